package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.facts.Argument;
import firebreak.engine.facts.Compiled;
import firebreak.engine.facts.Condition;
import firebreak.engine.facts.Conditions;
import firebreak.engine.facts.Fault;
import firebreak.engine.facts.Literal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compiles the conditions of a scenario, each text once, and places what is wrong in them in the author's file.
final class Conditioning {
    /// What is asked of an entry that stands right behind it.
    private static final Pattern OUTCOME = Pattern.compile("\\b(met|missed)\\s*\\(\\s*$");

    private static final Pattern DONE = Pattern.compile("\\bdone\\s*\\(\\s*$");

    private final Reading in;
    private final TreeMap<String, Compiled> compiled = new TreeMap<>();

    Conditioning(Reading in) {
        this.in = in;
    }

    /// The condition, or null if it cannot be used.
    @Nullable Condition compile(YamlNode.Scalar scalar) {
        return switch (compiled.computeIfAbsent(scalar.value(), Conditions::compile)) {
            case Compiled.Sound(var condition, var literals) -> {
                if (!isDoneBy(scalar, literals)) {
                    literals.forEach(literal -> check(scalar, literal));
                }
                foregone(scalar, condition);
                yield condition;
            }
            case Compiled.Faulty(var faults) -> {
                faults.forEach(fault -> in.report(place(scalar, fault)));
                yield null;
            }
        };
    }

    /// Reports `done` of a delegation and a move: `done_by` is meant.
    private boolean isDoneBy(YamlNode.Scalar scalar, List<Literal> literals) {
        for (int i = 0; i + 1 < literals.size(); i++) {
            Literal first = literals.get(i);
            Literal second = literals.get(i + 1);
            boolean turned = first.wanted() == Argument.MOVE
                    && second.wanted() == Argument.INCIDENT
                    && in.symbols().has(IdKind.DELEGATION, first.value())
                    && in.symbols().has(IdKind.MOVE, second.value());
            int[] points = scalar.value().codePoints().limit(first.start()).toArray();
            Matcher done = DONE.matcher(new String(points, 0, points.length));
            if (turned && done.find()) {
                int start = points.length - done.group().codePointCount(0, done.group().length());
                in.report(
                        Code.E013,
                        scalar.part(start, start + "done".length()),
                        "`done` asks about a move and an incident, not about a delegation and a move",
                        "",
                        "change it to `done_by`");
                return true;
            }
        }
        return false;
    }

    /// Reports a condition that is decided before the exercise begins. Whoever writes `true` means it.
    private void foregone(YamlNode.Scalar scalar, Condition condition) {
        TurnPlan turns = in.turns();
        if (turns == null || scalar.value().strip().equals("true")) {
            return;
        }
        int begins = turns.hasTurnZero() ? TurnPlan.ZERO_START_MINUTE : 0;
        switch (condition.outlook(turns.turns().size(), begins, turns.endMinute())) {
            case NEVER -> in.report(
                    Code.W012,
                    scalar.span(),
                    "this condition can never hold",
                    "",
                    "two of its parts exclude each other, or a number is out of reach: rungs are 0 to 9, severity 0 to 5, permille 0 to 1000, turns 0 to "
                            + turns.turns().size());
            case ALWAYS -> in.report(
                    Code.W013, scalar.span(), "this condition always holds", "", "write `true` if that is meant, else another comparison");
            case OPEN -> {}
        }
    }

    private void check(YamlNode.Scalar scalar, Literal literal) {
        Span place = scalar.part(literal.start(), literal.end());
        switch (literal.wanted()) {
            case STAGE -> stage(literal.value(), place);
            case SUSPECT -> in.check(literal.value(), place, IdKind.DELEGATION, IdKind.ACTOR);
            case DELEGATION -> in.check(literal.value(), place, IdKind.DELEGATION);
            case INCIDENT -> in.check(literal.value(), place, IdKind.INCIDENT);
            case MOVE -> in.check(literal.value(), place, IdKind.MOVE);
            case MEASURE -> in.check(literal.value(), place, IdKind.MEASURE);
            case CHANNEL -> in.check(literal.value(), place, IdKind.CHANNEL);
            case ENTRY -> entry(scalar, literal, place);
            case EVIDENCE -> in.check(literal.value(), place, IdKind.EVIDENCE);
            case PLEDGE -> in.check(literal.value(), place, IdKind.PLEDGE);
            case VARIABLE -> in.check(literal.value(), place, IdKind.VARIABLE);
        }
    }

    private void entry(YamlNode.Scalar scalar, Literal literal, Span place) {
        if (!in.check(literal.value(), place, IdKind.ENTRY) || in.symbols().isExpecting(literal.value())) {
            return;
        }
        int start = scalar.value().offsetByCodePoints(0, literal.start());
        Matcher asked = OUTCOME.matcher(scalar.value().substring(0, start));
        if (asked.find()) {
            in.report(
                    Code.W011,
                    place,
                    "`" + literal.value() + "` expects nothing, so that it is never " + asked.group(1),
                    "",
                    "write `fired(\"" + literal.value() + "\")`, or add `expect` to `" + literal.value() + "`");
        }
    }

    private void stage(String word, Span place) {
        if (Arrays.stream(Stage.values()).noneMatch(stage -> stage.word().equals(word))) {
            Values.notAChoice(in, word, place, Argument.STAGE.words(), Values.words(Stage.values()));
        }
    }

    private static Diagnostic place(YamlNode.Scalar scalar, Fault fault) {
        Code code =
                switch (fault.problem()) {
                    case SYNTAX -> Code.E030;
                    case UNKNOWN_FUNCTION -> Code.E031;
                    case UNKNOWN_FIELD -> Code.E032;
                    case TYPE -> Code.E033;
                    case TOO_LARGE -> Code.E034;
                    case NOT_YES_OR_NO -> Code.E035;
                    case NOT_IN_LANGUAGE -> Code.E036;
                };
        String help = fault.help();
        String wrong = fault.wrong();
        if (wrong != null) {
            Optional<String> closest = Closest.to(wrong, fault.candidates());
            help = closest.map(word -> "change it to `" + word + "`").orElse(help);
        }
        return new Diagnostic(code, fault.message(), scalar.part(fault.start(), fault.end()), fault.label(), help);
    }
}
