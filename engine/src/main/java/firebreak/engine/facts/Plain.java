package firebreak.engine.facts;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelSelect;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import firebreak.engine.facts.Function.Gives;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Works out directly what nearly all conditions are made of: the language's functions and the fields of what they give,
/// numbers, texts, comparisons, `&&`, `||` and `!`. None of these can fail, so going from left to right gives what CEL
/// gives. Arithmetic, lists and macros are left to CEL.
final class Plain {
    /// A part of a condition: gives a `Boolean`, a `Long` or a `String`.
    interface Term {
        Object of(Asking ask);
    }

    private Plain() {}

    /// What works the expression out, `null` if that takes CEL.
    ///
    /// @param expr of a condition that has been checked
    static @Nullable Term of(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> constant(expr.constant());
            case SELECT -> field(expr.select());
            case CALL -> call(expr.call());
            case IDENT, STRUCT, LIST, MAP, COMPREHENSION, NOT_SET -> null;
        };
    }

    private static @Nullable Term constant(CelConstant constant) {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> always(constant.booleanValue());
            case INT64_VALUE -> always(constant.int64Value());
            case STRING_VALUE -> always(constant.stringValue());
            default -> null;
        };
    }

    private static Term always(Object value) {
        return _ -> value;
    }

    private static @Nullable Term field(CelSelect select) {
        if (select.testOnly() || select.operand().getKind() != Kind.CALL) {
            return null;
        }
        CelCall call = select.operand().call();
        Function function = Function.named(call.function());
        Term whole = function == null ? null : asked(function, call);
        if (whole == null) {
            return null;
        }
        return switch (select.field()) {
            case "known" -> ask -> ((SeenFact) whole.of(ask)).known();
            case "spread" -> ask -> ((TruthFact) whole.of(ask)).spread();
            case "physical" -> ask -> ((TruthFact) whole.of(ask)).physical();
            case "harm" -> ask -> (long) ((TruthFact) whole.of(ask)).harm();
            case "stage" -> ask -> whole.of(ask) instanceof TruthFact truth ? truth.stage() : ((SeenFact) whole.of(ask)).stage();
            case "severity" -> ask -> whole.of(ask) instanceof TruthFact truth ? (long) truth.severity() : ((SeenFact) whole.of(ask)).severity();
            default -> null;
        };
    }

    private static @Nullable Term call(CelCall call) {
        Function function = Function.named(call.function());
        if (function != null) {
            return function.gives() == Gives.NUMBER || function.gives() == Gives.YES_OR_NO ? asked(function, call) : null;
        }
        if (call.target().isPresent()) {
            return null;
        }
        List<CelExpr> args = call.args();
        Term one = args.isEmpty() ? null : of(args.getFirst());
        Term other = args.size() < 2 ? null : of(args.get(1));
        if (one == null) {
            return null;
        }
        if (args.size() == 1) {
            return call.function().equals("!_") ? ask -> !(Boolean) one.of(ask) : null;
        }
        if (args.size() != 2 || other == null) {
            return null;
        }
        boolean numbers = isNumber(args.getFirst()) && isNumber(args.get(1));
        return switch (call.function()) {
            case "_&&_" -> ask -> (Boolean) one.of(ask) && (Boolean) other.of(ask);
            case "_||_" -> ask -> (Boolean) one.of(ask) || (Boolean) other.of(ask);
            case "_==_" -> ask -> one.of(ask).equals(other.of(ask));
            case "_!=_" -> ask -> !one.of(ask).equals(other.of(ask));
            case "_<_" -> numbers ? ask -> (Long) one.of(ask) < (Long) other.of(ask) : null;
            case "_<=_" -> numbers ? ask -> (Long) one.of(ask) <= (Long) other.of(ask) : null;
            case "_>_" -> numbers ? ask -> (Long) one.of(ask) > (Long) other.of(ask) : null;
            case "_>=_" -> numbers ? ask -> (Long) one.of(ask) >= (Long) other.of(ask) : null;
            default -> null;
        };
    }

    private static boolean isNumber(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> expr.constant().getKind() == CelConstant.Kind.INT64_VALUE;
            case CALL -> {
                Function function = Function.named(expr.call().function());
                yield function != null && function.gives() == Gives.NUMBER;
            }
            case SELECT -> expr.select().field().equals("severity") || expr.select().field().equals("harm");
            default -> false;
        };
    }

    private static @Nullable Term asked(Function function, CelCall call) {
        String[] to = new String[call.args().size()];
        for (int i = 0; i < to.length; i++) {
            CelExpr argument = call.args().get(i);
            if (argument.getKind() != Kind.CONSTANT || argument.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
                return null;
            }
            to[i] = argument.constant().stringValue();
        }
        return ask -> function.body().apply(ask, to);
    }
}
