package firebreak.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {
    private static final Fingerprint KEY = Fingerprint.ofDigest(Fingerprint.sha256(new byte[] {1, 2, 3}));
    private static final Invitation MFA =
            new Invitation("192.168.1.5", 7411, "amber-grid-1", "ARD.mfa", Secret.random(), KEY);

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.5", "localhost", "host.example", "::1", "fe80::1"})
    void aLineIsReadAsItWasWritten(String host) throws InvitationException {
        Invitation invitation = new Invitation(host, 65_535, "x", "facilitator", Secret.random(), KEY);
        assertThat(Invitation.parse("  " + invitation.line() + "\n")).isEqualTo(invitation);
        assertThat(invitation.line()).hasSizeLessThan(190);
    }

    @Test
    void aLineIsReadHoweverItWasCopied() throws InvitationException {
        String line = MFA.line();
        for (String typed : List.of(
                "firebreak play " + line,
                "  ./firebreak play '" + line + "'\r\n",
                "`./firebreak observe \u201C" + line + "\u201D`",
                line.substring(0, 40) + "\n" + line.substring(40, 80) + "\r\n  " + line.substring(80))) {
            assertThat(Invitation.parse(typed)).as(typed).isEqualTo(MFA);
        }
    }

    @Test
    void aMistakeIsPlacedInWhatWasTyped() {
        String typed = "firebreak play '" + MFA.line().replace("ARD.mfa", "ARD_mfa") + "'";
        InvitationException mistake = catchThrowableOfType(InvitationException.class, () -> Invitation.parse(typed));
        assertThat(mistake.column()).isEqualTo(typed.indexOf("ARD_mfa") + 1);
    }

    @Test
    void lookAlikesAreReadAsWhatExists() throws InvitationException {
        String line = MFA.line();
        int letters = line.indexOf("ARD.mfa") + 8;
        String typed = line.substring(0, letters)
                + line.substring(letters).toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'I');
        assertThat(Invitation.parse(typed)).isEqualTo(MFA);
    }

    @Test
    void everySingleMistypedCharacterIsNoticed() {
        String line = MFA.line();
        for (int i = 0; i < line.length(); i++) {
            String wrong = line.substring(0, i) + (line.charAt(i) == '7' ? '8' : '7') + line.substring(i + 1);
            assertThatThrownBy(() -> Invitation.parse(wrong)).as(wrong).isInstanceOf(InvitationException.class);
        }
        for (int end = 0; end < line.length(); end++) {
            String cut = line.substring(0, end);
            assertThatThrownBy(() -> Invitation.parse(cut)).as(cut).isInstanceOf(InvitationException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1|is empty",
                "https://example|1|begins with",
                "firebreak2:a:1/b/c|1|another version",
                "firebreak1:host/e/s/x/y/z|17|",
                "firebreak1:host:7411/e|23|breaks off",
            })
    void aMistakeIsPlaced(String line, int column, String says) {
        InvitationException mistake = catchThrowableOfType(InvitationException.class, () -> Invitation.parse(line));
        assertThat(mistake).hasMessageContaining(says == null ? "" : says);
        assertThat(mistake.column()).isPositive();
        if (says != null) {
            assertThat(mistake.column()).isEqualTo(column);
        }
    }

    @Test
    void aSecretIsNotPrinted() {
        assertThat(MFA.toString() + MFA.secret()).doesNotContain(Letters.of(MFA.secret().bytes()));
    }
}
