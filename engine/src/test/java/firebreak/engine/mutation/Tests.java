package firebreak.engine.mutation;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tests that play single exercises, each as something that holds or does not.
final class Tests {
    private static final String WHERE = "firebreak.engine.play";

    /// What plays hundreds of exercises, or the same scripts once more, is not worth its time here.
    private static final List<String> NOT = List.of("EightCapitalsTest", "ShippedScriptsTest");

    private Tests() {}

    /// In the order of their names.
    static List<Method> all() throws IOException {
        List<Method> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(Tests.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve(WHERE.replace('.', '/')))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".class", ""))
                    .filter(name -> name.endsWith("Test") && !name.endsWith("PropertyTest") && !NOT.contains(name))
                    .sorted()
                    .toList();
            for (String name : names) {
                Stream.of(Class.forName(WHERE + "." + name).getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class) && method.getParameterCount() == 0)
                        .sorted(Comparator.comparing(Method::getName))
                        .forEach(tests::add);
            }
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException("the compiled tests cannot be found", e);
        }
        return tests;
    }

    static boolean holds(Method test) {
        try {
            Constructor<?> made = test.getDeclaringClass().getDeclaredConstructor();
            made.setAccessible(true);
            test.setAccessible(true);
            test.invoke(made.newInstance());
            return true;
        } catch (InvocationTargetException e) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(test + " cannot be called", e);
        }
    }
}
