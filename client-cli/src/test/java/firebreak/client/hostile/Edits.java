package firebreak.client.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Edits that somebody makes to a scenario's files: slips, things copied from elsewhere, and what nobody would write.
final class Edits {
    private static final int MOST = 8;

    private final Choices choices;

    Edits(Choices choices) {
        this.choices = choices;
    }

    /// The files after up to eight edits.
    SortedMap<String, byte[]> applied(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> edited = new TreeMap<>(files);
        List<String> parts = files.keySet().stream().filter(path -> path.endsWith(".yaml")).toList();
        for (int i = 0; i < MOST && choices.more(); i++) {
            // The texts are many and simple: mostly it is a part that is edited.
            String path = choices.below(12) == 0 ? choices.of(List.copyOf(files.keySet())) : choices.of(parts);
            edited.put(path, edited(edited.getOrDefault(path, new byte[0])));
        }
        return edited;
    }

    private byte[] edited(byte[] content) {
        int kind = choices.below(14);
        if (kind == 12) {
            return bytes(content);
        }
        if (kind == 13) {
            return choices.rest();
        }
        List<String> lines = new ArrayList<>(List.of(new String(content, StandardCharsets.UTF_8).split("\n", -1)));
        int at = choices.below(Math.min(lines.size(), 65_536));
        switch (kind) {
            case 0, 1 -> lines.set(at, valued(lines.get(at), choices.of(Shipped.WORDS)));
            case 2 -> lines.set(at, valued(lines.get(at), choices.text()));
            case 3 -> lines.set(at, renamed(lines.get(at), choices.of(Shipped.WORDS)));
            case 4 -> lines.subList(at, end(lines, at)).clear();
            case 5 -> lines.addAll(choices.below(lines.size()), List.copyOf(lines.subList(at, end(lines, at))));
            case 6, 7 -> lines.addAll(at, placed(choices.of(Shipped.BLOCKS), Shipped.indentation(lines.get(at))));
            case 8 -> {
                int indentation = Shipped.indentation(lines.get(at));
                lines.subList(at, end(lines, at)).clear();
                lines.addAll(at, placed(choices.of(Shipped.BLOCKS), indentation));
            }
            case 9 -> lines.set(at, " ".repeat(choices.below(12)) + lines.get(at).strip());
            case 10 -> Collections.swap(lines, at, choices.below(lines.size()));
            default -> lines.set(at, inserted(lines.get(at), choices.of(Shipped.WORDS)));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /// After the line and those that stand further right below it.
    private static int end(List<String> lines, int at) {
        int left = Shipped.indentation(lines.get(at));
        int end = at + 1;
        while (end < lines.size() && Shipped.indentation(lines.get(end)) > left) {
            end++;
        }
        return end;
    }

    private static List<String> placed(List<String> block, int indentation) {
        return block.stream().map(line -> " ".repeat(indentation) + line).toList();
    }

    /// The line with another value, or one of its values if it has several.
    private String valued(String line, String value) {
        List<Integer> colons = new ArrayList<>();
        for (int i = line.indexOf(": "); i >= 0; i = line.indexOf(": ", i + 1)) {
            colons.add(i);
        }
        if (colons.isEmpty()) {
            return line + value;
        }
        int from = choices.of(colons) + 2;
        int to = from;
        while (to < line.length() && ",}]".indexOf(line.charAt(to)) < 0) {
            to++;
        }
        return line.substring(0, from) + value + line.substring(to);
    }

    /// The line with another key.
    private static String renamed(String line, String key) {
        int colon = line.indexOf(':');
        int from = Shipped.indentation(line);
        return colon < from ? " ".repeat(from) + key + ": " + line.strip() : line.substring(0, from) + key + line.substring(colon);
    }

    private String inserted(String line, String word) {
        int at = choices.below(line.length() + 1);
        return line.substring(0, at) + word + line.substring(at);
    }

    /// Some bytes of the file are others.
    private byte[] bytes(byte[] content) {
        byte[] changed = content.clone();
        for (int i = choices.below(4); i >= 0 && changed.length > 0; i--) {
            changed[choices.below(Math.min(changed.length, 65_536))] = (byte) choices.below(256);
        }
        return changed;
    }
}
