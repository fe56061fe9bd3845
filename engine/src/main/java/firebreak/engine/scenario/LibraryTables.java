package firebreak.engine.scenario;

import firebreak.engine.scenario.ReferencePage.Chapter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the library that ships has, an id a line, for whoever asks which moves there are. Made of the library itself.
final class LibraryTables {
    private static final String NAME = "library";
    private static final String HEAD = """
            ## library

            What every scenario finds under these ids, without declaring any of it. It lies in `scenarios/library`; a scenario that
            writes the same id under `moves`, `measures` and so on replaces it. Who may order or offer is told by [roles](#words).
            """;
    /// The habits of a doctrine that tell most about it.
    private static final String[] HABITS = {"initial_trust", "bilateral_cbm_use", "public_blame_pref", "sanctions_use", "covert_tolerance"};

    private final Library library;
    private final StringBuilder out = new StringBuilder(HEAD);

    private LibraryTables(Library library) {
        this.library = library;
    }

    static Chapter chapter(Library library) {
        LibraryTables tables = new LibraryTables(library);
        tables.moves();
        tables.measures();
        tables.channels();
        tables.incidents();
        tables.doctrines();
        tables.others();
        return new Chapter(NAME, tables.out.toString());
    }

    private void moves() {
        table("Moves", """
                What a seat orders. The head of government approves those that cost 2 points or more, and those that go far. Lead: how
                long until it works, from the order or, where it is sealed, from the end of the turn.""",
                "Id", "Move", "Who may order", "Cost", "Lead", "What it is");
        library.moves().forEach((id, move) -> row(
                id, move.title(), roles(move.roles()), move.costPoints(), duration(move.leadMinutes()) + (move.sealed() ? ", sealed" : ""),
                told(move.help())));
    }

    private void measures() {
        table("Measures", "What one delegation offers another. Both have to belong to its forum (`forums`); `BILATERAL` is for any two.",
                "Id", "Measure", "Forum", "Who may offer", "Cost", "What it is");
        library.measures().forEach((id, measure) -> row(
                id, measure.title(), measure.forum(), roles(measure.roles()), measure.costPoints(), told(measure.help())));
    }

    private void channels() {
        table("Kinds of channel", "The `kind` of a channel. A hoax comes over one that does not show who speaks.",
                "Id", "To answer within", "Shows who speaks");
        library.channelKinds().forEach((id, kind) -> row(id, deadline(kind), kind.authenticated() ? "yes" : ""));
    }

    private static String deadline(ChannelKind kind) {
        StringBuilder within = new StringBuilder();
        kind.deadlineMinutesByRole().forEach((role, minutes) ->
                within.append(within.isEmpty() ? "" : ", ").append(duration(minutes)).append(" at a ").append(role.word()).append(" desk"));
        return within.isEmpty() ? duration(kind.deadlineMinutes()) : within.toString();
    }

    private void incidents() {
        table("Kinds of incident", "The `kind` of an incident.", "Id", "Incident", "Severity once assessed, of 5", "Where it usually strikes");
        library.incidentKinds().forEach((id, kind) -> row(id, kind.title(), kind.severity(), kind.sector().isEmpty() ? "anywhere" : kind.sector()));
    }

    private void doctrines() {
        table("Doctrines", "How bots play a delegation (`doctrine`), permille. All values stand in `scenarios/library/doctrines.yaml`.",
                "Id", "Trusts at first", "Offers measures", "Blames in public", "Uses sanctions", "Bears secret acts");
        library.doctrines().forEach((id, doctrine) -> {
            Object[] cells = new Object[HABITS.length + 1];
            cells[0] = id;
            for (int habit = 0; habit < HABITS.length; habit++) {
                cells[habit + 1] = doctrine.value(HABITS[habit], 0);
            }
            row(cells);
        });
    }

    private void others() {
        table("Norms", "What moves uphold or strain.", "Id", "Norm");
        library.norms().forEach((id, norm) -> row(id, norm.title()));
        table("Rungs", "The ladder of escalation, which `rung` and `max_rung` ask for.", "Rung", "Means");
        library.ladder().forEach(rung -> row(rung.number(), rung.name()));
        table("Packs", "What the use of a measure does (`pack`), permille.", "Id", "Tension", "Uncertainty", "Trust", "On whose views");
        library.packs().forEach((id, pack) -> row(
                id, pack.tensionPermille(), pack.uncertaintyPermille(), pack.trustPermille(),
                pack.rows().name().toLowerCase(Locale.ROOT)));
        table("Escalation classes", "As what an act counts on the public index (`escalation`).", "Id", "Class", "Points");
        library.escalation().forEach((id, each) -> row(id, each.title(), each.points()));
    }

    private void table(String title, String says, String... heads) {
        out.append("\n### ").append(title).append("\n\n").append(says).append("\n\n");
        line(cell -> {
            for (String head : heads) {
                cell.accept(head);
            }
        });
        out.append("|-".repeat(heads.length)).append("|\n");
    }

    /// @param cells the id first
    private void row(Object... cells) {
        line(cell -> {
            for (int i = 0; i < cells.length; i++) {
                cell.accept(i == 0 ? "`" + cells[i] + "`" : String.valueOf(cells[i]));
            }
        });
    }

    private void line(Consumer<Consumer<String>> cells) {
        out.append('|');
        cells.accept(cell -> out.append(' ').append(ReferencePage.cell(cell.strip().replaceAll("\\s+", " "))).append(" |"));
        out.append('\n');
    }

    private static String roles(Collection<Role> roles) {
        return String.join(" ", roles.stream().map(Role::name).toList());
    }

    private static String told(@Nullable Text text) {
        return text == null ? "" : text.toString();
    }

    private static String duration(int minutes) {
        return minutes == 0 ? "at once" : minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }
}
