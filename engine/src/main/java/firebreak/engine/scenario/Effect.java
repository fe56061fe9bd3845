package firebreak.engine.scenario;

/// What a move does once it lands; i is the actor, j its target, k everyone else.
public sealed interface Effect {
    /// Views change, permille; tension is scaled by h() when positive and c() when negative.
    record Shift(Row row, int tensionPermille, int uncertaintyPermille, int trustPermille) implements Effect {
        public Shift {
            Range.change("tensionPermille", tensionPermille);
            Range.change("uncertaintyPermille", uncertaintyPermille);
            Range.change("trustPermille", trustPermille);
        }
    }

    /// Third parties' support for the actor against the target.
    record ChangeSupport(int byPermille) implements Effect {
        public ChangeSupport {
            Range.change("byPermille", byPermille);
        }
    }

    /// Domestic pressure on the actor.
    record ChangePressure(int byPermille) implements Effect {
        public ChangePressure {
            Range.change("byPermille", byPermille);
        }
    }

    /// Attribution of the incident; what the source yields depends on the truth.
    record ChangeAttribution(int byPermille, Whose to, EvidenceSource source) implements Effect {
        public ChangeAttribution {
            Range.change("byPermille", byPermille);
        }
    }

    /// Harm, permille of what is left.
    record ChangeHarm(int byPermille, HarmOf of) implements Effect {
        public ChangeHarm {
            Range.change("byPermille", byPermille);
        }
    }

    /// What passes to other sectors, permille of it.
    record ChangeCascade(int byPermille) implements Effect {
        public ChangeCascade {
            Range.change("byPermille", byPermille);
        }
    }

    /// A hostile act.
    record Hostile(int strength, Means means) implements Effect {
        public Hostile {
            Range.check("strength", strength, 0, 5);
        }
    }

    /// The risk of being found out.
    record Exposure(int byPermille) implements Effect {
        public Exposure {
            Range.change("byPermille", byPermille);
        }
    }

    /// A claim about who is behind the incident.
    record Claim(ClaimKind kind) implements Effect {}

    /// A statement to the target or to everyone.
    record Statement(Tone tone) implements Effect {}

    /// The numbers of a measure's pack.
    record UsePack(String pack) implements Effect {}

    /// A pledge.
    record GivePledge(String pledge) implements Effect {}

    /// A pledge is broken.
    record BreachPledge() implements Effect {}

    /// An act that could mean anything, with its base tension.
    record Ambiguous(int basePermille) implements Effect {
        public Ambiguous {
            Range.change("basePermille", basePermille);
        }
    }

    /// Notice of an act before it happens, which takes the tension out of it.
    record Notify() implements Effect {}

    /// Physical effects, in both rows.
    record Physical() implements Effect {}

    /// The incident reaches a stage.
    record SetStage(Stage stage) implements Effect {}

    /// A request for help.
    record RequestAssistance() implements Effect {}

    /// The target is asked to act, and its silence strains a norm.
    ///
    /// @param norm    what an act in answer upholds
    /// @param minutes how long the target has
    record Await(String norm, int minutes) implements Effect {
        public Await {
            Range.minutes("minutes", minutes);
        }
    }

    /// Bilateral channels and measures are suspended.
    record SuspendBilateral() implements Effect {}

    /// They are resumed.
    record ResumeBilateral() implements Effect {}

    /// A claim is taken back.
    record Retract() implements Effect {}

    /// The actor denies what it is accused of.
    record Deny() implements Effect {}

    /// How the actor knows is shown, so that it will hear no more that way.
    record LoseSource() implements Effect {}

    /// The maturity of the response team of the target, or of the actor if there is no target.
    record ChangeMaturity(int byPermille) implements Effect {
        public ChangeMaturity {
            Range.change("byPermille", byPermille);
        }
    }

    /// Planted attribution against someone else.
    record Frame(int byPermille) implements Effect {
        public Frame {
            Range.change("byPermille", byPermille);
        }
    }

    /// Officials of the target are indicted.
    record Indict() implements Effect {}

    /// Contacts are tested or nominated.
    record ChangeContact(ContactDeed deed) implements Effect {}

    /// Others learn of the incident.
    record Inform(Whose to) implements Effect {}

    /// The target receives evidence the actor holds.
    record GiveEvidence() implements Effect {}

    /// The actor's own loss of service.
    record OwnLoss(int permille) implements Effect {
        public OwnLoss {
            Range.permille("permille", permille);
        }
    }

    /// The actor's political capital.
    record ChangeCapital(int byPoints) implements Effect {
        public ChangeCapital {
            Range.check("byPoints", byPoints, -12, 12);
        }
    }
}
