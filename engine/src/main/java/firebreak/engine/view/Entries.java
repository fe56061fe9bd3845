package firebreak.engine.view;

import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Trigger;
import firebreak.engine.scenario.TurnPlan;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The event list, as a facilitator reads it.
final class Entries {

    private Entries() {}

    static List<SeatView.Entry> of(State state) {
        List<SeatView.Entry> entries = new ArrayList<>();
        TurnPlan turns = state.scenario().turns();
        for (Entry entry : state.scenario().msel().values()) {
            EntryState now = state.entry(entry.id());
            entries.add(new SeatView.Entry(
                    entry.id(),
                    title(entry),
                    (entry.contingency() ? "contingency " : "") + kind(entry.happening()),
                    switch (now.status()) {
                        case WAITING -> "waiting";
                        case HELD -> "held";
                        case FIRED -> "fired";
                        case SKIPPED -> "skipped";
                        case OFF -> "off";
                        case PASSED_OVER -> "passed over";
                    },
                    due(entry, now),
                    trigger(entry, turns),
                    expected(entry.expect(), now, turns),
                    text(entry, now.editedText(), Text.DEFAULT_LANGUAGE)));
        }
        return entries;
    }

    private static String title(Entry entry) {
        Text title = entry.title();
        return title == null ? entry.id() : title.toString();
    }

    private static String kind(Happening happening) {
        return switch (happening) {
            case Happening.Inject _ -> "inject";
            case Happening.ScriptedCall _ -> "call";
            case Happening.ScriptedMeasure _ -> "measure";
            case Happening.Instruction _ -> "instruction";
            case Happening.Effects _ -> "effects";
            case Happening.Nothing _ -> "expectation";
        };
    }

    /// What an entry says to whom.
    ///
    /// @param edited what the facilitator has written instead, or null
    static String text(Entry entry, @Nullable String edited, String language) {
        return switch (entry.happening()) {
            case Happening.Inject inject -> {
                StringBuilder all = new StringBuilder();
                inject.texts().forEach((to, text) -> addressed(all, to.toString(), edited == null ? text.in(language) : edited));
                Text others = inject.others();
                if (others != null) {
                    addressed(all, inject.texts().isEmpty() ? "everybody" : "everybody else", edited == null ? others.in(language) : edited);
                }
                yield all.toString();
            }
            case Happening.ScriptedCall call ->
                "**" + (call.hoaxBy() == null ? "" : call.hoaxBy() + " as ") + call.from() + " to " + call.to() + " over " + call.over() + "**\n\n" + (edited == null ? call.says().in(language) : edited);
            case Happening.ScriptedMeasure measure ->
                "**" + measure.measure() + " from " + measure.from() + " to " + String.join(", ", measure.to()) + "**"
                        + (edited != null ? "\n\n" + edited : measure.asks() == null ? "" : "\n\n" + measure.asks().in(language));
            case Happening.Instruction instruction ->
                "**To " + instruction.to() + "**\n\n" + (edited == null ? instruction.text().in(language) : edited);
            case Happening.Effects _, Happening.Nothing _ -> "";
        };
    }

    private static void addressed(StringBuilder all, String to, String text) {
        all.append(all.isEmpty() ? "" : "\n\n").append("**To ").append(to).append("**\n\n").append(text.strip());
    }

    private static @Nullable Integer due(Entry entry, EntryState now) {
        boolean comes = now.status() == EntryState.Status.WAITING || now.status() == EntryState.Status.HELD;
        return comes && entry.trigger() instanceof Trigger.At at ? Integer.valueOf(at.minute()) : null;
    }

    private static String trigger(Entry entry, TurnPlan turns) {
        String trigger =
                switch (entry.trigger()) {
                    case Trigger.At at -> "at " + turns.moment(at.minute());
                    case Trigger.When when -> "when " + when.condition().source();
                    case Trigger.After after ->
                        "after " + after.entry() + " is " + after.state().word()
                                + (after.by() == null ? "" : " by " + after.by())
                                + (after.waitMinutes() == 0 ? "" : ", " + Phrases.span(after.waitMinutes()) + " later");
                    case Trigger.ByFacilitator _ -> "when you release it";
                };
        return trigger + (entry.onlyIf() == null ? "" : ", only if " + entry.onlyIf().source())
                + (entry.chancePercent() == 100 ? "" : ", with a chance of " + entry.chancePercent() + " in a hundred");
    }

    private static String expected(@Nullable Expectation expect, EntryState now, TurnPlan turns) {
        if (expect == null) {
            return "";
        }
        String what = expect.text() == null ? words(expect) : expect.text().toString();
        return switch (now.expected()) {
            case NOTHING -> what + " within " + Phrases.span(expect.withinMinutes());
            case OPEN -> what + ": open until " + turns.moment(now.expectedUntilMinute());
            case MET -> what + ": met";
            case MISSED -> what + ": missed";
        };
    }

    private static String words(Expectation expect) {
        StringBuilder words = new StringBuilder(expect.of().toString());
        words.append(
                switch (expect.action()) {
                    case CALL -> " calls";
                    case ANSWER -> " answers";
                    case ACKNOWLEDGE -> " acknowledges";
                    case OFFER -> " offers";
                    case ACCEPT -> " accepts";
                    case ORDER -> " orders";
                    case CLAIM -> " claims";
                    case ASSESS -> " assesses";
                    case MESSAGE -> " tells its own delegation";
                    case MEET -> " meets";
                    case PLEDGE -> " pledges";
                });
        clause(words, " ", expect.move());
        clause(words, " ", expect.measure());
        clause(words, " to ", expect.to());
        clause(words, " about ", expect.about());
        return words.toString();
    }

    private static void clause(StringBuilder words, String before, @Nullable String what) {
        if (what != null) {
            words.append(before).append(what);
        }
    }
}
