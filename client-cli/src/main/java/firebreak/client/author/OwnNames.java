package firebreak.client.author;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The skeleton's two states under names of the author's own: in the ids, the texts, the scripts and the names of the files.
final class OwnNames {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\u2019 -]{1,39}");
    private static final Pattern THEIRS = Pattern.compile("\\b(?:ILV|SER|ilv|ser|Ilvania|Serrado)\\b");
    private static final String EXAMPLE = "write it like `--names VES=Vessaly,ORM=Ormund`";

    /// What stands in the skeleton to what stands in its place.
    private final SortedMap<String, String> words = new TreeMap<>();

    private OwnNames() {}

    /// @param given such as `VES=Vessaly`: who is hit first, who is blamed second
    /// @throws IllegalArgumentException with what is wrong and how to write it
    static OwnNames of(List<String> given) {
        if (given.size() != 2) {
            throw new IllegalArgumentException(
                    "--names names " + given.size() + " state" + (given.size() == 1 ? "" : "s") + ", and the skeleton has 2; " + EXAMPLE);
        }
        given.forEach(OwnNames::check);
        String first = id(given.getFirst());
        String second = id(given.getLast());
        String firstName = name(given.getFirst());
        String secondName = name(given.getLast());
        if (first.equals(second) || firstName.equals(secondName)) {
            throw new IllegalArgumentException(
                    "--names calls both states `" + (first.equals(second) ? first : firstName) + "`; " + EXAMPLE);
        }
        OwnNames names = new OwnNames();
        names.words.putAll(Map.of("ILV", first, "SER", second, "Ilvania", firstName, "Serrado", secondName));
        names.words.put("ilv", first.toLowerCase(Locale.ROOT));
        names.words.put("ser", second.toLowerCase(Locale.ROOT));
        return names;
    }

    private static String id(String given) {
        return given.substring(0, given.indexOf('=')).strip();
    }

    private static String name(String given) {
        return given.substring(given.indexOf('=') + 1).strip();
    }

    private static void check(String given) {
        if (given.indexOf('=') < 0) {
            throw new IllegalArgumentException("--names: `" + given.strip() + "` lacks a short name and `=`, or the name behind it; " + EXAMPLE);
        }
        String id = id(given);
        String name = name(given);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("--names: `" + id + "` cannot be the short name of a state, which is two to eight capitals or digits; " + EXAMPLE);
        }
        if (id.equals("QUARRY") || id.equals("CHAIR")) {
            throw new IllegalArgumentException("--names: `" + id + "` is somebody else in the skeleton; take another short name");
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "--names: `" + name + "` cannot be the name of a state here, which begins with a capital and has letters, blanks and hyphens; " + EXAMPLE);
        }
    }

    /// The skeleton's files with these names.
    SortedMap<String, byte[]> in(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> named = new TreeMap<>();
        files.forEach((path, content) ->
                named.put(in(path), in(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
        return named;
    }

    /// All at once, so that a name that stands in the skeleton for the other state is not replaced again.
    private String in(String text) {
        return THEIRS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.get(found.group())));
    }
}
