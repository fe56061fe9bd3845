package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.facts.Argument;
import firebreak.engine.facts.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether entries can happen, and whether what they ask for can be done.
final class EntryChecks {
    private static final int MOST_BATCHES = 32;

    private final Scenario scenario;
    private final Reading in;

    EntryChecks(Scenario scenario, Reading in) {
        this.scenario = scenario;
        this.in = in;
    }

    void all() {
        TreeSet<String> inCircles = new TreeSet<>();
        for (Entry entry : scenario.msel().values()) {
            chain(entry, inCircles);
            itself(entry);
            each(entry, inCircles);
            switchedOff(entry);
            waitsInVain(entry);
            forum(entry);
            emptyHanded(entry);
            expected(entry);
            late(entry);
            early(entry);
        }
    }

    /// What an entry plans for later still has to come before the end.
    private void late(Entry entry) {
        Span place = place(entry);
        if (!(entry.trigger() instanceof Trigger.At(var minute)) || place == null) {
            return;
        }
        int end = scenario.turns().endMinute();
        steps(entry).filter(step -> minute + step.laterMinutes() > end).findFirst().ifPresent(step -> in.report(
                Code.W017,
                place,
                "what `" + entry.id() + "` plans for " + TurnPlan.duration(step.laterMinutes()) + " later comes after the end at "
                        + scenario.turns().moment(end),
                "",
                "let it come sooner"));
    }

    /// Nobody learns of an incident before it is detected.
    private void early(Entry entry) {
        Span place = place(entry);
        if (!(entry.trigger() instanceof Trigger.At(var minute))
                || !(entry.happening() instanceof Happening.Inject inject)
                || inject.informs() == null
                || place == null) {
            return;
        }
        String incident = inject.informs().incident();
        IncidentPlan plan = scenario.incidents().get(incident);
        if (plan != null && plan.detectedMinute().isPresent() && plan.detectedMinute().getAsInt() > minute) {
            String detected = scenario.turns().moment(plan.detectedMinute().getAsInt());
            in.report(
                    Code.W022,
                    place,
                    "`" + entry.id() + "` tells of `" + incident + "`, which is detected only at " + detected,
                    "",
                    "let the entry come later, or let the incident be `latent: until` an earlier moment");
        }
    }

    private @Nullable Span place(Entry entry) {
        return in.symbols().place(IdKind.ENTRY, entry.id());
    }

    /// Follows an entry back through those that it waits for.
    private void chain(Entry entry, Set<String> inCircles) {
        List<String> waited = new ArrayList<>();
        int atOnce = 0;
        Entry at = entry;
        while (at != null && at.trigger() instanceof Trigger.After after && !waited.contains(at.id())) {
            waited.add(at.id());
            atOnce += after.waitMinutes() == 0 && after.state() == AfterState.FIRED ? 1 : 0;
            at = scenario.msel().get(after.entry());
        }
        Span place = place(entry);
        if (place == null || at == null) {
            return;
        }
        if (waited.contains(at.id()) && at.id().equals(entry.id()) && !inCircles.contains(entry.id())) {
            inCircles.addAll(waited);
            Diagnostic plain = new Diagnostic(
                    Code.E040,
                    waited.size() == 1
                            ? "the entry `" + entry.id() + "` waits for itself"
                            : "the entries " + Values.choices(waited) + " wait for each other",
                    place,
                    "none of them can happen",
                    "let one of them happen `at` a moment, or `by: facilitator`");
            in.report(plain);
        }
        if (atOnce == MOST_BATCHES + 1 && !waited.contains(at.id())) {
            in.report(
                    Code.E055,
                    place,
                    "`" + entry.id() + "` is number " + (atOnce + 1) + " of entries that happen in one minute",
                    "",
                    "let some of them `wait`");
        }
    }

    /// An entry that asks in its own condition whether it has happened, and so never does.
    private void itself(Entry entry) {
        Span place = place(entry);
        boolean waits = conditions(entry).anyMatch(condition -> asksFor(condition, entry.id()));
        if (place != null && waits && !isStarted(entry)) {
            in.report(
                    Code.E040,
                    place,
                    "the entry `" + entry.id() + "` waits for itself",
                    "its own condition asks for `" + entry.id() + "`",
                    "name another entry in the condition, or take that part out");
        }
    }

