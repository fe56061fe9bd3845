package firebreak.engine.facts;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The values at which time alone can change what a condition says: of `hours_since("grid-wiper", "detected") >= 8`
/// only 8. A time function that is not simply compared with a number may matter at every new value.
final class TurningPoints {
    private final Map<String, NavigableSet<Long>> values = new TreeMap<>();
    private final List<String> anywhere = new ArrayList<>();

    private TurningPoints() {}

    static TurningPoints of(CelExpr condition) {
        TurningPoints points = new TurningPoints();
        points.visit(condition);
        return points;
    }

    /// The next value after the present one that can matter.
    ///
    /// @return `Long.MAX_VALUE` if none can
    long next(Function function, String[] arguments, long now) {
        String name = name(function, List.of(arguments));
        NavigableSet<Long> known = values.get(name);
        if (known == null || anywhere.contains(name)) {
            return now + 1;
        }
        Long next = known.higher(now);
        return next == null ? Long.MAX_VALUE : next;
    }

    private void visit(CelExpr expr) {
        switch (expr.getKind()) {
            case CALL -> call(expr.call());
            case SELECT -> visit(expr.select().operand());
            case LIST -> expr.list().elements().forEach(this::visit);
            case COMPREHENSION -> {
                visit(expr.comprehension().iterRange());
                visit(expr.comprehension().accuInit());
                visit(expr.comprehension().loopCondition());
                visit(expr.comprehension().loopStep());
                visit(expr.comprehension().result());
            }
            case CONSTANT, IDENT, STRUCT, MAP, NOT_SET -> {}
        }
    }

    private void call(CelCall call) {
        if (call.args().size() == 2) {
            CelExpr left = call.args().getFirst();
            CelExpr right = call.args().getLast();
            if (compared(call.function(), left, right) || compared(mirrored(call.function()), right, left)) {
                return;
            }
        }
        String name = timeFunction(call);
        if (name != null) {
            anywhere.add(name);
        }
        call.target().ifPresent(this::visit);
        call.args().forEach(this::visit);
    }

    /// Notes where the comparison of a time function with a number turns over.
    private boolean compared(String operator, CelExpr left, CelExpr right) {
        boolean number = right.getKind() == Kind.CONSTANT && right.constant().getKind() == CelConstant.Kind.INT64_VALUE;
        String name = left.getKind() == Kind.CALL ? timeFunction(left.call()) : null;
        if (!number || name == null) {
            return false;
        }
        long value = right.constant().int64Value();
        NavigableSet<Long> turns = values.computeIfAbsent(name, _ -> new TreeSet<>());
        switch (operator) {
            case "_>=_", "_<_" -> turns.add(value);
            case "_>_", "_<=_" -> turns.add(value + 1);
            case "_==_", "_!=_" -> {
                turns.add(value);
                turns.add(value + 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The same comparison with its sides changed.
    static String mirrored(String operator) {
        return switch (operator) {
            case "_>=_" -> "_<=_";
            case "_<=_" -> "_>=_";
            case "_>_" -> "_<_";
            case "_<_" -> "_>_";
            default -> operator;
        };
    }

    /// The name of a call whose value changes as time passes, and null if it is none.
    private static @Nullable String timeFunction(CelCall call) {
        Function function = Function.named(call.function());
        if (function == null || !function.readsClock() || call.target().isPresent()) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        for (CelExpr argument : call.args()) {
            if (argument.getKind() != Kind.CONSTANT || argument.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
                return null;
            }
            arguments.add(argument.constant().stringValue());
        }
        return name(function, arguments);
    }

    private static String name(Function function, List<String> arguments) {
        return arguments.isEmpty() ? function.word() : function.word() + " " + String.join(" ", arguments);
    }
}
