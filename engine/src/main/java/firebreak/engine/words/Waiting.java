package firebreak.engine.words;

import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.ArgumentStatus;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which numbers a command can be about: what completion offers, and what is meant when the number is left out.
final class Waiting {
    private Waiting() {}

    /// The numbers that a command makes sense for now, in the view's order.
    static List<Candidate> on(String command, Kind kind, SeatView view) {
        return switch (kind) {
            case CALL -> command.equals("rate") ? toRate(view) : ringing(view);
            case OFFER -> command.equals("deliver") ? toDeliver(view) : offered(view);
            case ORDER -> orders(command, view);
            case MEETING -> meetings(command, view);
            case CLAIM -> claims(view);
            case PING -> pings(view);
            case ARGUMENT -> arguments(command, view);
            case AGREEMENT -> agreements(command, view);
            case NUMBER -> switch (command) {
                case "reject" -> offered(view);
                case "sign" -> toSign(view);
                default -> ringing(view);
            };
            case DELEGATION, DELEGATIONS, CHANNEL, INCIDENT, MOVE, MEASURE, COLLEAGUE, SEAT, PLACES, READERS, ENTRY, SUSPECT, FLAG,
                    SPAN, AMOUNT, OBJECT, ITEM, TERMS, GROUP, CHOICE, TEXT -> List.of();
        };
    }

    /// Whether the view knows the number at all.
    static boolean known(Kind kind, int number, SeatView view) {
        return switch (kind) {
            case CALL -> view.calls().stream().anyMatch(call -> call.number() == number);
            case OFFER -> view.offers().stream().anyMatch(offer -> offer.number() == number);
            case ORDER -> view.orders().stream().anyMatch(order -> order.number() == number);
            case MEETING -> view.meetings().stream().anyMatch(meeting -> meeting.number() == number);
            case CLAIM -> view.claims().stream().anyMatch(claim -> claim.number() == number);
            case AGREEMENT -> view.agreements().stream().anyMatch(agreement -> agreement.number() == number);
            case ARGUMENT -> view.arguments().stream().anyMatch(argument -> argument.number() == number);
            case NUMBER ->
                known(Kind.CALL, number, view)
                        || known(Kind.OFFER, number, view)
                        || known(Kind.MEETING, number, view)
                        || known(Kind.AGREEMENT, number, view);
            case PING, DELEGATION, DELEGATIONS, CHANNEL, INCIDENT, MOVE, MEASURE, COLLEAGUE, SEAT, PLACES, READERS, ENTRY, SUSPECT,
                    FLAG, SPAN, AMOUNT, OBJECT, ITEM, TERMS, GROUP, CHOICE, TEXT -> true;
        };
    }

    /// Whether a command may leave it out when only one is meant.
    static boolean omittable(Kind kind) {
        return kind.counted();
    }

    /// The one channel that reaches a delegation; `null` if there is none or a choice.
    static @Nullable String onlyChannelTo(@Nullable String delegation, SeatView view) {
        var reach = delegation == null ? List.<String>of() : channelsTo(delegation, view);
        return reach.size() == 1 ? reach.getFirst() : null;
    }

    private static List<String> channelsTo(String delegation, SeatView view) {
        return view.channels().stream()
                .filter(channel -> channel.open()
                        && channel.with().contains(delegation)
                        && channel.lacks().stream().noneMatch(lack -> lack.startsWith(delegation + ":")))
                .map(SeatView.Channel::key)
                .toList();
    }

    static List<Candidate> ringing(SeatView view) {
        return view.calls().stream()
                .filter(call -> !call.outgoing() && call.status().open())
                .map(call -> candidate(call.number(), "call from " + call.other() + " over " + call.channel()))
                .toList();
    }

    private static List<Candidate> toRate(SeatView view) {
        return view.calls().stream()
                .filter(CallScreen::toRate)
                .map(call -> candidate(call.number(), "answer of " + call.other()))
                .toList();
    }

