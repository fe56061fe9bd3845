package firebreak.engine.bot;

import firebreak.engine.exercise.Event;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.view.Views;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Figures of many rehearsals, for those who tune the bots: `java ... firebreak.engine.bot.RehearsalFigures 100`.
final class RehearsalFigures {
    private RehearsalFigures() {}

    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        Scenario scenario = Rehearsal.amberGrid();
        if (args.length > 1 && args[1].equals("story")) {
            System.out.println(Story.of(rehearsal(scenario, runs, args).run()));
            return;
        }
        Map<String, Long> sums = new TreeMap<>();
        Map<String, Long> endings = new TreeMap<>();
        Map<String, Long> refused = new TreeMap<>();
        Map<String, Long> peaks = new TreeMap<>();
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int seed = 1; seed <= runs; seed++) {
            Rehearsal rehearsal = rehearsal(scenario, seed, args);
            int[] peak = new int[2];
            rehearsal.watched(state -> {
                for (var dyad : state.postures().keySet()) {
                    peak[0] = Math.max(peak[0], state.tension(dyad));
                    peak[1] = Math.max(peak[1], state.posture(dyad).rung());
                }
            });
            try {
                rehearsal.run();
            } catch (RuntimeException | AssertionError e) {
                System.out.println("seed " + seed + " at input " + rehearsal.inputs().getLast() + " minute " + rehearsal.state().minute());
                e.printStackTrace(System.out);
            }
            for (Event event : rehearsal.events()) {
                if (event instanceof Event.OrderPlaced placed) {
                    sums.merge("order " + placed.order().move(), 1L, Long::sum);
                } else if (event instanceof Event.CallAnswered answered) {
                    sums.merge("call answered " + (answered.inTime() ? "in time" : "late"), 1L, Long::sum);
                } else if (event instanceof Event.MeasureAnswered answered) {
                    sums.merge("offer " + answered.status(), 1L, Long::sum);
                } else if (event instanceof Event.ClaimMade claim) {
                    sums.merge("claim " + claim.claim().by() + " " + claim.claim().kind() + " " + claim.claim().band(), 1L, Long::sum);
                } else if (event instanceof Event.CallPlaced || event instanceof Event.CallUnanswered || event instanceof Event.CallUnreached
                        || event instanceof Event.CallDeclined || event instanceof Event.MeasureOffered || event instanceof Event.MeasureUsed
                        || event instanceof Event.OrderRefused || event instanceof Event.OrderLapsed || event instanceof Event.OrderDone
                        || event instanceof Event.MeetingSigned || event instanceof Event.ScenarioFaulted || event instanceof Event.DialogueSuspended) {
                    sums.merge(event.getClass().getSimpleName(), 1L, Long::sum);
                }
            }
            for (int i = 0; i < rehearsal.nanos.length; i++) {
                sums.merge("time, microseconds, of " + List.of("views", "bots", "rules", "applying").get(i), rehearsal.nanos[i] / 1000, Long::sum);
            }
            sums.merge("inputs", (long) rehearsal.inputs().size(), Long::sum);
            sums.merge("events", (long) rehearsal.events().size(), Long::sum);
            sums.merge("looks", rehearsal.looks(), Long::sum);
            sums.merge("refusals", (long) rehearsal.refusals().size(), Long::sum);
            rehearsal.refusals().forEach(refusal -> refused.merge(refusal.replaceAll("^-?[0-9]+ ", "").replaceAll("seat|Seat.address=", "").replaceAll("^(\\S+) (\\w+)\\[.*?\\]: (\\S+) .*?(\\[.*\\])$", "$2 $3 $4"), 1L, Long::sum));
            endings.merge(String.valueOf(rehearsal.state().table().ending()), 1L, Long::sum);
            peaks.merge("T " + peak[0] / 100 * 100 + "+", 1L, Long::sum);
            peaks.merge("L " + peak[1], 1L, Long::sum);
            for (var judged : rehearsal.state().judgements().entrySet()) {
                endings.merge(judged.getKey() + " " + judged.getValue().met(), 1L, Long::sum);
            }
        }
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1_000_000;
        sums.forEach((what, sum) -> System.out.println(what + ": " + sum / runs + "." + sum * 10 / runs % 10));
        refused.forEach((what, sum) -> System.out.println("REFUSED " + sum + " " + what));
        System.out.println(endings);
        System.out.println(peaks);
        System.out.println(runs + " exercises in " + millis + " ms of one core: " + runs * 1000L / Math.max(millis, 1) + " a second");
        Rehearsal one = new Rehearsal(scenario, 7).run();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            for (int k = 0; k < 2_000; k++) {
                for (String seat : one.state().seats().keySet()) {
                    Views.of(one.state(), seat);
                }
            }
            long views = 2_000L * one.state().seats().size();
            System.out.println("a view " + (System.nanoTime() - start) / views + " ns");
        }
    }

    private static Rehearsal rehearsal(Scenario scenario, long seed, String[] args) {
        Rehearsal rehearsal = new Rehearsal(scenario, seed);
        for (String arg : args) {
            int at = arg.indexOf('=');
            if (at >= 0) {
                rehearsal.with(arg.substring(0, at), arg.substring(at + 1));
            }
        }
        return rehearsal;
    }
}
