package firebreak.engine.facts;

import static firebreak.engine.facts.Argument.CHANNEL;
import static firebreak.engine.facts.Argument.DELEGATION;
import static firebreak.engine.facts.Argument.ENTRY;
import static firebreak.engine.facts.Argument.EVIDENCE;
import static firebreak.engine.facts.Argument.INCIDENT;
import static firebreak.engine.facts.Argument.MEASURE;
import static firebreak.engine.facts.Argument.MOVE;
import static firebreak.engine.facts.Argument.PLEDGE;
import static firebreak.engine.facts.Argument.STAGE;
import static firebreak.engine.facts.Argument.SUSPECT;
import static firebreak.engine.facts.Argument.VARIABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The functions of the condition language: their names, what they want, what they give and what they read.
enum Function {
    TRUTH(Topic.INCIDENT, Gives.TRUTH, (ask, to) -> ask.facts().truth(to[0]), INCIDENT),
    SEEN(Topic.KNOWN, Gives.SEEN, (ask, to) -> ask.facts().seen(to[0], to[1]), DELEGATION, INCIDENT),
    HOURS_SINCE(Topic.INCIDENT, Gives.NUMBER, (ask, to) -> (long) ask.hoursSince(to), INCIDENT, STAGE),
    DONE(Topic.ORDER, Gives.YES_OR_NO, (ask, to) -> ask.facts().done(to[0], to[1]), MOVE, INCIDENT),
    DONE_BY(Topic.ORDER, Gives.YES_OR_NO, (ask, to) -> ask.facts().doneBy(to[0], to[1]), DELEGATION, MOVE),
    ORDERED(Topic.ORDER, Gives.YES_OR_NO, (ask, to) -> ask.facts().ordered(to[0], to[1]), DELEGATION, MOVE),
    CALL_PLACED(Topic.CALL, Gives.YES_OR_NO, (ask, to) -> ask.facts().callPlaced(to[0], to[1]), DELEGATION, DELEGATION),
    CALL_ANSWERED(
            Topic.CALL, Gives.YES_OR_NO, (ask, to) -> ask.facts().callAnswered(to[0], to[1]), DELEGATION, DELEGATION),
    CALL_UNANSWERED(
            Topic.CALL, Gives.YES_OR_NO, (ask, to) -> ask.facts().callUnanswered(to[0], to[1]), DELEGATION, DELEGATION),
    CALLS_UNANSWERED(Topic.CALL, Gives.NUMBER, (ask, _) -> (long) ask.facts().callsUnanswered()),
    CHANNEL_OPEN(Topic.CALL, Gives.YES_OR_NO, (ask, to) -> ask.facts().channelOpen(to[0]), CHANNEL),
    ACCEPTED(Topic.MEASURE, Gives.YES_OR_NO, (ask, to) -> ask.facts().accepted(to[0]), MEASURE),
    ACCEPTED_BY(Topic.MEASURE, Gives.YES_OR_NO, (ask, to) -> ask.facts().acceptedBy(to[0], to[1]), DELEGATION, MEASURE),
    OFFERED(Topic.MEASURE, Gives.YES_OR_NO, (ask, to) -> ask.facts().offered(to[0], to[1]), SUSPECT, MEASURE),
    MEASURES_USED(Topic.MEASURE, Gives.NUMBER, (ask, _) -> (long) ask.facts().measuresUsed()),
    PLEDGED(Topic.MEASURE, Gives.YES_OR_NO, (ask, to) -> ask.facts().pledged(to[0], to[1]), DELEGATION, PLEDGE),
    BREACHED(Topic.MEASURE, Gives.YES_OR_NO, (ask, to) -> ask.facts().breached(to[0]), DELEGATION),
    CLAIMED(Topic.CLAIM, Gives.YES_OR_NO, (ask, to) -> ask.facts().claimed(to[0], to[1]), DELEGATION, SUSPECT),
    STATED(
            Topic.CLAIM,
            Gives.NUMBER,
            (ask, to) -> (long) ask.facts().stated(to[0], to[1], to[2]),
            DELEGATION,
            INCIDENT,
            SUSPECT),
    HOLDS(Topic.KNOWN, Gives.YES_OR_NO, (ask, to) -> ask.facts().holds(to[0], to[1]), DELEGATION, EVIDENCE),
    ATTRIBUTION(
            Topic.STATE,
            Gives.NUMBER,
            (ask, to) -> (long) ask.facts().attribution(to[0], to[1], to[2]),
            DELEGATION,
            INCIDENT,
            SUSPECT),
    TENSION(Topic.DYAD, Gives.NUMBER, (ask, to) -> (long) ask.facts().tension(to[0], to[1]), DELEGATION, DELEGATION),
    UNCERTAINTY(
            Topic.DYAD, Gives.NUMBER, (ask, to) -> (long) ask.facts().uncertainty(to[0], to[1]), DELEGATION, DELEGATION),
    TRUST(Topic.DYAD, Gives.NUMBER, (ask, to) -> (long) ask.facts().trust(to[0], to[1]), DELEGATION, DELEGATION),
    RUNG(Topic.DYAD, Gives.NUMBER, (ask, to) -> (long) ask.facts().rung(to[0], to[1]), DELEGATION, DELEGATION),
    MAX_RUNG(Topic.DYAD, Gives.NUMBER, (ask, _) -> (long) ask.facts().maxRung()),
    MAX_TENSION(Topic.DYAD, Gives.NUMBER, (ask, _) -> (long) ask.facts().maxTension()),
    MEAN_TENSION(Topic.DYAD, Gives.NUMBER, (ask, _) -> (long) ask.facts().meanTension()),
    PRESSURE(Topic.STATE, Gives.NUMBER, (ask, to) -> (long) ask.facts().pressure(to[0]), DELEGATION),
    SUPPORT(Topic.STATE, Gives.NUMBER, (ask, to) -> (long) ask.facts().support(to[0], to[1]), DELEGATION, SUSPECT),
    CAPITAL(Topic.STATE, Gives.NUMBER, (ask, to) -> (long) ask.facts().capital(to[0]), DELEGATION),
    HARM(Topic.INCIDENT, Gives.NUMBER, (ask, to) -> (long) ask.facts().harm(to[0]), INCIDENT),
    FIRED(Topic.ENTRY, Gives.YES_OR_NO, (ask, to) -> ask.facts().fired(to[0]), ENTRY),
    MET(Topic.ENTRY, Gives.YES_OR_NO, (ask, to) -> ask.facts().met(to[0]), ENTRY),
    MISSED(Topic.ENTRY, Gives.YES_OR_NO, (ask, to) -> ask.facts().missed(to[0]), ENTRY),
    ESCALATION(Topic.ESCALATION, Gives.NUMBER, (ask, to) -> (long) ask.facts().escalation(to[0]), DELEGATION),
    TOTAL_ESCALATION(Topic.ESCALATION, Gives.NUMBER, (ask, _) -> (long) ask.facts().totalEscalation()),
    PEAK_ESCALATION(Topic.ESCALATION, Gives.NUMBER, (ask, _) -> (long) ask.facts().peakEscalation()),
    TURN(Topic.CLOCK, Gives.NUMBER, (ask, _) -> (long) ask.facts().turn()),
    MINUTE(Topic.CLOCK, Gives.NUMBER, (ask, _) -> (long) ask.minute()),
    HOUR(Topic.CLOCK, Gives.NUMBER, (ask, _) -> (long) ask.hour()),
    OPEN_INCIDENTS(Topic.KNOWN, Gives.NUMBER, (ask, to) -> (long) ask.facts().openIncidents(to[0]), DELEGATION),
    PHYS(Topic.DYAD, Gives.YES_OR_NO, (ask, _) -> ask.facts().phys()),
    VARIABLE_VALUE(Topic.VARIABLE, Gives.NUMBER, (ask, to) -> (long) ask.facts().variable(to[0]), VARIABLE);

