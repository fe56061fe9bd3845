package firebreak.engine.facts;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A condition as a CEL program.
final class CelCondition implements Condition {
    private final String source;
    private final List<Literal> literals;
    private final Set<Topic> topics;
    private final TurningPoints turns;
    private final Plain.@Nullable Term plain;
    private final CelExpr expression;
    private final Program program;

    /// @param plain what works the condition out without the program; `null` if only the program can
    CelCondition(
            String source,
            List<Literal> literals,
            Set<Topic> topics,
            TurningPoints turns,
            Plain.@Nullable Term plain,
            CelExpr expression,
            Program program) {
        EnumSet<Topic> copy = EnumSet.noneOf(Topic.class);
        copy.addAll(topics);
        this.source = source;
        this.literals = List.copyOf(literals);
        this.topics = Collections.unmodifiableSet(copy);
        this.turns = turns;
        this.plain = plain;
        this.expression = expression;
        this.program = program;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public List<Literal> literals() {
        return literals;
    }

    @Override
    public Set<Topic> topics() {
        return topics;
    }

    @Override
    public Outlook outlook(int lastTurn, int firstMinute, int lastMinute) {
        return Foregone.of(expression, lastTurn, firstMinute, lastMinute);
    }

    @Override
    public boolean waitsFor(String entry) {
        return Foregone.waitsFor(expression, entry);
    }

    @Override
    public Evaluation evaluate(FactSource facts) {
        Asking asking = new Asking(facts, turns);
        if (plain != null) {
            boolean value = (Boolean) plain.of(asking);
            return new Evaluation(value, asking.nextMinute(), null);
        }
        return evaluateAsCel(asking);
    }

    private Evaluation evaluateAsCel(Asking asking) {
        try {
            Object value = ScopedValue.where(Language.ASKING, asking).call(program::eval);
            return new Evaluation(Boolean.TRUE.equals(value), asking.nextMinute(), null);
        } catch (CelEvaluationException e) {
            RuntimeException broken = asking.broken();
            if (broken != null) {
                throw broken;
            }
            return new Evaluation(false, asking.nextMinute(), reason(String.valueOf(e.getMessage())));
        }
    }

    /// The reason in words that a facilitator understands.
    private static String reason(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("by zero")) {
            return "it divides by zero";
        }
        if (lower.contains("iteration")) {
            return "it takes too many steps";
        }
        if (lower.contains("overflow")) {
            return "a number in it grows too large";
        }
        if (lower.contains("index")) {
            return "a list in it has no such place";
        }
        return "it cannot be worked out";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CelCondition condition && source.equals(condition.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
