package firebreak.engine.bot;

import firebreak.engine.chance.Dice;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Catalogue;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Does anything that its view says it may. It finds what a sensible player never tries.
final class AnyLegal {
    private static final List<String> FLAGS =
            List.of("retorsion_ok", "countermeasure_ok", "use_of_force", "armed_attack", "necessity", "espionage");
    private static final List<Band> BANDS = List.of(Band.LOW, Band.MODERATE, Band.HIGH);
    private static final List<String> ROLES = List.of("technical", "diplomatic", "leaders", "risk");

    /// How often it does something when asked, permille: low enough that it stops.
    private static final int RESTLESS = 450;

    private final SeatView view;
    private final Catalogue catalogue;
    private final Dice dice;
    private final String stream;
    private long drawn;

    private AnyLegal(SeatView view, Catalogue catalogue, Dice dice) {
        this.view = view;
        this.catalogue = catalogue;
        this.dice = dice;
        // What it has done at this minute changes the stream, so that it does not try the same again.
        this.stream = "any/" + view.you().seat() + "/" + view.situation().minute() + "/"
                + (view.calls().size() + view.orders().size() + view.offers().size() + view.meetings().size() + view.mail().size());
    }

    static List<Act.SeatAct> acts(SeatView view, Catalogue catalogue, Dice dice) {
        boolean plays = view.situation().phase() == Phase.OPEN && !view.situation().paused() && !view.own().ready();
        if (!plays) {
            return List.of();
        }
        AnyLegal any = new AnyLegal(view, catalogue, dice);
        if (!dice.chance(any.stream, any.drawn++, RESTLESS)) {
            return List.of();
        }
        Act.SeatAct act = any.pick();
        return act == null ? List.of() : List.of(act);
    }

    private int draw(int bound) {
        return dice.draw(stream, drawn++, bound);
    }

    private <T> @Nullable T one(List<? extends T> from) {
        return from.isEmpty() ? null : from.get(draw(from.size()));
    }

    private Act.@Nullable SeatAct pick() {
        List<List<Act.SeatAct>> kinds = new ArrayList<>();
        add(kinds, orders());
        add(kinds, ownOrders());
        add(kinds, callsOut());
        add(kinds, callsIn());
        add(kinds, offersOut());
        add(kinds, offersIn());
        add(kinds, meetings());
        add(kinds, judgements());
        add(kinds, contacts());
        add(kinds, talk());
        List<Act.SeatAct> kind = one(kinds);
        return kind == null ? null : one(kind);
    }

    private static void add(List<List<Act.SeatAct>> kinds, List<Act.SeatAct> acts) {
        if (!acts.isEmpty()) {
            kinds.add(acts);
        }
    }

    private @Nullable String incident(boolean needed) {
        SeatView.Incident incident = needed || draw(2) == 0 ? one(view.incidents()) : null;
        return incident == null ? null : incident.key();
    }

