package firebreak.engine.play;

import firebreak.engine.scenario.ReferencePage.Chapter;
import firebreak.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All that a line of a play script can expect, for people. Made of what scripts are read with.
public final class ScriptReference {
    private static final String NAME = "play scripts";
    private static final String NOT_ALONE = "What follows a delegation or a pair may leave it out: `AA -> BB tension +31, trust unchanged`.";
    private static final String EVENTS = "The words in capitals may stay away. Write the id of what it must be about, such as "
            + "`EvidenceObtained gate-log`; where an event shows texts, words from them can stand there too.";

    /// What can be expected besides events.
    ///
    /// @param examples ways to write it
    record Phrase(String says, List<String> examples) {
        Phrase {
            examples = List.copyOf(examples);
        }
    }

    static final List<Phrase> PHRASES = List.of(
            phrase("how one sees the other has moved, or is so", "AA -> BB tension +31", "AA -> BB tension rose by 31", "AA -> BB uncertainty fell", "AA -> BB trust unchanged", "AA -> BB trust = 211", "AA -> BB tension < 250"),
            phrase("tension, uncertainty, trust and rung at once", "AA -> BB 211/356/400/1"),
            phrase("other numbers of the two", "AA -> BB rung = 2", "AA -> BB support +10", "AA -> BB exposure rose", "AA -> BB attribution for first > 500"),
            phrase("an act holds the rung", "AA -> BB holds rung 4"),
            phrase("numbers of a delegation", "AA capital -2", "AA free capital = 8", "AA pressure +11", "AA interests > 0", "AA stability rose"),
            phrase("what acts count on the escalation index", "AA escalation +12", "AA escalation on D2 = 24", "total escalation = 36"),
            phrase("numbers of an incident, and your own", "first harm -40", "first severity = 4", "first nciss = 78", "variable second = 1"),
            phrase("no number that the line does not name", "nothing else moved"),
            phrase("what a delegation knows", "BB knows first at severity 3", "BB does not know first", "AA holds log", "AA does not hold log"),
            phrase("what reaches its seats", "BB hears \"words\"", "BB hears nothing", "CC.mfa learns nothing"),
            phrase("what its embassy reads", "AA reads BB as 150-249 rising", "AA reads BB as cannot tell"),
            phrase("norms", "AA upholds b", "AA strains f"),
            phrase("where things stand", "objective O1 is met", "objective O1 is not met", "call 1 is late", "order 1 is done", "offer 1 is used for BB", "entry 2.3 is fired",
                    "expectation 2.3 is missed", "incident first is contained", "channel red-phone is open", "contact AA.technical is ok"),
            phrase("when something arrives or falls due", "call 1 arrives D1 09:00", "call 1 due D1 12:00", "order 1 due D1 18:00"),
            phrase("the rules refuse it, and say these words", "refused", "refused \"too soon\""),
            phrase("it is nothing that can be typed", "not understood"),
            phrase("any of it, turned round", "not CallUnanswered"));

    private ScriptReference() {}

    /// The chapter of the reference.
    public static Chapter chapter() {
        StringBuilder out = new StringBuilder("""
                ## play scripts

                What can stand behind `=>` in a line of a script in `play/`; commas part one from the next. `./firebreak test --events`
                prints the same. An unknown id is told before anything is played.

                | Written | Expects |
                |-|-|
                """);
        for (Phrase phrase : PHRASES) {
            out.append("| `").append(String.join("`, `", phrase.examples())).append("` | ").append(phrase.says()).append(" |\n");
        }
        out.append('\n').append(NOT_ALONE).append("\n\nEvents: what a line brings about, or what happened while time passed. ").append(EVENTS).append('\n');
        for (EventList.Group group : EventList.GROUPS) {
            out.append("\n**").append(group.title()).append("**\n\n| Event | Means |\n|-|-|\n");
            for (EventLine line : group.lines()) {
                out.append("| `").append(line.usage().replace("|", "\\|")).append("` | ").append(line.says()).append(" |\n");
            }
        }
        return new Chapter(NAME, out.toString());
    }

    /// The same for a terminal.
    public static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("What can stand behind `=>` in a line of a play script, with commas between.", ""));
        for (Phrase phrase : PHRASES) {
            lines.add(capital(phrase.says()) + ":");
            phrase.examples().forEach(example -> lines.add("  " + example));
        }
        lines.addAll(List.of("", NOT_ALONE.replace("`", ""), "", "Or an event. " + EVENTS));
        for (EventList.Group group : EventList.GROUPS) {
            lines.addAll(List.of("", group.title() + ":"));
            for (EventLine line : group.lines()) {
                lines.add("  " + line.usage());
                lines.add("      " + line.says());
            }
        }
        return lines;
    }

    /// The same for a terminal, with the ids that a scenario has for the words in capitals.
    public static List<String> lines(Scenario scenario) {
        List<String> lines = new ArrayList<>(lines());
        lines.addAll(List.of("", "In this scenario:"));
        for (Named named : Named.values()) {
            if (named.ofScenario()) {
                List<String> ids = named.in(scenario);
                lines.add("  " + named.shown() + ": " + (ids.isEmpty() ? "none" : String.join(", ", ids)));
            }
        }
        return lines;
    }

    private static String capital(String says) {
        return says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1);
    }

    private static Phrase phrase(String says, String... examples) {
        return new Phrase(says, List.of(examples));
    }
}
