package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether the table works: everybody can be called, every move can be made, every objective is measured, and nobody
/// waits for the first event.
final class TableChecks {
    private static final int FIRST_TABLE_MINUTES = 5;

    private final Scenario scenario;
    private final Reading in;

    TableChecks(Scenario scenario, Reading in) {
        this.scenario = scenario;
        this.in = in;
    }

    void all() {
        scenario.channels().values().forEach(this::callable);
        scenario.library().moves().values().forEach(this::makeable);
        scenario.objectives().values().forEach(this::measured);
        scenario.delegations().values().forEach(this::busy);
        scenario.delegations().values().forEach(this::engaged);
    }

    private void callable(Channel channel) {
        Span place = in.symbols().place(IdKind.CHANNEL, channel.id());
        if (place == null) {
            return;
        }
        if (!channel.open()
                && channel.openedBy() == null
                && EntryChecks.steps(scenario)
                        .noneMatch(step ->
                                step instanceof Step.OpenChannel(var id, _) && id.equals(channel.id()))) {
            in.report(
                    Code.W008,
                    place,
                    "the channel `" + channel.id() + "` is closed and nothing opens it",
                    "",
                    "add `opened_by`, or a step `{ open: " + channel.id() + " }`");
        }
        ContactRole role = channel.role();
        if (role == null) {
            return;
        }
        List<String> silent = channel.between().stream()
                .map(scenario.delegations()::get)
                .filter(delegation -> delegation != null)
                // `nominated: false` is an author who makes nominating part of the exercise.
                .filter(delegation -> !delegation.contacts().containsKey(role))
                .map(Delegation::id)
                .toList();
        if (!silent.isEmpty()) {
            in.report(
                    Code.W002,
                    place,
                    "over `" + channel.id() + "` nobody can call " + Values.choices(silent),
                    "no " + role.word() + " contact",
                    "add a `" + role.word() + "` contact, with `nominated: false` if nominating it is part of the exercise");
        }
    }

    private void makeable(Move move) {
        Span place = in.symbols().place(IdKind.MOVE, move.id());
        if (place == null || place.file().path().startsWith(Parts.LIBRARY_PREFIX)) {
            return;
        }
        int length = scenario.turns().endMinute();
        if (move.leadMinutes() >= length) {
            in.report(
                    Code.W017,
                    place,
                    "the move `" + move.id() + "` takes as long as the whole exercise",
                    "",
                    "give it a `lead` shorter than " + length / 60 + "h");
        }
        Set<Role> held = EnumSet.noneOf(Role.class);
        scenario.seats().forEach(seat -> held.addAll(seat.roles()));
        if (move.roles().stream().noneMatch(held::contains)) {
            in.report(
                    Code.W005,
                    place,
                    "nobody can make the move `" + move.id() + "`",
                    "",
                    "give " + Values.either(move.roles().stream().map(Role::word).toList()) + " to a seat");
        }
    }

    private void measured(Objective objective) {
        Span place = in.symbols().place(IdKind.OBJECTIVE, objective.id());
        boolean expected = scenario.msel().values().stream()
                .anyMatch(entry ->
                        entry.expect() != null && objective.id().equals(entry.expect().objective()));
        if (objective.metric() instanceof Metric.Expectations && !expected && place != null) {
            in.report(
                    Code.W004,
                    place,
                    "nothing measures the objective `" + objective.id() + "`",
                    "",
                    "add `metric` or `met_when`, or name it in an `expect`");
        }
    }

    private void busy(Delegation delegation) {
        Span place = in.symbols().place(IdKind.DELEGATION, delegation.id());
        Turn first = scenario.turns().turns().getFirst();
        int until = first.startMinute() + first.playMinutes() * FIRST_TABLE_MINUTES / first.tableMinutes();
        TreeSet<Integer> events = new TreeSet<>();
        for (Entry entry : scenario.msel().values()) {
            if (entry.trigger() instanceof Trigger.At(var minute) && concerns(entry.happening(), delegation.id())) {
                events.add(minute);
            }
        }
        for (IncidentPlan incident : scenario.incidents().values()) {
            boolean learns = incident.isPublic()
                    || incident.target().delegation().equals(delegation.id())
                    || incident.knownTo().contains(delegation.id());
            if (learns) {
                incident.detectedMinute().ifPresent(events::add);
            }
        }
        if (place != null && (events.isEmpty() || events.first() > until)) {
            in.report(
                    Code.A002,
                    place,
                    "`" + delegation.id() + "` has nothing to do in the first " + FIRST_TABLE_MINUTES
                            + " minutes at the table",
                    events.isEmpty() ? "" : "its first event is at " + scenario.turns().moment(events.first()),
                    "add an inject for it before " + scenario.turns().moment(until));
        }
    }

    /// A turn that has something for one delegation has something for each.
    private void engaged(Delegation delegation) {
        Span place = in.symbols().place(IdKind.DELEGATION, delegation.id());
        Set<Integer> own = turnsFor(delegation.id());
        TreeSet<Integer> others = new TreeSet<>();
        scenario.delegations().keySet().forEach(other -> others.addAll(turnsFor(other)));
        for (Turn turn : scenario.turns().turns()) {
            if (place != null && !own.contains(turn.number()) && others.contains(turn.number())) {
                in.report(
                        Code.A005,
                        place,
                        "`" + delegation.id() + "` has nothing to do in turn " + turn.number(),
                        "",
                        "add an entry for it between " + scenario.turns().moment(turn.startMinute()) + " and "
                                + scenario.turns().moment(turn.endMinute()));
                return;
            }
        }
    }

    /// The turns in which something reaches a delegation or is asked of it. An entry without a time counts for the turn in
    /// which its author has put it.
    private Set<Integer> turnsFor(String delegation) {
        TreeSet<Integer> turns = new TreeSet<>();
        int turn = 1;
        for (Entry entry : scenario.msel().values()) {
            turn = entry.trigger() instanceof Trigger.At(var minute) ? scenario.turns().turnAt(minute) : turn;
            boolean asked = entry.expect() != null && entry.expect().of().delegation().equals(delegation);
            if (asked || concerns(entry.happening(), delegation)) {
                turns.add(turn);
            }
        }
        return turns;
    }

    private static boolean concerns(Happening happening, String delegation) {
        return switch (happening) {
            case Happening.Inject inject ->
                inject.others() != null
                        || inject.texts().keySet().stream()
                                .anyMatch(address -> address.delegation().equals(delegation));
            case Happening.ScriptedCall call ->
                call.to().equals(delegation) || (call.hoaxBy() == null && call.from().delegation().equals(delegation));
            case Happening.ScriptedMeasure measure ->
                measure.from().equals(delegation) || measure.to().contains(delegation);
            case Happening.Instruction(var to, _) -> to.delegation().equals(delegation);
            case Happening.Effects _, Happening.Nothing _ -> false;
        };
    }
}
