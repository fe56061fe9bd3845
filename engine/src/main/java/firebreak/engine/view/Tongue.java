package firebreak.engine.view;

import firebreak.engine.exercise.Headline;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Text;
import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A view in another language: the scenario's own texts are exchanged for the same in that language, whole text by whole
/// text. What people at the table have written, and what Firebreak says itself, stays as it is.
///
/// It changes nothing but the finished view, so that a seat learns the same in every language, and nothing that is recorded.
public final class Tongue {
    private final Map<String, String> texts = new TreeMap<>();

    private Tongue() {}

    /// A language as a scenario has it.
    ///
    /// @param language such as `fr`; English, and a language that the scenario does not have, leave views as they are
    public static Tongue of(Scenario scenario, String language) {
        Tongue tongue = new Tongue();
        scenario.translations().in(language).forEach(tongue::learn);
        if (!tongue.texts.isEmpty()) {
            scenario.delegations().values().forEach(delegation -> {
                tongue.texts.put(Wants.of(delegation), Wants.of(delegation, language));
                tongue.texts.put(Wants.title(delegation, Text.DEFAULT_LANGUAGE), Wants.title(delegation, language));
            });
            scenario.msel().values().forEach(entry -> tongue.texts.put(
                    Entries.text(entry, null, Text.DEFAULT_LANGUAGE), Entries.text(entry, null, language)));
            scenario.library().moves().values().forEach(move -> tongue.texts.put(
                    Moves.help(move, Text.DEFAULT_LANGUAGE), Moves.help(move, language)));
        }
        return tongue;
    }

    /// A text, and the parts in which it travels: a paper's heading becomes the title of a message.
    private void learn(String english, String translated) {
        texts.putIfAbsent(english, translated);
        texts.putIfAbsent(english.strip(), translated.strip());
        Headline paper = Headline.of(english);
        if (!paper.title().isEmpty()) {
            Headline same = Headline.of(translated);
            texts.putIfAbsent(paper.title(), same.title());
            texts.putIfAbsent(paper.body(), same.body());
        }
    }

    /// A view in this language.
    ///
    /// @param authors of what the view's calls, offers and messages say
    SeatView of(SeatView view, Authorship authors) {
        if (texts.isEmpty()) {
            return view;
        }
        return new SeatView(
                you(view.you()),
                situation(view.situation()),
                view.own(),
                each(view.briefs(), it -> new SeatView.Brief(it.key(), say(it.title()), say(it.text()))),
                each(view.parties(), this::party),
                each(view.colleagues(), it -> new SeatView.Colleague(it.key(), say(it.title()), it.roles(), it.ready(), it.bot())),
                each(view.tasks(), it -> new SeatView.Task(it.key(), it.kind(), it.number(), say(it.text()), it.dueMinute(), it.command())),
                each(view.mail(), it -> mail(it, authors.isOfScenario(it))),
                each(view.calls(), it -> call(it, authors.callIsOfScenario(it.number()))),
                each(view.channels(), this::channel),
                each(view.offers(), it -> offer(it, authors)),
                view.meetings(),
                each(view.incidents(), this::incident),
                each(view.evidence(), it -> new SeatView.Evidence(
                        it.key(), say(it.title()), say(it.text()), it.tlp(), it.about(), it.minute(), sayIfThere(it.discredited()))),
                each(view.moods(), this::mood),
                each(view.orders(), this::order),
                each(view.moves(), this::move),
                each(view.measures(), this::measure),
                view.claims(),
                view.agreements(),
                view.arguments(),
                control(view.control(), authors));
    }

    private String say(String text) {
        String translated = texts.get(text);
        return translated == null ? text : translated;
    }

    private @Nullable String sayIfThere(@Nullable String text) {
        return text == null ? null : say(text);
    }

    private static <T> List<T> each(List<T> items, UnaryOperator<T> translate) {
        return items.stream().map(translate).toList();
    }

    // ---- the parts of a view ------------------------------------------------------------------------------------

    private SeatView.You you(SeatView.You you) {
        return new SeatView.You(
                you.kind(), you.seat(), say(you.title()), you.delegation(), say(you.delegationName()), you.roles(), you.head());
    }

    private SeatView.Situation situation(SeatView.Situation it) {
        return new SeatView.Situation(
                say(it.title()),
                it.marking(),
                it.phase(),
                it.paused(),
                it.live(),
                it.turn(),
                it.turns(),
                say(it.turnTitle()),
                it.minute(),
                it.turnStartMinute(),
                it.turnEndMinute(),
                it.tableMinutes(),
                it.startEpochMinute(),
                it.notice(),
                sayIfThere(it.endingTitle()),
                sayIfThere(it.endingText()),
                it.revealed());
    }

    private SeatView.Party party(SeatView.Party it) {
        return new SeatView.Party(
                it.key(), say(it.name()), say(it.about()), it.forums(), it.delegation(), it.support(), it.dialogueSuspended());
    }

