package firebreak.engine.facts;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import firebreak.engine.facts.Function.Gives;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/// Whether a condition is foregone: the ranges of its numbers and its own parts decide it before anything has happened,
/// as in `max_rung() > 9`, `turn() == 8` of six turns, or `phys() && !phys()`.
///
/// Never calls an open condition foregone; of conditions with lists or texts put together it says that they are open.
final class Foregone {
    private final int lastTurn;
    private final int firstMinute;
    private final int lastMinute;

    /// What is supposed so far: of a number its bounds, of a yes or no which (0 or 1), by how it is written.
    private record Supposed(TreeMap<String, Bounds> numbers, TreeMap<String, String> texts) {
        Supposed() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        Supposed copy() {
            return new Supposed(new TreeMap<>(numbers), new TreeMap<>(texts));
        }
    }

    /// The least and the greatest that a number can be; none if the least is above the greatest.
    private record Bounds(long least, long most) {
        static final Bounds ANY = new Bounds(-1_000_000_000_000L, 1_000_000_000_000L);
        static final Bounds YES_OR_NO = new Bounds(0, 1);

        Bounds within(Bounds other) {
            return new Bounds(Math.max(least, other.least), Math.min(most, other.most));
        }

        Bounds with(Bounds other, LongBinaryOperator sum) {
            long[] ends = {
                sum.applyAsLong(least, other.least),
                sum.applyAsLong(least, other.most),
                sum.applyAsLong(most, other.least),
                sum.applyAsLong(most, other.most)
            };
            Arrays.sort(ends);
            boolean far = ends[0] < ANY.least || ends[3] > ANY.most;
            return far ? ANY : new Bounds(ends[0], ends[3]);
        }
    }

    private Foregone(int lastTurn, int firstMinute, int lastMinute) {
        this.lastTurn = lastTurn;
        this.firstMinute = firstMinute;
        this.lastMinute = lastMinute;
    }

    /// @param condition   checked
    /// @param lastTurn    the number of the last turn
    /// @param firstMinute of the exercise
    /// @param lastMinute  of the exercise
    static Outlook of(CelExpr condition, int lastTurn, int firstMinute, int lastMinute) {
        return new Foregone(lastTurn, firstMinute, lastMinute).decide(condition, new Supposed());
    }

    /// Whether a condition cannot hold as long as an entry has not happened.
    static boolean waitsFor(CelExpr condition, String entry) {
        Supposed supposed = new Supposed();
        for (Function function : List.of(Function.FIRED, Function.MET, Function.MISSED)) {
            supposed.numbers().put(function.word() + " " + entry, new Bounds(0, 0));
        }
        int far = 1_000_000;
        return new Foregone(far, -far, far).decide(condition, supposed) == Outlook.NEVER;
    }

    // ---- yes or no ----------------------------------------------------------------------------------------------

    private Outlook decide(CelExpr expr, Supposed supposed) {
        if (expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE) {
            return outlook(expr.constant().booleanValue(), !expr.constant().booleanValue());
        }
        String name = name(expr);
        if (name != null && isYesOrNo(expr)) {
            Bounds known = supposed.numbers().getOrDefault(name, Bounds.YES_OR_NO);
            return outlook(known.least() == 1, known.most() == 0);
        }
        if (expr.getKind() != Kind.CALL) {
            return Outlook.OPEN;
        }
        List<CelExpr> args = expr.call().args();
        return switch (expr.call().function()) {
            case "!_" -> opposite(decide(args.getFirst(), supposed));
            case "_&&_" -> both(args.getFirst(), args.getLast(), supposed, true);
            case "_||_" -> opposite(both(args.getFirst(), args.getLast(), supposed, false));
            default -> args.size() == 2 ? compare(expr.call().function(), args.getFirst(), args.getLast(), supposed) : Outlook.OPEN;
        };
    }

    /// Whether both come out as wished; the second is looked at where the first does.
    private Outlook both(CelExpr first, CelExpr second, Supposed supposed, boolean wished) {
        Outlook one = wished ? decide(first, supposed) : opposite(decide(first, supposed));
        if (one == Outlook.NEVER) {
            return Outlook.NEVER;
        }
        Supposed then = supposed.copy();
        suppose(first, wished, then);
        Outlook other = wished ? decide(second, then) : opposite(decide(second, then));
        if (other == Outlook.NEVER) {
            return Outlook.NEVER;
        }
        return one == Outlook.ALWAYS ? other : Outlook.OPEN;
    }

