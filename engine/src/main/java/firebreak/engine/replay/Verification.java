package firebreak.engine.replay;

import firebreak.engine.record.Hash;

/// Whether the rules decide a record's inputs as they were decided.
public sealed interface Verification {
    /// One line for people.
    String told();

    /// Every step is decided as it is recorded, to the same hash.
    record Agrees(long steps, Hash hash) implements Verification {
        @Override
        public String told() {
            return "verified " + steps + " steps, hash " + hash;
        }
    }

    /// A step is decided otherwise.
    ///
    /// @param step  the first such step, from 1
    /// @param where the step, its moment and what was done
    /// @param how   what was recorded and what is decided now
    record Differs(long step, String where, String how) implements Verification {
        @Override
        public String told() {
            return where + " differs: " + how;
        }
    }

    /// Other rules decided it; its events can be read, its inputs not decided again.
    record OtherRules(String recorded, String present) implements Verification {
        @Override
        public String told() {
            return "the record was decided by rules " + recorded + ", this version of Firebreak has rules " + present
                    + ": verify it with the version that made it";
        }
    }

    /// The scenario is not the one that was played.
    record OtherScenario(String recorded, String present) implements Verification {
        @Override
        public String told() {
            return "the record was played with scenario " + recorded + ", this is " + present
                    + ": use the files that the record carries";
        }
    }
}
