package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.MeetingState;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.AnswerMeaning;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Contact;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Shown;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls, channels and meetings, as a delegation knows them.
final class Talk {
    private static final List<Meaning> ALL_MEANINGS = List.of(Meaning.values());

    private Talk() {}

    /// @param number the call's among those that the delegation knows of
    static SeatView.Call call(Sight sight, CallState call, int number) {
        return call.caller().equals(sight.delegation()) ? placed(sight, call, number) : received(sight, call, number);
    }

    /// A caller learns that a call was delivered or read only where the channel shows it, and always how it ended.
    private static SeatView.Call placed(Sight sight, CallState call, int number) {
        Channel channel = sight.scenario().channels().get(call.channel());
        boolean showsSeen = channel != null && channel.shows().contains(Shown.SEEN);
        boolean showsDelivery = showsSeen || (channel != null && channel.shows().contains(Shown.DELIVERED));
        boolean knowsDeadline = (showsDelivery || call.acknowledged()) && call.overdueMinute() >= 0;
        CallStatus status =
                switch (call.status()) {
                    case DELIVERED -> showsDelivery ? CallStatus.DELIVERED : CallStatus.PLACED;
                    case SEEN -> showsSeen ? CallStatus.SEEN : showsDelivery ? CallStatus.DELIVERED : CallStatus.PLACED;
                    case OVERDUE -> knowsDeadline ? CallStatus.OVERDUE : CallStatus.PLACED;
                    case PLACED, ACKNOWLEDGED, ANSWERED, LATE, UNANSWERED, DECLINED, UNREACHED -> call.status();
                };
        return view(
                call,
                number,
                true,
                call.to(),
                status,
                Phrases.orNull(call.deliveredMinute(), showsDelivery && call.deliveredMinute() >= 0),
                Phrases.orNull(call.overdueMinute(), knowsDeadline),
                call.rated() < 0,
                List.of(),
                List.of());
    }

    private static SeatView.Call received(Sight sight, CallState call, int number) {
        return view(
                call,
                number,
                false,
                call.apparentCaller(),
                call.status(),
                call.deliveredMinute(),
                call.overdueMinute(),
                Powers.mayAnswer(sight, call),
                may(sight, call),
                call.relayedTo());
    }

    private static SeatView.Call view(
            CallState call,
            int number,
            boolean outgoing,
            String other,
            CallStatus status,
            @Nullable Integer deliveredMinute,
            @Nullable Integer dueMinute,
            boolean yours,
            List<Meaning> may,
            List<String> relayedTo) {
        boolean answered = call.answer() != null;
        return new SeatView.Call(
                "c" + number,
                number,
                outgoing,
                other,
                call.apparentFrom(),
                call.channel(),
                call.about(),
                call.warning(),
                call.text(),
                status,
                call.placedMinute(),
                deliveredMinute,
                dueMinute,
                call.acknowledged(),
                call.meaning(),
                call.answer(),
                Phrases.orNull(call.answeredMinute(), answered),
                quality(call.rated()),
                yours,
                may,
                relayedTo,
                call.foundOut());
    }

    private static List<Meaning> may(Sight sight, CallState call) {
        Contact contact = sight.own().contacts().get(call.role());
        if (Powers.speaksForTheMinistry(sight, call)) {
            return ALL_MEANINGS;
        }
        if (contact == null || contact.may().size() == AnswerMeaning.values().length) {
            return ALL_MEANINGS;
        }
        List<Meaning> may = new ArrayList<>();
        for (AnswerMeaning meaning : contact.may()) {
            may.add(
                    switch (meaning) {
                        case CONFIRM -> Meaning.CONFIRM;
                        case DENY -> Meaning.DENY;
                        case ASK_HELP -> Meaning.ASK_HELP;
                        case OTHER -> Meaning.OTHER;
                    });
        }
        return may;
    }

    static @Nullable Quality quality(int permille) {
        for (Quality quality : Quality.values()) {
            if (quality.permille() == permille) {
                return quality;
            }
        }
        return null;
    }

    /// @param free capital that can still be spent, points
    static List<SeatView.Channel> channels(Sight sight, int free) {
        List<SeatView.Channel> channels = new ArrayList<>();
        for (Channel channel : sight.scenario().channels().values()) {
            if (!channel.between().contains(sight.delegation())) {
                continue;
            }
            boolean mayCall = Powers.mayCall(sight, channel);
            int cost = Powers.cost(channel);
            List<String> with = new ArrayList<>();
            List<String> lacks = new ArrayList<>();
            for (Delegation other : sight.others()) {
                if (channel.between().contains(other.id())) {
                    with.add(other.id());
                    for (String lack : Powers.channelLacks(sight.state(), channel, other.id())) {
                        lacks.add(other.id() + ": " + lack);
                    }
                    if (cost > free) {
                        lacks.add(other.id() + ": a call costs " + cost + " of political capital and you have none left");
                    }
                    if (!mayCall) {
                        lacks.add(other.id() + ": calls are placed by the head, the foreign ministry or the contact");
                    }
                }
            }
            channels.add(channel(sight.state(), channel, with, lacks));
        }
        return channels;
    }

    static SeatView.Channel channel(State state, Channel channel, List<String> with, List<String> lacks) {
        return new SeatView.Channel(
                channel.id(),
                channel.title().toString(),
                channel.kind(),
                Powers.desk(channel).word(),
                state.channelOpen(channel.id()),
                with,
                lacks,
                channel.deadlineMinutes());
    }

    /// @param number the meeting's among those of the delegation
    static SeatView.Meeting meeting(Sight sight, MeetingState meeting, int number) {
        boolean outgoing = meeting.one().equals(sight.delegation());
        return new SeatView.Meeting(
                "t" + number,
                number,
                outgoing,
                outgoing ? meeting.other() : meeting.one(),
                meeting.text(),
                meeting.status(),
                meeting.outcome(),
                sight.delegation().equals(meeting.writer()));
    }
}
