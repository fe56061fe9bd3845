package firebreak.engine.review;

import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Rung;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Why rungs changed: the act that set them, or what had moved the tension since the last change.
final class Climbs {
    private static final int MOST_REASONS = 4;

    private final Chronicle chronicle;
    private final Sentences sentences;
    private final SortedMap<Long, List<Because>> reasons = new TreeMap<>();

    /// What has built up in one dyad since its last change of rung.
    private static final class Since {
        private int tension;
        private final TreeMap<Integer, Event.RungHeld> held = new TreeMap<>();
        private final SortedMap<Long, Integer> byCause = new TreeMap<>();
    }

    Climbs(Chronicle chronicle, Sentences sentences) {
        this.chronicle = chronicle;
        this.sentences = sentences;
        SortedMap<Dyad, Since> all = new TreeMap<>();
        chronicle.start().postures().keySet().forEach(dyad -> {
            Since since = new Since();
            since.tension = chronicle.start().tension(dyad);
            all.put(dyad, since);
        });
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.QuantityMoved moved && moved.quantity().kind() == Quantity.Kind.TENSION) {
                Since since = all.get(new Dyad(moved.quantity().of(), moved.quantity().to()));
                if (since != null) {
                    add(since, moved);
                }
            } else if (noted.event() instanceof Event.RungHeld held) {
                Since since = all.get(held.dyad());
                if (since != null) {
                    since.held.put(held.rung(), held);
                }
            } else if (noted.event() instanceof Event.RungChanged changed) {
                Since since = all.get(changed.dyad());
                if (since != null) {
                    reasons.put(noted.number(), reasons(changed, noted.minute(), since));
                    since.byCause.clear();
                }
            }
        }
    }

    private static void add(Since since, Event.QuantityMoved moved) {
        since.tension = moved.to();
        for (var part : moved.parts()) {
            if (part.cause() instanceof Cause.OfEvent of) {
                since.byCause.merge(of.number(), part.amount(), Integer::sum);
            }
        }
    }

    private List<Because> reasons(Event.RungChanged changed, int minute, Since since) {
        List<Because> list = new ArrayList<>();
        boolean up = changed.to() > changed.from();
        Cause heldBy = since.held.tailMap(changed.to()).values().stream()
                .filter(held -> held.untilMinute() >= minute)
                .map(Event.RungHeld::cause)
                .findFirst()
                .orElse(null);
        if (up && heldBy instanceof Cause.OfEvent of) {
            Noted act = chronicle.event(of.number());
            list.add(new Because(act.number(), act.minute(), sentences.of(act.event())));
            return list;
        }
        String limit = limit(changed);
        list.add(new Because(-1, null, "The tension was " + since.tension + (limit.isEmpty() ? "." : "; " + limit + ".")));
        since.byCause.entrySet().stream()
                .filter(entry -> up ? entry.getValue() > 0 : entry.getValue() < 0)
                .sorted(Comparator.comparingInt(entry -> -Math.abs(entry.getValue())))
                .limit(MOST_REASONS)
                .forEach(entry -> {
                    Noted noted = chronicle.event(entry.getKey());
                    String sign = entry.getValue() > 0 ? "+" : "−";
                    list.add(new Because(
                            noted.number(),
                            noted.minute(),
                            sign + Math.abs(entry.getValue()) + ": " + sentences.of(noted.event())));
                });
        return list;
    }

    private String limit(Event.RungChanged changed) {
        for (Rung rung : chronicle.scenario().library().ladder()) {
            if (changed.to() > changed.from() && rung.number() == changed.to() && rung.upAt().isPresent()) {
                return "rung " + rung.number() + " begins at " + rung.upAt().getAsInt();
            }
            if (changed.to() < changed.from() && rung.number() == changed.from()) {
                return rung.downBelow().isPresent()
                        ? "rung " + rung.number() + " is left below " + rung.downBelow().getAsInt()
                        : "no act has held rung " + rung.number() + " for 24 hours";
            }
        }
        return "";
    }

    /// Why a rung changed; nothing for other events.
    List<Because> of(long event) {
        return reasons.getOrDefault(event, List.of());
    }
}
