package firebreak.engine.facts;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.runtime.CelEvaluationException;
import firebreak.engine.facts.Fault.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Compiles conditions.
public final class Conditions {
    private Conditions() {}

    /// Compiles a condition, or says what is wrong with it.
    ///
    /// Whether the ids that it names exist is for the caller to check.
    ///
    /// @param source the author's text
    public static Compiled compile(String source) {
        int length = source.codePointCount(0, source.length());
        if (length > Language.LONGEST) {
            return faulty(new Fault(
                    Problem.TOO_LARGE,
                    0,
                    length,
                    "the condition has " + length + " characters, more than " + Language.LONGEST,
                    "",
                    "split it over several entries, or use a variable"));
        }
        List<Token> tokens = Token.of(source);
        Syntax syntax = new Syntax(tokens, length);
        Fault plain = syntax.plain();
        if (plain != null) {
            return faulty(plain);
        }
        try {
            return parsed(source, tokens, syntax);
        } catch (CelValidationException | CelEvaluationException | StackOverflowError e) {
            return faulty(new Fault(
                    Problem.TOO_LARGE, 0, length, "the condition is too entangled to be read", "", "split it"));
        }
    }

    /// The functions of the language, as authors write them.
    public static List<String> functions() {
        return Stream.of(Function.values()).map(Function::usage).toList();
    }

    /// The functions of the language, described.
    public static List<Described> described() {
        List<Described> described = new ArrayList<>();
        for (Function function : Function.values()) {
            SequencedMap<String, String> fields = new LinkedHashMap<>();
            function.gives().fields().forEach(field -> fields.put(field, Function.Gives.says(field)));
            described.add(new Described(
                    function.word(), function.usage(), function.wants(), function.gives().words(), fields, function.says()));
        }
        return described;
    }

    private static Compiled parsed(String source, List<Token> tokens, Syntax syntax)
            throws CelValidationException, CelEvaluationException {
        CelValidationResult parsing = Language.get().parse(source);
        if (parsing.hasError()) {
            CelIssue first = parsing.getErrors().getFirst();
            int offset = offset(source, first.getSourceLocation());
            return faulty(
                    first.getMessage().startsWith("For input string")
                            ? new Fault(
                                    Problem.SYNTAX,
                                    offset,
                                    end(tokens, offset),
                                    "this number is too large",
                                    "",
                                    "use a smaller number")
                            : syntax.stumbled(offset));
        }
        CelAbstractSyntaxTree tree = parsing.getAst();
        Vetting vetting = Vetting.of(tree, tokens);
        if (!vetting.faults().isEmpty()) {
            return new Compiled.Faulty(vetting.faults());
        }
        CelValidationResult checking = Language.get().check(tree);
        if (checking.hasError()) {
            int length = source.codePointCount(0, source.length());
            Typing typing = new Typing(tokens, length);
            List<Fault> faults = new ArrayList<>();
            for (CelIssue issue : checking.getErrors()) {
                faults.add(typing.fault(offset(source, issue.getSourceLocation()), issue.getMessage()));
            }
            return new Compiled.Faulty(faults);
        }
        Condition condition = new CelCondition(
                source,
                vetting.literals(),
                vetting.topics(),
                TurningPoints.of(tree.getExpr()),
                Plain.of(tree.getExpr()),
                tree.getExpr(),
                Language.get().program(checking.getAst()));
        return new Compiled.Sound(condition, vetting.literals());
    }

    private static Compiled faulty(Fault fault) {
        return new Compiled.Faulty(List.of(fault));
    }

    private static int end(List<Token> tokens, int offset) {
        return tokens.stream()
                .filter(token -> token.end() > offset)
                .findFirst()
                .map(Token::end)
                .orElse(offset);
    }

    private static int offset(String source, CelSourceLocation location) {
        int[] points = source.codePoints().toArray();
        int line = 1;
        int at = 0;
        while (at < points.length && line < location.getLine()) {
            if (points[at] == '\n') {
                line++;
            }
            at++;
        }
        return Math.clamp((long) at + location.getColumn(), 0, points.length);
    }
}
