package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// From the text of one file to its values.
///
/// Works on the parser's events and not on its nodes: whatever is too deep, copied by reference or marked with a type is
/// refused before anything is built from it.
final class YamlReader {
    private static final int DEEPEST = 24;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    /// What follows a second `id` in the map that was read last: an item of its own that lacks its dash. Null if there is none.
    private YamlNode.@Nullable Mapping glued;

    private Iterator<Event> events = List.<Event>of().iterator();

    /// Ends the reading of a file; its diagnostic is noted already.
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("reported", null, false, false);
        }
    }

    private YamlReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// The file's keys and values; nothing if it cannot be read.
    static Optional<YamlNode.Mapping> read(SourceFile file, Diagnostics diagnostics) {
        YamlReader reader = new YamlReader(file, diagnostics);
        try {
            return Optional.of(reader.document());
        } catch (Unreadable _) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            diagnostics.add(YamlTroubles.of(file, e));
            return Optional.empty();
        } catch (ReaderException e) {
            int at = Math.clamp((long) e.getPosition(), 0, Math.max(0, file.length() - 1));
            reader.report(
                    Code.E005,
                    "a control character cannot stand in a text file",
                    new Span(file, at, Math.min(at + 1, file.length())),
                    "take it away");
            return Optional.empty();
        } catch (YamlEngineException _) {
            reader.report(Code.E005, "this file cannot be read", new Span(file, 0, 0), null);
            return Optional.empty();
        }
    }

    private YamlNode.Mapping document() {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        String text = file.slice(0, file.length());
        events = new Parse(settings).parseString(text).iterator();
        YamlNode.Mapping root = null;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                documents++;
                if (documents > 1) {
                    throw stop(
                            Code.E010, "a second document starts here", span(event), "move it to a file of its own");
                }
            } else if (event instanceof NodeEvent node) {
                root = root(node(node, 0));
            }
        }
        if (root == null || root.pairs().isEmpty()) {
            throw stop(Code.E017, "this file says nothing", new Span(file, 0, 0), "write its keys, such as `msel:`, or take it away");
        }
        return root;
    }

    private YamlNode.Mapping root(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        if (node instanceof YamlNode.Scalar scalar && scalar.isEmpty()) {
            return new YamlNode.Mapping(List.of(), scalar.span());
        }
        throw stop(
                Code.E017,
                "a file holds keys with values, not " + node.sort(),
                firstLine(node.span()),
                "start it with a key, such as `msel:`");
    }

    private YamlNode node(NodeEvent event, int depth) {
        if (event instanceof AliasEvent) {
            throw stop(Code.E008, "`*` copies a value by reference", span(event), "write the value out");
        }
        if (event.getAnchor().isPresent()) {
            throw stop(Code.E008, "`&` names a value for copying", start(event), "take the name away");
        }
        if (depth > DEEPEST) {
            throw stop(Code.E011, "more than " + DEEPEST + " levels within each other", start(event), null);
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case CollectionStartEvent collection -> {
                mark(collection.getTag().orElse(null), event);
                yield collection.getEventId() == Event.ID.MappingStart
                        ? mapping(event, depth)
                        : sequence(event, depth);
            }
            default -> throw new IllegalStateException("event is " + event.getEventId() + ", must start a value");
        };
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        mark(event.getTag().orElse(null), event);
        YamlNode.Style style =
                switch (event.getScalarStyle()) {
                    case SINGLE_QUOTED -> YamlNode.Style.SINGLE_QUOTED;
                    case DOUBLE_QUOTED -> YamlNode.Style.DOUBLE_QUOTED;
                    case LITERAL -> YamlNode.Style.LITERAL;
                    case FOLDED -> YamlNode.Style.FOLDED;
                    case PLAIN, JSON_SCALAR_STYLE -> YamlNode.Style.PLAIN;
                };
        return new YamlNode.Scalar(event.getValue(), style, span(event));
    }

    private YamlNode.Sequence sequence(Event opening, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (true) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.SequenceEnd) {
                return new YamlNode.Sequence(items, span(opening, event));
            }
            YamlNode item = node((NodeEvent) event, depth + 1);
            items.add(item);
            if (item instanceof YamlNode.Mapping && glued != null) {
                items.add(glued);
                glued = null;
            }
        }
    }

    private YamlNode.Mapping mapping(Event opening, int depth) {
        List<YamlNode.Pair> pairs = new ArrayList<>();
        List<YamlNode.Pair> second = new ArrayList<>();
        TreeMap<String, YamlNode.Scalar> seen = new TreeMap<>();
        while (true) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.MappingEnd) {
                glued = second.isEmpty() ? null : new YamlNode.Mapping(second, second.getFirst().key().span());
                return new YamlNode.Mapping(pairs, span(opening, event));
            }
            YamlNode key = node((NodeEvent) event, depth + 1);
            YamlNode value = node((NodeEvent) events.next(), depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                report(Code.E017, "a key is a single word, not " + key.sort(), firstLine(key.span()), null);
                continue;
            }
            YamlNode.Scalar first = seen.putIfAbsent(name.value(), name);
            if (first != null) {
                diagnostics.add(new Diagnostic(
                                Code.E007,
                                "the key `" + name.value() + "` stands twice",
                                name.span(),
                                "again here",
                                name.value().equals("id") ? "keep one of them, or begin the second with `- `, as an entry of its own" : "keep one of them")
                        .with(first.span(), "first here"));
            }
            if (first == null) {
                (second.isEmpty() ? pairs : second).add(new YamlNode.Pair(name, value));
            } else if (name.value().equals("id") && second.isEmpty()) {
                seen.clear();
                seen.put(name.value(), name);
                second.add(new YamlNode.Pair(name, value));
            }
        }
    }

    private void mark(@Nullable Object tag, Event event) {
        if (tag != null) {
            throw stop(Code.E009, "`!` marks a value with a type", start(event), "take the mark away");
        }
    }

    private void report(Code code, String message, Span span, @Nullable String help) {
        diagnostics.add(new Diagnostic(code, message, span, "", help));
    }

    private Unreadable stop(Code code, String message, Span span, @Nullable String help) {
        report(code, message, span, help);
        return new Unreadable();
    }

    private static Span firstLine(Span span) {
        int lineEnd = span.file().lineEnd(span.line());
        return new Span(span.file(), span.start(), Math.clamp(lineEnd, span.start(), Math.max(span.start(), span.end())));
    }

    private Span span(Event event) {
        return span(event, event);
    }

    private Span start(Event event) {
        Span all = span(event);
        return new Span(file, all.start(), Math.min(all.start() + 1, file.length()));
    }

    private Span span(Event first, Event last) {
        int start = offset(first.getStartMark());
        return new Span(file, start, Math.max(start, offset(last.getEndMark())));
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(place -> Math.clamp((long) place.getIndex(), 0, file.length())).orElse(0);
    }
}
