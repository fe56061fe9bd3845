package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import firebreak.engine.scenario.Library;
import firebreak.engine.scenario.Measure;
import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text between delegations, and what the rules can check of it.
///
/// @param id        from 1
/// @param seat      address of the seat that proposed it
/// @param event     number of the event that proposed it
/// @param parties   delegations, the proposing one first
/// @param secret    nobody else hears of it; else it is announced when it comes into force
/// @param terms     one or more
/// @param group     part of the catalogue that a standstill is about; all of it where `null`
/// @param measure   what [Term#NOTIFY] promises
/// @param minutes   how long it holds from its coming into force; 0 for as long as the exercise
/// @param version   of the text, from 1
/// @param signed    who has signed this version, in the order in which they did
/// @param forceMinute when it came into force; [#NEVER] until then
/// @param untilMinute the last minute in which it holds; [#NEVER] for no end
/// @param left      who has left, in the order in which they did
/// @param broken    who has broken it towards whom, whether or not anybody has learnt of it
/// @param learnt    of whose breaches each delegation has learnt
public record AgreementState(
        int id,
        String seat,
        long event,
        int proposedMinute,
        List<String> parties,
        boolean secret,
        List<Term> terms,
        @Nullable String group,
        @Nullable String measure,
        int minutes,
        int version,
        String text,
        PersistentList<String> signed,
        AgreementStatus status,
        int forceMinute,
        int untilMinute,
        PersistentList<String> left,
        PersistentList<Breach> broken,
        PersistentMap<String, PersistentSet<String>> learnt) {

    /// No minute at all: those of turn 0 are below zero.
    public static final int NEVER = Integer.MIN_VALUE;

    public AgreementState {
        parties = List.copyOf(parties);
        terms = List.copyOf(terms);
    }

    /// A term that one party has broken towards another.
    public record Breach(String by, String against, Term term, int minute) {}

    /// The delegation that proposed it.
    public String by() {
        return Seats.delegationOf(seat);
    }

    /// A party that has not left.
    public boolean binds(String delegation) {
        return parties.contains(delegation) && !left.contains(delegation);
    }

    /// Those that it binds, in the order in which they were named.
    public List<String> bound() {
        List<String> bound = new ArrayList<>(parties);
        bound.removeAll(left);
        return bound;
    }

    /// Whether it has an end of its own, and has come into force.
    public boolean ends() {
        return untilMinute != NEVER;
    }

    /// Whether it has ever been in force.
    public boolean wasInForce() {
        return forceMinute != NEVER;
    }

    public boolean inForce() {
        return status == AgreementStatus.IN_FORCE;
    }

    /// Whether a delegation has learnt that another has broken it.
    public boolean hasLearnt(String delegation, String breaker) {
        PersistentSet<String> known = learnt.get(delegation);
        return known != null && known.contains(breaker);
    }

    /// Whether one has broken it towards another.
    public boolean hasBroken(String by, String against) {
        for (Breach breach : broken) {
            if (breach.by().equals(by) && breach.against().equals(against)) {
                return true;
            }
        }
        return false;
    }

    /// What the parties undertake, a sentence for each term.
    public List<String> says(Library library) {
        List<String> says = new ArrayList<>();
        for (Term term : terms) {
            says.add(switch (term) {
                case STATEMENT -> "A joint statement: it is said together and binds nobody to anything that can be checked.";
                case STANDSTILL -> "No hostile act and no covert operation towards each other"
                        + (group == null ? "." : ", as far as " + group + " moves go.");
                case ANSWER -> "Calls between the parties are answered before their deadline.";
                case NO_BLAME -> "Nobody says in public that another party is responsible for an incident.";
                case NOTIFY -> {
                    Measure promised = measure == null ? null : library.measures().get(measure);
                    yield "Before it ends, each has delivered to the others " + (measure == null ? "" : measure)
                            + (promised == null ? "." : " " + promised.title() + ".");
                }
            });
        }
        return says;
    }

    private AgreementState with(
            PersistentList<String> signed, AgreementStatus status, int forceMinute, int untilMinute, PersistentList<String> left,
            PersistentList<Breach> broken, PersistentMap<String, PersistentSet<String>> learnt) {
        return new AgreementState(
                id, seat, event, proposedMinute, parties, secret, terms, group, measure, minutes, version, text, signed, status,
                forceMinute, untilMinute, left, broken, learnt);
    }

    AgreementState amended(String by, int minutes, String text) {
        return new AgreementState(
                id, seat, event, proposedMinute, parties, secret, terms, group, measure, minutes, version + 1, text,
                PersistentList.<String>empty().plus(by), status, forceMinute, untilMinute, left, broken, learnt);
    }

    AgreementState signedBy(String delegation) {
        return with(signed.plus(delegation), status, forceMinute, untilMinute, left, broken, learnt);
    }

    AgreementState inForceFrom(int minute, int until) {
        return with(signed, AgreementStatus.IN_FORCE, minute, until, left, broken, learnt);
    }

    AgreementState withStatus(AgreementStatus to) {
        return with(signed, to, forceMinute, untilMinute, left, broken, learnt);
    }

    AgreementState leftBy(String delegation) {
        AgreementState after = with(signed, status, forceMinute, untilMinute, left.plus(delegation), broken, learnt);
        return status == AgreementStatus.PROPOSED
                ? after.withStatus(AgreementStatus.TURNED_DOWN)
                : after.bound().size() < 2 ? after.withStatus(AgreementStatus.ENDED) : after;
    }

    AgreementState brokenBy(Breach breach) {
        return with(signed, status, forceMinute, untilMinute, left, broken.plus(breach), learnt);
    }

    AgreementState learntBy(String delegation, String breaker) {
        PersistentSet<String> known = learnt.get(delegation);
        return with(
                signed, status, forceMinute, untilMinute, left, broken,
                learnt.plus(delegation, (known == null ? PersistentSet.<String>empty() : known).plus(breaker)));
    }
}
