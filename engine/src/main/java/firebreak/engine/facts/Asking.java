package firebreak.engine.facts;

import org.jspecify.annotations.Nullable;

/// One evaluation under way: whom it asks, and when what it was told will change by itself.
final class Asking {
    private static final int HOUR = 60;

    private final FactSource facts;
    private int nextMinute = Integer.MAX_VALUE;
    private @Nullable RuntimeException broken;

    Asking(FactSource facts) {
        this.facts = facts;
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
        wakeAt(now + 1);
        return now;
    }

    int hour() {
        int now = facts.minute();
        wakeAt(now + HOUR - Math.floorMod(now, HOUR));
        return Math.floorDiv(now, HOUR);
    }

    int hoursSince(String incident, String stage) {
        int minutes = facts.minutesSince(incident, stage);
        if (minutes < 0) {
            return -1;
        }
        wakeAt(facts.minute() + HOUR - minutes % HOUR);
        return minutes / HOUR;
    }

    private void wakeAt(int minute) {
        nextMinute = Math.min(nextMinute, minute);
    }
}