    private Outlook compare(String operator, CelExpr left, CelExpr right, Supposed supposed) {
        String name = name(left);
        String known = name == null ? null : supposed.texts().get(name);
        String wanted = text(right);
        if (known != null && wanted != null) {
            boolean same = known.equals(wanted);
            return switch (operator) {
                case "_==_" -> outlook(same, !same);
                case "_!=_" -> outlook(!same, same);
                default -> Outlook.OPEN;
            };
        }
        Bounds one = bounds(left, supposed);
        Bounds other = bounds(right, supposed);
        if (one == null || other == null) {
            return Outlook.OPEN;
        }
        boolean fixed = one.least() == one.most() && one.equals(other);
        boolean apart = one.most() < other.least() || other.most() < one.least();
        return switch (operator) {
            case "_<_" -> outlook(one.most() < other.least(), one.least() >= other.most());
            case "_<=_" -> outlook(one.most() <= other.least(), one.least() > other.most());
            case "_>_" -> outlook(one.least() > other.most(), one.most() <= other.least());
            case "_>=_" -> outlook(one.least() >= other.most(), one.most() < other.least());
            case "_==_" -> outlook(fixed, apart);
            case "_!=_" -> outlook(apart, fixed);
            default -> Outlook.OPEN;
        };
    }

    private static Outlook outlook(boolean always, boolean never) {
        return always ? Outlook.ALWAYS : never ? Outlook.NEVER : Outlook.OPEN;
    }

    private static Outlook opposite(Outlook outlook) {
        return switch (outlook) {
            case OPEN -> Outlook.OPEN;
            case ALWAYS -> Outlook.NEVER;
            case NEVER -> Outlook.ALWAYS;
        };
    }

    // ---- what follows if a part is so ---------------------------------------------------------------------------

    private void suppose(CelExpr expr, boolean so, Supposed supposed) {
        String name = name(expr);
        if (name != null && isYesOrNo(expr)) {
            supposed.numbers().put(name, so ? new Bounds(1, 1) : new Bounds(0, 0));
            return;
        }
        if (expr.getKind() != Kind.CALL) {
            return;
        }
        List<CelExpr> args = expr.call().args();
        String operator = expr.call().function();
        switch (operator) {
            case "!_" -> suppose(args.getFirst(), !so, supposed);
            case "_&&_", "_||_" -> {
                if (so == operator.equals("_&&_")) {
                    suppose(args.getFirst(), so, supposed);
                    suppose(args.getLast(), so, supposed);
                }
            }
            default -> {
                if (args.size() == 2) {
                    narrow(so ? operator : contrary(operator), args.getFirst(), args.getLast(), supposed);
                    narrow(TurningPoints.mirrored(so ? operator : contrary(operator)), args.getLast(), args.getFirst(), supposed);
                }
            }
        }
    }

    private void narrow(String operator, CelExpr left, CelExpr right, Supposed supposed) {
        String name = name(left);
        String text = text(right);
        if (name != null && text != null && operator.equals("_==_")) {
            supposed.texts().put(name, text);
            return;
        }
        Bounds limit = bounds(right, supposed);
        Bounds now = isNumber(left) ? bounds(left, supposed) : null;
        if (name == null || limit == null || now == null) {
            return;
        }
        Bounds then = switch (operator) {
            case "_<_" -> now.within(new Bounds(Bounds.ANY.least(), limit.most() - 1));
            case "_<=_" -> now.within(new Bounds(Bounds.ANY.least(), limit.most()));
            case "_>_" -> now.within(new Bounds(limit.least() + 1, Bounds.ANY.most()));
            case "_>=_" -> now.within(new Bounds(limit.least(), Bounds.ANY.most()));
            case "_==_" -> now.within(limit);
            default -> now;
        };
        // A part that cannot be so has been found out already.
        if (then.least() <= then.most()) {
            supposed.numbers().put(name, then);
        }
    }

    private static String contrary(String operator) {
        return switch (operator) {
            case "_<_" -> "_>=_";
            case "_<=_" -> "_>_";
            case "_>_" -> "_<=_";
            case "_>=_" -> "_<_";
            case "_==_" -> "_!=_";
            case "_!=_" -> "_==_";
            default -> operator;
        };
    }

