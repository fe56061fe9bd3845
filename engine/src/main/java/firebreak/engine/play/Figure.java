package firebreak.engine.play;

import firebreak.engine.exercise.EscalationIndex;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Score;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Nciss;
import org.jspecify.annotations.Nullable;

/// A number that a script can ask for.
sealed interface Figure {

    /// Its value; `null` if there is no such number.
    @Nullable Integer in(State state);

    /// The number of the model behind it, if it is one.
    @Nullable Quantity quantity();

    /// A number of the model.
    ///
    /// @param named as the script's author names it
    record OfModel(Quantity quantity, String named) implements Figure {
        @Override
        public @Nullable Integer in(State state) {
            boolean known = switch (quantity.kind()) {
                case TENSION, UNCERTAINTY, TRUST, SUPPORT, EXPOSURE ->
                    state.postures().containsKey(new Dyad(quantity.of(), quantity.to()));
                case ATTRIBUTION ->
                    state.scenario().delegations().containsKey(quantity.of()) && state.incidents().containsKey(quantity.about());
                case HARM -> state.incidents().containsKey(quantity.of());
                case PRESSURE, CAPITAL, MATURITY, CASCADE -> state.scenario().delegations().containsKey(quantity.of());
                case VARIABLE -> state.scenario().variables().containsKey(quantity.of());
            };
            return known ? state.value(quantity) : null;
        }

        @Override
        public String toString() {
            return named;
        }
    }

    /// The rung of a row.
    record Rung(Dyad row) implements Figure {
        @Override
        public @Nullable Integer in(State state) {
            return state.postures().containsKey(row) ? state.posture(row).rung() : null;
        }

        @Override
        public @Nullable Quantity quantity() {
            return null;
        }

        @Override
        public String toString() {
            return row + " rung";
        }
    }

    /// The true severity of an incident.
    record Severity(String incident) implements Figure {
        @Override
        public @Nullable Integer in(State state) {
            var found = state.incidents().get(incident);
            return found == null ? null : found.severity();
        }

        @Override
        public @Nullable Quantity quantity() {
            return null;
        }

        @Override
        public String toString() {
            return incident + " severity";
        }
    }

    /// How urgent an incident is, whoever knows it.
    record Urgency(String incident) implements Figure {
        @Override
        public @Nullable Integer in(State state) {
            var plan = state.scenario().incidents().get(incident);
            Nciss nciss = plan == null ? null : plan.nciss();
            return nciss == null ? null : Integer.valueOf(nciss.score());
        }

        @Override
        public @Nullable Quantity quantity() {
            return null;
        }

        @Override
        public String toString() {
            return incident + " nciss";
        }
    }

    /// What acts count on the escalation index.
    ///
    /// @param delegation whose; empty for everybody's
    /// @param day        which day's; null for all days
    record Escalation(String delegation, @Nullable Integer day) implements Figure {
        @Override
        public @Nullable Integer in(State state) {
            EscalationIndex index = EscalationIndex.of(state);
            if (delegation.isEmpty()) {
                return day == null ? index.total() : index.on(day);
            }
            if (!state.scenario().delegations().containsKey(delegation)) {
                return null;
            }
            return day == null ? index.of(delegation) : index.of(delegation, day);
        }

        @Override
        public @Nullable Quantity quantity() {
            return null;
        }

        @Override
        public String toString() {
            return (delegation.isEmpty() ? "total" : delegation) + " escalation" + (day == null ? "" : " on D" + day);
        }
    }

    /// How a delegation would come out if the exercise stopped here: its interests, or the stability of its relations.
    record Outcome(String delegation, boolean interests) implements Figure {
        @Override
        public @Nullable Integer in(State state) {
            for (Score score : Score.of(state)) {
                if (score.delegation().equals(delegation)) {
                    return interests ? score.interests() : score.stability();
                }
            }
            return null;
        }

        @Override
        public @Nullable Quantity quantity() {
            return null;
        }

        @Override
        public String toString() {
            return delegation + (interests ? " interests" : " stability");
        }
    }

    /// The capital that a delegation can still spend.
    record FreeCapital(String delegation) implements Figure {
        @Override
        public @Nullable Integer in(State state) {
            return state.scenario().delegations().containsKey(delegation) ? state.freeCapital(delegation) : null;
        }

        @Override
        public @Nullable Quantity quantity() {
            return null;
        }

        @Override
        public String toString() {
            return delegation + " free capital";
        }
    }
}
