package firebreak.engine.view;

import firebreak.engine.exercise.Needs;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.scenario.Asked;
import firebreak.engine.scenario.ClassLetter;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.MoveGroup;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Visibility;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures and what is on offer.
final class Bargains {
    private Bargains() {}

    /// What a delegation has offered, one item for each side that it asked, or what it has been offered.
    ///
    /// @param number the offer's among those that the delegation knows of
    static List<SeatView.Offer> offers(Sight sight, OfferState offer, int number) {
        String own = sight.delegation();
        List<SeatView.Offer> offers = new ArrayList<>(1);
        Measure measure = measure(sight, offer);
        if (!offer.byActor() && offer.by().equals(own)) {
            for (String to : offer.to()) {
                offers.add(view(offer, measure, number, offer.to().size() == 1 ? "" : "." + to, true, to, List.of(to), status(offer, to), true));
            }
        } else {
            // Whether the others who were asked have accepted is theirs to tell.
            List<String> partners = new ArrayList<>();
            if (!offer.byActor()) {
                partners.add(offer.by());
            }
            for (String to : offer.to()) {
                if (!to.equals(own)) {
                    partners.add(to);
                }
            }
            String other = offer.byActor() ? Phrases.handle(sight.scenario(), offer.by()) : offer.by();
            offers.add(view(offer, measure, number, "", false, other, partners, status(offer, own), true));
        }
        return offers;
    }

    private static SeatView.Offer view(
            OfferState offer,
            Measure measure,
            int number,
            String suffix,
            boolean outgoing,
            String other,
            List<String> partners,
            OfferStatus status,
            boolean yours) {
        return new SeatView.Offer(
                "o" + number + suffix,
                number,
                outgoing,
                other,
                partners,
                offer.measure(),
                measure.title().toString(),
                offer.about(),
                offer.text(),
                outgoing || status == OfferStatus.ACCEPTED || status == OfferStatus.DELIVERED || status == OfferStatus.USED
                        ? offer.delivery()
                        : null,
                status,
                offer.offeredMinute(),
                Phrases.orNull(offer.dueMinute(), offer.dueMinute() >= 0),
                yours);
    }

    static OfferStatus status(OfferState offer, String asked) {
        OfferStatus status = offer.statuses().get(asked);
        if (status == null) {
            throw new IllegalStateException("offer " + offer.id() + " was not made to " + asked);
        }
        return status;
    }

    static Measure measure(Sight sight, OfferState offer) {
        Measure measure = sight.scenario().library().measures().get(offer.measure());
        if (measure == null) {
            throw new IllegalStateException("offer " + offer.id() + " is of the measure " + offer.measure() + ", which the library lacks");
        }
        return measure;
    }

    /// The measures that the delegation could offer to somebody; who in it may is left open.
    static List<SeatView.Measure> ofDelegation(Sight sight) {
        List<SeatView.Measure> measures = new ArrayList<>();
        for (Measure measure : sight.scenario().library().measures().values()) {
            if (offers(sight, measure)) {
                measures.add(measure(measure, false, partners(sight, measure)));
            }
        }
        return measures;
    }

    /// The delegation's measures, as the seat could offer them.
    static List<SeatView.Measure> ofSeat(Sight sight, List<SeatView.Measure> ofDelegation) {
        List<SeatView.Measure> measures = new ArrayList<>(ofDelegation.size());
        int at = 0;
        for (Measure measure : sight.scenario().library().measures().values()) {
            if (offers(sight, measure)) {
                SeatView.Measure known = ofDelegation.get(at++);
                measures.add(Powers.shares(sight, measure.roles()) ? measure(measure, true, known.partners()) : known);
            }
        }
        return measures;
    }

    /// One measure, as the seat could offer it; `null` if the delegation cannot.
    static SeatView.@Nullable Measure ofSeat(Sight sight, String id) {
        Measure measure = sight.scenario().library().measures().get(id);
        return measure == null || !offers(sight, measure)
                ? null
                : measure(measure, Powers.shares(sight, measure.roles()), partners(sight, measure));
    }

    private static List<String> partners(Sight sight, Measure measure) {
        List<String> partners = new ArrayList<>(sight.others().size());
        for (Delegation other : sight.others()) {
            if (mayOffer(sight, measure, other)) {
                partners.add(other.id());
            }
        }
        return partners;
    }

    /// The library's measures with nothing said about who may offer them.
    static List<SeatView.Measure> listed(Scenario scenario) {
        List<SeatView.Measure> measures = new ArrayList<>();
        for (Measure measure : scenario.library().measures().values()) {
            measures.add(measure(measure, false, List.of()));
        }
        return measures;
    }

    private static SeatView.Measure measure(Measure measure, boolean byYou, List<String> partners) {
        return new SeatView.Measure(
                measure.id(),
                measure.title().toString(),
                measure.forum(),
                measure.measureClass().word(),
                measure.help() == null ? "" : measure.help().toString(),
                measure.costPoints(),
                measure.bilateral(),
                byYou,
                partners);
    }

    /// A measure of a forum in which the delegation sits, or between two states.
    private static boolean offers(Sight sight, Measure measure) {
        return measure.bilateral() || measure.forum().equals("UN") || sight.own().forums().contains(measure.forum());
    }

    /// A move with a measure's needs: the rules answer for moves.
    private static Move standIn(Measure measure) {
        return new Move(
                measure.id(),
                measure.title(),
                MoveGroup.CBM,
                null,
                measure.roles(),
                Visibility.BILATERAL,
                false,
                0,
                0,
                Asked.REQUIRED,
                Asked.NONE,
                measure.needs(),
                List.of(),
                List.of(),
                ClassLetter.D,
                0,
                "",
                "");
    }

    private static boolean mayOffer(Sight sight, Measure measure, Delegation other) {
        return Powers.shared(sight.state(), measure, sight.own(), other)
                && (measure.needs().isEmpty()
                        || Needs.lacking(sight.state(), sight.delegation(), standIn(measure), other.id(), null).isEmpty());
    }
}
