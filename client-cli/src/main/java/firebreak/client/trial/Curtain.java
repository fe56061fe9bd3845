package firebreak.client.trial;

import firebreak.engine.exercise.AgendaItem;
import firebreak.engine.exercise.Awaited;
import firebreak.engine.exercise.PlannedStep;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Views;
import firebreak.engine.words.Line;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Query;
import firebreak.engine.words.Screens;
import firebreak.engine.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What lies behind the curtain: the whole table as a facilitator sees it, what comes next, the author's variables, and
/// which conditions hold, part by part.
final class Curtain {
    private static final int NEXT = 12;

    private final State state;
    private final int width;
    private final List<Line> lines = new ArrayList<>();

    private Curtain(State state, int width) {
        this.state = state;
        this.width = width;
    }

    /// The lines to show.
    ///
    /// @param part empty for everything; `table`, `incidents`, `agenda`, `variables`, `conditions`, an entry's id, or a question
    ///             that a facilitator can ask
    static List<Line> of(State state, String part, int width) {
        Curtain curtain = new Curtain(state, width);
        String key = part.strip().toLowerCase(Locale.ROOT);
        switch (key) {
            case "" -> {
                curtain.screen(Query.of(Query.Topic.TABLE), true);
                curtain.screen(Query.of(Query.Topic.TRUTH), false);
                curtain.agenda();
                curtain.variables();
                curtain.conditions("");
            }
            case "table" -> curtain.screen(Query.of(Query.Topic.TABLE), true);
            case "incidents" -> curtain.screen(Query.of(Query.Topic.TRUTH), true);
            case "agenda" -> curtain.agenda();
            case "variables", "variable" -> curtain.variables();
            case "conditions", "condition" -> curtain.conditions("");
            default -> curtain.other(part.strip());
        }
        return curtain.lines;
    }

    private void screen(Query query, boolean first) {
        List<Line> screen = Screens.of(query, Views.facilitator(state), width);
        // The marking stands above the first screen already.
        List<Line> shown = first ? screen : screen.subList(1, screen.size());
        if (!first) {
            blank();
        }
        lines.addAll(shown);
    }

    private void other(String part) {
        if (state.entries().containsKey(part)) {
            screen(new Query(Query.Topic.ENTRIES, part), true);
            conditions(part);
            return;
        }
        SeatView view = Views.facilitator(state);
        switch (Words.parse(part, view)) {
            case Parsed.Ask(var query) -> screen(query, true);
            case Parsed.Say _, Parsed.Wrong _, Parsed.Nothing _ -> lines.addAll(Screens.text(
                    Line.Style.WRONG,
                    "Behind the curtain there is no `" + part + "`. There is: table, incidents, agenda, variables, conditions, any entry by"
                            + " its id, and what a facilitator can look at, such as `truth entries`, `truth dyads` or `truth log 20`.",
                    width));
        }
    }

    // ---- what comes next -----------------------------------------------------------------------------------------

    private void agenda() {
        heading("What the clock brings, if nobody does anything");
        int shown = 0;
        int more = 0;
        for (AgendaItem item : state.agenda()) {
            // Looking at conditions again is the engine's affair, and shows among them.
            if (item.kind() == AgendaItem.Kind.CONDITION) {
                continue;
            }
            if (shown < NEXT) {
                Columns.row(lines, moment(item.minute()), 11, words(item), width);
                shown++;
            } else {
                more++;
            }
        }
        if (shown == 0) {
            quiet("  nothing");
        } else if (more > 0) {
            quiet("  and " + more + " more");
        }
    }

