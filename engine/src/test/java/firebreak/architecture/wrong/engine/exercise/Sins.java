package firebreak.architecture.wrong.engine.exercise;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything the engine must never do, once. Each method of a nested class has to be reported by the rule that the
/// class is named after.
public final class Sins {
    private Sins() {}

    @SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate", "NowDefault"})
    static final class ReadsClock {
        long millis() {
            return System.currentTimeMillis();
        }

        long nanos() {
            return System.nanoTime();
        }

        Instant instant() {
            return Instant.now();
        }

        Supplier<Instant> reference() {
            return Instant::now;
        }

        LocalDate date() {
            return LocalDate.now();
        }

        Date oldDate() {
            return new Date();
        }

        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @SuppressWarnings({"StringCaseLocaleUsage", "SystemGetProperty", "AnnotateFormatMethod", "DefaultLocale"})
    static final class AsksSettings {
        Locale locale() {
            return Locale.getDefault();
        }

        ZoneId zone() {
            return ZoneId.systemDefault();
        }

        String format(int number) {
            return String.format("%d", number);
        }

        String formatted(int number) {
            return "%d".formatted(number);
        }

        String lower(String text) {
            return text.toLowerCase();
        }

        Stream<String> upper(List<String> texts) {
            return texts.stream().map(String::toUpperCase);
        }

        NumberFormat number() {
            return NumberFormat.getInstance();
        }

        DateTimeFormatter pattern() {
            return DateTimeFormatter.ofPattern("EEE");
        }

        String property() {
            return Optional.ofNullable(System.getProperty("user.name")).orElse("");
        }

        Map<String, String> environment() {
            return System.getenv();
        }
    }

    @SuppressWarnings("DefaultCharset")
    static final class GuessesCharset {
        byte[] bytes(String text) {
            return text.getBytes();
        }

        String text(byte[] bytes) {
            return new String(bytes);
        }

        String part(byte[] bytes) {
            return new String(bytes, 0, 1);
        }

        Reader reader(InputStream in) {
            return new InputStreamReader(in);
        }

        Writer writer(ByteArrayOutputStream out) {
            return new OutputStreamWriter(out);
        }

        String collected(ByteArrayOutputStream out) {
            return out.toString();
        }

        Charset charset() {
            return Charset.defaultCharset();
        }
    }

    @SuppressWarnings("UnusedVariable")
    static final class RunsThreads {
        String thread() {
            return Thread.currentThread().getName();
        }

        ThreadLocal<String> local() {
            return new ThreadLocal<>();
        }

        CompletableFuture<String> future() {
            return new CompletableFuture<>();
        }

        void executor(Executor executor) {}

        int atomic(AtomicInteger number) {
            return number.get();
        }

        long parallel(List<String> texts) {
            return texts.parallelStream().count();
        }
    }

    static final class RollsOtherDice {
        int random() {
            return new Random(1).nextInt(6);
        }

        int splittable() {
            return new SplittableRandom(1).nextInt(6);
        }

        int generator(RandomGenerator dice) {
            return dice.nextInt(6);
        }

        int thread() {
            return ThreadLocalRandom.current().nextInt(6);
        }

        byte[] secure() {
            return SecureRandom.getSeed(1);
        }

        int math() {
            return (int) (Math.random() * 6);
        }

        UUID id() {
            return UUID.randomUUID();
        }

        void shuffle(List<String> texts) {
            Collections.shuffle(texts);
        }

        int identity(Object thing) {
            return System.identityHashCode(thing);
        }
    }

    @SuppressWarnings("NonApiType")
    static final class LosesOrder {
        Object map() {
            return new HashMap<String, String>();
        }

        Object set() {
            return new HashSet<String>();
        }

        Supplier<Set<String>> reference() {
            return HashSet::new;
        }

        Object identity() {
            return new IdentityHashMap<String, String>();
        }

        Map<String, String> mapOf() {
            return Map.of("a", "b");
        }

        Map<String, String> mapOfEntries() {
            return Map.ofEntries(Map.entry("a", "b"));
        }

        Set<String> setOf() {
            return Set.of("a", "b");
        }

        Map<String, String> mapCopy(Map<String, String> map) {
            return Map.copyOf(map);
        }

        Set<String> setCopy(Set<String> set) {
            return Set.copyOf(set);
        }

        Set<String> toSet(Stream<String> texts) {
            return texts.collect(Collectors.toSet());
        }

        Map<String, Integer> toMap(Stream<String> texts) {
            return texts.collect(Collectors.toMap(text -> text, String::length));
        }

        Map<String, Integer> toMergedMap(Stream<String> texts) {
            return texts.collect(Collectors.toMap(text -> text, String::length, Integer::sum));
        }

        Map<Integer, List<String>> groups(Stream<String> texts) {
            return texts.collect(Collectors.groupingBy(String::length));
        }

        Map<Integer, Long> counts(Stream<String> texts) {
            return texts.collect(Collectors.groupingBy(String::length, Collectors.counting()));
        }
    }

    static final class TouchesFiles {
        Path path() {
            return Path.of("a");
        }

        String file(File file) {
            return file.getName();
        }
    }

    static final class UsesMachine {
        InetAddress address() {
            return InetAddress.getLoopbackAddress();
        }

        int processors() {
            return Runtime.getRuntime().availableProcessors();
        }

        void exit() {
            System.exit(1);
        }
    }

    static final class CountsInFloats {
        double result() {
            return 0;
        }

        void parameter(float number) {}

        void boxed(List<String> texts, Double number) {}

        void array(double[] numbers) {}

        long rounded(long number) {
            return (long) Math.sqrt((double) number);
        }

        int local(int number) {
            return (int) (number * 0.3);
        }

        long average(List<Integer> numbers) {
            return (long) numbers.stream().mapToInt(number -> number).average().orElse(0);
        }

        int constant(List<Integer> numbers) {
            var sum = 0;
            for (int number : numbers) {
                sum = (int) (sum + number / 2f);
            }
            return sum;
        }
    }
}
