package firebreak.engine.diagnostic;

/// The register of everything that can be wrong in an author's files. A code is never reused.
///
/// Errors start with E, warnings with W, advice with A.
public enum Code {
    /// No scenario here.
    E001("no scenario here", "The folder does not exist, is not a folder, or holds no file that ends in `.yaml`.", "firebreak check amber-gird"),
    /// A file or folder is too large.
    E002("a file or folder is too large", "A scenario is text that people read. Limits on size and number keep a damaged or hostile folder from stopping the host.", "a 10 MB file"),
    /// A path leaves the folder.
    E003("a path leaves the folder", "A scenario must be whole in its folder, so that it can be copied, recorded and replayed. Links and paths that lead outside would break that.", "brief: ../../secrets.md"),
    /// A file is not UTF-8.
    E004("a file is not UTF-8", "Every file is read as UTF-8, the same on every machine.", "a file saved as UTF-16"),
    /// A file cannot be read.
    E005("a file cannot be read", "YAML has rules on indentation, quotes and brackets, and here one is broken. What follows in this file was not checked.", "text: [one, two"),
    /// A tab indents a line.
    E006("a tab indents a line", "YAML indents with spaces only.", "<tab>id: \"1.1\""),
    /// A key stands twice.
    E007("something stands twice", "Of two equal keys only one could count, and nobody could say which; a list names each thing once.", "capital: 12 ... capital: 14"),
    /// Anchors and aliases are not used.
    E008("anchors and aliases are not used", "What a line says should stand there. Copies by reference also allow small files that grow without limit.", "base: &b { ... }"),
    /// Types are not marked.
    E009("types are not marked", "Every key has one type, so nothing needs a mark such as `!!str`.", "id: !!str 1.1"),
    /// A file holds several documents.
    E010("a file holds several documents", "One file is one part of the scenario; `---` in the middle starts another.", "---"),
    /// Nesting is too deep.
    E011("nesting is too deep", "No part of a scenario needs so many levels.", "[[[[[[ ... ]]]]]]"),
    /// An id is not known.
    E012("an id is not known", "The id names nothing that exists. Ids are written exactly as they are declared.", "over: osce-poc-tehc"),
    /// An id is of the wrong kind.
    E013("an id is of the wrong kind", "The id exists, but names something else than what is needed here.", "target: NIGHTJAR.energy"),
    /// A text file is missing.
    E014("a text file is missing", "A value that ends in `.md` is the path of a text file inside the scenario's folder.", "brief: briefs/adr.md"),
    /// A key is not known.
    E015("a key is not known", "The key is not part of the format, so what it says would be ignored.", "capitl: 12"),
    /// A key is missing.
    E016("a key is missing", "Without it the part cannot be played.", "call: { to: ARD, over: leaders-line }"),
    /// A value is of the wrong sort.
    E017("a value is of the wrong sort", "A list, a map or a single value was expected, and something else stands there.", "forums: OSCE, UN"),
    /// A word is not one of the choices.
    E018("a word is not one of the choices", "Only the listed words mean something here.", "via: telepathy"),
    /// A number is missing or out of range.
    E019("a number is missing or out of range", "The value must be a whole number within the limits given.", "severity: 9"),
    /// A duration is not readable.
    E020("a duration is not readable", "Durations are written in days, hours and minutes: `90m`, `6h`, `2d`, `1h30m`.", "within: four hours"),
    /// A moment is not readable.
    E021("a moment is not readable", "Moments are written as day and time, such as `D1 06:20`. D1 is the calendar day of `clock.start`, in UTC.", "at: 06:20"),
    /// An id is badly formed.
    E022("an id is badly formed", "Ids of one kind look alike, so that people can type them and tell them apart.", "delegations: { ard: ... }"),
    /// A date or time of day is not readable.
    E023("a date or time of day is not readable", "Starts are written `2031-03-03T06:00Z`, hours `07:00-19:00` or `always`, time zones `+02:00`.", "hours: nine to five"),
    /// An id is declared twice.
    E024("an id is declared twice", "Each id names one thing.", "two entries with id \"2.3\""),
    /// One of several keys must be chosen.
    E025("one of several keys must be chosen", "The part needs exactly one of them.", "at: D1 06:20 and when: ..."),
    /// Something is empty.
    E026("something is empty", "At least one is needed for an exercise.", "turns: []"),
    /// The format version is not known.
    E027("the format version is not known", "This program reads format 1.", "firebreak: 7"),
    /// A variable or piece of data does not fit.
    E028("a variable or piece of data does not fit", "The value is not what the key stores.", "accepts_loac_claim: perhaps"),
    /// A condition cannot be read.
    E030("a condition cannot be read", "The condition breaks off or has words where none can stand.", "when: max_rung() >="),
    /// A condition uses an unknown name.
    E031("a condition uses an unknown name", "Only the functions of the condition language exist; ids stand in quotes.", "when: max_rnug() >= 7"),
    /// A condition asks for an unknown part.
    E032("a condition asks for an unknown part", "`truth` and `seen` have fixed parts; other functions have none.", "seen(\"BOR\", \"x\").sevrity"),
    /// Values in a condition do not fit together.
    E033("values in a condition do not fit together", "Numbers compare with numbers and texts with texts; each function has a fixed number of places.", "hours_since(\"x\", \"detected\") >= \"8\""),
    /// A condition is too large.
    E034("a condition is too large", "Conditions are limited in length and nesting, so that a table never waits for one.", "a condition of 3000 characters"),
    /// A condition neither holds nor fails.
    E035("a condition neither holds nor fails", "A condition must come out as true or false.", "when: max_rung()"),
    /// A condition uses what the language does not have.
    E036("a condition uses what the language does not have", "Whole numbers, texts, true, false, lists and facts are all there is. Fractions would differ from machine to machine.", "when: max_tension() > 0.5"),
    /// Entries wait for each other.
    E040("entries wait for each other", "Each waits for the other, or one for itself, so that none can ever happen.", "1.1 after 1.2, 1.2 after 1.1"),
    /// Incidents spread in a circle.
    E041("incidents spread in a circle", "Each would begin the other.", "a spreads to b, b spreads to a"),
    /// A moment lies after the end.
    E042("a moment lies after the end", "The exercise is over by then, so that it can never happen.", "at: D9 08:00"),
    /// A deadline lies before its start.
    E043("something comes before what it follows", "Nobody could meet a deadline before its start, and the stages of an incident follow each other.", "at: D2 08:00, answer_by: D1 12:00"),
    /// The turn plan does not add up.
    E044("the turn plan does not add up", "A turn's simulated time is a whole number of hours, and table time is at least one minute.", "play: 90m"),
    /// A seat has no roles.
    E045("a seat has no roles", "A seat can only do what its roles allow, so that this one could do nothing.", "ops: []"),
    /// The author is not among the suspects.
    E046("the author is not among the suspects", "Assessors could never find the truth.", "author: NIGHTJAR, suspects: [BOR]"),
    /// The framed one is not a suspect.
    E047("evidence points at somebody who is no suspect", "Evidence, true or planted, must point at somebody whom assessors may think of.", "framed: { CAL: 200 }"),
    /// The channel does not join both sides.
    E048("the channel does not join both sides", "A call goes over a channel that has both ends in its `between`.", "from: ARD.mfa, to: DOR, over: leaders-line"),
    /// The measure belongs to another forum.
    E049("the measure belongs to another forum", "Only members of a forum offer and accept its measures.", "offer: OSCE-03 from a state outside the OSCE"),
    /// No final ending.
    E050("no final ending", "When the last turn is over some ending must hold; one with `final: true` makes sure.", "endings without final: true"),
    /// A dyad needs two delegations.
    E051("two delegations are needed", "How a state sees itself is not part of the model, and nobody is its own ally.", "ARD -> ARD"),
    /// A handle is used twice.
    E052("a handle or name is used twice", "Seats type handles and read names, so that each must name one actor or state.", "handle: criminals, twice"),
    /// An incident begins in two ways.
    E053("an incident begins in two ways", "It begins at a time or on a condition.", "stages.latent and begins_when"),
    /// There is too much of something.
    E054("there is too much of something", "Limits keep a table manageable and a host safe.", "40 delegations"),
    /// A chain of entries is too long for one minute.
    E055("a chain of entries is too long for one minute", "At most 32 batches happen in one simulated minute; longer chains are cut off there.", "33 entries, each after the one before"),
    /// A move is forbidden.
    E056("a move is forbidden", "The scenario takes this move out of the library, so that nobody can order it.", "moves: { MIL-09: forbidden } and an expectation of MIL-09"),
    /// A language is not one of the scenario's.
    E057("a language is not one of the scenario's", "`languages` says which there are; translations are from English to one of them.", "translations: { fr: ... }, where languages says [en, es]"),
    /// A hoax that cannot be.
    E058("a hoax that cannot be", "Only over a channel that does not show who calls can somebody call in another's name, and only such a call can be found out.", "hoax_by: NIGHTJAR, over a channel of the kind poc"),
    /// A campaign has several authors.
    E059("a campaign has several authors", "The incidents of a campaign are of one hand: what is found out about one counts for the others.", "campaign: autumn, by NIGHTJAR and by BOR"),
    /// A role is held by no seat.
    W001("a role is held by no seat", "Moves that need it are out of this delegation's reach.", "nobody holds LE"),
    /// Nobody can be called over a channel.
    W002("nobody can be called over a channel", "A call reaches a nominated contact of the channel's role.", "role: risk, but nobody has a risk contact"),
    /// A text may give the truth away.
    W003("a text may give the truth away", "The id of an actor stands in a text that players read. Ids are for the facilitator; players see labels.", "NIGHTJAR in briefs/ard.md"),
    /// An objective is not measured.
    W004("an objective is not measured", "The review has nothing to say about it.", "O3 without metric, met_when or expected actions"),
    /// No one can make a move.
    W005("no one can make a move", "No seat of any delegation holds one of its roles, or no delegation belongs to what it needs.", "roles: [CH]"),
    /// An entry can never happen.
    W006("an entry can never happen", "It is switched off and nothing switches it on.", "enabled: false"),
    /// An incident can never begin.
    W007("an incident can never begin", "It has no time, no condition, and nothing leads to it.", "stages without latent"),
    /// A channel can never open.
    W008("a channel can never open", "It starts closed and nothing opens it.", "open: false"),
    /// One secret text serves two readers.
    W009("one secret text serves two readers", "What one delegation wants is a secret before the other.", "interests: briefs/secret.md, twice"),
    /// An expected action can hardly be met.
    W010("an expected action can hardly be met", "The seat lacks what the action needs, or what it is to answer goes to others.", "of: ARD.csirt, action: order, move: DIP-02"),
    /// What an entry waits for cannot happen.
    W011("what an entry waits for cannot happen", "Only a call is answered, only an offer is accepted, and only an entry with `expect` is met or missed.", "after: { entry: \"1.1\", state: answered }, where 1.1 is an inject"),
    /// A condition can never hold.
    W012("a condition can never hold", "The ranges of its numbers, or its own parts, rule it out whatever happens at the table.", "when: max_rung() > 9"),
    /// A condition always holds.
    W013("a condition always holds", "It asks for what is so in any case, so that it decides nothing.", "only_if: tension(\"ARD\", \"BOR\") >= 0"),
    /// An allowance allows nothing.
    W014("an allowance allows nothing", "A comment such as `# allow W006: the chair switches it on` lets a warning or a piece of advice stand, at its line or the next, or in the file that it names. It needs the reason, and it goes once the finding is gone.", "# allow W006"),
    /// Something never happened in rehearsals.
    W015("something never happened in rehearsals", "Bots have played the scenario many times, and never came to it: neither those that keep to their doctrines nor those that wander, which answer, decline, order and keep silent now and then as people might. Perhaps a condition asks too much, or something else always comes first.", "an entry that waits for max_rung() >= 7 at a friendly table"),
    /// An expected action is hardly ever done.
    W016("an expected action is hardly ever done", "It was asked for in rehearsals and done in fewer than one in twenty of them, by bots that keep to their doctrines and by bots that wander and do most of what a letter asks. Perhaps its time is too short, the seat lacks what it needs, or nothing that it reads says what is wanted.", "expect: { of: ARD.mfa, action: offer, within: 10m }"),
    /// An effect comes after the end.
    W017("an effect comes after the end", "By the time it would be felt the exercise is over, so that nobody sees it.", "at: D2 11:00, and an effect later: 6h of an exercise that ends at D2 12:00"),
    /// A real state is named.
    W018("a real state is named", "States in exercises are fictional: delegations speak more freely, and no sheet of paper is taken for news.", "label: { en: Outages in France }"),
    /// A group has one entry.
    W019("a group has one entry", "Entries of one group exclude each other; one alone excludes nothing. Perhaps a name is misspelt.", "group: tolk, where the others say talk"),
    /// An ending can never be reached.
    W020("an ending can never be reached", "The final endings are tried in their order, and one before it always holds.", "an ending after the one that says when: 'true'"),
    /// A translation of nothing.
    W021("a translation of nothing", "It is found by its English, and no text of the scenario reads like that, so that nobody sees it. Perhaps the English was changed later.", "translations: { fr: { 'Lihgts out': Panne } }"),
    /// An entry tells of what has not begun.
    W022("an entry tells of what has not begun", "Nobody can learn of an incident before it is detected; the text arrives, and `incidents` shows nothing.", "at: D1 06:20, informs: { incident: outage }, and stages: { latent: until D1 07:00 }"),
    /// A text has two translations.
    W023("a text has two translations", "Texts are exchanged whole and found by their English, so that in each language one translation of it counts: the first that is read.", "translations: { fr: { Force: La force } }, and again { fr: { Force: Force } } in another file"),
    /// A campaign has one incident.
    W024("a campaign has one incident", "A campaign links incidents; one alone it links with nothing. Perhaps a name is misspelt.", "campaign: autum, where the others say autumn"),
    /// Evidence comes before its incident.
    W025("evidence comes before its incident", "What `held_by` says lies on the desk from the first minute of turn 0. The state that an incident strikes would read of it before it notices.", "held_by: [ILV], about an incident against ILV that is latent until D1 06:15"),
    /// A state attacks itself.
    W026("a state attacks itself", "The author of an incident is its victim. Some plots want that; more often one of the two ids is wrong.", "target: ARD.energy, author: ARD"),
    /// An effect has nobody to act on.
    W027("an effect has nobody to act on", "It is on the move's target, and the move is aimed at nobody, so that it changes nothing.", "target: none, effects: [ { suspend: bilateral } ]"),
    /// A text file is not used.
    A001("a text file is not used", "Perhaps a path is missing somewhere, or the file can go.", "text/old.md"),
    /// A delegation waits for its first event.
    A002("a delegation waits for its first event", "People who have nothing to do in the first five minutes at the table start reading mail.", "first entry for DOR at D1 11:00"),
    /// Evidence never reaches anyone.
    A003("evidence never reaches anyone", "Nobody holds it and nothing reveals it.", "ev-9"),
    /// Something hardly ever happened in rehearsals.
    A004("something hardly ever happened in rehearsals", "Bots came to it in at most one in a hundred exercises, by doctrine and wandering alike, so that few tables will see it.", "a branch for `deny` that nobody chooses"),
    /// A delegation has nothing to do in a turn.
    A005("a delegation has nothing to do in a turn", "Nothing reaches it and nothing is asked of it, so that its people sit through the turn as an audience.", "a turn whose entries are all for the others"),
    /// A text is not translated.
    A006("a text is not translated", "The scenario promises a language, and seats that read it get this text in English.", "languages: [en, fr] and a text without French"),
    /// An actor's offer hands nothing over.
    A007("an actor's offer hands nothing over", "Nobody sits on an actor's chair to hand something over. Those who accept read only that it has been done.", "measure: { offer: OSCE-03, from: CHAIR, to: [ARD, BOR] } without `delivers`");

    private final String title;
    private final String why;
    private final String example;

    Code(String title, String why, String example) {
        this.title = title;
        this.why = why;
        this.example = example;
    }

    /// How much it matters.
    public Level level() {
        return switch (name().charAt(0)) {
            case 'E' -> Level.ERROR;
            case 'W' -> Level.WARNING;
            default -> Level.ADVICE;
        };
    }

    /// Whether only playing shows it, with `firebreak rehearse`.
    public boolean isRehearsed() {
        return this == W015 || this == W016 || this == A004;
    }

    /// Whether it says that something is missing or idle in the scenario as a whole. While there are errors it may only be
    /// their echo: what a misspelt line names seems to be named by nobody.
    public boolean isOfTheWhole() {
        return switch (this) {
            case W001, W002, W004, W005, W006, W007, W008, W010, W011, W020, W021, W022, W023, W024, W025, A001, A002, A003, A005, A006, A007 -> true;
            default -> false;
        };
    }

    /// What is wrong, in a few words.
    public String title() {
        return title;
    }

    /// Why that matters.
    public String why() {
        return why;
    }

    /// What it looks like.
    public String example() {
        return example;
    }
}
