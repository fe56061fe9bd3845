package firebreak.engine.scenario;

import static firebreak.engine.language.Key.key;
import static firebreak.engine.scenario.Forms.DELEGATION;
import static firebreak.engine.scenario.Forms.DURATION;
import static firebreak.engine.scenario.Forms.PERMILLE;
import static firebreak.engine.scenario.Forms.TEXT;
import static firebreak.engine.scenario.Forms.YES_NO;
import static firebreak.engine.scenario.Forms.id;
import static firebreak.engine.scenario.Forms.list;

import firebreak.engine.language.Form;
import firebreak.engine.language.Type;
import firebreak.engine.language.Type.Either;
import firebreak.engine.language.Type.MapOf;
import firebreak.engine.language.Type.Part;
import java.util.List;

/// The table described: the clock, who sits there, and what lies between them.
final class TableForms {
    static final Form CLOCK = Form.of(
            "clock",
            "When the exercise begins and how it runs.",
            key("start", new Type.Shaped("a date with a time", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})"), "When turn 1 begins. Its day is `D1` in all moments, which are in UTC.", "2031-03-03T06:00Z").must(),
            key("turn0", new Part("turn0"), "The minutes before turn 1, in which the chair tests the telephones. Without it there is no turn 0.", "{ table: 10m, ping: 5m }"),
            key("turns", list(new Part("turn")), "The turns in their order, 1 to 60 of them.", "[ { play: 6h, table: 18m } ]").must());

    static final Form TURN_ZERO = Form.of(
            "turn0",
            "Turn 0: who answers the telephone?",
            key("table", DURATION, "How long it takes at the table.", "10m").must(),
            key("ping", DURATION, "After how many minutes at the table the chair tests all nominated contacts.", "5m").usually("0m"));

    static final Form TURN = Form.of(
            "turn",
            "One turn: some hours of the crisis in some minutes at the table.",
            key("title", TEXT, "What the turn is called.", "{ en: The lights go out }"),
            key("play", DURATION, "How much of the crisis it covers, in whole hours.", "6h").must(),
            key("table", DURATION, "How long that takes at the table, from one minute to a day.", "18m").must(),
            key("then", DURATION, "How much time is jumped over after it.", "18h").usually("0h"));

    static final Form DELEGATION_FORM = Form.of(
            "delegation",
            "A state at the table.",
            key("name", TEXT, "The state's name. States are fictional.", "{ en: Ardenia }").must(),
            key("about", TEXT, "A sentence on the state that everybody may read.", "{ en: A large trading state with an old grid. }"),
            key("forums", list(new Type.Plain("a name")), "The organisations that it belongs to: whose measures it can use.", "[OSCE, UN]").usually("[]"),
            key("member_of", list(new Type.Plain("a name")), "The networks and treaties that it has joined; some moves need one.", "[g7-24-7, mlat]").usually("[]"),
            key("allies", list(DELEGATION), "The states that it counts among its allies.", "[CAL]").usually("[]"),
            key("doctrine", id(IdKind.DOCTRINE), "How bots play it when nobody sits there.", "partner"),
            key("capital", new Type.Whole(0, 100), "Its political capital at the start, points: what moves cost.", "12").usually("12"),
            key("income", new Type.Whole(0, 100), "How many points come in with each turn.", "2").usually("2"),
            key("maturity", PERMILLE, "How able its response team is, permille: it shortens what incidents take.", "600").usually("500"),
            key("brief", TEXT, "What its people read before the start: who they are, what has happened, what has to be decided.", "briefs/ard.md"),
            key("interests", Either.of(TEXT, new Part("interests")), "What it wants and hides. Only its own seats read it.", "{ text: briefs/ard-secret.md }"),
            key("language", Wordings.TONGUE, "What its seats read unless their people choose otherwise; one of `languages`.", "fr").usually("(the table's)"),
            key("seats", new MapOf(Forms.newId(IdKind.SEAT), Either.of(list(Wordings.ROLE), new Part("seat"))), "Its seats, up to 16, each one person or group at one terminal with the roles that it holds.", "{ head: [HG, SP], mfa: { roles: [FM], title: Foreign ministry } }").must(),
            key("contacts", new MapOf(Wordings.DESK, new Part("contact")), "Through whom other states can reach it, by desk.", "{ technical: { seat: csirt } }"));

    static final Form INTERESTS = Form.of(
            "interests",
            "What a delegation wants, in a form that can be counted.",
            key("text", TEXT, "What its own people read.", "briefs/ard-secret.md"),
            key("goals", list(new Part("stake")), "What it wants to reach; looked at when the exercise ends.", "[ { text: The author is found., when: 'max_rung() < 7', points: 30 } ]").usually("[]"),
            key("red_lines", list(new Part("stake")), "What it must not do; a red line that is crossed takes its points away.", "[ { text: You blame the wrong one., when: 'claimed(\"ARD\", \"BOR\")', points: 40 } ]").usually("[]"));

