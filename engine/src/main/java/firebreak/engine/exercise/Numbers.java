package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Means;

/// The functions of the escalation model: integers only, permille, floors before signs.
final class Numbers {

    private static final int[] EFFECT_BASE = {0, 20, 50, 140, 270, 470};
    private static final int[] UNCERTAINTY_BASE = {0, 10, 30, 80, 120, 160};

    private Numbers() {}

    /// `a * b / 1000`, rounded down; both at least 0.
    static int md(int a, int b) {
        return (int) ((long) a * b / 1000);
    }

    /// What a hostile act of base `b` adds to the tension of a row: more when unsure, less when trusting, more in tense times.
    static int hostile(State state, Dyad row, int base) {
        int unsure = md(base, 1000 + state.uncertainty(row) / 2);
        int trusting = md(unsure, 1000 - state.trust(row) / 4);
        return md(trusting, 1000 + Math.max(0, state.tension(row) - 500));
    }

    /// What a conciliatory act of base `b` takes off a row.
    static int conciliatory(State state, Dyad row, int base) {
        return md(base, 500 + state.trust(row) / 2);
    }

    /// How far a row suspects without evidence.
    static int suspicion(State state, Dyad row) {
        return md(state.uncertainty(row), 1000 - state.trust(row));
    }

    /// How much of an incident a row holds against the other.
    static int weight(State state, Dyad row, int attribution) {
        return attribution + md(1000 - attribution, suspicion(state, row)) / 2;
    }

    /// The base of an effect of strength 0..5.
    static int effectBase(int strength) {
        return EFFECT_BASE[strength];
    }

    /// What an unexplained incident of severity 0..5 adds to uncertainty.
    static int uncertaintyBase(int severity) {
        return UNCERTAINTY_BASE[severity];
    }

    /// How much a kind of means weighs.
    static int means(Means means) {
        return switch (means) {
            case CYBER -> 600;
            case ECONOMIC -> 800;
            case KINETIC -> 1000;
        };
    }

    /// Three per cent of what lies above a baseline, rounded up; 0 where nothing does.
    static int drift(int value, int baseline) {
        int above = value - baseline;
        return above <= 0 ? 0 : (above * 3 + 99) / 100;
    }

    /// Halved once for each earlier time, four times at most.
    static int halved(int value, int earlier) {
        int by = Math.min(earlier, 4);
        return value >= 0 ? value >> by : -(-value >> by);
    }
}
