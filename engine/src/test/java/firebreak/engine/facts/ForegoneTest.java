package firebreak.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be said of a condition before anything has happened, in an exercise of six turns and 120 hours.
class ForegoneTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
        max_rung() >= 7                                                ; OPEN
        max_rung() > 9                                                 ; NEVER
        10 <= max_rung()                                               ; NEVER
        max_rung() >= 0                                                ; ALWAYS
        !(max_rung() >= 0)                                             ; NEVER
        turn() == 6                                                    ; OPEN
        turn() == 7                                                    ; NEVER
        turn() != 7                                                    ; ALWAYS
        hour() >= 121                                                  ; NEVER
        hours_since("i", "detected") >= -1                             ; ALWAYS
        seen("B", "i").severity == 5                                   ; OPEN
        seen("B", "i").severity > 5                                    ; NEVER
        phys() && !phys()                                              ; NEVER
        phys() || !phys()                                              ; ALWAYS
        !phys() || max_rung() > 3 || phys()                            ; ALWAYS
        max_tension() > 700 && max_tension() < 500                     ; NEVER
        max_tension() > 700 || max_tension() < 800                     ; ALWAYS
        max_tension() > 700 && max_tension() > 500                     ; OPEN
        max_tension() > 700 && mean_tension() < 500                    ; OPEN
        tension("A", "B") > 700 && tension("B", "A") < 500             ; OPEN
        tension("A", "B") + trust("A", "B") > 2000                     ; NEVER
        tension("A", "B") - trust("A", "B") >= -1000                   ; ALWAYS
        tension("A", "B") * 2 > 5000                                   ; OPEN
        capital("A") == 4 && capital("A") != 4                         ; NEVER
        variable("v") > 3 && variable("v") == 2                        ; NEVER
        variable("v") > 3 && variable("v") == 4                        ; OPEN
        truth("i").stage == "closed" && truth("i").stage == "assessed" ; NEVER
        truth("i").stage == "closed" || truth("i").stage == "assessed" ; OPEN
        ["A", "B"].all(x, claimed(x, "C"))                             ; OPEN
        true                                                           ; ALWAYS
        false || max_rung() > 9                                        ; NEVER
        """)
    void aConditionIsForegoneOnlyWhereNothingCanChangeIt(String source, Outlook expected) {
        assertThat(Conditions.compile(source))
                .isInstanceOfSatisfying(
                        Compiled.Sound.class,
                        sound -> assertThat(sound.condition().outlook(6, -200, 7200)).isEqualTo(expected));
    }
}
