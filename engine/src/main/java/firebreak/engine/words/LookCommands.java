package firebreak.engine.words;

import static firebreak.engine.words.Command.Section.LOOK;
import static firebreak.engine.words.Command.Speaker.EVERYBODY;
import static firebreak.engine.words.Command.Speaker.FACILITATOR;
import static firebreak.engine.words.Command.Speaker.PLAYERS;

import firebreak.engine.words.Command.Speaker;
import firebreak.engine.words.Query.Topic;
import java.util.List;

/// What anybody can look at.
final class LookCommands {
    private LookCommands() {}

    static List<Command> all() {
        return List.of(
                look(PLAYERS, "tasks, todo, task", Topic.TASKS, false, "What is waiting for you, and until when."),
                look(EVERYBODY, "inbox, mail, messages, news", Topic.INBOX, true, "What has reached you; with a number, one message in full."),
                look(PLAYERS, "calls", Topic.CALLS, true, "Calls to you and from you; with a number, one in full."),
                look(PLAYERS, "channels, channel", Topic.CHANNELS, true, "The lines you are on and whom they reach."),
                look(PLAYERS, "contacts, contact", Topic.CONTACTS, false, "Who can be reached, in which role, and what is missing."),
                look(PLAYERS, "offers", Topic.OFFERS, true, "Measures on offer, yours and theirs."),
                look(PLAYERS, "measures, measure", Topic.MEASURES, true, "The confidence-building measures that you can offer."),
                look(PLAYERS, "meetings", Topic.MEETINGS, false, "Words in the corridor, and what they came to."),
                look(PLAYERS, "moves, move", Topic.MOVES, true, "The moves you can order; add a group such as `law` or a move's id."),
                look(PLAYERS, "orders", Topic.ORDERS, true, "What your delegation has ordered and where it stands."),
                look(PLAYERS, "incidents, incident", Topic.INCIDENTS, true, "What has happened, as far as you know."),
                look(PLAYERS, "evidence", Topic.EVIDENCE, true, "What you hold; with its id, one item in full."),
                look(PLAYERS, "mood, moods", Topic.MOOD, true, "Your capital's mood, and how the others seem to see you."),
                look(EVERYBODY, "claims", Topic.CLAIMS, false, "Who has accused whom, and what was ruled."),
                look(PLAYERS, "agreements, agreement", Topic.AGREEMENTS, true, "Texts between delegations: proposed, in force, left and broken."),
                look(PLAYERS, "arguments, argument", Topic.ARGUMENTS, true, "What delegations do in their own words, and what was ruled."),
                look(EVERYBODY, "brief, briefs, briefing", Topic.BRIEF, true, "Your papers: who you are and what you want."),
                look(EVERYBODY, "who", Topic.WHO, false, "The delegations, and your own seats."),
                look(EVERYBODY, "status, clock, time", Topic.STATUS, false, "The turn, the clock and your means."),
                look(EVERYBODY, "help, ?", Topic.HELP, true, "All commands; with a name, one of them."),
                look(FACILITATOR, "table", Topic.TABLE, false, "The whole table on one screen."),
                look(FACILITATOR, "entries, entry, msel", Topic.ENTRIES, true, "The event list, what comes next first."),
                look(FACILITATOR, "dyads, dyad", Topic.DYADS, true, "How each delegation sees each other, in numbers."),
                look(FACILITATOR, "truth", Topic.TRUTH, false, "The incidents as they are, and their authors."),
                look(FACILITATOR, "silent", Topic.SILENT, false, "Delegations that have done nothing for a while."),
                look(FACILITATOR, "objectives, objective", Topic.OBJECTIVES, false, "The objectives so far."),
                look(FACILITATOR, "log", Topic.LOG, true, "What happened last; with a number, that many lines."));
    }

    private static Command look(Speaker speaker, String names, Topic topic, boolean detail, String meaning) {
        var name = names.split(",", 2)[0];
        var form = Form.of(detail ? "[ITEM]" : "");
        return Command.of(speaker, LOOK, names, form, meaning, example(topic, name), bound -> {
            var item = bound.maybe(Kind.ITEM);
            return new Parsed.Ask(new Query(topic, item == null ? "" : item));
        });
    }

    private static String example(Topic topic, String name) {
        return switch (topic) {
            case INBOX, CALLS, OFFERS, AGREEMENTS, ARGUMENTS -> name + " 3";
            case MOVES -> "moves law";
            case MEASURES -> "measures OSCE-03";
            case INCIDENTS -> "incidents grid-wiper";
            case EVIDENCE -> "evidence ev-3";
            case MOOD -> "mood BOR";
            case HELP -> "help call";
            case LOG -> "log 20";
            case ENTRIES -> "entries 2.3";
            case TASKS, CHANNELS, CONTACTS, MEETINGS, ORDERS, CLAIMS, BRIEF, WHO, STATUS, TABLE, DYADS, TRUTH, SILENT,
                    OBJECTIVES -> name;
        };
    }
}