    /// What a function gives.
    enum Gives {
        YES_OR_NO,
        NUMBER,
        TRUTH,
        SEEN;

        /// What it is called, with its article.
        String words() {
            return switch (this) {
                case YES_OR_NO -> "yes or no";
                case NUMBER -> "a number";
                case TRUTH, SEEN -> "one of " + String.join(", ", fields().stream().map(field -> "`." + field + "`").toList());
            };
        }

        /// What a field of it tells.
        static String says(String field) {
            return switch (field) {
                case "known" -> "whether the delegation knows of the incident";
                case "stage" -> "how far it has gone, such as `\"contained\"`";
                case "severity" -> "how grave it is, 0 to 5";
                case "harm" -> "what it destroys, permille";
                case "spread" -> "whether it has spread";
                case "physical" -> "whether people or machines are hurt by it";
                default -> throw new IllegalArgumentException("field is " + field + ", must be one of a fact's");
            };
        }

        /// The fields that can be read from it.
        List<String> fields() {
            return switch (this) {
                case TRUTH -> List.of("stage", "severity", "harm", "spread", "physical");
                case SEEN -> List.of("known", "stage", "severity");
                case YES_OR_NO, NUMBER -> List.of();
            };
        }
    }

    /// How it is worked out.
    interface Body {
        Object apply(Asking ask, String[] to);
    }

    private final Topic topic;
    private final Gives gives;
    // Lambdas without state and List.of.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Body body;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Argument> wants;