    private SeatView.Mail mail(SeatView.Mail it, boolean ofScenario) {
        return new SeatView.Mail(
                it.key(), it.number(), it.minute(), it.kind(), it.via(), say(it.from()), it.tlp(),
                ofScenario ? say(it.title()) : it.title(),
                ofScenario ? say(it.text()) : it.text());
    }

    private SeatView.Call call(SeatView.Call it, boolean ofScenario) {
        return new SeatView.Call(
                it.key(),
                it.number(),
                it.outgoing(),
                it.other(),
                it.fromSeat(),
                it.channel(),
                it.about(),
                it.warning(),
                ofScenario ? say(it.text()) : it.text(),
                it.status(),
                it.placedMinute(),
                it.deliveredMinute(),
                it.dueMinute(),
                it.acknowledged(),
                it.meaning(),
                it.answer(),
                it.answeredMinute(),
                it.quality(),
                it.yours(),
                it.may(),
                it.relayedTo(),
                it.hoax());
    }

    private SeatView.Channel channel(SeatView.Channel it) {
        return new SeatView.Channel(
                it.key(), say(it.title()), it.kind(), it.role(), it.open(), it.with(), it.lacks(), it.deadlineMinutes());
    }

    private SeatView.Offer offer(SeatView.Offer it, Authorship authors) {
        return new SeatView.Offer(
                it.key(),
                it.number(),
                it.outgoing(),
                it.other(),
                it.partners(),
                it.measure(),
                say(it.title()),
                it.about(),
                authors.offerIsOfScenario(it.number()) ? say(it.text()) : it.text(),
                authors.deliveryIsOfScenario(it.number()) ? sayIfThere(it.delivery()) : it.delivery(),
                it.status(),
                it.offeredMinute(),
                it.dueMinute(),
                it.yours());
    }

    private SeatView.Incident incident(SeatView.Incident it) {
        return new SeatView.Incident(
                it.key(),
                say(it.label()),
                say(it.kind()),
                it.victim(),
                it.sector(),
                it.stage(),
                it.severity(),
                it.open(),
                it.physical(),
                it.harm(),
                it.sinceMinute(),
                each(it.suspects(), one -> new SeatView.Suspect(
                        one.key(), say(one.label()), one.attributionPermille(), one.stated())),
                it.nciss(),
                it.linked());
    }

    private SeatView.Mood mood(SeatView.Mood it) {
        return new SeatView.Mood(
                it.key(), it.tension(), it.uncertainty(), it.trust(), it.rung(), say(it.rungName()), it.reading(), sayIfThere(it.cause()));
    }

    private SeatView.Order order(SeatView.Order it) {
        return new SeatView.Order(
                it.key(),
                it.number(),
                it.seat(),
                it.move(),
                say(it.title()),
                it.to(),
                it.about(),
                it.note(),
                it.status(),
                it.costPoints(),
                it.dueMinute(),
                it.outcome());
    }

    private SeatView.Move move(SeatView.Move it) {
        return new SeatView.Move(
                it.key(),
                say(it.title()),
                it.group(),
                say(it.help()),
                it.roles(),
                it.visibility(),
                it.sealed(),
                it.leadMinutes(),
                it.costPoints(),
                it.needsTarget(),
                it.needsIncident(),
                it.letter(),
                it.rung(),
                it.byYou(),
                it.lacks(),
                it.targets());
    }

    private SeatView.Measure measure(SeatView.Measure it) {
        return new SeatView.Measure(
                it.key(),
                say(it.title()),
                it.forum(),
                it.measureClass(),
                say(it.help()),
                it.costPoints(),
                it.bilateral(),
                it.byYou(),
                it.partners());
    }

    private SeatView.@Nullable Control control(SeatView.@Nullable Control it, Authorship authors) {
        return it == null
                ? null
                : new SeatView.Control(
                        it.dyads(),
                        it.standings(),
                        each(it.truths(), one -> new SeatView.Truth(
                                one.key(),
                                say(one.label()),
                                one.victim(),
                                one.author(),
                                one.stage(),
                                one.severity(),
                                one.harm(),
                                one.physical())),
                        each(it.entries(), one -> new SeatView.Entry(
                                one.key(),
                                say(one.title()),
                                one.kind(),
                                one.status(),
                                one.dueMinute(),
                                one.trigger(),
                                one.expected(),
                                say(one.text()))),
                        each(it.calls(), one -> new SeatView.TableCall(
                                one.key(),
                                one.number(),
                                one.from(),
                                one.to(),
                                one.channel(),
                                one.status(),
                                one.dueMinute(),
                                authors.callIsOfScenario(one.number()) ? say(one.text()) : one.text())),
                        it.silent(),
                        each(it.objectives(), one -> new SeatView.Metric(one.key(), say(one.text()), one.status(), one.detail())),
                        it.log(),
                        it.directories(),
                        it.presence());
    }
}
