package firebreak.engine.facts;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.CelSelect;
import firebreak.engine.facts.Fault.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Goes through a parsed condition: which functions it calls, with which ids, and whether it keeps to the language.
final class Vetting {
    private static final int DEEPEST_LOOPS = 2;
    private static final List<String> TEXT_FUNCTIONS = List.of("size", "contains", "startsWith", "endsWith");

    /// Words that people write for what the language has otherwise.
    private static final SortedMap<String, String> CONSTANTS = constants();

    private final List<Token> tokens;
    private final Map<Long, Integer> positions;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Literal> literals = new ArrayList<>();
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private final List<String> loopNames = new ArrayList<>();
    /// What each of the loops' names runs through, where that is a list that is written out.
    private final List<List<CelExpr>> loopRanges = new ArrayList<>();

    private Vetting(List<Token> tokens, Map<Long, Integer> positions) {
        this.tokens = tokens;
        this.positions = positions;
    }

    private static SortedMap<String, String> constants() {
        TreeMap<String, String> meant = new TreeMap<>();
        List.of("yes", "on", "True", "TRUE", "always").forEach(word -> meant.put(word, "change it to `true`"));
        List.of("no", "off", "False", "FALSE", "never").forEach(word -> meant.put(word, "change it to `false`"));
        List<String> sure = List.of("nothing", "low", "moderate", "high");
        sure.forEach(word -> meant.put(word, "change it to `" + sure.indexOf(word) + "`: how sure is a number, 1 low, 2 moderate, 3 high"));
        return meant;
    }