    /// Two entries of which each has the other in its condition.
    private void each(Entry entry, Set<String> inCircles) {
        Span place = place(entry);
        for (String id : asked(entry)) {
            Entry other = scenario.msel().get(id);
            boolean circle = other != null && !other.equals(entry) && !inCircles.contains(entry.id())
                    && waits(entry, id) && waits(other, entry.id());
            boolean told = entry.trigger() instanceof Trigger.After && other != null && other.trigger() instanceof Trigger.After;
            if (circle && other != null && !told && place != null && !isStarted(entry) && !isStarted(other)) {
                inCircles.add(entry.id());
                inCircles.add(id);
                in.report(
                        Code.E040,
                        place,
                        "the entries `" + entry.id() + "`, `" + id + "` wait for each other",
                        "none of them can happen",
                        "take `" + id + "` out of what `" + entry.id() + "` waits for, or `" + entry.id() + "` out of what `" + id + "` waits for");
            }
        }
    }

    /// The entries that an entry names in what it waits for.
    private static Set<String> asked(Entry entry) {
        TreeSet<String> asked = new TreeSet<>();
        conditions(entry).flatMap(condition -> condition.literals().stream())
                .filter(literal -> literal.wanted() == Argument.ENTRY)
                .forEach(literal -> asked.add(literal.value()));
        return asked;
    }

    private static Stream<Condition> conditions(Entry entry) {
        Stream<Condition> when = entry.trigger() instanceof Trigger.When(var condition) ? Stream.of(condition) : Stream.of();
        return entry.onlyIf() == null ? when : Stream.concat(when, Stream.of(entry.onlyIf()));
    }

    private static boolean waits(Entry entry, String other) {
        boolean after = entry.trigger() instanceof Trigger.After named && named.entry().equals(other);
        return after || conditions(entry).anyMatch(condition -> asksFor(condition, other));
    }

    private boolean isStarted(Entry entry) {
        return steps().anyMatch(step -> step instanceof Step.StartEntry(var id, _) && id.equals(entry.id()));
    }

    private static boolean asksFor(Condition condition, String entry) {
        boolean named = condition.literals().stream().anyMatch(each -> each.wanted() == Argument.ENTRY && each.value().equals(entry));
        return named && condition.waitsFor(entry);
    }

    private void waitsInVain(Entry entry) {
        Span place = place(entry);
        if (!(entry.trigger() instanceof Trigger.After after) || place == null) {
            return;
        }
        Entry waited = scenario.msel().get(after.entry());
        if (waited == null || canHappen(waited, after.state())) {
            return;
        }
        in.report(
                Code.W011,
                place,
                "`" + entry.id() + "` waits for `" + waited.id() + "` to be `" + after.state().word()
                        + "`, which cannot happen",
                "",
                switch (after.state()) {
                    case MET, MISSED -> "add `expect` to `" + waited.id() + "`, or wait for another state";
                    default -> "wait for a state that `" + waited.id() + "` can have, such as `fired`";
                });
    }

    private static boolean canHappen(Entry entry, AfterState state) {
        boolean call = entry.happening() instanceof Happening.ScriptedCall;
        boolean offer = entry.happening() instanceof Happening.ScriptedMeasure;
        return switch (state) {
            case FIRED, SEEN -> true;
            case ANSWERED -> call;
            case UNANSWERED, DECLINED -> call || offer;
            case ACCEPTED -> offer;
            case MET, MISSED -> entry.expect() != null;
        };
    }

    private void switchedOff(Entry entry) {
        Span place = place(entry);
        if (entry.enabled() || place == null) {
            return;
        }
        boolean switchedOn = steps().anyMatch(step -> switch (step) {
            case Step.EnableEntry(var id, _) -> id.equals(entry.id());
            case Step.StartEntry(var id, _) -> id.equals(entry.id());
            default -> false;
        });
        if (!switchedOn) {
            in.report(
                    Code.W006,
                    place,
                    "the entry `" + entry.id() + "` is switched off and nothing switches it on",
                    "",
                    "add a step `{ enable: \"" + entry.id() + "\" }`, or take `enabled: false` away");
        }
    }

