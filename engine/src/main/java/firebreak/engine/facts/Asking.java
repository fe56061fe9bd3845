package firebreak.engine.facts;

import org.jspecify.annotations.Nullable;

/// One evaluation under way: whom it asks, and when what it was told will change by itself.
final class Asking {
    private static final int HOUR = 60;
    private static final String[] NONE = {};

    private final FactSource facts;
    private final TurningPoints turns;
    private int nextMinute = Integer.MAX_VALUE;
    private @Nullable RuntimeException broken;

    Asking(FactSource facts, TurningPoints turns) {
        this.facts = facts;
        this.turns = turns;
    }

    FactSource facts() {
        return facts;
    }

    int nextMinute() {
        return nextMinute;
    }

    /// What the source of facts threw, which is a fault of the program and not of the condition.
    @Nullable RuntimeException broken() {
        return broken;
    }

    Object ask(Function function, Object[] arguments) {
        String[] to = new String[arguments.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = (String) arguments[i];
        }
        try {
            return function.body().apply(this, to);
        } catch (RuntimeException e) {
            broken = e;
            throw e;
        }
    }

    int minute() {
        int now = facts.minute();
        wakeAt(turns.next(Function.MINUTE, NONE, now));
        return now;
    }

    int hour() {
        int now = Math.floorDiv(facts.minute(), HOUR);
        wakeAfterHours(turns.next(Function.HOUR, NONE, now), 0);
        return now;
    }

    int hoursSince(String... incidentAndStage) {
        int minutes = facts.minutesSince(incidentAndStage[0], incidentAndStage[1]);
        if (minutes < 0) {
            return -1;
        }
        int now = minutes / HOUR;
        wakeAfterHours(turns.next(Function.HOURS_SINCE, incidentAndStage, now), facts.minute() - minutes);
        return now;
    }

    private void wakeAfterHours(long hours, int sinceMinute) {
        if (hours < Integer.MAX_VALUE / HOUR) {
            wakeAt(sinceMinute + hours * HOUR);
        }
    }

    private void wakeAt(long minute) {
        nextMinute = (int) Math.min(nextMinute, minute);
    }
}
