package firebreak.engine.review;

import firebreak.engine.exercise.Setup;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.Hash;
import firebreak.engine.scenario.Scenario;
import java.util.List;

/// What happened in an exercise and why, for its facilitator: it tells the truth about everything.
public final class Review {
    private final Scenario scenario;
    private final ExerciseRecord played;
    private final Causes causes;
    private final List<TurnStory> turns;
    private final List<DyadHistory> dyads;
    private final List<PeriodRow> periods;
    private final List<CallRow> calls;
    private final List<OrderRow> orders;
    private final List<MeasureRow> measures;
    private final List<EscalationRow> escalation;
    private final List<EscalationCount> escalationClasses;
    private final List<ScoreRow> scores;
    private final List<IncidentRow> incidents;
    private final List<ClaimRow> claims;
    private final List<AgreementRow> agreements;
    private final List<ArgumentRow> arguments;
    private final List<NormRow> norms;
    private final List<ExpectationRow> expectations;
    private final List<ObjectiveRow> objectives;
    private final Metrics metrics;
    private final Ended ended;
    private final Sentences sentences;

    private Review(Scenario scenario, ExerciseRecord played) {
        this.scenario = scenario;
        this.played = played;
        Chronicle chronicle = new Chronicle(scenario, played);
        Names names = new Names(scenario);
        sentences = new Sentences(names, chronicle.end());
        causes = new Causes(chronicle, sentences);
        Effects effects = new Effects(chronicle);
        Histories histories = new Histories(chronicle, names, causes);
        Tables tables = new Tables(chronicle, names, causes, effects);
        turns = new Story(chronicle, names, sentences, causes, effects, histories).turns();
        dyads = histories.dyads();
        periods = histories.periods();
        calls = tables.calls();
        orders = tables.orders();
        measures = tables.measures();
        escalation = tables.escalation();
        escalationClasses = tables.escalationClasses();
        scores = tables.scores();
        incidents = tables.incidents();
        claims = tables.claims();
        Dealings dealings = new Dealings(chronicle, names, tables);
        agreements = dealings.agreements();
        arguments = dealings.arguments();
        norms = tables.norms();
        expectations = tables.expectations();
        objectives = tables.objectives();
        metrics = tables.metrics(dyads, claims);
        ended = tables.ended();
    }

    /// Reviews a record.
    ///
    /// @param scenario what the record's own files hold
    /// @throws IllegalStateException if the record's events cannot follow each other
    public static Review of(Scenario scenario, ExerciseRecord played) {
        return new Review(scenario, played);
    }

    /// The event as a sentence, then what brought it about, and so on back to an input, an inject or the model's calendar.
    ///
    /// @param event number of the event, from 0
    /// @throws IllegalArgumentException if there is no such event
    public List<Because> explain(long event) {
        return causes.chain(event);
    }

    /// A quantity in words, such as `Ardenia → Borvania: tension`.
    public String name(Effect effect) {
        return sentences.quantity(effect.quantity());
    }

    /// A simulated minute as people write it: `D1 06:20`.
    public String moment(int minute) {
        return scenario.turns().moment(minute);
    }

    public Scenario scenario() {
        return scenario;
    }

    public Setup setup() {
        return played.origin().setup();
    }

    /// The version of the rules that decided it.
    public String rules() {
        return played.origin().rules();
    }

    public int steps() {
        return played.steps().size();
    }

    /// The hash over the whole record.
    public Hash hash() {
        return played.hash();
    }

    public Ended ended() {
        return ended;
    }

    public Metrics metrics() {
        return metrics;
    }

    /// What happened, turn by turn.
    public List<TurnStory> turns() {
        return turns;
    }

    /// Every pair's numbers over time.
    public List<DyadHistory> dyads() {
        return dyads;
    }

    /// Every pair's numbers at the start and after each period.
    public List<PeriodRow> periods() {
        return periods;
    }

    public List<CallRow> calls() {
        return calls;
    }

    public List<OrderRow> orders() {
        return orders;
    }

    public List<MeasureRow> measures() {
        return measures;
    }

    /// The escalation index, day by day.
    public List<EscalationRow> escalation() {
        return escalation;
    }

    /// What the escalation index is made of.
    public List<EscalationCount> escalationClasses() {
        return escalationClasses;
    }

    /// How each delegation came out: a secret of each.
    public List<ScoreRow> scores() {
        return scores;
    }

    /// The incidents that came about.
    public List<IncidentRow> incidents() {
        return incidents;
    }

    public List<AgreementRow> agreements() {
        return agreements;
    }

    public List<ArgumentRow> arguments() {
        return arguments;
    }

    public List<ClaimRow> claims() {
        return claims;
    }

    /// Norms that moves touched: for discussion, never a finding.
    public List<NormRow> norms() {
        return norms;
    }

    public List<ExpectationRow> expectations() {
        return expectations;
    }

    public List<ObjectiveRow> objectives() {
        return objectives;
    }
}