    /// Every step of the scenario.
    private Stream<Step> steps() {
        return steps(scenario);
    }

    static Stream<Step> steps(Scenario scenario) {
        return scenario.msel().values().stream().flatMap(EntryChecks::steps);
    }

    private static Stream<Step> steps(Entry entry) {
        return switch (entry.happening()) {
            case Happening.Effects(var steps) -> steps.stream();
            case Happening.ScriptedCall call ->
                Stream.of(call.answers().values().stream().flatMap(List::stream), call.ifUnanswered().stream(), call.ifFoundOut().stream())
                        .flatMap(steps -> steps);
            case Happening.ScriptedMeasure measure ->
                Stream.of(measure.ifAccepted(), measure.ifDeclined(), measure.ifUnanswered()).flatMap(List::stream);
            case Happening.Inject _, Happening.Instruction _, Happening.Nothing _ -> Stream.of();
        };
    }

    /// Nobody sits on an actor's chair to hand over what it has offered.
    private void emptyHanded(Entry entry) {
        Span place = place(entry);
        if (entry.happening() instanceof Happening.ScriptedMeasure offer
                && offer.delivers() == null
                && scenario.actors().containsKey(offer.from())
                && place != null) {
            in.report(
                    Code.A007,
                    place,
                    "what `" + offer.from() + "` offers in `" + entry.id() + "` hands nothing over",
                    "",
                    "add `delivers: { en: ... }`: what those who accept get");
        }
    }

    /// Whether several forums are read as one because the commas between them are missing, which is told there.
    private static boolean isGlued(String forums, String forum) {
        return List.of(forums.split(" ", -1)).contains(forum);
    }

    private void forum(Entry entry) {
        Span place = place(entry);
        if (!(entry.happening() instanceof Happening.ScriptedMeasure offer) || place == null) {
            return;
        }
        Measure measure = scenario.library().measures().get(offer.measure());
        if (measure == null || measure.forum().equals("BILATERAL") || in.isMisspeltForum(measure)) {
            return;
        }
        Stream.concat(Stream.of(offer.from()), offer.to().stream())
                .map(scenario.delegations()::get)
                .filter(delegation ->
                        delegation != null && !delegation.forums().contains(measure.forum()))
                .filter(delegation -> delegation.forums().stream().noneMatch(forum -> isGlued(forum, measure.forum())))
                .forEach(delegation -> {
                    Diagnostic plain = new Diagnostic(
                            Code.E049,
                            "`" + measure.id() + "` is a measure of " + measure.forum() + ", but `" + delegation.id()
                                    + "` is no member",
                            place,
                            "in this entry",
                            "leave `" + delegation.id() + "` out, or add `" + measure.forum() + "` to its `forums`");
                    Span declared = in.symbols().place(IdKind.DELEGATION, delegation.id());
                    in.report(declared == null ? plain : plain.with(declared, "no member"));
                });
    }

    /// Whether no seat of a delegation holds a role that each should have (W001): then that is what is wrong.
    private static boolean heldByNobody(Move move, Delegation delegation) {
        return move.roles().stream().anyMatch(Role::isUsual)
                && delegation.seats().values().stream().noneMatch(seat -> seat.roles().stream().anyMatch(move.roles()::contains));
    }

    private void expected(Entry entry) {
        Expectation expect = entry.expect();
        Span place = place(entry);
        if (expect == null || place == null || expect.move() == null) {
            return;
        }
        Move move = scenario.library().moves().get(expect.move());
        Delegation delegation = scenario.delegations().get(expect.of().delegation());
        if (move == null || delegation == null) {
            return;
        }
        boolean able = delegation.seats().values().stream()
                .filter(seat -> expect.of().covers(seat.address()))
                .anyMatch(seat -> seat.roles().stream().anyMatch(move.roles()::contains));
        if (!able && !heldByNobody(move, delegation)) {
            in.report(
                    Code.W010,
                    place,
                    "`" + expect.of() + "` cannot order `" + move.id() + "`",
                    "expected by this entry",
                    "expect it of a seat that holds "
                            + Values.either(move.roles().stream().map(Role::word).toList()));
        }
    }
}
