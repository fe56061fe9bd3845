package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Span;
import java.util.List;

/// A value of an author's file, with its place.
sealed interface YamlNode {
    /// Where it stands.
    Span span();

    /// What an author would call it.
    String sort();

    /// How a single value is written.
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /// A single value.
    record Scalar(String value, Style style, Span span) implements YamlNode {
        /// Whether nothing was written.
        boolean isEmpty() {
            return value.isEmpty() && style == Style.PLAIN;
        }

        @Override
        public String sort() {
            return "a single value";
        }

        /// The place of a part of the value.
        ///
        /// @param from first code point, from 0
        /// @param to   after the last one
        Span part(int from, int to) {
            return ScalarPlaces.of(this).span(from, to);
        }
    }

    /// Keys with values.
    record Mapping(List<Pair> pairs, Span span) implements YamlNode {
        @Override
        public String sort() {
            return "a map of keys and values";
        }
    }

    /// A key with its value.
    record Pair(Scalar key, YamlNode value) {}

    /// A list.
    record Sequence(List<YamlNode> items, Span span) implements YamlNode {
        @Override
        public String sort() {
            return "a list";
        }
    }
}
