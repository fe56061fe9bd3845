package firebreak.client.editor;

import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.facts.Described;
import firebreak.engine.language.InWords;
import firebreak.engine.language.Key;
import firebreak.engine.language.Type;
import firebreak.engine.scenario.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/// What stands at a place, in words, and where it is declared.
final class Meanings {
    private final OpenFile file;
    private final Workshop workshop;
    private final SourceFile source;

    Meanings(OpenFile file, Workshop workshop) {
        this.file = file;
        this.workshop = workshop;
        this.source = file.source();
    }

    /// A thing that an id names.
    private record Named(String kind, String id, String title) {}

    // ---- what it means -------------------------------------------------------------------------------------------

    /// What to show at a position; null if there is nothing to say.
    @Nullable Hover at(Position position) {
        List<String> said = new ArrayList<>();
        for (Diagnostic diagnostic : workshop.of(file.path())) {
            if (holds(OpenFile.range(diagnostic.span()), position)) {
                said.add(page(diagnostic));
            }
        }
        if (file.path().toString().endsWith(".yaml")) {
            int offset = OpenFile.offset(source, position);
            Spot.at(source, offset).filter(spot -> !spot.value().isEmpty()).ifPresent(spot -> said.addAll(meaning(spot, offset)));
        }
        return said.isEmpty() ? null : new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", said)));
    }

    private static boolean holds(Range range, Position position) {
        boolean after = position.getLine() > range.getStart().getLine()
                || (position.getLine() == range.getStart().getLine() && position.getCharacter() >= range.getStart().getCharacter());
        boolean before = position.getLine() < range.getEnd().getLine()
                || (position.getLine() == range.getEnd().getLine() && position.getCharacter() <= range.getEnd().getCharacter());
        return after && before;
    }

    /// The page of a finding's code.
    private static String page(Diagnostic diagnostic) {
        return "**" + diagnostic.code() + ": " + diagnostic.code().title() + "**\n\n" + diagnostic.code().why() + "\n\nFor example: `"
                + diagnostic.code().example() + "`";
    }

    private List<String> meaning(Spot spot, int offset) {
        List<String> said = new ArrayList<>();
        if (spot.types().anyMatch(Type.Condition.class::isInstance) && spot.role() == Spot.Role.VALUE) {
            function(spot).map(Meanings::of).ifPresent(said::add);
        }
        for (Named named : named(spot, offset)) {
            said.add("`" + named.id() + "`: " + named.kind() + (named.title().isEmpty() ? "" : ", " + named.title()));
        }
        word(spot).ifPresent(said::add);
        if (spot.role() == Spot.Role.KEY || said.isEmpty()) {
            spot.keys().forEach(key -> said.add(of(key)));
        }
        return said;
    }

    private static Optional<String> word(Spot spot) {
        return spot.types()
                .filter(Type.Words.class::isInstance)
                .map(Type.Words.class::cast)
                .flatMap(words -> words.choices().stream())
                .filter(word -> word.word().equals(spot.value()))
                .map(word -> "`" + word.word() + "`: " + word.says())
                .findFirst();
    }

    /// The function whose name stands at the place.
    private Optional<Described> function(Spot spot) {
        String word = source.slice(spot.from(), spot.to());
        return spot.to() < source.length() && source.at(spot.to()) == '(' ? Asking.named(word) : Optional.empty();
    }

    /// A key, for people.
    static String of(Key key) {
        String otherwise = key.otherwise();
        String without = otherwise.isEmpty()
                ? ""
                : "\n\nWithout it: " + (otherwise.startsWith("(") ? otherwise.substring(1, otherwise.length() - 1) : "`" + otherwise + "`");
        return "**" + key.name() + "**" + (key.required() ? " (required)" : "") + ": " + key.says() + "\n\nTakes " + InWords.of(key.type())
                + "." + without + "\n\n```yaml\n" + key.name() + ": " + key.example() + "\n```";
    }

    /// A function, for people.
    static String of(Described function) {
        StringBuilder said = new StringBuilder("`" + function.usage() + "`: " + function.says() + "\n\nGives " + function.gives() + ".");
        function.fields().forEach((field, says) -> said.append("\n- `.").append(field).append("`: ").append(says));
        return said.toString();
    }

    // ---- where it is ---------------------------------------------------------------------------------------------

    /// Where what stands at a position is declared, or the text file that it names.
    List<Location> declared(Position position) {
        int offset = OpenFile.offset(source, position);
        Optional<Spot> found = Spot.at(source, offset).filter(spot -> !spot.value().isEmpty() && spot.role() != Spot.Role.KEY);
        List<Location> places = new ArrayList<>();
        found.ifPresent(spot -> {
            if (spot.value().endsWith(".md")) {
                workshop.file(spot.value()).map(Path::toUri).ifPresent(uri ->
                        places.add(new Location(uri.toString(), new Range(new Position(0, 0), new Position(0, 0)))));
            }
            named(spot, offset).forEach(named -> workshop.place(named.kind(), named.id()).ifPresent(places::add));
        });
        return places;
    }

    /// What the id at a place names.
    private List<Named> named(Spot spot, int offset) {
        String word = source.slice(spot.from(), spot.to());
        List<String> kinds = new ArrayList<>();
        spot.types().forEach(type -> {
            switch (type) {
                case Type.Id id -> kinds.addAll(id.kinds());
                case Type.NewId id -> kinds.add(id.kind());
                case Type.Condition() -> kinds.addAll(Asking.of(source.slice(spot.start(), offset)).kinds());
                case Type.Shaped(_, var pattern) when pattern.contains("->") -> kinds.add("delegation");
                default -> {}
            }
        });
        List<Named> named = new ArrayList<>();
        for (String kind : kinds) {
            for (String id : candidates(spot, kind, word)) {
                String title = workshop.ids(kind).get(id);
                if (title != null) {
                    named.add(new Named(kind, id, title));
                    break;
                }
            }
        }
        return named.size() > 1 && kinds.contains("seat") ? named.stream().filter(each -> each.kind().equals("seat")).toList() : named;
    }

    /// The ids that a word can stand for: itself, the whole value, a seat of the own delegation, what stands before a dot.
    private static List<String> candidates(Spot spot, String kind, String word) {
        List<String> candidates = new ArrayList<>(List.of(word, spot.value()));
        if (kind.equals("seat") && spot.path().size() > 1) {
            candidates.add(spot.path().get(1) + "." + word);
        }
        if (word.contains(".")) {
            candidates.add(word.substring(0, word.indexOf('.')));
        }
        return candidates;
    }
}