    private String words(AgendaItem item) {
        int number = item.number();
        return switch (item.kind()) {
            case CALL_OVERDUE -> call(number) + ": its deadline is over";
            case CALL_UNANSWERED -> call(number) + ": it counts as unanswered";
            case CALL_UNREACHED -> call(number) + ": it counts as unreached";
            case CALL_DELIVERED -> call(number) + ": it rings";
            case OFFER_LAPSES -> "offer " + number + " (" + state.offer(number).measure() + ") lapses";
            case EXPECTATION_MISSED -> "what entry " + item.name() + " expects counts as missed";
            case NOMINATION -> "a nomination takes effect";
            case STEP -> step(number);
            case PING -> "the chair tests the contacts";
            case PING_MISSED -> "a test that nobody answered counts as failed";
            case STAGE -> "incident " + item.name() + (number == 1 ? " begins" : " moves to its next stage");
            case SPREAD -> "incident " + item.name() + " spreads";
            case ORDER -> "order " + number + " (" + state.order(number).move() + " of " + state.order(number).seat() + ") takes effect";
            case ENTRY -> "entry " + item.name() + title(item.name());
            case PERIOD -> "a period ends: moods drift, rungs move";
            case TURN_END -> "the turn ends";
            case AGREEMENT_ENDS -> "agreement " + number + " is over";
            case ANSWER_DUE -> "the time to answer is over" + (item.name().isEmpty() ? "" : " for " + item.name());
            case CONDITION -> "conditions are looked at again";
        };
    }

    private String call(int number) {
        var call = state.call(number);
        return "call " + number + ", " + call.from() + (call.isHoax() ? " as " + call.apparentFrom() : "") + " to " + call.to();
    }

    private String step(int number) {
        PlannedStep step = state.steps().get(number);
        return step == null ? "a step of the event list" : "a step of entry " + step.entry() + ", " + step.branch().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String title(String entry) {
        var title = state.scenario().msel().containsKey(entry) ? state.scenario().msel().get(entry).title() : null;
        return title == null ? "" : ": " + title;
    }

    // ---- variables and conditions --------------------------------------------------------------------------------

    private void variables() {
        heading("The scenario's own variables");
        if (state.scenario().variables().isEmpty()) {
            quiet("  none");
        }
        state.scenario().variables().forEach((name, begin) -> {
            int now = state.value(Quantity.own(Quantity.Kind.VARIABLE, name));
            Columns.row(lines, name, 20, now + (now == begin ? "" : "  (began as " + begin + ")"), width);
        });
    }

    /// @param entry only this one's; empty for all
    private void conditions(String entry) {
        List<Awaited> waiting = Awaited.of(state).stream()
                .filter(one -> entry.isEmpty() || (one.kind().equals("entry") && one.id().equals(entry)))
                .toList();
        if (waiting.isEmpty() && !entry.isEmpty()) {
            return;
        }
        heading("What waits for a condition: + holds now, - does not");
        if (waiting.isEmpty()) {
            quiet("  nothing");
        }
        waiting.forEach(this::condition);
    }

    private void condition(Awaited awaited) {
        ConditionParts parts = ConditionParts.of(awaited, state);
        String key = awaited.key().equals("when") ? "" : ", " + awaited.key();
        String what = awaited.kind() + " " + awaited.id() + key;
        if (parts.parts().size() == 1) {
            sign(parts.holds(), what + ": " + parts.parts().getFirst().source(), "  ");
            return;
        }
        sign(parts.holds(), what + (parts.all() ? ", all of:" : ", any of:"), "  ");
        parts.parts().forEach(part -> sign(part.holds(), part.source(), "      "));
    }

    private void sign(boolean holds, String text, String indent) {
        List<Line> wrapped = Screens.text(holds ? Line.Style.GOOD : Line.Style.PLAIN, text, width - indent.length() - 2);
        String margin = indent + (holds ? "+ " : "- ");
        for (Line line : wrapped) {
            lines.add(new Line(line.style(), margin + line.text()));
            margin = " ".repeat(margin.length());
        }
    }

    // ---- lines ---------------------------------------------------------------------------------------------------

    private void heading(String text) {
        blank();
        lines.add(new Line(Line.Style.TITLE, text));
    }

    private void blank() {
        if (!lines.isEmpty()) {
            lines.add(new Line(Line.Style.PLAIN, ""));
        }
    }

    private void quiet(String text) {
        lines.add(new Line(Line.Style.QUIET, text));
    }

    private String moment(int minute) {
        return state.scenario().turns().moment(minute);
    }
}
