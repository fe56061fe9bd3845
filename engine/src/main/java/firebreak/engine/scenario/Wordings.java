package firebreak.engine.scenario;

import firebreak.engine.language.Type;
import java.util.ArrayList;
import java.util.List;

/// What the words mean among which authors choose.
final class Wordings {
    static final Type ROLE = of(Role.values(), "a role",
            "HG: head of government", "FM: foreign ministry", "DF: defence", "IN: intelligence", "LE: justice and police",
            "EC: economy and treasury", "CS: national response team", "SP: spokesperson", "OP: operator or vendor",
            "CH: regional chair or secretariat");
    static final Type DESK = of(ContactRole.values(), "a desk",
            "technical: the response team's desk", "diplomatic: the foreign ministry's desk", "leaders: the office of the head of government",
            "risk: the centre for reducing risk, military or nuclear");
    static final Type MEANING = of(AnswerMeaning.values(), "a meaning of an answer",
            "confirm: yes, it is so", "deny: no, it is not so", "ask_help: it asks for help, or for time together", "other: anything else");
    static final Type PING = of(Ping.values(), "a result of a test",
            "ok: it was tested and answered", "failed: it was tested and did not answer", "untested: nobody has tested it yet");
    static final Type ACTOR_KIND = of(ActorKind.values(), "a kind of actor",
            "criminal: a criminal group", "proxy: a group that acts for a state", "hacktivist: people with a cause",
            "insider: somebody inside", "operator: a company that runs something", "chair: the regional chair, who offers measures and tests contacts",
            "other: anybody else");
    static final Type SHOWN = of(Shown.values(), "something a channel shows",
            "delivered: the caller sees that the message has arrived", "seen: the caller sees that it was read");
    static final Type STAGE = of(Stage.values(), "a stage",
            "latent: it has begun and nobody has noticed", "detected: its victim has noticed it", "assessed: its victim knows what it is",
            "contained: it no longer grows", "eradicated: the intruder is out", "recovered: what it broke works again", "closed: it is over");
    static final Type SOURCE = of(EvidenceSource.values(), "a source",
            "forensics: traces in the victim's own systems", "collection: an intelligence service", "partner: what another state has shared",
            "preserved: data that somebody has kept on request", "cooperation: what the other side has handed over", "report: a published report");
    static final Type TLP = of(Tlp.values(), "a TLP label",
            "RED: for the named recipients only", "AMBER+STRICT: for one delegation", "AMBER: for a delegation and its operators",
            "GREEN: for the community, not for the public", "CLEAR: for anyone");
    static final Type VIA = of(Via.values(), "a way for an inject to arrive",
            "news: press, radio, television", "social: what people post", "email: a letter or mail", "phone: somebody rings",
            "intelligence: the own service reports", "report: a paper of experts or of a team", "orders: an instruction from above");
    static final Type AFTER_STATE = of(AfterState.values(), "a state of an entry",
            "fired: it has happened", "seen: its recipients have read it, or the seat named by `by` has", "answered: its call was answered",
            "unanswered: its call or offer was not answered", "accepted: its measure was accepted", "declined: its call or measure was declined",
            "met: what it expected was done in time", "missed: what it expected was not done in time");
    static final Type ACTION = of(ExpectedAction.values(), "an action that can be expected",
            "call: it rings another state", "answer: it answers a call", "acknowledge: it says that it has received one", "offer: it offers a measure",
            "accept: it accepts an offer", "order: it orders a move", "claim: it says in public who it was", "assess: it puts on record how sure it is",
            "message: it writes to its colleagues", "meet: it asks for a word in the corridor", "pledge: it gives a pledge");
    static final Type DEED = of(Deed.values(), "something to do",
            "call_nominated: place a call to a nominated contact", "call: place any call", "offer: offer a measure", "assess: put an assessment on record");
    static final Type GROUP = of(MoveGroup.values(), "a group of moves",
            "diplomatic: between foreign ministries", "cbm: building of confidence", "law: courts and police", "economic: trade, money, sanctions",
            "military: forces and their posture", "intelligence: the services", "csirt: the response teams", "capacity: help that lasts",
            "private: companies", "public: what is said to everybody", "multilateral: in an organisation");
    static final Type VISIBILITY = of(Visibility.values(), "a visibility",
            "public: everybody sees it", "bilateral: the target sees it", "covert: nobody sees it, until it comes to light",
            "group: all other delegations see it");
    static final Type MEASURE_CLASS = of(MeasureClass.values(), "a class of measures",
            "T: transparency", "C: cooperation", "S: stability, a promise to refrain", "CH: a channel, with no effect of its own");
    static final Type PACK_ROWS = of(PackRows.values(), "a choice of rows",
            "both: how each of the two sees the other", "partner: how the partner sees the giver");
    static final Type CASCADE_TYPE = of(CascadeType.values(), "a type of dependence",
            "physical: it needs what the other makes", "cyber: it needs the other's data", "geographic: it stands in the same place",
            "logical: by contract, habit or law");
    static final Type ROW = of(Row.values(), "a view",
            "ij: how the delegation that orders sees the target", "ji: how the target sees it", "both: both of these", "ki: how all other states see it");
    static final Type WHOSE = of(Whose.values(), "somebody",
            "self: the delegation that orders", "target: the target", "both: these two", "all: everybody");
    static final Type HARM_OF = of(HarmOf.values(), "a set of incidents",
            "about: the one that the move is about", "own: those against the delegation that orders", "others: those against everybody else",
            "all: all of them");
    static final Type MEANS = of(Means.values(), "a means",
            "cyber: by networks", "economic: by trade and money", "kinetic: by force");
    static final Type CLAIM_KIND = of(ClaimKind.values(), "a kind of claim",
            "public: in public", "private: in confidence, to the target", "joint: in public, together with others");
    static final Type TONE = of(Tone.values(), "a tone",
            "conciliatory: it calms", "threat: it threatens", "joint: it is made together with the other side");
    static final Type CONTACT_DEED = of(ContactDeed.values(), "possible here",
            "test: the target's contact is tested", "nominate: a contact of one's own is named");
    static final Type INCIDENT_NEED = of(IncidentNeed.values(), "a state of an incident",
            "known: the delegation knows of it", "open: it knows of it, and it is not recovered", "detected: it is the victim and has noticed");
    static final Type ESCALATION_GROUP = of(EscalationGroup.values(), "a group of the escalation scale",
            "de-escalation: it calms", "status-quo: it changes nothing", "posturing: it shows strength", "non-violent: it hurts without violence",
            "violent: it uses force", "nuclear: it uses nuclear weapons");
    static final Type COVERED = of(EscalationClass.Covered.values(), "a kind of act",
            "calls: a call placed, and a call answered", "measures: a measure used, for its giver", "agreements: an agreement in force, for each party");

