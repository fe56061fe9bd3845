package firebreak.engine.facts;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelNativeTypesExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The condition language as CEL knows it. Building it takes about half a second, so there is one, built when first used.
final class Language {
    /// Code points of a condition.
    static final int LONGEST = 2_000;
    /// Brackets within brackets.
    static final int DEEPEST = 24;

    private static final int MOST_STEPS = 1_000;

    /// Programs are shared by all exercises; who asks is bound for the length of one evaluation.
    static final ScopedValue<Asking> ASKING = ScopedValue.newInstance();

    private final CelCompiler compiler;
    private final CelRuntime runtime;

    private Language() {
        CelOptions options = CelOptions.current()
                .maxExpressionCodePointSize(LONGEST)
                .maxParseRecursionDepth(4 * DEEPEST)
                .comprehensionMaxIterations(MOST_STEPS)
                .enableHeterogeneousNumericComparisons(true)
                .errorOnIntWrap(true)
                .build();
        CelNativeTypesExtensions facts = CelExtensions.nativeTypes(TruthFact.class, SeenFact.class);
        List<CelFunctionDecl> declarations = new ArrayList<>();
        List<CelFunctionBinding> bindings = new ArrayList<>();
        for (Function function : Function.values()) {
            String overload = function.word() + "_of";
            int count = function.wants().size();
            declarations.add(CelFunctionDecl.newFunctionDeclaration(
                    function.word(),
                    CelOverloadDecl.newGlobalOverload(
                            overload, type(function.gives()), Collections.nCopies(count, SimpleType.STRING))));
            bindings.add(CelFunctionBinding.from(
                    overload,
                    Collections.<Class<?>>nCopies(count, String.class),
                    arguments -> ASKING.get().ask(function, arguments)));
        }
        compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(options)
                .setResultType(SimpleType.BOOL)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(facts)
                .addFunctionDeclarations(declarations)
                .build();
        runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(options)
                .addLibraries(facts)
                .addFunctionBindings(bindings)
                .build();
    }

    static Language get() {
        return Once.LANGUAGE;
    }

    private static final class Once {
        static final Language LANGUAGE = new Language();
    }

    private static CelType type(Function.Gives gives) {
        return switch (gives) {
            case YES_OR_NO -> SimpleType.BOOL;
            case NUMBER -> SimpleType.INT;
            case TRUTH -> StructTypeReference.create(TruthFact.class.getCanonicalName());
            case SEEN -> StructTypeReference.create(SeenFact.class.getCanonicalName());
        };
    }

    CelValidationResult parse(String source) {
        return compiler.parse(source);
    }

    CelValidationResult check(CelAbstractSyntaxTree tree) {
        return compiler.check(tree);
    }

    Program program(CelAbstractSyntaxTree tree) throws CelEvaluationException {
        return runtime.createProgram(tree);
    }
}
