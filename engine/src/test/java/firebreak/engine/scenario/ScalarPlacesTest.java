package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A mistake planted at every word of a condition is found at its line and column, however the condition is written.
class ScalarPlacesTest {
    private static final List<String> WORDS = List.of(
            "seen(", "'BOR'", ",", " ", "'outage'", ").", "severity", " ", ">=", " ", "3", " ", "&&", " ", "!", "call_placed(",
            "'BOR'", ",", " ", "'ARD'", ")", " ", "||", " ", "hours_since(", "'outage'", ",", " ", "'detected'", ")", " ", "<", " ", "8");

    /// The ways to write one text.
    enum Style {
        PLAIN,
        PLAIN_FOLDED,
        SINGLE_QUOTED,
        SINGLE_QUOTED_FOLDED,
        DOUBLE_QUOTED,
        DOUBLE_QUOTED_ESCAPED,
        DOUBLE_QUOTED_BROKEN,
        LITERAL,
        LITERAL_LINES,
        FOLDED,
        FOLDED_LINES,
        FOLDED_INDENTED
    }

    /// A condition as it stands in a file, and where each of its words went.
    private static final class Written {
        private final StringBuilder text = new StringBuilder("# \ud83d\ude00 before\nmsel:\n  - id: \"9.1\"\n    inject: { to: all, text: Hello }\n    when: ");
        private final List<int[]> places = new ArrayList<>();
        private int line = 5;
        private int column = 11;

        void put(String part) {
            text.append(part);
            for (int i = 0; i < part.length(); i++) {
                if (part.charAt(i) == '\n') {
                    line++;
                    column = 1;
                } else if (!Character.isLowSurrogate(part.charAt(i))) {
                    column++;
                }
            }
        }

        void word(String word) {
            places.add(new int[] {line, column});
            put(word);
        }
    }

    private static Written write(List<String> words, Style style) {
        Written out = new Written();
        out.put(switch (style) {
            case PLAIN, PLAIN_FOLDED -> "";
            case SINGLE_QUOTED, SINGLE_QUOTED_FOLDED -> "'";
            case DOUBLE_QUOTED, DOUBLE_QUOTED_ESCAPED, DOUBLE_QUOTED_BROKEN -> "\"";
            case LITERAL, LITERAL_LINES -> "|\n      ";
            case FOLDED, FOLDED_LINES -> ">-\n      ";
            case FOLDED_INDENTED -> ">2\n        ";
        });
        int blanks = 0;
        for (String word : words) {
            boolean blank = word.equals(" ");
            blanks += blank ? 1 : 0;
            boolean third = blank && blanks % 3 == 0;
            out.word(switch (style) {
                case PLAIN, LITERAL, FOLDED, DOUBLE_QUOTED -> word;
                case PLAIN_FOLDED -> third ? "  \n        " : word;
                case SINGLE_QUOTED -> word.replace("'", "''");
                case SINGLE_QUOTED_FOLDED -> third ? "\n      " : word.replace("'", "''");
                case DOUBLE_QUOTED_ESCAPED ->
                    word.replace("'", "\\\"").replace("o", "\\x6f").replace("&", "\\u0026").replace("|", "\\U0000007C");
                case DOUBLE_QUOTED_BROKEN -> third ? " \\\n      " : word;
                case LITERAL_LINES -> blank ? "\n        " : word;
                case FOLDED_LINES -> third ? "\n      " : word;
                case FOLDED_INDENTED -> third ? "\n\n      " : blank ? "\n        " : word;
            });
        }
        out.put(switch (style) {
            case PLAIN, PLAIN_FOLDED -> "\n";
            case SINGLE_QUOTED, SINGLE_QUOTED_FOLDED -> "'\n";
            case DOUBLE_QUOTED, DOUBLE_QUOTED_ESCAPED, DOUBLE_QUOTED_BROKEN -> "\" # after\n";
            case LITERAL, LITERAL_LINES, FOLDED, FOLDED_LINES, FOLDED_INDENTED -> "\n\n\n";
        });
        return out;
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void aConditionReadsTheSameHoweverItIsWritten(Style style) {
        Loaded loaded = TestFiles.smallWith("extra.yaml", write(WORDS, style).text.toString());
        assertThat(loaded.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void aPlantedMistakeIsFoundWhereItStands(Style style) {
        for (int at = 0; at < WORDS.size(); at++) {
            String word = WORDS.get(at);
            String planted = planted(word);
            if (planted.equals(word)) {
                continue;
            }
            List<String> words = new ArrayList<>(WORDS);
            words.set(at, planted);
            Written written = write(words, style);
            Loaded loaded = TestFiles.smallWith("extra.yaml", written.text.toString());
            int[] place = written.places.get(at);
            assertThat(loaded.diagnostics().stream().map(Diagnostic::span).map(span -> span.line() + ":" + span.column()))
                    .as("%s, `%s` for `%s` in%n%s", style, planted, word, written.text)
                    .first()
                    .isEqualTo(place[0] + ":" + place[1]);
        }
    }

    private static String planted(String word) {
        if (word.startsWith("'")) {
            return "'b\u00e9ta'";
        }
        return switch (word) {
            case "seen(" -> "sern(";
            case "call_placed(" -> "call_plcaed(";
            case "hours_since(" -> "hours_sinse(";
            case "severity" -> "sevrity";
            case ").", "!", ",", ")", " ", "3", "8" -> word;
            case "&&" -> "&";
            case "||" -> "|";
            default -> "=";
        };
    }
}