    static final Type FUNCTIONAL = of(Nciss.Functional.values(), "a functional impact",
            "none: nothing is affected", "no_service: no service is affected", "minimal_non_critical: little, on services that are not critical",
            "minimal_critical: little, on critical services", "significant_non_critical: much, on services that are not critical",
            "denial_non_critical: services that are not critical are denied", "significant_critical: much, on critical services",
            "denial_critical: critical services are denied, or control over them is lost");
    static final Type ACTIVITY = of(Nciss.Activity.values(), "an observed activity",
            "none: nothing is seen", "prepare: it prepares", "engage: it tries to get in", "presence: it is in", "effect: it does harm");
    static final Type LOCATION = of(Nciss.Location.values(), "a location",
            "business_dmz: at the edge of the office network", "business_network: in the office network", "unknown: nobody knows",
            "business_management: where the office network is managed", "critical_dmz: at the edge of the critical network",
            "critical_management: where the critical network is managed", "critical_systems: in the critical systems",
            "safety_systems: in the systems that keep people safe");
    static final Type CULPRIT = of(Nciss.Culprit.values(), "an actor",
            "hacktivist: people with a cause", "unwitting_insider: somebody inside, by mistake", "criminal: criminals", "unknown: nobody knows",
            "witting_insider: somebody inside, on purpose", "apt: a persistent, able group", "apt_targeted: one that has chosen this victim");
    static final Type INFORMATION = of(Nciss.Information.values(), "an information impact",
            "none: no information is affected", "suspected: some may be", "privacy: personal data", "proprietary: business secrets",
            "non_critical_destruction: data that are not critical are destroyed", "critical_breach: critical data have left",
            "core_credentials: the keys to the core are lost", "critical_destruction: critical data are destroyed");
    static final Type RECOVERABILITY = of(Nciss.Recoverability.values(), "a recoverability",
            "regular: with what is at hand", "supplemented: with more than is at hand", "extended: nobody can say when", "not_recoverable: never");
    static final Type DEPENDENCY = of(Nciss.Dependency.values(), "a sector that others depend on",
            "energy: energy", "it: information technology", "communications: communications", "transport: transport", "water: water",
            "critical_manufacturing: critical manufacturing", "government: government", "finance: finance", "defence_industry: defence industry",
            "commerce: commerce", "health: health", "dams: dams", "emergency: emergency services", "food: food and farming",
            "chemical: chemical industry", "nuclear: nuclear plants");
    static final Type POTENTIAL = of(Nciss.Potential.values(), "a potential impact",
            "minimal: hardly anything", "low: little", "moderate: something", "high: much", "severe: the worst");

