package firebreak.client.editor;

import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.facts.Conditions;
import firebreak.engine.facts.Described;
import firebreak.engine.language.InWords;
import firebreak.engine.language.Key;
import firebreak.engine.language.Type;
import firebreak.engine.scenario.Spot;
import firebreak.engine.scenario.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// What could be typed at a place.
final class Suggestions {
    /// An id that would be read as a number, or that needs quotes for another reason.
    private static final Pattern QUOTED = Pattern.compile("[0-9+-].*|.*[^A-Za-z0-9._-].*");
    private static final int MOST = 1000;

    private final SourceFile source;
    private final Workshop workshop;
    private final OpenFile file;
    private final List<CompletionItem> items = new ArrayList<>();
    private final TreeSet<String> labels = new TreeSet<>();
    private int from;
    private int to;

    Suggestions(OpenFile file, Workshop workshop) {
        this.file = file;
        this.source = file.source();
        this.workshop = workshop;
    }

    /// The suggestions at a position, best first.
    List<CompletionItem> at(Position position) {
        int offset = OpenFile.offset(source, position);
        if (!file.path().toString().endsWith(".yaml")) {
            return List.of();
        }
        Optional<Spot> found = Spot.at(source, offset);
        if (found.isPresent()) {
            Spot spot = found.get();
            from = spot.from();
            to = spot.to();
            switch (spot.role()) {
                case KEY -> spot.free().forEach(this::key);
                case NAME -> value(spot, spot.type(), ": ", offset);
                case VALUE -> spot.types().forEach(type -> value(spot, type, "", offset));
            }
        }
        return items;
    }

    private void key(Key key) {
        boolean colon = to < source.length() && source.at(to) == ':';
        CompletionItem item = item(key.name(), CompletionItemKind.Property, InWords.of(key.type()), key.name() + (colon ? "" : ": "));
        item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, Meanings.of(key)));
    }

    private void value(Spot spot, Type type, String after, int offset) {
        switch (type) {
            case Type.Words(_, var choices) -> choices.forEach(word -> item(word.word(), CompletionItemKind.EnumMember, word.says(), word.word() + after));
            case Type.YesNo() -> List.of("true", "false").forEach(word -> item(word, CompletionItemKind.EnumMember, "", word));
            case Type.Id(var kinds) -> ids(spot, kinds, after);
            case Type.Text() -> workshop.texts().forEach(path -> item(path, CompletionItemKind.File, "text", path));
            case Type.Shaped(_, var pattern) when pattern.contains("->") -> pairs(after);
            case Type.Condition() -> condition(Asking.of(source.slice(spot.start(), offset)), offset);
            case Type.Plain(_), Type.Whole(_, _), Type.Duration(), Type.Shaped(_, _), Type.NewId(_, _) -> {}
            case Type.ListOf(_), Type.OneOrMore(_), Type.MapOf(_, _), Type.Part(_), Type.Either(_) -> {}
        }
    }

    private void ids(Spot spot, List<String> kinds, String after) {
        boolean ownSeat = kinds.equals(List.of("seat")) && spot.path().size() > 1;
        for (String kind : kinds) {
            workshop.ids(kind).forEach((id, title) -> {
                if (ownSeat) {
                    String own = spot.path().get(1) + ".";
                    if (id.startsWith(own)) {
                        id(id.substring(own.length()), kind, title, after);
                    }
                } else if (!kind.equals("sector")) {
                    id(id, kind, title, after);
                }
            });
        }
        if (kinds.contains("sector")) {
            for (String delegation : workshop.ids("delegation").sequencedKeySet()) {
                workshop.ids("sector").sequencedKeySet().forEach(sector -> id(delegation + "." + sector, "sector", "", after));
            }
        }
    }

    private void id(String id, String kind, String title, String after) {
        boolean inQuotes = from > 0 && (source.at(from - 1) == '"' || source.at(from - 1) == '\'');
        boolean quote = !inQuotes && QUOTED.matcher(id).matches();
        item(id, CompletionItemKind.Reference, title.isEmpty() ? kind : kind + ": " + title, (quote ? "\"" + id + "\"" : id) + after);
    }

    private void pairs(String after) {
        List<String> delegations = List.copyOf(workshop.ids("delegation").sequencedKeySet());
        for (String one : delegations) {
            for (String other : delegations) {
                if (!one.equals(other)) {
                    item(one + " -> " + other, CompletionItemKind.Reference, "how " + one + " sees " + other, one + " -> " + other + after);
                }
            }
        }
    }

    private void condition(Asking asking, int offset) {
        from = offset - asking.begun().codePointCount(0, asking.begun().length());
        to = offset;
        switch (asking.sort()) {
            case NAME -> Conditions.described().forEach(this::function);
            case FIELD -> {
                Described function = asking.function();
                if (function != null) {
                    function.fields().forEach((field, says) -> item(field, CompletionItemKind.Field, says, field));
                }
            }
            case ID -> {
                for (String kind : asking.kinds()) {
                    if (kind.equals("stage")) {
                        for (Stage stage : Stage.values()) {
                            item(stage.word(), CompletionItemKind.EnumMember, "stage", stage.word());
                        }
                    }
                    SequencedMap<String, String> ids = workshop.ids(kind);
                    for (Map.Entry<String, String> id : ids.entrySet()) {
                        String title = id.getValue().isEmpty() ? "" : ": " + id.getValue();
                        item(id.getKey(), CompletionItemKind.Reference, kind + title, id.getKey());
                    }
                }
            }
        }
    }

    private void function(Described function) {
        CompletionItem item = item(
                function.name(), CompletionItemKind.Function, function.usage(), function.name() + (function.wants().isEmpty() ? "()" : "("));
        item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, Meanings.of(function)));
    }

    private CompletionItem item(String label, CompletionItemKind kind, String detail, String written) {
        CompletionItem item = new CompletionItem(label);
        if (labels.add(label) && items.size() < MOST) {
            items.add(item);
        }
        item.setKind(kind);
        item.setDetail(detail);
        item.setSortText(String.valueOf(10_000 + items.size()));
        item.setFilterText(label);
        item.setTextEdit(Either.forLeft(new TextEdit(OpenFile.range(source, from, to), written)));
        return item;
    }
}
