package firebreak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the engine never touches, so that the same record is the same exercise on every machine.
///
/// @param root the package above `engine`, with its final dot, such as `firebreak.`
record Purity(String root) {
    private static final Set<String> FLOATS = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    List<ArchRule> rules() {
        return List.of(clock(), settings(), charset(), threads(), chance(), order(), files(), machine(), floats());
    }

    ArchRule clock() {
        return engine(
                "reads no clock: time arrives in an input",
                types("java.time.Clock", "java.time.InstantSource", "java.util.Calendar"),
                call -> on(call, "java.lang.System", "currentTimeMillis", "nanoTime")
                        || (owner(call).startsWith("java.time.") && call.getName().equals("now"))
                        || onUpTo(0, call, "java.util.Date", "<init>"));
    }

    ArchRule settings() {
        return engine(
                "does not depend on the machine's locale, zone or settings: name them, or do without",
                none(),
                call -> on(call, "java.util.Locale", "getDefault")
                        || on(call, "java.util.TimeZone", "getDefault")
                        || on(call, "java.time.ZoneId", "systemDefault")
                        || (on(call, "java.lang.String", "format") && !first(call, "java.util.Locale"))
                        || on(call, "java.lang.String", "formatted")
                        || onUpTo(0, call, "java.lang.String", "toLowerCase", "toUpperCase")
                        || (owner(call).startsWith("java.text.")
                                && call.getName().startsWith("get")
                                && call.getName().endsWith("Instance")
                                && arity(call) == 0)
                        || onUpTo(1, call, "java.time.format.DateTimeFormatter", "ofPattern")
                        || on(call, "java.lang.System", "getenv", "getProperty", "lineSeparator")
                        || on(call, "java.lang.Integer", "getInteger")
                        || on(call, "java.lang.Long", "getLong")
                        || on(call, "java.lang.Boolean", "getBoolean"));
    }

    ArchRule charset() {
        return engine(
                "does not depend on the machine's charset: name UTF-8",
                types("java.io.FileReader", "java.io.FileWriter"),
                call -> onUpTo(0, call, "java.lang.String", "getBytes")
                        || (on(call, "java.lang.String", "<init>")
                                && first(call, "[B")
                                && !last(call, "java.nio.charset.Charset"))
                        || onUpTo(1, call, "java.io.InputStreamReader", "<init>")
                        || onUpTo(1, call, "java.io.OutputStreamWriter", "<init>")
                        || onUpTo(0, call, "java.io.ByteArrayOutputStream", "toString")
                        || onUpTo(1, call, "java.util.Scanner", "<init>")
                        || on(call, "java.nio.charset.Charset", "defaultCharset"));
    }

    ArchRule threads() {
        return engine(
                "knows no threads, locks or executors: it is a function, and its caller the single writer",
                types("java.lang.Thread", "java.lang.ThreadLocal", "java.lang.InheritableThreadLocal", "java.util.Timer")
                        .or(resideInAPackage("java.util.concurrent..")),
                call -> owner(call).startsWith("java.util.")
                        && Set.of("parallel", "parallelStream").contains(call.getName()));
    }

    ArchRule chance() {
        return engine(
                "has no chance but keyed dice: use Dice",
                types(
                                "java.util.Random",
                                "java.util.SplittableRandom",
                                "java.util.concurrent.ThreadLocalRandom",
                                "java.security.SecureRandom")
                        .or(resideInAPackage("java.util.random..")),
                call -> on(call, "java.lang.Math", "random")
                        || on(call, "java.lang.StrictMath", "random")
                        || on(call, "java.util.UUID", "randomUUID")
                        || on(call, "java.util.Collections", "shuffle")
                        || on(call, "java.lang.System", "identityHashCode"));
    }

    ArchRule order() {
        return engine(
                "uses no collection whose order differs from run to run: use List, TreeMap, EnumMap or LinkedHashMap",
                types(
                        "java.util.HashMap",
                        "java.util.HashSet",
                        "java.util.Hashtable",
                        "java.util.IdentityHashMap",
                        "java.util.WeakHashMap",
                        "java.util.Properties"),
                call -> (on(call, "java.util.Map", "of", "ofEntries", "copyOf") && arity(call) > 0)
                        || (on(call, "java.util.Set", "of", "copyOf") && arity(call) > 0)
                        || on(call, "java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap")
                        || onUpTo(3, call, "java.util.stream.Collectors", "toMap")
                        || onUpTo(2, call, "java.util.stream.Collectors", "groupingBy"));
    }

