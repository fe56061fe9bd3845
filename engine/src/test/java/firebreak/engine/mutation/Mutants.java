package firebreak.engine.mutation;

import firebreak.engine.exercise.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.reflect.AccessFlag;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/// Every change that pitest's default operators make to the compiled rules, always in the same order.
final class Mutants {
    private final Mutater mutater = new GregorEngineFactory()
            .createEngine(EngineArguments.arguments().withMutators(List.of("DEFAULTS")))
            .createMutator(name -> Optional.of(bytes(name.replace('/', '.'))));
    private final List<MutationDetails> all = new ArrayList<>();

    /// @param only a pattern that is found in the names of the classes to look at; empty for all
    Mutants(String only) {
        Pattern wanted = Pattern.compile(only);
        for (String name : classes()) {
            if (wanted.matcher(name).find()) {
                ClassModel compiled = ClassFile.of().parse(bytes(name));
                mutater.findMutations(ClassName.fromString(name)).stream()
                        .filter(mutant -> isOfTheAuthor(mutant, compiled) && changesSomething(mutant, compiled))
                        .forEach(all::add);
            }
        }
    }

    List<MutationDetails> all() {
        return all;
    }

    /// The class as the mutant would have it: the compiler's, but for the body of one method. A running JVM takes that again
    /// and again; pitest's own way of writing a record's attributes it does not survive.
    byte[] changed(MutationDetails mutant) {
        ClassFile files = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG);
        String name = mutant.getMethod();
        String type = mutant.getId().getLocation().getMethodDesc();
        MethodModel other = files.parse(mutater.getMutation(mutant.getId()).getBytes()).methods().stream()
                .filter(method -> is(method, name, type))
                .findFirst()
                .orElseThrow();
        ClassTransform replaced = ClassTransform.transformingMethods(
                method -> is(method, name, type),
                MethodTransform.dropping(element -> element instanceof CodeModel).andThen(MethodTransform.endHandler(
                        builder -> other.code().ifPresent(code -> builder.withCode(body -> code.forEach(body::with))))));
        return files.transformClass(files.parse(bytes(mutant.getClassName().asJavaName())), replaced);
    }

    private static boolean is(MethodModel method, String name, String type) {
        return method.methodName().equalsString(name) && method.methodType().equalsString(type);
    }

    /// What the compiler writes by itself is nobody's rule; what runs once when a class is loaded cannot be changed later.
    private static boolean isOfTheAuthor(MutationDetails mutant, ClassModel compiled) {
        String method = mutant.getMethod();
        return mutant.getLineNumber() > 0
                && !method.equals("<clinit>")
                && !method.equals("toString")
                && !method.equals("values")
                && !(method.equals("valueOf") && compiled.flags().has(AccessFlag.ENUM))
                && !method.startsWith("$")
                && !(compiled.findAttribute(Attributes.record()).isPresent() && isOfEveryRecord(mutant, compiled));
    }

    /// `return false` with `false` in its place is no change at all; pitest leaves such mutants to its filters.
    private boolean changesSomething(MutationDetails mutant, ClassModel compiled) {
        List<String> was = code(compiled, mutant);
        List<String> is = code(ClassFile.of().parse(mutater.getMutation(mutant.getId()).getBytes()), mutant);
        int at = 0;
        while (at < was.size() && at < is.size() && was.get(at).equals(is.get(at))) {
            at++;
        }
        boolean same = at > 0 && at + 1 < is.size() && is.get(at).equals("POP") && is.get(at + 1).equals(was.get(at - 1));
        return !same;
    }

    /// The instructions of the mutant's method with the places that are jumped to.
    private static List<String> code(ClassModel of, MutationDetails mutant) {
        List<String> code = new ArrayList<>();
        of.methods().stream()
                .filter(method -> is(method, mutant.getMethod(), mutant.getId().getLocation().getMethodDesc()))
                .flatMap(method -> method.code().stream())
                .flatMap(body -> body.elementStream())
                .forEach(each -> {
                    switch (each) {
                        case ConstantInstruction constant -> code.add("constant " + constant.constantValue());
                        case LabelTarget _ -> code.add("label");
                        case Instruction other -> code.add(other.opcode().name());
                        default -> {}
                    }
                });
        return code;
    }

    /// An accessor, `equals` or `hashCode` that nobody wrote.
    private static boolean isOfEveryRecord(MutationDetails mutant, ClassModel compiled) {
        String type = mutant.getId().getLocation().getMethodDesc();
        List<Instruction> code = compiled.methods().stream()
                .filter(method -> is(method, mutant.getMethod(), type))
                .flatMap(method -> method.code().stream())
                .flatMap(body -> body.elementStream())
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
        boolean handedOn = code.stream()
                .anyMatch(each -> each instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod().owner().displayName().equals("ObjectMethods"));
        boolean read = code.size() == 3 && code.get(1) instanceof FieldInstruction field && field.name().equalsString(mutant.getMethod());
        return handedOn || read;
    }

    /// The classes of the rules, nested ones too.
    static List<String> classes() {
        try {
            Path folder = Path.of(Rules.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            String name = Rules.class.getPackageName();
            try (Stream<Path> files = Files.list(folder.resolve(name.replace('.', '/')))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                        .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
                        .sorted()
                        .toList();
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the compiled rules cannot be found", e);
        }
    }

    static byte[] bytes(String name) {
        String path = name.replace('.', '/') + ".class";
        try (InputStream in = Mutants.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
