package firebreak.engine.scenario;

import static firebreak.engine.language.Key.key;

import firebreak.engine.language.Form;
import firebreak.engine.language.Key;
import firebreak.engine.language.Language;
import firebreak.engine.language.Type;
import firebreak.engine.language.Type.Either;
import firebreak.engine.language.Type.ListOf;
import firebreak.engine.language.Type.MapOf;
import firebreak.engine.language.Type.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every part of a scenario's files with its keys. The decoders can ask for nothing that is not described here, and a
/// test shows that they ask for all of it, and take what is said here and nothing else.
final class Forms {
    static final Type TEXT = new Type.Text();
    static final Type YES_NO = new Type.YesNo();
    static final Type DURATION = new Type.Duration();
    static final Type CONDITION = new Type.Condition();
    static final Type PERMILLE = new Type.Whole(0, Range.PERMILLE);
    static final Type CHANGE = new Type.Whole(-Range.PERMILLE, Range.PERMILLE);
    static final Type SEVERITY = new Type.Whole(0, 5);
    static final Type MOMENT = new Type.Shaped("a moment", "D[0-9]{1,3} ([01][0-9]|2[0-3]):[0-5][0-9]");
    static final Type DYAD = new Type.Shaped("a pair of delegations", ".*->.*");

    static final Type DELEGATION = id(IdKind.DELEGATION);
    static final Type ACTOR = id(IdKind.ACTOR);
    static final Type SUSPECT = id(IdKind.DELEGATION, IdKind.ACTOR);
    static final Type ADDRESS = id(IdKind.DELEGATION, IdKind.SEAT);
    static final Type INCIDENT = id(IdKind.INCIDENT);
    static final Type EVIDENCE = id(IdKind.EVIDENCE);
    static final Type ENTRY = id(IdKind.ENTRY);
    static final Type MOVE = id(IdKind.MOVE);
    static final Type MEASURE = id(IdKind.MEASURE);
    static final Type CHANNEL = id(IdKind.CHANNEL);
    static final Type OBJECTIVE = id(IdKind.OBJECTIVE);

    /// What a scenario's own files hold.
    static final List<Key> OF_SCENARIO = List.of(
            key("firebreak", new Type.Whole(1, 1), "The version of this format. Stands once in every scenario.", "1"),
            key("languages", list(Wordings.TONGUE), "The languages that seats can read this scenario in. Who reads it then finds every text in it that has one in it.", "[en, fr]"),
            key("translations", new MapOf(Wordings.OTHER_TONGUE, new MapOf(new Type.Plain("a text in English, as it stands"), new Type.Plain("the same in that language"))), "Texts in other languages by their English, so that a translator has a file of their own. A text file has its French under the same path in the folder `fr`.", "{ fr: { The lights go out: Les lumi\u00e8res s'\u00e9teignent } }"),
            key("title", TEXT, "What the scenario is called. Every scenario has one.", "{ en: Amber Grid }"),
            key("summary", TEXT, "What it is about, in a few lines; players may read it.", "{ en: The lights go out in one of three states. }"),
            key("marking", new Type.Plain("a line"), "The exercise marking. It stands on every screen and every page, so that nothing is taken for news.", "EXERCISE - AMBER GRID")
                    .usually("EXERCISE"),
            key("forum", new Type.Plain("a forum"), "The regional forum in which the delegations meet, such as OSCE, ARF or OAS. Which measures a delegation can use, its own `forums` decide.", "OSCE"),
            key("clock", new Part("clock"), "When it begins and how the turns run. Every scenario has one.", "{ start: 2031-03-03T06:00Z, turns: [ { play: 6h, table: 18m } ] }"),
            key("delegations", declaring(IdKind.DELEGATION, new Part("delegation")), "The states at the table, each under a short id in capitals.", "{ ARD: { name: Ardenia, seats: { head: [HG, FM, CS] } } }"),
            key("dyads", new MapOf(DYAD, new Part("dyad")), "How each state sees each other at the start. A pair that is not listed begins calm.", "{ ARD -> BOR: { tension: 240, uncertainty: 550, trust: 250 } }"),
            key("actors", declaring(IdKind.ACTOR, new Part("actor")), "Who acts without a seat: groups, companies, the chair. Players see labels and handles, never ids.", "{ NIGHTJAR: { label: A criminal group } }"),
            key("channels", declaring(IdKind.CHANNEL, new Part("channel")), "How states can talk to each other.", "{ leaders-line: { kind: hotline, between: [ARD, BOR] } }"),
            key("incidents", declaring(IdKind.INCIDENT, new Part("incident")), "The truth: what has really happened. Players never see this.", "{ grid-wiper: { kind: grid_ics, target: ARD.energy, label: Outage } }"),
            key("evidence", declaring(IdKind.EVIDENCE, new Part("evidence")), "How the truth can be found out, item by item.", "{ gateway-log: { title: A log, text: text/log.md } }"),
            key("msel", new ListOf(new Part("entry")), "The event list: what arrives, when, at whom, and what follows.", "[ { id: \"1.1\", at: D1 06:20, inject: { to: all, text: text/1.1.md } } ]"),
            key("variables", declaring(IdKind.VARIABLE, new Type.Whole(-1_000_000, 1_000_000)), "Numbers of your own with their value at the start; the effect `set` changes them, the function `variable` asks for them.", "{ gateway: 0 }"),
            key("objectives", declaring(IdKind.OBJECTIVE, new Part("objective")), "What is looked at afterwards.", "{ O1: { text: The two sides talk before they judge. } }"),
            key("endings", new ListOf(new Part("ending")), "How it can end. They are tried in their order.", "[ { id: calm, final: true, when: 'true', title: Calm } ]"));

