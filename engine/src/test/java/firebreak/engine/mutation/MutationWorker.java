package firebreak.engine.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.pitest.mutationtest.engine.MutationDetails;

/// Reads the numbers of mutants, tries each on the running rules, and says what became of it.
///
/// A play whose loops in the rules go round without end is ended here; what loops elsewhere is for [MutationRun] to end, with this
/// process.
final class MutationWorker {
    private static final long MOST_ROUNDS = 1_000_000;
    private static final int TIMES_THE_ROUNDS = 20;

    private final Instrumentation rules = ByteBuddyAgent.install();
    private final Mutants mutants;
    private final List<String> classes = Mutants.classes();
    private final List<Tested> tested = new ArrayList<>();
    private final PrintStream out;

    /// A play, what it comes through, and how good it has been at noticing.
    private static final class Tested {
        final Plays.Play play;
        final BitSet lines;
        final long nanos;
        /// The loops of the rules may go round so often while it is played.
        final long mostRounds;
        final Map<String, Integer> noticed = new HashMap<>();

        Tested(Plays.Play play, BitSet lines, long nanos, long rounds) {
            this.play = play;
            this.lines = lines;
            this.nanos = nanos;
            this.mostRounds = MOST_ROUNDS + TIMES_THE_ROUNDS * rounds;
        }

        boolean holds() {
            Probe.allow(mostRounds);
            return play.holds().getAsBoolean();
        }
    }

    private MutationWorker(String only, PrintStream out) {
        this.mutants = new Mutants(only);
        this.out = out;
    }

    /// @param args the folder of scenarios; a pattern of class names, or nothing
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        MutationWorker worker = new MutationWorker(args.length > 1 ? args[1] : "", out);
        List<Plays.Play> plays = Plays.all(Path.of(args[0]));
        String broken = worker.watch(plays);
        if (!broken.isEmpty()) {
            out.println("BROKEN " + broken);
            return;
        }
        out.println("READY " + plays.size());
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                worker.attempt(Integer.parseInt(line.strip()));
            }
        }
    }

    /// Plays everything once with probes in the rules.
    ///
    /// @return the play that does not hold; empty if all do
    private String watch(List<Plays.Play> plays) throws ClassNotFoundException, UnmodifiableClassException, IOException {
        for (int i = 0; i < classes.size(); i++) {
            define(classes.get(i), Probe.counted(Probe.watched(i, Mutants.bytes(classes.get(i)))));
        }
        Probe.taken();
        for (Plays.Play play : plays) {
            Probe.allow(Long.MAX_VALUE);
            long began = System.nanoTime();
            if (!play.holds().getAsBoolean()) {
                return play.name();
            }
            tested.add(new Tested(play, Probe.taken(), System.nanoTime() - began, Probe.rounds()));
        }
        for (String name : classes) {
            define(name, Probe.counted(Mutants.bytes(name)));
        }
        tested.sort(Comparator.comparingLong(one -> one.nanos));
        return "";
    }

    private void define(String name, byte[] bytes) throws ClassNotFoundException, UnmodifiableClassException {
        rules.redefineClasses(new ClassDefinition(Class.forName(name), bytes));
    }

    private void attempt(int number) throws ClassNotFoundException, UnmodifiableClassException {
        MutationDetails mutant = mutants.all().get(number);
        String name = mutant.getClassName().asJavaName();
        int place = Probe.place(classes.indexOf(name), mutant.getLineNumber());
        String unit = name + ":" + mutant.getLineNumber();
        List<Tested> through = new ArrayList<>(tested.stream().filter(one -> one.lines.get(place)).toList());
        if (through.isEmpty()) {
            out.println(number + " UNSEEN");
            return;
        }
        // What noticed something on this line or in this class before is likely to again.
        through.sort(Comparator.comparing((Tested one) -> one.play.kind())
                .thenComparingInt(one -> -one.noticed.getOrDefault(unit, 0))
                .thenComparingInt(one -> -one.noticed.getOrDefault(name, 0)));
        String by;
        try {
            define(name, Probe.counted(mutants.changed(mutant)));
            by = noticedBy(through, unit, name);
        } catch (LinkageError e) {
            by = Plays.Kind.CASE.name();
        } finally {
            define(name, Probe.counted(Mutants.bytes(name)));
        }
        out.println(number + " " + by);
    }

    /// What kind of play notices a change first.
    private static String noticedBy(List<Tested> through, String unit, String name) {
        for (Tested one : through) {
            boolean holds;
            try {
                holds = one.holds();
            } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError | Probe.EndlessError _) {
                holds = false;
            }
            if (!holds) {
                one.noticed.merge(unit, 1, Integer::sum);
                one.noticed.merge(name, 1, Integer::sum);
                return one.play.kind().name();
            }
        }
        return MutationRun.Fate.SURVIVED.name();
    }
}
