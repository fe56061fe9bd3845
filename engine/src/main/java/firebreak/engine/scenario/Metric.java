package firebreak.engine.scenario;

import firebreak.engine.facts.Condition;

/// How an objective is measured.
public sealed interface Metric {
    /// Each delegation, once it assesses a severity, does something in time.
    ///
    /// @param afterSeverity the severity that starts the clock, 0..5
    /// @param deed          what it should do
    /// @param withinMinutes how long it has
    record EachDoes(int afterSeverity, Deed deed, int withinMinutes) implements Metric {
        public EachDoes {
            Range.check("afterSeverity", afterSeverity, 0, 5);
            Range.minutes("withinMinutes", withinMinutes);
        }
    }

    /// Enough of the calls placed are answered in time.
    ///
    /// @param atLeastPermille of the calls placed, 0..1000
    record CallsInDeadline(int atLeastPermille) implements Metric {
        public CallsInDeadline {
            Range.permille("atLeastPermille", atLeastPermille);
        }
    }

    /// Few public claims are made on weak grounds.
    ///
    /// @param belowPermille the claimant's own attribution below which a claim counts, 0..1000
    /// @param atMost        how many may be made
    record ClaimsBelow(int belowPermille, int atMost) implements Metric {
        public ClaimsBelow {
            Range.permille("belowPermille", belowPermille);
            Range.check("atMost", atMost, 0, 10_000);
        }
    }

    /// No day counts too much on the escalation index.
    ///
    /// @param atMostPoints what the acts of all delegations on one day may count, points
    record EscalationAtMost(int atMostPoints) implements Metric {
        /// The highest limit that makes sense.
        public static final int MOST = 100_000;

        public EscalationAtMost {
            Range.check("atMostPoints", atMostPoints, 0, MOST);
        }
    }

    /// A condition holds at the end.
    record MetWhen(Condition condition) implements Metric {}

    /// The expected actions that name the objective are met.
    record Expectations() implements Metric {}
}
