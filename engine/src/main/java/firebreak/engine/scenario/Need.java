package firebreak.engine.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must hold before a move may be ordered, and again when it lands.
public sealed interface Need {
    /// What to tell a seat that lacks it, or null for the usual words.
    @Nullable Text says();

    /// The move's incident has come so far.
    record IncidentIs(IncidentNeed state, @Nullable Text says) implements Need {}

    /// The actor assesses the incident as at least so severe.
    record SeverityAtLeast(int severity, @Nullable Text says) implements Need {
        public SeverityAtLeast {
            Range.check("severity", severity, 0, 5);
        }
    }

    /// The actor's own attribution to the target.
    record AttributionAtLeast(int permille, @Nullable Text says) implements Need {
        public AttributionAtLeast {
            Range.permille("permille", permille);
        }
    }

    /// The actor holds evidence about the incident.
    record EvidenceHeld(@Nullable Text says) implements Need {}

    /// Third parties' support against the target.
    record SupportAtLeast(int permille, @Nullable Text says) implements Need {
        public SupportAtLeast {
            Range.permille("permille", permille);
        }
    }

    /// The actor's own trust in the target.
    record TrustAtLeast(int permille, @Nullable Text says) implements Need {
        public TrustAtLeast {
            Range.permille("permille", permille);
        }
    }

    /// Bilateral dialogue is open, or suspended.
    record Dialogue(boolean open, @Nullable Text says) implements Need {}

    /// A channel of the kind is open between the two.
    record ChannelOpen(String kind, @Nullable Text says) implements Need {}

    /// The actor has joined a network or treaty.
    record Membership(String name, @Nullable Text says) implements Need {}

    /// The facilitator has ruled so.
    record Ruling(String name, @Nullable Text says) implements Need {}

    /// The actor has claimed so, such as `armed_attack`.
    record Claimed(String name, @Nullable Text says) implements Need {}

    /// The actor's own move on the target has landed.
    record Ordered(String move, @Nullable Text says) implements Need {}

    /// The target's move on the actor has landed.
    record Received(String move, @Nullable Text says) implements Need {}

    /// The actor has been accused in public.
    record Accused(@Nullable Text says) implements Need {}

    /// The actor has made a public claim against the target.
    record ClaimMade(@Nullable Text says) implements Need {}

    /// Both have nominated contacts.
    record ContactsBoth(@Nullable Text says) implements Need {}

    /// The actor's own rung against the target.
    record RungAtLeast(int rung, @Nullable Text says) implements Need {
        public RungAtLeast {
            Range.check("rung", rung, 0, 9);
        }
    }

    /// The actor's own tension towards the target.
    record TensionAtLeast(int permille, @Nullable Text says) implements Need {
        public TensionAtLeast {
            Range.permille("permille", permille);
        }
    }

    /// The actor has given a pledge.
    record PledgeGiven(@Nullable Text says) implements Need {}

    /// The target is an ally.
    record Ally(@Nullable Text says) implements Need {}

    /// At least one of these groups holds entirely.
    record AnyOf(List<List<Need>> groups, @Nullable Text says) implements Need {
        public AnyOf {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }
}