    private List<Act.SeatAct> orders() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Move move : catalogue.moves()) {
            if (!move.byYou() || !move.lacks().isEmpty()) {
                continue;
            }
            String about = incident(move.needsIncident());
            if (move.targets().isEmpty()) {
                acts.add(new Act.Order(move.key(), null, about, ""));
            }
            for (SeatView.Target target : move.targets()) {
                if (target.lacks().isEmpty()) {
                    acts.add(new Act.Order(move.key(), target.key(), about, "Because we can."));
                }
            }
        }
        return acts;
    }

    private List<Act.SeatAct> ownOrders() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Order order : view.orders()) {
            if (order.status() == OrderStatus.DRAFT && view.you().head()) {
                acts.add(new Act.Approve(order.number()));
                acts.add(new Act.Refuse(order.number(), "No."));
            }
            if (order.status() == OrderStatus.SEALED || order.status() == OrderStatus.DRAFT) {
                acts.add(new Act.Withdraw(order.number()));
            }
        }
        return acts;
    }

    private List<Act.SeatAct> callsOut() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Channel channel : view.channels()) {
            for (String to : channel.with()) {
                if (channel.open() && channel.lacks().stream().noneMatch(lack -> lack.startsWith(to + ":"))) {
                    acts.add(new Act.PlaceCall(to, channel.key(), incident(false), false, "Hello?"));
                    if (view.you().head() && view.own().capital() >= 2) {
                        acts.add(new Act.PlaceCall(to, channel.key(), incident(false), true, "Beware."));
                    }
                }
            }
        }
        return acts;
    }

    private List<Act.SeatAct> callsIn() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Call call : view.calls()) {
            int number = call.number();
            if (!call.yours()) {
                continue;
            }
            if (!call.outgoing() && call.status().open()) {
                if (call.status() == CallStatus.DELIVERED) {
                    acts.add(new Act.SeeCall(number));
                }
                if (!call.acknowledged() && call.status() != CallStatus.OVERDUE) {
                    acts.add(new Act.Acknowledge(number));
                }
                if (call.relayedTo().isEmpty()) {
                    view.colleagues().stream()
                            .map(SeatView.Colleague::key)
                            .filter(seat -> !seat.equals(view.you().seat()))
                            .findFirst()
                            .ifPresent(seat -> acts.add(new Act.Relay(number, seat.substring(seat.indexOf('.') + 1), "Yours, I think.")));
                }
                for (Meaning meaning : Meaning.values()) {
                    acts.add(new Act.Answer(number, meaning, "Yes and no."));
                }
                if (view.you().head() && view.own().capital() >= 1) {
                    acts.add(new Act.Decline(number, "Not now."));
                }
            } else if (toRate(call)) {
                for (Quality quality : Quality.values()) {
                    acts.add(new Act.Rate(number, quality));
                }
            }
        }
        return acts;
    }

    private boolean toRate(SeatView.Call call) {
        return call.outgoing()
                && view.tasks().stream().anyMatch(task -> task.kind().equals("rate") && task.number() == call.number());
    }

    private List<Act.SeatAct> offersOut() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Measure measure : catalogue.measures()) {
            if (!measure.byYou() || measure.costPoints() > view.own().capital()) {
                continue;
            }
            List<String> to = new ArrayList<>();
            for (String partner : measure.partners()) {
                if (!pending(measure.key(), partner)) {
                    to.add(partner);
                }
            }
            String one = one(to);
            if (one != null) {
                acts.add(new Act.Offer(measure.key(), to.size() > 1 && draw(3) == 0 ? to : List.of(one), incident(false), "Take it."));
            }
        }
        return acts;
    }

    private boolean pending(String measure, String partner) {
        return view.offers().stream()
                .anyMatch(offer -> offer.outgoing()
                        && offer.measure().equals(measure)
                        && offer.other().equals(partner)
                        && (offer.status() == OfferStatus.OFFERED
                                || offer.status() == OfferStatus.ACCEPTED
                                || offer.status() == OfferStatus.DELIVERED));
    }

    private List<Act.SeatAct> offersIn() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Offer offer : view.offers()) {
            boolean open = offer.status() == OfferStatus.OFFERED || offer.status() == OfferStatus.DELIVERED;
            if (offer.outgoing()) {
                if (offer.delivery() == null && (offer.status() == OfferStatus.OFFERED || offer.status() == OfferStatus.ACCEPTED)) {
                    acts.add(new Act.Deliver(offer.number(), "Here it is."));
                }
            } else if (open) {
                acts.add(new Act.AcceptOffer(offer.number(), ""));
                acts.add(new Act.DeclineOffer(offer.number(), "No, thank you."));
            }
        }
        return acts;
    }

    private List<Act.SeatAct> meetings() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Meeting meeting : view.meetings()) {
            int number = meeting.number();
            switch (meeting.status()) {
                case ASKED -> {
                    if (!meeting.outgoing()) {
                        acts.add(new Act.AgreeToMeet(number));
                        acts.add(new Act.RefuseToMeet(number, "No."));
                    }
                }
                case AGREED -> acts.add(new Act.WriteOutcome(number, "We met."));
                case WRITTEN -> {
                    if (!meeting.outcomeIsOurs()) {
                        acts.add(new Act.SignOutcome(number));
                    }
                }
                case SIGNED, REFUSED, LAPSED -> {}
            }
        }
        for (SeatView.Party party : view.parties()) {
            boolean meeting = view.meetings().stream()
                    .anyMatch(one -> one.other().equals(party.key())
                            && (one.status() == MeetingStatus.ASKED
                                    || one.status() == MeetingStatus.AGREED
                                    || one.status() == MeetingStatus.WRITTEN));
            if (party.delegation() && !meeting) {
                acts.add(new Act.Meet(party.key(), "A word?"));
            }
        }
        return acts;
    }

    private List<Act.SeatAct> judgements() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Incident incident : view.incidents()) {
            for (SeatView.Suspect suspect : incident.suspects()) {
                Band band = BANDS.get(draw(BANDS.size()));
                if (suspect.stated() != band) {
                    acts.add(new Act.Assess(incident.key(), suspect.key(), band, "A feeling."));
                }
            }
            if (draw(4) == 0) {
                for (SeatView.Party party : view.parties()) {
                    if (party.delegation()) {
                        acts.add(new Act.Claim(FLAGS.get(draw(FLAGS.size())), party.key(), incident.key(), "We say so."));
                    }
                }
            }
        }
        return acts;
    }

    private List<Act.SeatAct> contacts() {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Task task : view.tasks()) {
            if (task.kind().equals("ping")) {
                acts.add(new Act.AnswerPing(task.number()));
            }
        }
        SeatView.Colleague colleague = one(view.colleagues());
        if (colleague != null && draw(4) == 0) {
            acts.add(new Act.Nominate(ROLES.get(draw(ROLES.size())), Mind.nameOf(colleague.key()), null));
        }
        return acts;
    }

    private List<Act.SeatAct> talk() {
        if (draw(3) > 0) {
            return List.of(new Act.Message("Does anybody know what is going on?"));
        }
        return draw(5) == 0 ? List.of(new Act.Ready(true)) : List.of(new Act.AskFacilitator("What is the weather like?"));
    }
}
