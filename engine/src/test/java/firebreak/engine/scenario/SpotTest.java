package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.language.Key;
import firebreak.engine.language.Type;
import firebreak.engine.scenario.Spot.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What stands at the sign `^`, or could be typed there, however far the author has come.
class SpotTest {
    private static Spot at(String text) {
        int offset = text.indexOf('^');
        return Spot.at(new SourceFile("x.yaml", text.replace("^", "")), text.codePointCount(0, offset)).orElseThrow();
    }

    private static List<String> free(Spot spot) {
        return spot.free().stream().map(Key::name).toList();
    }

    @Test
    void theKeysOfAFileAndOfItsParts() {
        assertThat(free(at("^"))).contains("title", "moves");
        assertThat(free(at("title: Amber\n^"))).contains("clock").doesNotContain("title");
        assertThat(free(at("title: Amber\ncl^"))).contains("clock");
        assertThat(free(at("clock:\n  st^"))).containsExactly("start", "turn0", "turns");
        assertThat(free(at("clock:\n  start: 2031-03-03T06:00Z\n  ^\nmsel: []\n"))).containsExactly("turn0", "turns");
        assertThat(free(at("delegations:\n  ARD:\n    contacts:\n      technical: { seat: csirt, ^ }\n"))).contains("hours").doesNotContain("seat");
    }

    @Test
    void anEntryAndWhatItDoes() {
        String entry = "msel:\n  - id: \"1.1\"\n    at: D1 06:20\n    ";
        assertThat(free(at(entry + "^"))).contains("inject", "expect").doesNotContain("id", "when", "after");
        assertThat(free(at(entry + "call:\n      from: ARD.csirt\n      ov^\n  - id: \"1.2\"\n    by: facilitator\n"))).contains("over", "if_unanswered");
        assertThat(at(entry + "inject: { to: all, text: Hello, via: ne^").type()).isEqualTo(Wordings.VIA);
        assertThat(at(entry + "inject: { to: ^ }").types()).contains(Forms.ADDRESS);
        assertThat(at(entry + "inject: { to: { AR^: x } }").role()).isEqualTo(Role.NAME);
    }

    @Test
    void aVerbDecidesWhatStandsBesideIt() {
        String effects = "msel:\n  - id: \"1.1\"\n    by: facilitator\n    effects:\n      - { ";
        assertThat(free(at(effects + "^ }"))).contains("later", "reveal", "set").doesNotContain("to", "T");
        assertThat(free(at(effects + "stage: grid, ^ }"))).containsExactly("later", "to");
        assertThat(at(effects + "stage: grid, to: ^ }").type()).isEqualTo(Wordings.STAGE);
        assertThat(at(effects + "reveal: log, to: A^ }").types()).containsExactly(Forms.DELEGATION);
        assertThat(at(effects + "reveal: log, to: [ARD, ^] }").types()).containsExactly(Forms.DELEGATION);
        assertThat(at("moves:\n  EX-01:\n    needs: [ { any: [ { incident: kn^").type()).isEqualTo(Wordings.INCIDENT_NEED);
    }

    @Test
    void aConditionAsFarAsItIsTyped() {
        Spot spot = at("msel:\n  - id: \"1.1\"\n    when: seen(\"BOR\", \"gr^");
        assertThat(spot.type()).isEqualTo(new Type.Condition());
        Spot quoted = at("msel:\n  - id: \"1.1\"\n    only_if: '!call_placed(\"A^\n    by: facilitator\n");
        assertThat(quoted.type()).isEqualTo(new Type.Condition());
        assertThat(at("endings:\n  - when: 'max^_rung() > 3'\n    title: X\n").value()).isEqualTo("max_rung() > 3");
    }

    @Test
    void whereTheRestOfTheFileIsBroken() {
        assertThat(free(at("delegations: { ARD: [\nclock:\n  tu^\n"))).contains("turns");
        assertThat(free(at("clock:\n  tu^\nmsel: { [\n"))).contains("turns");
        assertThat(Spot.at(new SourceFile("x.yaml", "title: [\n : }\n"), 12)).isEmpty();
    }

    @Test
    @Timeout(60)
    void noPlaceOfAFileAndNoHalfOfOneIsTooMuch() {
        for (String path : List.of("msel.yaml", "world.yaml")) {
            byte[] bytes = TestFiles.folder("small").get(path);
            if (bytes != null) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                for (int i = 0; i <= text.length(); i += 7) {
                    Spot.at(new SourceFile(path, text), i);
                    Spot.at(new SourceFile(path, text.substring(0, i)), i);
                    Spot.at(new SourceFile(path, text.substring(i)), 0);
                }
            }
        }
    }

    @Test
    void theKeyOfAValueIsKnownAndThePathToIt() {
        Spot spot = at("delegations:\n  ARD:\n    name: Ard^enia\n    seats: { head: [HG] }\n");
        assertThat(spot.role()).isEqualTo(Role.VALUE);
        assertThat(spot.path()).containsExactly("delegations", "ARD", "name");
        assertThat(spot.keys()).extracting(Key::name).containsExactly("name");
        assertThat(at("delegations:\n  ARD:\n    na^me: Ardenia\n").value()).isEqualTo("name");
        assertThat(at("incidents:\n  grid: { sta^ges: { detected: { severity: 2 } } }").keys().getFirst().says()).startsWith("When it is noticed");
    }
}
