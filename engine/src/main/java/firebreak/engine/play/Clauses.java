package firebreak.engine.play;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Quantity.Kind;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.words.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a script expects.
///
/// Clauses stand between commas or semicolons. After a row or a delegation, further clauses may leave it out:
/// `AA -> BB tension +31, trust unchanged`.
///
/// | | |
/// |-|-|
/// | `AA -> BB 211/356/400/1` | tension, uncertainty, trust and rung |
/// | `AA -> BB tension 180 -> 211` | also `+31`, `rose by 31`, `rose`, `fell`, `unchanged`, `= 211`, `< 250` |
/// | `AA -> BB rung`, `support`, `exposure`, `attribution for first` | other numbers of a row |
/// | `AA capital -2` | also `free capital`, `pressure`, `maturity`, `cascade`, and `interests`, `stability` of the score |
/// | `AA escalation +12`, `AA escalation on D2 = 24`, `total escalation = 36` | what acts count on the escalation index |
/// | `first harm -40`, `first severity = 4`, `first nciss = 78`, `variable second = 1` | |
/// | `nothing else moved` | no number that the line does not name |
/// | `AA -> BB holds rung 4` | an act holds the actor's rung |
/// | `BB knows first at severity 3`, `BB does not know first` | |
/// | `AA holds log`, `AA does not hold log` | evidence |
/// | `objective O1 is met`, `objective O1 is not met "words"` | how it stands, and what is said of it |
/// | `AA upholds b`, `AA strains f` | norms |
/// | `AA reads BB as 150-249 rising`, `AA reads BB as cannot tell` | the embassy's last report |
/// | `CC learns nothing`, `BB hears "words"`, `BB hears nothing` | what reaches seats |
/// | `call 1 is late`, `offer 1 is used for BB`, `entry 2.3 is fired`, `incident first is contained` | |
/// | `call 1 arrives D1 09:00`, `call 1 due D1 12:00`, `order 1 due D1 18:00` | |
/// | `refused needs-missing "capital"`, `not understood` | |
/// | `CallAnswered late` | an event, with words that it must show |
/// | `not CallUnanswered` | any clause, turned round |
final class Clauses {