    static final Form STAKE = Form.of(
            "stake",
            "A goal or a red line.",
            key("text", TEXT, "What its own people read of it.", "{ en: The right author is found. }").must(),
            key("when", Forms.CONDITION, "When it is reached, or crossed.", "'claimed(\"ARD\", \"BOR\")'").must(),
            key("points", new Type.Whole(1, Stake.MOST_POINTS), "What it counts.", "30").must());

    static final Form SEAT = Form.of(
            "seat",
            "A seat with more than its roles.",
            key("roles", list(Wordings.ROLE), "What it is responsible for: which moves it may order.", "[FM, EC]").must(),
            key("title", TEXT, "What the seat is called.", "{ en: Foreign ministry }"),
            key("language", Wordings.TONGUE, "What this seat reads unless its people choose otherwise; one of `languages`.", "fr").usually("(its delegation's)"),
            key("brief", TEXT, "What the people on this seat read besides their delegation's brief.", "briefs/ard-mfa.md"));

    static final Form CONTACT = Form.of(
            "contact",
            "A desk through which other states can reach a delegation.",
            key("seat", id(IdKind.SEAT), "The seat that answers; without the delegation's id.", "csirt").must(),
            key("backup", id(IdKind.SEAT), "Who answers where that one does not.", "mfa"),
            key("hours", new Type.Shaped("opening hours", "always|([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]"), "When the desk is open, local time; or `always`.", "07:00-19:00").usually("always"),
            key("utc", new Type.Shaped("a time zone", "Z|[+-](0[0-9]|1[0-4]):[0-5][0-9]"), "Its time zone, which only matters for `hours`.", "\"+02:00\"").usually("Z"),
            key("languages", list(new Type.Plain("a language")), "The languages it speaks; a call between two without a common one takes longer.", "[en, fr]").usually("[en]"),
            key("nominated", YES_NO, "Whether others can find it in the directory. With `false` naming it is part of the exercise.", "false").usually("true"),
            key("ping", Wordings.PING, "How its last test went; turn 0 tests it anew.", "failed").usually("untested"),
            key("may", list(Wordings.MEANING), "Which answers it may give on its own authority.", "[confirm, other]").usually("(all)"));

    static final Form DYAD = Form.of(
            "dyad",
            "How one state sees another at the start, permille.",
            key("tension", PERMILLE, "How tense it is.", "240").usually(String.valueOf(DyadStart.UNLISTED.tensionPermille())),
            key("uncertainty", PERMILLE, "How little it knows of what the other means.", "550").usually(String.valueOf(DyadStart.UNLISTED.uncertaintyPermille())),
            key("trust", PERMILLE, "How far it trusts the other.", "250").usually(String.valueOf(DyadStart.UNLISTED.trustPermille())),
            key("baseline", PERMILLE, "The tension to which calm leads back.", "150").usually("(" + DyadStart.UNLISTED.baselinePermille() + ", or the tension if that is lower)"));

    static final Form ACTOR = Form.of(
            "actor",
            "Somebody who acts without a seat.",
            key("kind", Wordings.ACTOR_KIND, "What sort of actor it is.", "criminal").usually("other"),
            key("label", TEXT, "What players read in its place; says no more than they may know.", "{ en: A criminal group }").must(),
            key("handle", new Type.Plain("a word"), "The word by which players name it in commands. It must not give its id away.", "nightjar-group").usually("(the label as one word)"));

    static final Form CHANNEL = Form.of(
            "channel",
            "A line over which states can talk.",
            key("kind", id(IdKind.CHANNEL_KIND), "What sort of line it is; says how long an answer may take.", "hotline").must(),
            key("title", TEXT, "What people call it.", "{ en: The leaders' line }").usually("(its id)"),
            key("role", Wordings.DESK, "Whose desk it rings at; without it any.", "leaders"),
            key("between", list(DELEGATION), "Whom it joins, two or more.", "[ARD, BOR]").must(),
            key("shows", list(Wordings.SHOWN), "What the caller learns of what becomes of a call.", "[delivered]").usually("[]"),
            key("open", YES_NO, "Whether it can be used from the start.", "false").usually("(true, or false where `opened_by` stands)"),
            key("opened_by", id(IdKind.MEASURE), "The measure whose use opens it.", "LINK-LEADERS"),
            key("deadline", DURATION, "How long an answer may take.", "2h").usually("(as the kind says)"),
            key("multilateral", YES_NO, "Whether it counts as a line of many and not of two. No rule reads it yet.", "true").usually("(true where it joins more than two)"));

    static final List<Form> ALL = List.of(CLOCK, TURN_ZERO, TURN, DELEGATION_FORM, INTERESTS, STAKE, SEAT, CONTACT, DYAD, ACTOR, CHANNEL);

    private TableForms() {}
}
