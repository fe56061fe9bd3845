package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Desk;
import firebreak.engine.exercise.MailItem;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.Catalogue;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one seat sees, look after look.
final class OfSeat {
    private final Sight first;
    private final OfDelegation shared;
    private final SeatView.You you;
    private final List<SeatView.Brief> briefs;
    private final boolean nominates;
    private final Kept<SeatView.Own> own = new Kept<>();
    private final KeptItems<MailItem, SeatView.Mail> letter = new KeptItems<>();
    private final Kept<List<SeatView.Mail>> mail = new Kept<>();
    private final Kept<KeptItems<CallState, SeatView.Call>> call = new Kept<>();
    private final Kept<List<SeatView.Call>> calls = new Kept<>();
    private final Kept<List<SeatView.Channel>> channels = new Kept<>();
    private final Kept<List<SeatView.Task>> pings = new Kept<>();
    private final Kept<List<SeatView.Task>> callTasks = new Kept<>();
    private final Kept<List<SeatView.Task>> orderTasks = new Kept<>();
    private final Kept<List<SeatView.Task>> offerTasks = new Kept<>();
    private final Kept<List<SeatView.Task>> meetingTasks = new Kept<>();
    private final Kept<List<SeatView.Task>> agreementTasks = new Kept<>();
    private final Kept<List<SeatView.Mail>> instructions = new Kept<>();
    private final Kept<List<SeatView.Task>> instructionTasks = new Kept<>();
    private final Kept<List<SeatView.Task>> nominations = new Kept<>();
    private final KeptJoin<SeatView.Task> tasks = new KeptJoin<>();
    private final Kept<List<SeatView.Move>> moves = new Kept<>();
    private final Kept<List<SeatView.Measure>> measures = new Kept<>();

    OfSeat(Sight first, OfDelegation shared) {
        this.first = first;
        this.shared = shared;
        this.nominates = Tasks.nominates(first);
        this.you = Views.you(first);
        this.briefs = List.copyOf(Views.briefs(first));
    }

    SeatView view(State state, SeatView.Situation situation, boolean catalogue) {
        Sight sight = first.at(state);
        Means means = shared.means(sight);
        List<SeatView.Mail> mail = mail(sight);
        List<SeatView.Call> calls = calls(sight);
        List<SeatView.Offer> offers = shared.offers(sight);
        List<SeatView.Meeting> meetings = shared.meetings(sight);
        List<SeatView.Order> orders = shared.orders(sight);
        List<SeatView.Agreement> agreements = shared.agreements(sight);
        return new SeatView(
                you,
                situation,
                own(sight, means),
                briefs,
                shared.parties(sight),
                shared.colleagues(sight),
                tasks(sight, calls, offers, meetings, orders, mail, agreements),
                mail,
                calls,
                channels(sight, means),
                offers,
                meetings,
                shared.incidents(sight),
                shared.evidence(sight),
                shared.moods(sight),
                orders,
                catalogue ? moves(sight) : List.of(),
                catalogue ? measures(sight) : List.of(),
                shared.claims(sight),
                agreements,
                shared.arguments(sight),
                null);
    }

    /// The seat's moves and measures, made as they are asked for.
    Catalogue catalogue(State state) {
        Sight sight = first.at(state);
        return new Catalogue() {
            @Override
            public List<SeatView.Move> moves() {
                return OfSeat.this.moves(sight);
            }

            @Override
            public List<SeatView.Measure> measures() {
                return OfSeat.this.measures(sight);
            }

            @Override
            public List<String> moveKeys() {
                return List.copyOf(sight.scenario().library().moves().keySet());
            }

            @Override
            public SeatView.@Nullable Move move(String key) {
                return Moves.ofSeat(sight, shared.means(sight), key);
            }

            @Override
            public boolean ready(String move, @Nullable String to) {
                return Moves.ready(sight, shared.means(sight), move, to);
            }

            @Override
            public SeatView.@Nullable Measure measure(String key) {
                return Bargains.ofSeat(sight, key);
            }
        };
    }

    private SeatView.Own own(Sight sight, Means means) {
        List<SeatView.Contact> contacts = shared.contacts(sight);
        return own.of(
                () -> Views.own(sight, means, contacts),
                means,
                contacts,
                sight.state().seat(sight.seat()),
                sight.state().pledges(sight.delegation()));
    }

    private List<SeatView.Mail> mail(Sight sight) {
        State state = sight.state();
        List<Integer> inbox = state.inbox(sight.seat());
        return mail.of(() -> letter.ofGrowing(inbox, state::mail, Views::mail), inbox);
    }

    private List<SeatView.Call> calls(Sight sight) {
        State state = sight.state();
        Desk desk = sight.desk();
        // Who may answer a call is told by who is the contact.
        List<SeatView.Contact> contacts = shared.contacts(sight);
        KeptItems<CallState, SeatView.Call> call = this.call.of(KeptItems::new, contacts);
        return calls.of(
                () -> call.of(desk.calls(), state::call, (one, number) -> Talk.call(sight, one, number)), state.calls(), desk.calls(), contacts);
    }

    private List<SeatView.Channel> channels(Sight sight, Means means) {
        State state = sight.state();
        int free = Math.min(means.freePoints(), Powers.DEAREST_CALL_POINTS);
        return channels.of(() -> List.copyOf(Talk.channels(sight, free)), state.channels(), state.contacts(), free);
    }

    private List<SeatView.Task> tasks(
            Sight sight,
            List<SeatView.Call> calls,
            List<SeatView.Offer> offers,
            List<SeatView.Meeting> meetings,
            List<SeatView.Order> orders,
            List<SeatView.Mail> mail,
            List<SeatView.Agreement> agreements) {
        State state = sight.state();
        if (state.table().phase() == Phase.ENDED) {
            return List.of();
        }
        List<SeatView.Contact> contacts = shared.contacts(sight);
        List<SeatView.Mail> told = instructions.of(() -> Tasks.instructing(mail), mail);
        return tasks.of(List.of(
                pings.of(() -> Tasks.pings(sight), contacts),
                callTasks.of(() -> Tasks.calls(sight, calls), calls, state.table()),
                orderTasks.of(() -> Tasks.orders(sight, orders), orders, state.table()),
                offerTasks.of(() -> Tasks.offers(sight, offers), offers),
                meetingTasks.of(() -> Tasks.meetings(sight, meetings), meetings),
                agreements.isEmpty() ? List.of() : agreementTasks.of(() -> List.copyOf(Agreeing.tasks(sight, agreements)), agreements),
                told.isEmpty() ? List.of() : instructionTasks.of(() -> Tasks.instructions(sight, told), told, calls, state.entries()),
                nominates
                        ? nominations.of(() -> Tasks.nominations(sight), contacts, state.nominations(), sight.nominating())
                        : List.of()));
    }

    private List<SeatView.Move> moves(Sight sight) {
        List<SeatView.Move> known = shared.moves(sight);
        return moves.of(() -> List.copyOf(Moves.ofSeat(sight, known)), known);
    }

    private List<SeatView.Measure> measures(Sight sight) {
        List<SeatView.Measure> known = shared.measures(sight);
        return measures.of(() -> List.copyOf(Bargains.ofSeat(sight, known)), known);
    }
}
