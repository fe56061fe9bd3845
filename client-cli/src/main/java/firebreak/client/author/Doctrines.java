package firebreak.client.author;

import firebreak.engine.bot.Temper;
import firebreak.engine.bot.Temper.Habit;
import firebreak.engine.diagnostic.Closest;
import firebreak.engine.exercise.Seats;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Doctrine;
import firebreak.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Who plays how: the doctrines of the scenario, or others that whoever rehearses wants to see.
final class Doctrines {
    private Doctrines() {}

    /// Gives all seats of a delegation another doctrine or habit.
    ///
    /// @param wish `BOR=never-attribute` or `BOR=partner`
    /// @throws IllegalArgumentException if it says neither; the message says what would do
    static void apply(String wish, Scenario scenario, SequencedMap<String, Temper> tempers) {
        int equals = wish.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("`" + wish + "` must be like BOR=never-attribute");
        }
        String delegation = wish.substring(0, equals);
        String doctrine = wish.substring(equals + 1);
        if (!scenario.delegations().containsKey(delegation)) {
            throw new IllegalArgumentException(
                    unknown("delegation", delegation, List.copyOf(scenario.delegations().sequencedKeySet())));
        }
        Doctrine known = scenario.library().doctrines().get(doctrine);
        Habit habit = habit(doctrine);
        if (known == null && habit == null) {
            List<String> choices = new ArrayList<>(Arrays.stream(Habit.values()).filter(each -> each != Habit.DOCTRINE).map(Habit::word).toList());
            choices.addAll(scenario.library().doctrines().keySet());
            throw new IllegalArgumentException(unknown("doctrine or habit", doctrine, choices));
        }
        give(delegation, scenario, tempers, known == null ? null : Temper.of(known.values()), habit);
    }

    /// The same players, but for one delegation with another habit.
    static SequencedMap<String, Temper> with(SequencedMap<String, Temper> tempers, Scenario scenario, String delegation, Habit habit) {
        SequencedMap<String, Temper> others = new LinkedHashMap<>(tempers);
        give(delegation, scenario, others, null, habit);
        return others;
    }

    private static void give(
            String delegation, Scenario scenario, SequencedMap<String, Temper> tempers, @Nullable Temper doctrine, @Nullable Habit habit) {
        Delegation its = scenario.delegations().get(delegation);
        if (its == null) {
            return;
        }
        for (String seat : its.seats().keySet()) {
            String address = Seats.address(delegation, seat);
            Temper own = tempers.getOrDefault(address, Temper.SILENT);
            tempers.put(address, doctrine != null ? doctrine : habit == null ? own : own.with(habit));
        }
    }

    private static @Nullable Habit habit(String word) {
        for (Habit habit : Habit.values()) {
            if (habit != Habit.DOCTRINE && habit.word().equals(word)) {
                return habit;
            }
        }
        return null;
    }

    private static String unknown(String what, String written, List<String> choices) {
        return "there is no " + what + " `" + written + "`; "
                + Closest.to(written, choices).map(meant -> "did you mean `" + meant + "`?").orElse("use one of " + String.join(", ", choices));
    }
}