    Function(Topic topic, Gives gives, Body body, Argument... wants) {
        this.topic = topic;
        this.gives = gives;
        this.body = body;
        this.wants = List.of(wants);
    }

    String word() {
        return this == VARIABLE_VALUE ? "variable" : name().toLowerCase(Locale.ROOT);
    }

    Topic topic() {
        return topic;
    }

    /// Whether time alone can change what it gives.
    boolean readsClock() {
        return this == HOURS_SINCE || topic == Topic.CLOCK;
    }

    Gives gives() {
        return gives;
    }

    /// What it tells, for people who write conditions.
    String says() {
        return switch (this) {
            case TRUTH -> "what is the case about an incident, whoever knows it";
            case SEEN -> "what a delegation knows of an incident";
            case HOURS_SINCE -> "whole hours since the incident truly reached a stage; -1 if it has not";
            case DONE -> "whether somebody's order of the move about the incident has been carried out";
            case DONE_BY -> "whether the delegation's order of the move has been carried out";
            case ORDERED -> "whether the delegation has ordered the move, and the order stands or is done";
            case CALL_PLACED -> "whether the first has rung the second; a hoax is nobody's call";
            case CALL_ANSWERED -> "whether a call of the first to the second was answered in time";
            case CALL_UNANSWERED -> "whether a call of the first to the second was declined or never answered";
            case CALLS_UNANSWERED -> "how many calls were declined or never answered, hoaxes apart";
            case CHANNEL_OPEN -> "whether the channel is open";
            case ACCEPTED -> "whether somebody has accepted an offer of the measure";
            case ACCEPTED_BY -> "whether this delegation has accepted an offer of the measure";
            case OFFERED -> "whether a state or an actor has offered the measure";
            case MEASURES_USED -> "how many offers have been delivered and accepted";
            case PLEDGED -> "whether the delegation has given the pledge, kept or not";
            case BREACHED -> "whether the delegation has broken a pledge";
            case CLAIMED -> "whether the delegation has named the other in public";
            case STATED -> "how sure the delegation last said (`assess`) that it was so: 0 nothing said, 1 low, 2 moderate, 3 high";
            case HOLDS -> "whether the delegation holds the item of evidence";
            case ATTRIBUTION -> "how sure the delegation is that the suspect is behind the incident, permille";
            case TENSION -> "how tense the first is towards the second, permille";
            case UNCERTAINTY -> "how little the first knows of what the second means, permille";
            case TRUST -> "how far the first trusts the second, permille";
            case RUNG -> "on which rung of the ladder the first stands towards the second, 0 to 9";
            case MAX_RUNG -> "the highest rung of all pairs";
            case MAX_TENSION -> "the highest tension of all pairs, permille";
            case MEAN_TENSION -> "the mean tension of all pairs, permille";
            case PRESSURE -> "the pressure at home, permille";
            case SUPPORT -> "the support of others that the delegation has against the other, permille";
            case CAPITAL -> "the delegation's political capital, points";
            case HARM -> "what the incident destroys, permille";
            case FIRED -> "whether the entry has happened";
            case MET -> "whether what the entry expected was done in time";
            case MISSED -> "whether what the entry expected was not done in time";
            case ESCALATION -> "what the delegation's acts so far count on the escalation index, points";
            case TOTAL_ESCALATION -> "what everybody's acts so far count on the escalation index, points";
            case PEAK_ESCALATION -> "what the acts of the worst day count on the escalation index, points";
            case TURN -> "the turn; 0 is the first";
            case MINUTE -> "whole minutes on the clock since the start";
            case HOUR -> "whole hours on the clock since the start";
            case OPEN_INCIDENTS -> "how many incidents the delegation knows of that are not over";
            case PHYS -> "whether the firebreak is open somewhere: an incident, or an answer to one, has had physical effects";
            case VARIABLE_VALUE -> "a number of your own";
        };
    }

    Body body() {
        return body;
    }

    List<Argument> wants() {
        return wants;
    }

    /// How it is written, such as `seen(delegation, incident)`.
    String usage() {
        List<String> words = wants.stream().map(want -> want.name().toLowerCase(Locale.ROOT)).toList();
        return word() + "(" + String.join(", ", words) + ")";
    }

    /// How it might be written, such as `seen("ARD", "grid-wiper")`.
    String example() {
        List<String> ids = new ArrayList<>();
        for (Argument want : wants) {
            boolean second = want == DELEGATION && ids.contains("\"" + DELEGATION.example() + "\"");
            ids.add("\"" + (second ? SUSPECT.example() : want.example()) + "\"");
        }
        return word() + "(" + String.join(", ", ids) + ")";
    }

    static @Nullable Function named(String word) {
        for (Function function : values()) {
            if (function.word().equals(word)) {
                return function;
            }
        }
        return null;
    }
}
