package firebreak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Declares no float, calls nothing that takes or gives one, and calculates with none.
final class FloatFree extends ArchCondition<JavaClass> {
    // DADD, FCONST_1, DLOAD, I2D, DALOAD ... but not DUP.
    private static final Pattern ON_FLOATS = Pattern.compile("[DF](?!UP).*|[ILDF]2[DF]");

    private final Predicate<JavaClass> isFloat;

    FloatFree(Predicate<JavaClass> isFloat) {
        super("be free of floats");
        this.isFloat = isFloat;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getFields().stream()
                .filter(field -> isFloat.test(field.getRawType()))
                .forEach(field -> report(item, field.getDescription() + " is a float", events));
        item.getCodeUnits().stream()
                .filter(unit -> touches(unit.getRawReturnType(), unit.getRawParameterTypes().stream()))
                .forEach(unit -> report(item, unit.getDescription() + " takes or gives a float", events));
        Stream.concat(item.getCodeUnitCallsFromSelf().stream(), item.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> isFloat.test(access.getTargetOwner())
                        || touches(
                                access.getTarget().getRawReturnType(),
                                access.getTarget().getRawParameterTypes().stream()))
                .forEach(access -> report(item, access.getDescription(), events));
        calculations(item, events);
    }

    private boolean touches(JavaClass result, Stream<JavaClass> parameters) {
        return Stream.concat(Stream.of(result), parameters).anyMatch(isFloat);
    }

    private static void calculations(JavaClass item, ConditionEvents events) {
        for (var method : ClassFile.of().parse(bytes(item)).methods()) {
            method.code().stream()
                    .flatMap(code -> code.elementStream())
                    .filter(element -> element instanceof Instruction instruction && onFloats(instruction))
                    .findFirst()
                    .ifPresent(_ -> {
                        String name = item.getName() + "." + method.methodName().stringValue() + "()";
                        report(item, "Method <" + name + "> calculates with floats", events);
                    });
        }
    }

    private static boolean onFloats(Instruction instruction) {
        if (instruction instanceof ConstantInstruction constant
                && (constant.constantValue() instanceof Double || constant.constantValue() instanceof Float)) {
            return true;
        }
        return ON_FLOATS.matcher(instruction.opcode().name()).matches();
    }

    private static byte[] bytes(JavaClass item) {
        try (var in = item.getSource().orElseThrow().getUri().toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(JavaClass item, String message, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(item, message));
    }
}
