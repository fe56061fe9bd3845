package firebreak.client.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/// Finds the word under the cursor and leaves everything else to the language.
public final class LineParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        var words = new ArrayList<String>();
        int index = 0;
        int inWord = 0;
        int at = 0;
        while (at <= line.length()) {
            int end = at;
            while (end < line.length() && !separates(line.charAt(end))) {
                end++;
            }
            if (cursor >= at && cursor <= end) {
                index = words.size();
                inWord = cursor - at;
            }
            words.add(line.substring(at, end));
            at = end + 1;
        }
        return new Words(line, cursor, words, index, inWord);
    }

    private static boolean separates(char c) {
        return c == ' ' || c == ',' || c == '\t' || c == '\n';
    }

    private record Words(String line, int cursor, List<String> words, int wordIndex, int wordCursor)
            implements CompletingParsedLine {
        Words {
            words = List.copyOf(words);
        }

        @Override
        public String word() {
            return words.get(wordIndex);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor;
        }

        @Override
        public int rawWordLength() {
            return word().length();
        }
    }
}
