package firebreak.engine.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

    @Test
    void aCaseSaysWhatWhyWhenceAndHow() {
        CaseFile file = read("""
                # a comment
                Subject: Calls
                Setting: two-states

                Case 12. An answer in time calms both sides
                Why: It tells the caller
                     what it did not know.
                Source: design choice

                  D1 06:00  facilitator: start
                            => AA -> BB tension +31
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.subject()).isEqualTo("Calls");
        Case it = file.cases().getFirst();
        assertThat(it.number()).isEqualTo(12);
        assertThat(it.promise()).isEqualTo("An answer in time calms both sides");
        assertThat(it.why()).isEqualTo("It tells the caller what it did not know.");
        assertThat(it.setting()).isEqualTo("two-states");
        assertThat(it.ways().getFirst().script().entries()).extracting(entry -> entry.line()).containsExactly(10, 11);
    }

    @Test
    void aTableIsOnePlayForEachRow() {
        CaseFile file = read(HEAD + """

                  D1 06:00  facilitator: start
                  {when}    AA.head: {words}   => {then}

                  | words    | when     | then       |
                  | ready    | D1 07:00 | SeatReady  |
                  | say "Hi" | D1 08:00 | MailPosted |
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.cases().getFirst().ways()).extracting(Case.Way::row).containsExactly("ready", "say \"Hi\"");
    }

    @Test
    void whatCannotBeReadIsPlacedWithWhatToType() {
        assertThat(problems("Subject: X\nSeting: two-states\n")).containsExactly("2:1: `Seting:` is no line of a file's head; change it to `Setting:`");
        assertThat(problems("Subject: X\nSetting: two-staes\n")).containsExactly("2:10: there is no setting `two-staes`; change it to `two-states`");
        assertThat(problems("Subject: X\nCase one\n")).singleElement().asString().startsWith("2:1: a case begins with its number");
        assertThat(problems(HEAD + "\n  D1 06:00  facilitator: start  => CallAnswerd late\n"))
                .containsExactly("8:36: there is no event `CallAnswerd`; change it to `CallAnswered`");
        assertThat(problems(HEAD + "\n  D1 26:00  facilitator: start  => TurnOpened\n")).singleElement().asString().startsWith("8:3: `D1 26:00` is no moment");
        assertThat(problems(HEAD + "\n  D1 06:00  facilitator: start\n")).singleElement().asString().startsWith("3:1: case 1 expects nothing");
        assertThat(problems(HEAD + "\n  then => tension is high\n")).singleElement().asString().startsWith("8:11: `tension is high` is nothing that can be expected");
        assertThat(problems(HEAD + "\n  then => {tehn}\n  | then |\n  | AA capital = 1 | 2 |\n"))
                .containsExactly(
                        "8:11: the table has no column `tehn`; change it to `{then}`",
                        "10:1: this row has 2 cells, and the table has 1 columns");
        assertThat(problems("Subject: X\n\nCase 1. Promise\nWhy: so\n\n  then => TurnOpened\n"))
                .containsExactly(
                        "3:1: case 1 does not say its source; add `Source: ...` under its promise",
                        "3:1: case 1 has no setting; add `Setting: two-states` under its promise");
    }

    private static final String HEAD = "Subject: X\n\nCase 1. Promise\nWhy: so\nSource: design choice\nSetting: two-states\n";

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }

    private static CaseFile read(String text) {
        return CaseReader.read("test.cases", text, List.of("two-states"));
    }
}