    /// The languages that a seat can read.
    static final Type TONGUE = tongues("a language", Text.LANGUAGES);
    /// Those into which is translated.
    static final Type OTHER_TONGUE =
            tongues("a language", Text.LANGUAGES.stream().filter(tongue -> !tongue.equals(Text.DEFAULT_LANGUAGE)).toList());

    /// What nobody in the library is, and a scenario may write in a move's place.
    static final Type FORBIDDEN = one("forbidden", "the library's move is taken out: nobody sees it, nobody can order it");
    static final Type EVERYONE = words("everybody", "all: everybody at the table", "others: everybody who has no text of their own");
    static final Type ALWAYS_ALL_ROLES = one("any", "every role");
    /// The sign that something is so, where nothing else could be said.
    static final Type YES = words("yes", "yes: it is so", "true: it is so");

    private Wordings() {}

    private static Type tongues(String what, List<String> codes) {
        return new Type.Words(what, codes.stream().map(code -> new Type.Word(code, tongue(code))).toList());
    }

    private static String tongue(String code) {
        return switch (code) {
            case "en" -> "English";
            case "fr" -> "French";
            case "es" -> "Spanish";
            case "pt" -> "Portuguese";
            case "ru" -> "Russian";
            case "ar" -> "Arabic";
            default -> throw new IllegalStateException("language is " + code + ", must be named here");
        };
    }

    /// A single word.
    static Type one(String word, String says) {
        return words("possible here", word + ": " + says);
    }

    /// Words with what they mean, each written as `word: meaning`.
    static Type words(String what, String... meanings) {
        List<Type.Word> words = new ArrayList<>();
        for (String meaning : meanings) {
            int colon = meaning.indexOf(": ");
            words.add(new Type.Word(meaning.substring(0, colon), meaning.substring(colon + 2)));
        }
        return new Type.Words(what, words);
    }

    private static Type of(Word[] choices, String what, String... meanings) {
        Type type = words(what, meanings);
        List<String> described = type instanceof Type.Words(_, var words) ? words.stream().map(Type.Word::word).toList() : List.of();
        if (!described.equals(Values.words(choices))) {
            throw new IllegalStateException("described as " + what + ": " + described + ", must be " + Values.words(choices));
        }
        return type;
    }
}