    // ---- numbers ------------------------------------------------------------------------------------------------

    private @Nullable Bounds bounds(CelExpr expr, Supposed supposed) {
        if (expr.getKind() == Kind.CONSTANT) {
            boolean number = expr.constant().getKind() == CelConstant.Kind.INT64_VALUE;
            long value = number ? Math.clamp(expr.constant().int64Value(), Bounds.ANY.least(), Bounds.ANY.most()) : 0;
            return number ? new Bounds(value, value) : null;
        }
        String name = name(expr);
        if (name != null && isNumber(expr)) {
            Bounds known = supposed.numbers().get(name);
            return known != null ? known : range(expr);
        }
        if (expr.getKind() != Kind.CALL || expr.call().args().size() != 2) {
            return null;
        }
        Bounds one = bounds(expr.call().args().getFirst(), supposed);
        Bounds other = bounds(expr.call().args().getLast(), supposed);
        if (one == null || other == null) {
            return null;
        }
        return switch (expr.call().function()) {
            case "_+_" -> one.with(other, Foregone::sum);
            case "_-_" -> one.with(other, (a, b) -> sum(a, -b));
            default -> Bounds.ANY;
        };
    }

    // Neither is beyond the bounds of all numbers, so that nothing overflows.
    private static long sum(long one, long other) {
        return one + other;
    }

    private Bounds range(CelExpr expr) {
        if (expr.getKind() == Kind.SELECT) {
            return expr.select().field().equals("severity") ? new Bounds(0, 5) : new Bounds(0, 1000);
        }
        Function function = Function.named(expr.call().function());
        return function == null ? Bounds.ANY : switch (function) {
            case ATTRIBUTION, TENSION, UNCERTAINTY, TRUST, MAX_TENSION, MEAN_TENSION, PRESSURE, SUPPORT, HARM -> new Bounds(0, 1000);
            case RUNG, MAX_RUNG -> new Bounds(0, 9);
            case CAPITAL -> new Bounds(0, 100);
            case TURN -> new Bounds(0, lastTurn);
            case MINUTE -> new Bounds(firstMinute, lastMinute);
            case HOUR -> new Bounds(Math.floorDiv(firstMinute, 60), Math.floorDiv(lastMinute, 60));
            case HOURS_SINCE -> new Bounds(-1, Math.floorDiv(lastMinute - firstMinute, 60));
            case CALLS_UNANSWERED, MEASURES_USED, ESCALATION, TOTAL_ESCALATION, PEAK_ESCALATION, OPEN_INCIDENTS ->
                new Bounds(0, Bounds.ANY.most());
            default -> Bounds.ANY;
        };
    }

    // ---- the parts of the language ------------------------------------------------------------------------------

    private static boolean isNumber(CelExpr expr) {
        return isPart(expr, Gives.NUMBER, List.of("severity", "harm"));
    }

    private static boolean isYesOrNo(CelExpr expr) {
        return isPart(expr, Gives.YES_OR_NO, List.of("known", "spread", "physical"));
    }

    private static boolean isPart(CelExpr expr, Gives gives, List<String> fields) {
        return switch (expr.getKind()) {
            case CALL -> gives(expr.call()) == gives;
            case SELECT -> fields.contains(expr.select().field());
            default -> false;
        };
    }

    private static @Nullable Gives gives(CelCall call) {
        Function function = Function.named(call.function());
        return function == null ? null : function.gives();
    }

    private static @Nullable String text(CelExpr expr) {
        boolean text = expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return text ? expr.constant().stringValue() : null;
    }

    /// How a function of the language with its ids, or a part of what it gives, is written; `null` for all else.
    private static @Nullable String name(CelExpr expr) {
        if (expr.getKind() == Kind.SELECT && expr.select().operand().getKind() == Kind.CALL) {
            String whole = name(expr.select().operand());
            return whole == null ? null : whole + "." + expr.select().field();
        }
        if (expr.getKind() != Kind.CALL || gives(expr.call()) == null) {
            return null;
        }
        StringBuilder name = new StringBuilder(expr.call().function());
        for (CelExpr argument : expr.call().args()) {
            String id = text(argument);
            if (id == null) {
                return null;
            }
            name.append(' ').append(id);
        }
        return name.toString();
    }
}