    /// What the library holds, and a scenario can add to or replace.
    static final List<Key> OF_LIBRARY = List.of(
            key("moves", declaring(IdKind.MOVE, Either.of(new Part("move"), Wordings.FORBIDDEN)), "What delegations can order. An id of your own adds a move, one of the library replaces it, `forbidden` takes it out.", "{ MIL-09: forbidden }"),
            key("measures", declaring(IdKind.MEASURE, new Part("measure")), "Confidence-building measures: what one delegation can offer another.", "{ EX-01: { title: A visit, forum: any, class: T, roles: [FM] } }"),
            key("packs", declaring(IdKind.PACK, new Part("pack")), "What the use of a measure does to how the two see each other.", "{ C2: { U: -40, R: 20, T: -20, rows: both } }"),
            key("channel_kinds", declaring(IdKind.CHANNEL_KIND, new Part("channel-kind")), "The kinds of channel and how long an answer may take.", "{ hotline: { deadline: 2h, authenticated: true } }"),
            key("incident_kinds", declaring(IdKind.INCIDENT_KIND, new Part("incident-kind")), "The kinds of incident.", "{ grid_ics: { title: Outage, severity: 4, sector: energy } }"),
            key("cascade", new ListOf(new Part("cascade")), "Which sector depends on which.", "[ { from: energy, to: water, lag: 4h, loss: 600 } ]"),
            key("norms", declaring(IdKind.NORM, new Part("norm")), "The norms of responsible behaviour that moves uphold or strain.", "{ f: { key: no_ci_harm, title: Do not damage critical infrastructure } }"),
            key("ladder", new ListOf(new Part("rung")), "The rungs of escalation, 0 to 9.", "[ { rung: 1, name: concern, up: 150, down: 100 } ]"),
            key("doctrines", declaring(IdKind.DOCTRINE, new Part("doctrine")), "How a delegation that nobody plays behaves.", "{ partner: { public_blame_pref: 400 } }"),
            key("escalation", declaring(IdKind.ESCALATION, new Part("escalation-class")), "The classes of the public escalation index; they move nothing in the model.", "{ message: { title: A message, group: status-quo, points: 0 } }"));

    static final Form FILE = new Form(
            "file",
            "A file of a scenario. Every `.yaml` file of the folder is read, in the order of their names, and what they say is put together: lists grow, maps are merged.",
            Stream.concat(OF_SCENARIO.stream(), OF_LIBRARY.stream()).toList(),
            List.of(),
            false);

    static final Language LANGUAGE = language();

    private Forms() {}

    private static Language language() {
        List<Form> parts = new ArrayList<>();
        parts.addAll(TableForms.ALL);
        parts.addAll(IncidentForms.ALL);
        parts.addAll(EntryForms.ALL);
        parts.addAll(LibraryForms.ALL);
        parts.addAll(MoveForms.ALL);
        return new Language(FILE, parts);
    }

    static Type id(IdKind... kinds) {
        return new Type.Id(Stream.of(kinds).map(IdKind::words).toList());
    }

    static Type list(Type item) {
        return new ListOf(item);
    }

    /// A map from ids that are declared here.
    static Type declaring(IdKind kind, Type value) {
        return new MapOf(newId(kind), value);
    }

    static Type newId(IdKind kind) {
        return new Type.NewId(kind.words(), kind.form());
    }
}