    static Vetting of(CelAbstractSyntaxTree tree, List<Token> tokens) {
        Vetting vetting = new Vetting(tokens, tree.getSource().getPositionsMap());
        vetting.visit(tree.getExpr());
        return vetting;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Literal> literals() {
        return literals;
    }

    Set<Topic> topics() {
        return topics;
    }

    private void visit(CelExpr expr) {
        switch (expr.getKind()) {
            case CONSTANT -> constant(expr);
            case IDENT -> name(expr);
            case SELECT -> select(expr, expr.select());
            case CALL -> call(expr, expr.call());
            case LIST -> list(expr.list().elements());
            case COMPREHENSION -> loop(expr, expr.comprehension());
            case STRUCT, MAP -> foreign(token(expr), "lists of keys and values are not part of the language");
            case NOT_SET -> {}
        }
    }

    private void list(List<CelExpr> elements) {
        elements.forEach(this::visit);
        CelExpr first = null;
        for (CelExpr element : elements) {
            if (element.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
                continue;
            }
            first = first == null ? element : first;
            if (element.constant().getKind() != first.constant().getKind()) {
                Token token = token(element);
                faults.add(new Fault(
                        Problem.TYPE,
                        token.start(),
                        token.end(),
                        "a list holds things of one sort",
                        "",
                        "use only numbers or only texts"));
            }
        }
    }

    private void constant(CelExpr expr) {
        switch (expr.constant().getKind()) {
            case BOOLEAN_VALUE, INT64_VALUE, STRING_VALUE -> {}
            default -> {
                Token token = token(expr);
                foreign(token, "`" + token.text() + "` is no whole number, text, true or false");
            }
        }
    }

    private void foreign(Token token, String message) {
        faults.add(new Fault(
                Problem.NOT_IN_LANGUAGE,
                token.start(),
                token.end(),
                message,
                "",
                "use whole numbers, quoted texts, `true`, `false` and lists of them"));
    }

    private void name(CelExpr expr) {
        String name = expr.ident().name();
        if (name.startsWith("@") || loopNames.contains(name)) {
            return;
        }
        Token token = token(expr);
        Function function = Function.named(name);
        if (function != null) {
            faults.add(new Fault(
                    Problem.SYNTAX,
                    token.start(),
                    token.end(),
                    "`" + name + "` is a function and needs its brackets",
                    "",
                    "write `" + function.usage() + "`"));
            return;
        }
        faults.add(new Fault(
                Problem.UNKNOWN_FUNCTION,
                token.start(),
                token.end(),
                "`" + name + "` means nothing in a condition",
                "no such name",
                CONSTANTS.containsKey(name) ? "" : name,
                Stream.of(Function.values()).map(Function::word).toList(),
                CONSTANTS.getOrDefault(name, "write `\"" + name + "\"` if it is an id")));
    }

    private void select(CelExpr expr, CelSelect select) {
        CelExpr of = select.operand();
        visit(of);
        Function function =
                of.getKind() == CelExpr.ExprKind.Kind.CALL ? Function.named(of.call().function()) : null;
        if (function != null && !function.gives().fields().contains(select.field())) {
            Token token = field(expr, select.field());
            List<String> fields = function.gives().fields();
            String has = fields.isEmpty()
                    ? "`" + function.word() + "` gives one value and has no parts"
                    : "`" + function.word() + "` has no part `" + select.field() + "`";
            faults.add(new Fault(
                    Problem.UNKNOWN_FIELD,
                    token.start(),
                    token.end(),
                    has,
                    "",
                    select.field(),
                    fields,
                    fields.isEmpty() ? "take `." + select.field() + "` away" : "use " + quoted(fields)));
        }
    }

    private void call(CelExpr expr, CelCall call) {
        call.target().ifPresent(this::visit);
        String name = call.function();
        Function function = Function.named(name);
        if (function != null && call.target().isEmpty()) {
            topics.add(function.topic());
            if (function.readsClock()) {
                topics.add(Topic.CLOCK);
            }
            arguments(expr, function, call.args());
        } else {
            call.args().forEach(this::visit);
            if (call.args().size() == 2) {
                stages(call.args().getFirst(), call.args().getLast());
                stages(call.args().getLast(), call.args().getFirst());
                division(name, call.args().getLast());
            }
            boolean operator = !name.isEmpty() && !Character.isLetter(name.charAt(0));
            if (!operator && !TEXT_FUNCTIONS.contains(name)) {
                unknown(expr, name);
            }
        }
    }

    private void division(String operator, CelExpr by) {
        boolean zero = by.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && by.constant().getKind() == CelConstant.Kind.INT64_VALUE
                && by.constant().int64Value() == 0;
        if (zero && (operator.equals("_/_") || operator.equals("_%_"))) {
            Token token = token(by);
            faults.add(new Fault(
                    Problem.TYPE, token.start(), token.end(), "nothing can be divided by 0", "", "divide by another number"));
        }
    }

    private void unknown(CelExpr expr, String name) {
        Token token = nameOf(expr, name);
        faults.add(new Fault(
                Problem.UNKNOWN_FUNCTION,
                token.start(),
                token.end(),
                "unknown function `" + name + "`",
                "no function has this name",
                name,
                Stream.concat(Stream.of(Function.values()).map(Function::word), TEXT_FUNCTIONS.stream())
                        .toList(),
                null));
    }

    private void arguments(CelExpr expr, Function function, List<CelExpr> given) {
        if (given.size() != function.wants().size()) {
            given.forEach(this::visit);
            Token token = nameOf(expr, function.word());
            int count = function.wants().size();
            faults.add(new Fault(
                    Problem.TYPE,
                    token.start(),
                    token.end(),
                    "`" + function.word() + "` takes " + values(count) + " in its brackets, not "
                            + (given.isEmpty() ? "nothing" : given.size()),
                    "",
                    count == 0 ? "write `" + function.usage() + "`" : "write it like `" + function.example() + "`"));
            return;
        }
        int before = faults.size();
        for (int i = 0; i < given.size(); i++) {
            argument(function, function.wants().get(i), given.get(i));
        }
        quoteAll(expr, function, given, before);
        boolean two = function.topic() == Topic.DYAD || function.topic() == Topic.CALL;
        boolean pair = two && given.size() == 2 && isText(given.getFirst()) && isText(given.getLast());
        if (pair && given.getFirst().constant().equals(given.getLast().constant())) {
            Token token = token(given.getLast());
            faults.add(new Fault(
                    Problem.TYPE,
                    token.start(),
                    token.end(),
                    "`" + function.word() + "` is between two delegations, and these are one",
                    "",
                    "name another delegation"));
        }
    }

    /// Several ids without their quotes are one slip: the whole call is written out, with all of them quoted.
    private void quoteAll(CelExpr expr, Function function, List<CelExpr> given, int before) {
        List<String> quoted = new ArrayList<>();
        for (CelExpr each : given) {
            Token token = isText(each) ? token(each) : bareId(each);
            if (token != null) {
                quoted.add("\"" + token.text().replaceAll("^[\"']|[\"']$", "") + "\"");
            }
        }
        List<Fault> bare = faults.subList(before, faults.size());
        if (bare.size() > 1 && quoted.size() == given.size()) {
            Fault last = bare.getLast();
            bare.clear();
            faults.add(new Fault(
                    Problem.TYPE,
                    nameOf(expr, function.word()).start(),
                    Math.min(last.end() + 1, tokens.getLast().end()),
                    "`" + function.word() + "` wants its ids in quotes",
                    "",
                    "write `" + function.word() + "(" + String.join(", ", quoted) + ")`"));
        }
    }

    private static String values(int count) {
        return count == 0 ? "nothing" : count + (count == 1 ? " value" : " values");
    }

    private void argument(Function function, Argument wants, CelExpr given) {
        boolean constant = given.getKind() == CelExpr.ExprKind.Kind.CONSTANT;
        if (isText(given)) {
            literal(wants, given);
            return;
        }
        if (given.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            int loop = loopNames.lastIndexOf(given.ident().name());
            if (loop >= 0) {
                loopRanges.get(loop).forEach(each -> literal(wants, each));
            }
        }
        Token bare = bareId(given);
        if (bare != null) {
            faults.add(new Fault(
                    Problem.TYPE,
                    bare.start(),
                    bare.end(),
                    "`" + function.word() + "` wants " + wants.words() + " here, in quotes",
                    "",
                    "write `\"" + bare.text() + "\"`"));
            return;
        }
        if (!constant) {
            visit(given);
        } else {
            Token token = token(given);
            faults.add(new Fault(
                    Problem.TYPE,
                    token.start(),
                    token.end(),
                    "`" + function.word() + "` wants " + wants.words() + " here, in quotes",
                    "",
                    token.kind() == Token.Kind.NUMBER ? "write `\"" + token.text() + "\"`" : "write it like `" + function.example() + "`"));
        }
    }

    /// An id without its quotes that the parser takes for a subtraction, such as `gate-log`: the whole of it.
    private @Nullable Token bareId(CelExpr given) {
        if (given.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            String name = given.ident().name();
            return loopNames.contains(name) || name.startsWith("@") || Function.named(name) != null ? null : token(given);
        }
        if (given.getKind() != CelExpr.ExprKind.Kind.CALL || !given.call().function().equals("_-_")) {
            return null;
        }
        CelExpr leaf = given;
        while (leaf.getKind() == CelExpr.ExprKind.Kind.CALL && leaf.call().function().equals("_-_")) {
            leaf = leaf.call().args().getFirst();
        }
        int first = index(leaf);
        int last = first;
        while (last + 1 < tokens.size() && belongs(tokens.get(last), tokens.get(last + 1))) {
            last++;
        }
        boolean all = last + 1 < tokens.size() && (tokens.get(last + 1).text().equals(",") || tokens.get(last + 1).text().equals(")"));
        if (!all || last == first) {
            return null;
        }
        String id = String.join("", tokens.subList(first, last + 1).stream().map(Token::text).toList());
        return new Token(Token.Kind.NAME, tokens.get(first).start(), tokens.get(last).end(), id);
    }

    private static boolean belongs(Token token, Token next) {
        boolean part = next.kind() == Token.Kind.NAME || next.kind() == Token.Kind.NUMBER || next.text().equals("-") || next.text().equals(".");
        return part && next.start() == token.end();
    }

    /// What a stage is compared with must be one: a misspelt stage would never be reached.
    private void stages(CelExpr fact, CelExpr with) {
        boolean stage = fact.getKind() == CelExpr.ExprKind.Kind.SELECT && fact.select().field().equals("stage");
        if (stage) {
            texts(with).forEach(each -> literal(Argument.STAGE, each));
            if (isText(with)) {
                literal(Argument.STAGE, with);
            }
        }
    }

    private static boolean isText(CelExpr expr) {
        return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    /// An id, noted once however often it is used.
    private void literal(Argument wants, CelExpr text) {
        Token token = token(text);
        Literal literal = new Literal(wants, text.constant().stringValue(), token.start(), token.end());
        if (!literals.contains(literal)) {
            literals.add(literal);
        }
    }

    /// The texts of a list that is written out.
    private static List<CelExpr> texts(CelExpr range) {
        return range.getKind() != CelExpr.ExprKind.Kind.LIST
                ? List.of()
                : range.list().elements().stream()
                        .filter(Vetting::isText)
                        .toList();
    }

    private void loop(CelExpr expr, CelComprehension loop) {
        visit(loop.iterRange());
        if (loopNames.size() >= DEEPEST_LOOPS) {
            Token token = token(expr);
            faults.add(new Fault(
                    Problem.TOO_LARGE,
                    token.start(),
                    token.end(),
                    "more than " + DEEPEST_LOOPS + " loops within each other",
                    "",
                    "split the condition over several entries, or use a variable"));
            return;
        }
        loopNames.add(loop.iterVar());
        loopRanges.add(texts(loop.iterRange()));
        visit(loop.accuInit());
        visit(loop.loopCondition());
        visit(loop.loopStep());
        visit(loop.result());
        loopNames.removeLast();
        loopRanges.removeLast();
    }

    private int index(CelExpr expr) {
        int offset = positions.getOrDefault(expr.id(), 0);
        int index = 0;
        while (index < tokens.size() - 1 && tokens.get(index).end() <= offset) {
            index++;
        }
        return index;
    }

    private Token token(CelExpr expr) {
        return tokens.get(index(expr));
    }

    /// The name of a call, which stands before the bracket that the parser remembers.
    private Token nameOf(CelExpr expr, String name) {
        for (int i = index(expr); i >= 0; i--) {
            if (tokens.get(i).text().equals(name)) {
                return tokens.get(i);
            }
        }
        return token(expr);
    }

    /// The field of a selection, which stands after the dot that the parser remembers.
    private Token field(CelExpr expr, String field) {
        for (int i = index(expr); i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(field)) {
                return tokens.get(i);
            }
        }
        return token(expr);
    }

    private static String quoted(List<String> words) {
        return String.join(", ", words.stream().map(word -> "`" + word + "`").toList());
    }
}
