package firebreak.engine.facts;

/// What is currently true, one method for each function of the condition language.
///
/// Ids are the scenario's and known to it, unless a condition computes them: answer for an unknown id as for something
/// that never happened (false, 0, -1, empty), and throw nothing. `who`, `from`, `to`, `i` and `j` are delegations;
/// `suspect` and `against` may be actors too.
public interface FactSource {
    /// The simulated minute, counted from the start; turn 0 is -200..0.
    int minute();

    /// The turn, from 0.
    int turn();

    /// The truth about an incident; stage `latent` and zeros before it begins.
    TruthFact truth(String incident);

    /// What `who` knows of an incident.
    SeenFact seen(String who, String incident);

    /// Whole minutes since the incident truly reached the stage, -1 if it has not. Conditions see full hours of it.
    int minutesSince(String incident, String stage);

    /// Whether anyone's order of the move about the incident has landed.
    boolean done(String move, String incident);

    /// Whether `who`'s order of the move has landed.
    boolean doneBy(String who, String move);

    /// Whether `who` has ordered the move, landed or not.
    boolean ordered(String who, String move);

    /// Whether `from` has ever placed a call to `to`.
    boolean callPlaced(String from, String to);

    /// Whether a call from `from` to `to` was answered in time.
    boolean callAnswered(String from, String to);

    /// Whether a call from `from` to `to` went unanswered.
    boolean callUnanswered(String from, String to);

    /// How many calls went unanswered.
    int callsUnanswered();

    /// Whether an offer of the measure was accepted.
    boolean accepted(String measure);

    /// Whether `who` accepted an offer of the measure.
    boolean acceptedBy(String who, String measure);

    /// Whether the channel is open.
    boolean channelOpen(String channel);

    /// Whether `who` offered the measure.
    boolean offered(String who, String measure);

    /// How many measures were used.
    int measuresUsed();

    /// Whether `who` gave the pledge.
    boolean pledged(String who, String pledge);

    /// Whether `who` broke a pledge or a measure.
    boolean breached(String who);

    /// Whether `who` publicly claimed that `against` is behind an incident.
    boolean claimed(String who, String against);

    /// How surely `who` last stated that the suspect is behind the incident: 0 not at all, 1 low, 2 moderate, 3 high.
    int stated(String who, String incident, String suspect);

    /// Whether `who` holds the item of evidence.
    boolean holds(String who, String evidence);

    /// `who`'s own attribution of the incident to the suspect, permille 0..1000.
    int attribution(String who, String incident, String suspect);

    /// How `i` sees `j`: tension, permille 0..1000.
    int tension(String i, String j);

    /// How `i` sees `j`: uncertainty, permille 0..1000.
    int uncertainty(String i, String j);

    /// How `i` sees `j`: trust, permille 0..1000.
    int trust(String i, String j);

    /// How far `i` has gone against `j`, 0..9.
    int rung(String i, String j);

    /// The highest rung of any dyad, 0..9.
    int maxRung();

    /// The highest tension of any dyad, permille.
    int maxTension();

    /// The mean tension over all dyads, permille, rounded down.
    int meanTension();

    /// Domestic pressure in `who`, permille.
    int pressure(String who);

    /// Third parties' support for `who` against `against`, permille.
    int support(String who, String against);

    /// `who`'s political capital, points.
    int capital(String who);

    /// The incident's loss of service, permille.
    int harm(String incident);

    /// Whether the entry has fired.
    boolean fired(String entry);

    /// Whether the entry's expected action was met.
    boolean met(String entry);

    /// Whether the entry's expected action was missed.
    boolean missed(String entry);

    /// How many incidents are open as `who` knows it.
    int openIncidents(String who);

    /// Whether any dyad has had physical effects.
    boolean phys();

    /// What `who`'s acts so far count on the escalation index, points.
    int escalation(String who);

    /// What everybody's acts so far count on it, points.
    int totalEscalation();

    /// What everybody's acts of one day count on it at most, points.
    int peakEscalation();

    /// The value of one of the scenario's variables.
    int variable(String name);
}
