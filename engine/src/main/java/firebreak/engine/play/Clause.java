package firebreak.engine.play;

import firebreak.engine.scenario.Dyad;
import org.jspecify.annotations.Nullable;

/// One thing that a script expects of a line. [Clauses] reads them, [Verdict] compares them with what came.
sealed interface Clause {

    /// The other way round: it must not be so.
    record Not(Clause clause) implements Clause {}

    /// The act was refused.
    ///
    /// @param code  empty for any
    /// @param words what the refusal must say; empty for anything
    record Refused(String code, String words) implements Clause {}

    /// The words were not understood, before the rules had a say.
    record NotUnderstood(String words) implements Clause {}

    /// A row in full.
    record Row(Dyad row, int tension, int uncertainty, int trust, int rung) implements Clause {}

    /// Nothing of a row has moved.
    record RowUnchanged(Dyad row) implements Clause {}

    /// A number is so or has moved so.
    record Moved(Figure figure, Change change) implements Clause {}

    /// No number moved besides those that the other clauses of the line name.
    record NothingElse() implements Clause {}

    /// An act holds the actor's rung.
    record RungHeld(Dyad row, int rung) implements Clause {}

    /// A delegation knows of an incident, or does not.
    ///
    /// @param severity -1 for any
    record Knows(String delegation, String incident, boolean does, int severity) implements Clause {}

    /// A delegation holds an item of evidence, or does not.
    record HasEvidence(String delegation, String evidence, boolean does) implements Clause {}

    /// How an objective stands, and what is said of it.
    record Objective(String id, boolean met, String words) implements Clause {}

    /// A move upheld or strained a norm.
    record Norm(String delegation, String norm, boolean upheld) implements Clause {}

    /// What the embassy of a delegation last reported of another's mood.
    ///
    /// @param band  `cannot tell`, or a band of tension such as `150-249`
    /// @param trend `rising`, `steady` or `falling`; empty for any, or where it is not told
    record Reads(String delegation, String other, String band, String trend) implements Clause {}

    /// Nothing that a seat, or any seat of a delegation, can see has changed.
    record LearnsNothing(String who) implements Clause {}

    /// Something has come into the mail of a seat, or of all seats of a delegation.
    ///
    /// @param words what it must say; `null` where nothing may have come
    record Hears(String who, @Nullable String words) implements Clause {}

    /// Where a call, an order, an offer, an entry or the like stands.
    ///
    /// @param of the delegation that an offer was made to; empty where there is one answer for all
    record Stands(Thing thing, String id, String of, String status) implements Clause {}

    /// When something falls due.
    record Due(Thing thing, String id, boolean arrival, String moment) implements Clause {}

    /// An event happened whose fields show some words.
    record Happened(String event, String words) implements Clause {}

    /// What has a status.
    enum Thing {
        CALL,
        ORDER,
        OFFER,
        MEETING,
        CLAIM,
        ENTRY,
        EXPECTATION,
        CONTACT,
        CHANNEL,
        INCIDENT,
        TURN
    }
}
