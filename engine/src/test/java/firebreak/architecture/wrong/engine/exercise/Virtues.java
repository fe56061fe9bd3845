package firebreak.architecture.wrong.engine.exercise;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stays allowed beside each thing that [Sins] does. No rule may report it.
public final class Virtues {
    private Virtues() {}

    static Map<String, String> linked() {
        return new LinkedHashMap<>(new TreeMap<>());
    }

    static Map<Thread.State, String> byEnum() {
        return new EnumMap<>(Thread.State.class);
    }

    static Set<String> linkedSet(Stream<String> texts) {
        return texts.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Map<Integer, List<String>> groups(Stream<String> texts) {
        return texts.collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }

    static Map<String, String> empty() {
        return Map.of();
    }

    static String lower(String text) {
        return String.format(Locale.ROOT, "%s", text.toLowerCase(Locale.ROOT));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static long share(long number, int permille) {
        long doubled = number * 2;
        return doubled * permille / 2000;
    }
}