    static List<Candidate> offered(SeatView view) {
        return view.offers().stream()
                .filter(offer -> !offer.outgoing()
                        && (offer.status() == OfferStatus.OFFERED || offer.status() == OfferStatus.DELIVERED))
                .map(offer -> candidate(offer.number(), offer.measure() + " from " + offer.other()))
                .toList();
    }

    private static List<Candidate> toDeliver(SeatView view) {
        return view.offers().stream()
                .filter(offer -> offer.outgoing()
                        && (offer.status() == OfferStatus.OFFERED || offer.status() == OfferStatus.ACCEPTED))
                .map(offer -> candidate(offer.number(), offer.measure() + " to " + offer.other()))
                .toList();
    }

    private static List<Candidate> orders(String command, SeatView view) {
        return view.orders().stream()
                .filter(order -> order.status() == OrderStatus.DRAFT
                        || (command.equals("withdraw")
                                && (order.status() == OrderStatus.SEALED || order.status() == OrderStatus.UNDER_WAY)))
                .map(order -> candidate(order.number(), order.move() + " " + order.title()))
                .toList();
    }

    private static List<Candidate> meetings(String command, SeatView view) {
        return view.meetings().stream()
                .filter(meeting -> switch (command) {
                    case "agree" -> !meeting.outgoing() && meeting.status() == MeetingStatus.ASKED;
                    case "sign" -> !meeting.outcomeIsOurs() && meeting.status() == MeetingStatus.WRITTEN;
                    default -> meeting.status() == MeetingStatus.AGREED;
                })
                .map(meeting -> candidate(meeting.number(), "meeting with " + meeting.other()))
                .toList();
    }

    static List<Candidate> invitations(SeatView view) {
        return meetings("agree", view);
    }

    private static List<Candidate> claims(SeatView view) {
        return view.claims().stream()
                .filter(claim -> claim.ruling().equals("open"))
                .map(claim -> candidate(claim.number(), claim.by() + ": " + claim.kind() + " against " + claim.against()))
                .toList();
    }

    /// What the seat's delegation can sign, leave or write anew.
    private static List<Candidate> agreements(String command, SeatView view) {
        return view.agreements().stream()
                .filter(agreement -> agreement.party()
                        && (agreement.status() == AgreementStatus.PROPOSED
                                || (command.equals("leave")
                                        && agreement.status() == AgreementStatus.IN_FORCE
                                        && !agreement.left().contains(view.you().delegation()))))
                .map(agreement -> candidate(agreement.number(), "agreement proposed by " + agreement.by()))
                .toList();
    }

    static List<Candidate> unsigned(SeatView view) {
        return view.agreements().stream()
                .filter(agreement -> agreement.party()
                        && agreement.status() == AgreementStatus.PROPOSED
                        && !agreement.signed().contains(view.you().delegation()))
                .map(agreement -> candidate(agreement.number(), "agreement proposed by " + agreement.by()))
                .toList();
    }

    static List<Candidate> outcomes(SeatView view) {
        return meetings("sign", view);
    }

    private static List<Candidate> toSign(SeatView view) {
        return Stream.concat(outcomes(view).stream(), unsigned(view).stream()).toList();
    }

    private static List<Candidate> arguments(String command, SeatView view) {
        return view.arguments().stream()
                .filter(argument -> argument.status() == ArgumentStatus.OPEN && (argument.ours() || !command.equals("retract")))
                .map(argument -> candidate(argument.number(), "argument of " + argument.by()))
                .toList();
    }

    private static List<Candidate> pings(SeatView view) {
        return view.tasks().stream()
                .filter(task -> task.kind().equals("ping"))
                .map(task -> candidate(task.number(), task.text()))
                .toList();
    }

    private static Candidate candidate(int number, String description) {
        return new Candidate(Integer.toString(number), description);
    }
}