    ArchRule files() {
        return rule(
                resideInAPackage(root + "engine..").and(DescribedPredicate.not(resideInAPackage(root + "engine.scenario"))),
                "touches no files: only engine.scenario reads an author's folder",
                types(
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.io.FileReader",
                        "java.io.FileWriter",
                        "java.io.RandomAccessFile")
                        .or(resideInAnyPackage("java.nio.file..", "java.nio.channels..")),
                call -> false);
    }

    ArchRule machine() {
        return engine(
                "opens no connection and starts no process",
                types("java.lang.ProcessBuilder", "java.lang.Runtime", "java.lang.ProcessHandle")
                        .or(resideInAnyPackage("java.net..", "javax.net..", "io.netty..", "java.sql..")
                                // Names of places; the class path's files are found by them.
                                .and(not(types("java.net.URI", "java.net.URL", "java.net.URISyntaxException")))),
                call -> on(call, "java.lang.System", "exit"));
    }

    /// Declarations and calls first, for a message that names them; then every instruction, since arithmetic between
    /// them leaves no other trace.
    ArchRule floats() {
        String[] deciding = Stream.of("exercise", "chance", "facts", "record", "scenario", "view", "bot")
                .map(name -> root + "engine." + name)
                .toArray(String[]::new);
        return classes()
                .that(resideInAnyPackage(deciding))
                .should(new FloatFree(Purity::isFloat))
                .as("what decides uses no floats: use whole numbers, mostly permille")
                .allowEmptyShould(true);
    }

    private ArchRule engine(
            String promise, DescribedPredicate<JavaClass> types, Predicate<CodeUnitAccessTarget> calls) {
        return rule(resideInAPackage(root + "engine.."), promise, types, calls);
    }

    private static ArchRule rule(
            DescribedPredicate<JavaClass> where,
            String promise,
            DescribedPredicate<JavaClass> types,
            Predicate<CodeUnitAccessTarget> calls) {
        return classes()
                .that(where)
                .should(new Avoid(types, calls))
                .as("the engine " + promise)
                .allowEmptyShould(true);
    }

    private static boolean isFloat(JavaClass type) {
        return FLOATS.contains(type.getBaseComponentType().getName());
    }

    private static DescribedPredicate<JavaClass> types(String... names) {
        return DescribedPredicate.describe("forbidden", type -> List.of(names).contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> none() {
        return DescribedPredicate.alwaysFalse();
    }

    private static boolean on(CodeUnitAccessTarget call, String owner, String... names) {
        return owner(call).equals(owner) && List.of(names).contains(call.getName());
    }

    private static boolean onUpTo(int maxArity, CodeUnitAccessTarget call, String owner, String... names) {
        return arity(call) <= maxArity && on(call, owner, names);
    }

    private static String owner(CodeUnitAccessTarget call) {
        return call.getOwner().getName();
    }

    private static int arity(CodeUnitAccessTarget call) {
        return call.getRawParameterTypes().size();
    }

    private static boolean first(CodeUnitAccessTarget call, String type) {
        return arity(call) > 0 && call.getRawParameterTypes().getFirst().getName().equals(type);
    }

    private static boolean last(CodeUnitAccessTarget call, String type) {
        return arity(call) > 0 && call.getRawParameterTypes().getLast().getName().equals(type);
    }

    /// Depends on no forbidden type and calls nothing forbidden, method references included.
    private static final class Avoid extends ArchCondition<JavaClass> {
        private final DescribedPredicate<JavaClass> types;
        private final Predicate<CodeUnitAccessTarget> calls;

        Avoid(DescribedPredicate<JavaClass> types, Predicate<CodeUnitAccessTarget> calls) {
            super("avoid what is forbidden");
            this.types = types;
            this.calls = calls;
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            item.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> types.test(dependency.getTargetClass().getBaseComponentType()))
                    .forEach(dependency -> events.add(violated(item, dependency.getDescription())));
            Stream.concat(item.getCodeUnitCallsFromSelf().stream(), item.getCodeUnitReferencesFromSelf().stream())
                    .filter(access -> calls.test(access.getTarget()))
                    .forEach(access -> events.add(violated(item, access.getDescription())));
        }
    }

    private static ConditionEvent violated(JavaClass item, String message) {
        return SimpleConditionEvent.violated(item, message);
    }
}