    private static final Pattern ROW = Pattern.compile("([A-Z][A-Z0-9]+)\\s*->\\s*([A-Z][A-Z0-9]+)\\s*(.*)");
    private static final Pattern DELEGATION = Pattern.compile("([A-Z][A-Z0-9]+(?:\\.[a-z][a-z0-9-]*)?)\\s+([a-z].*)");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)/(\\d+)/(\\d+)/(\\d+)");
    private static final Pattern OF_ROW = Pattern.compile(
            "(tension|uncertainty|trust|rung|support|exposure|attribution for (\\S+))\\s*(.*)");
    private static final Pattern OF_DELEGATION = Pattern.compile("(free capital|capital|pressure|maturity|cascade|interests|stability)\\s*(.*)");
    private static final Pattern OF_OTHER = Pattern.compile("(?:variable\\s+)?(\\S+)\\s+(harm|severity|nciss)\\s*(.*)");
    private static final Pattern OF_ESCALATION = Pattern.compile("(total )?escalation(?: on D(\\d{1,4}))?\\s+(.*)");
    private static final Pattern OF_VARIABLE = Pattern.compile("variable\\s+(\\S+)\\s*(.*)");
    private static final Pattern KNOWS = Pattern.compile("(knows|does not know) (\\S+)(?: at severity (\\d))?");
    private static final Pattern OBJECTIVE = Pattern.compile("objective (\\S+) is (met|not met)(?: (\".*\"))?");
    private static final Pattern HOLDS = Pattern.compile("(holds|does not hold) (\\S+)");
    private static final Pattern NORM = Pattern.compile("(upholds|strains) (\\S+)");
    private static final Pattern READS = Pattern.compile(
            "reads ([A-Z][A-Z0-9]+) as (cannot tell|0-149|150-249|250-349|350-649|650\\+)(?: (rising|steady|falling))?");
    private static final Pattern HEARS = Pattern.compile("hears (nothing|\".*\")");
    private static final Pattern REFUSED = Pattern.compile("refused(?:\\s+([a-z][a-z-]*))?(?:\\s+(\".*\"))?");
    private static final Pattern NOT_UNDERSTOOD = Pattern.compile("not understood(?:\\s+(\".*\"))?");
    private static final Pattern STANDS = Pattern.compile(
            "(call|order|offer|meeting|claim|entry|expectation|contact|channel|incident|turn) (\\S+) is ([a-z ]+?)(?: for ([A-Z][A-Z0-9]+))?");
    private static final Pattern DUE = Pattern.compile("(call|order|offer) (\\d+) (arrives|due) (.+)");
    private static final Pattern EVENT = Pattern.compile("([A-Z][a-z]+(?:[A-Z][a-z]*)*)(?:\\s+(.*))?");

    /// The words with which a clause begins, but for ids and events.
    private static final List<String> OPENINGS = List.of(
            "tension", "uncertainty", "trust", "rung", "support", "exposure", "attribution", "capital", "pressure", "maturity", "cascade",
            "interests", "stability", "escalation", "variable", "knows", "holds", "upholds", "strains", "reads", "hears", "learns",
            "objective", "refused", "call", "order", "offer", "meeting", "claim", "entry", "expectation", "contact", "channel", "incident",
            "turn", "nothing");

    /// Who asks what can be expected.
    private static final String ALL = "`firebreak test --events` lists all that can be expected";

    private Clauses() {}

    /// A clause with its place.
    ///
    /// @param offset characters before it in the expectation
    record Placed(int offset, Clause clause) {}

    /// What could not be read.
    record Unclear(int offset, String message) {}

    /// The clauses of an expectation, and what is wrong with it.
    record Read(List<Placed> clauses, List<Unclear> unclear) {}

    static Read read(String expectation) {
        List<Placed> clauses = new ArrayList<>();
        List<Unclear> unclear = new ArrayList<>();
        String subject = "";
        int start = 0;
        for (int end : ends(expectation)) {
            String part = expectation.substring(start, end);
            int offset = start + part.length() - part.stripLeading().length();
            start = end + 1;
            String words = part.strip();
            if (words.isEmpty()) {
                continue;
            }
            boolean not = words.startsWith("not ") && !words.startsWith("not understood");
            String bare = not ? words.substring(4).strip() : words;
            Matcher row = ROW.matcher(bare);
            Matcher delegation = DELEGATION.matcher(bare);
            if (row.matches()) {
                subject = row.group(1) + " -> " + row.group(2);
                bare = row.group(3).strip();
                if (bare.isEmpty()) {
                    continue;
                }
            } else if (delegation.matches()) {
                subject = delegation.group(1);
                bare = delegation.group(2).strip();
            }
            Clause clause = clause(subject, bare);
            if (clause == null) {
                unclear.add(new Unclear(offset, message(subject, bare)));
            } else {
                clauses.add(new Placed(offset, not ? new Clause.Not(clause) : clause));
            }
        }
        return new Read(clauses, unclear);
    }

    /// Where clauses end: at commas and semicolons that nobody says.
    private static List<Integer> ends(String expectation) {
        List<Integer> ends = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < expectation.length(); i++) {
            char c = expectation.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';')) {
                ends.add(i);
            }
        }
        ends.add(expectation.length());
        return ends;
    }

    private static @Nullable Clause clause(String subject, String words) {
        if (words.equals("nothing else moved") || words.equals("nothing moved")) {
            return new Clause.NothingElse();
        }
        Matcher refused = REFUSED.matcher(words);
        if (refused.matches()) {
            return new Clause.Refused(orEmpty(refused.group(1)), unquoted(refused.group(2)));
        }
        Matcher notUnderstood = NOT_UNDERSTOOD.matcher(words);
        if (notUnderstood.matches()) {
            return new Clause.NotUnderstood(unquoted(notUnderstood.group(1)));
        }
        Matcher objective = OBJECTIVE.matcher(words);
        if (objective.matches()) {
            return new Clause.Objective(objective.group(1), objective.group(2).equals("met"), unquoted(objective.group(3)));
        }
        Clause stands = stands(words);
        if (stands != null) {
            return stands;
        }
        Clause of = subject.isEmpty() ? null : subject.contains("->") ? ofRow(subject, words) : ofDelegation(subject, words);
        if (of != null) {
            return of;
        }
        Clause other = ofOther(words);
        if (other != null) {
            return other;
        }
        Matcher event = EVENT.matcher(words);
        return event.matches() && EventList.names().contains(event.group(1))
                ? new Clause.Happened(event.group(1), orEmpty(event.group(2)).strip())
                : null;
    }

    private static @Nullable Clause ofRow(String subject, String words) {
        int arrow = subject.indexOf("->");
        String from = subject.substring(0, arrow).strip();
        String to = subject.substring(arrow + 2).strip();
        if (from.equals(to)) {
            return null;
        }
        Dyad row = new Dyad(from, to);
        Matcher numbers = NUMBERS.matcher(words);
        if (numbers.matches()) {
            return new Clause.Row(row, number(numbers, 1), number(numbers, 2), number(numbers, 3), number(numbers, 4));
        }
        if (words.equals("unchanged")) {
            return new Clause.RowUnchanged(row);
        }
        if (words.matches("holds rung \\d")) {
            return new Clause.RungHeld(row, words.charAt(words.length() - 1) - '0');
        }
        Matcher figure = OF_ROW.matcher(words);
        if (!figure.matches()) {
            return null;
        }
        Change change = Change.read(figure.group(3).strip());
        if (change == null) {
            return null;
        }
        String name = figure.group(1);
        Figure found = switch (name) {
            case "tension" -> new Figure.OfModel(Quantity.tension(row), row + " tension");
            case "uncertainty" -> new Figure.OfModel(Quantity.uncertainty(row), row + " uncertainty");
            case "trust" -> new Figure.OfModel(Quantity.trust(row), row + " trust");
            case "support" -> new Figure.OfModel(Quantity.support(from, to), row + " support");
            case "exposure" -> new Figure.OfModel(Quantity.exposure(from, to), row + " exposure");
            case "rung" -> new Figure.Rung(row);
            default -> new Figure.OfModel(Quantity.attribution(from, figure.group(2), to), row + " " + name);
        };
        return new Clause.Moved(found, change);
    }

    private static @Nullable Clause ofDelegation(String subject, String words) {
        Matcher figure = OF_DELEGATION.matcher(words);
        if (figure.matches()) {
            Change change = Change.read(figure.group(2).strip());
            if (change == null) {
                return null;
            }
            String name = figure.group(1);
            Figure found = switch (name) {
                case "free capital" -> new Figure.FreeCapital(subject);
                case "interests", "stability" -> new Figure.Outcome(subject, name.equals("interests"));
                default -> new Figure.OfModel(Quantity.own(Kind.valueOf(name.toUpperCase(Locale.ROOT)), subject), subject + " " + name);
            };
            return new Clause.Moved(found, change);
        }
        Clause escalation = ofEscalation(subject, words);
        if (escalation != null) {
            return escalation;
        }
        Matcher knows = KNOWS.matcher(words);
        if (knows.matches()) {
            return new Clause.Knows(
                    subject, knows.group(2), knows.group(1).equals("knows"), knows.group(3) == null ? -1 : number(knows, 3));
        }
        Matcher holds = HOLDS.matcher(words);
        if (holds.matches()) {
            return new Clause.HasEvidence(subject, holds.group(2), holds.group(1).equals("holds"));
        }
        Matcher norm = NORM.matcher(words);
        if (norm.matches()) {
            return new Clause.Norm(subject, norm.group(2), norm.group(1).equals("upholds"));
        }
        if (words.equals("learns nothing") || words.equals("learn nothing")) {
            return new Clause.LearnsNothing(subject);
        }
        Matcher reads = READS.matcher(words);
        if (reads.matches()) {
            return new Clause.Reads(subject, reads.group(1), reads.group(2), orEmpty(reads.group(3)));
        }
        Matcher hears = HEARS.matcher(words);
        return hears.matches()
                ? new Clause.Hears(subject, hears.group(1).equals("nothing") ? null : unquoted(hears.group(1)))
                : null;
    }

    /// `escalation +12` of a delegation, `total escalation = 36` of everybody.
    private static @Nullable Clause ofEscalation(String delegation, String words) {
        Matcher figure = OF_ESCALATION.matcher(words);
        boolean total = words.startsWith("total ");
        if (!figure.matches() || (delegation.isEmpty() && !total)) {
            return null;
        }
        Change change = Change.read(figure.group(3).strip());
        Integer day = figure.group(2) == null ? null : Integer.valueOf(figure.group(2));
        return change == null ? null : new Clause.Moved(new Figure.Escalation(total ? "" : delegation, day), change);
    }

    private static @Nullable Clause ofOther(String words) {
        Matcher other = OF_OTHER.matcher(words);
        if (other.matches()) {
            Change change = Change.read(other.group(3).strip());
            String of = other.group(1);
            Figure figure = switch (other.group(2)) {
                case "severity" -> new Figure.Severity(of);
                case "nciss" -> new Figure.Urgency(of);
                default -> new Figure.OfModel(Quantity.harm(of), of + " harm");
            };
            return change == null ? null : new Clause.Moved(figure, change);
        }
        Clause escalation = ofEscalation("", words);
        if (escalation != null) {
            return escalation;
        }
        Matcher variable = OF_VARIABLE.matcher(words);
        if (variable.matches()) {
            Change change = Change.read(variable.group(2).strip());
            String of = variable.group(1);
            return change == null
                    ? null
                    : new Clause.Moved(new Figure.OfModel(Quantity.own(Kind.VARIABLE, of), "variable " + of), change);
        }
        return null;
    }

    private static @Nullable Clause stands(String words) {
        Matcher stands = STANDS.matcher(words);
        if (stands.matches()) {
            return new Clause.Stands(thing(stands.group(1)), stands.group(2), orEmpty(stands.group(4)), stands.group(3).strip());
        }
        Matcher due = DUE.matcher(words);
        if (due.matches() && isMoment(due.group(4))) {
            return new Clause.Due(thing(due.group(1)), due.group(2), due.group(3).equals("arrives"), due.group(4));
        }
        return null;
    }

    private static Clause.Thing thing(String word) {
        return Clause.Thing.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isMoment(String text) {
        try {
            Moments.minute(text, 0);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String message(String subject, String words) {
        Matcher event = EVENT.matcher(words);
        boolean meant = event.matches()
                && (event.group(1).chars().filter(Character::isUpperCase).count() > 1
                        || EventList.names().stream().anyMatch(name -> name.equalsIgnoreCase(event.group(1))));
        if (meant) {
            return "there is no event `" + event.group(1) + "`; "
                    + Closest.to(event.group(1), EventList.names()).map(near -> "change it to `" + near + "`").orElse(ALL);
        }
        String first = words.split("\\s", 2)[0];
        Optional<String> near = Closest.to(first, OPENINGS);
        if (near.isPresent() && !near.get().equals(first)) {
            return "there is no `" + first + "`; change it to `" + near.get() + "`";
        }
        String example = subject.contains("->")
                ? "`" + subject + " tension +31`"
                : subject.isEmpty() ? "`AA -> BB tension +31` or `CallAnswered late`" : "`" + subject + " capital -1`";
        return "`" + words + "` is nothing that can be expected; write it like " + example + "; " + ALL;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String unquoted(@Nullable String text) {
        return text == null ? "" : text.substring(1, text.length() - 1);
    }
}
