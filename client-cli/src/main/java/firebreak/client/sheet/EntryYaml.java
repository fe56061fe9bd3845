package firebreak.client.sheet;

import firebreak.client.print.SchemaFile;
import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Tlp;
import firebreak.engine.scenario.Via;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entries as a designer would write them.
final class EntryYaml {
    /// A scenario's file may hold 1 MB; a person would rather have less.
    private static final int LARGEST_BYTES = 700_000;

    private EntryYaml() {}

    /// The contents of one file, or of more where one would be too long.
    static List<String> files(String sheet, List<Draft> drafts) {
        List<String> files = new ArrayList<>();
        StringBuilder file = new StringBuilder(head(sheet));
        int bytes = file.length();
        for (Draft draft : drafts) {
            String entry = entry(draft);
            int more = entry.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LARGEST_BYTES) {
                files.add(file.toString());
                file = new StringBuilder(head(sheet));
                bytes = file.length();
            }
            file.append(entry);
            bytes += more;
        }
        files.add(file.toString());
        return files;
    }

    private static String head(String sheet) {
        return SchemaFile.line("msel.yaml") + """
                # The event list of %s, one entry for each row. What can stand where: scenarios/REFERENCE.md.
                #
                # What the sheet says and an entry has no key for stands in its note, as in `To in the sheet: ...`. Where that
                # is why the facilitator has to release it, mend the entry, write the `at:` of its comment for `by:`, and take
                # that line out of the note.

                msel:
                """.formatted(sheet.replaceAll("\\s", " "));
    }

    private static String entry(Draft draft) {
        StringBuilder yaml = new StringBuilder("\n  # Row " + draft.row() + "\n");
        yaml.append("  - id: \"").append(draft.id()).append("\"\n");
        yaml.append("    title: { en: ").append(Yaml.inline(draft.title())).append(" }\n");
        yaml.append("    ").append(when(draft)).append('\n');
        if (draft.contingency()) {
            yaml.append("    contingency: true\n");
        }
        yaml.append(deed(draft.deed()));
        if (draft.objective() != null) {
            yaml.append("    objective: ").append(Yaml.inline(draft.objective())).append('\n');
        }
        String note = draft.note().text();
        if (!note.isEmpty()) {
            yaml.append(Yaml.text("note", note, 4));
        }
        return yaml.toString();
    }

    private static String when(Draft draft) {
        if (draft.at() != null) {
            return "at: " + draft.at();
        }
        return "by: facilitator" + (draft.planned() == null ? "" : "    # at: " + draft.planned());
    }

    private static String deed(Draft.DraftDeed deed) {
        return switch (deed) {
            case Draft.DraftDeed.Inject(List<Address> to, Via via, String from, Tlp tlp, String text) -> inject(to, via, from, tlp, text);
            case Draft.DraftDeed.Call(Address from, String to, String over, String says) ->
                "    call:\n      from: " + from + "\n      to: " + to + "\n      over: " + over + "\n" + Yaml.text("says", says, 6);
            case Draft.DraftDeed.Instruct(Address to, String text) -> "    instruct:\n      to: " + to + "\n" + Yaml.text("text", text, 6);
            case Draft.DraftDeed.Remind() ->
                "    effects: []    # nothing happens: say with `expect:` what somebody should do, and it is measured\n";
        };
    }

    private static String inject(List<Address> to, @Nullable Via via, String from, @Nullable Tlp tlp, String text) {
        StringBuilder yaml = new StringBuilder("    inject:\n");
        yaml.append("      to: ").append(recipients(to)).append('\n');
        if (via != null) {
            yaml.append("      via: ").append(via.word()).append('\n');
        }
        if (!from.isEmpty()) {
            yaml.append("      from: ").append(Yaml.inline(from)).append('\n');
        }
        if (tlp != null) {
            yaml.append("      tlp: ").append(tlp.word()).append('\n');
        }
        return yaml.append(Yaml.text("text", text, 6)).toString();
    }

    private static String recipients(List<Address> to) {
        return switch (to.size()) {
            case 0 -> "all";
            case 1 -> to.getFirst().toString();
            default -> "[" + String.join(", ", to.stream().map(Address::toString).toList()) + "]";
        };
    }
}
