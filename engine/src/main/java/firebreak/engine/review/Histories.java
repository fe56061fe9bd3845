package firebreak.engine.review;

import static java.util.Objects.requireNonNull;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.review.DyadHistory.Peak;
import firebreak.engine.review.DyadHistory.Point;
import firebreak.engine.review.DyadHistory.RungMove;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Rung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The dyads' numbers over time, from their changes.
final class Histories {
    private final Chronicle chronicle;
    private final Names names;
    private final Causes causes;
    private final TreeMap<Dyad, Track> tracks = new TreeMap<>();
    private final List<PeriodRow> periods = new ArrayList<>();
    private final List<SequencedMap<Dyad, Point>> openings = new ArrayList<>();

    private static final class Track {
        private Point now;
        private final List<Point> points = new ArrayList<>();
        private final List<RungMove> rungs = new ArrayList<>();
        private int scriptedTension;
        private final TreeMap<Integer, Integer> held = new TreeMap<>();

        Track(Point start) {
            now = start;
            points.add(start);
        }

        void put(Point next) {
            if (points.size() > 1 && points.getLast().minute() == next.minute()) {
                points.removeLast();
            }
            points.add(next);
            now = next;
        }
    }

    Histories(Chronicle chronicle, Names names, Causes causes) {
        this.chronicle = chronicle;
        this.names = names;
        this.causes = causes;
        State start = chronicle.start();
        for (Dyad dyad : start.postures().keySet()) {
            Point point = new Point(
                    start.minute(),
                    start.tension(dyad),
                    start.uncertainty(dyad),
                    start.trust(dyad),
                    start.posture(dyad).rung());
            tracks.put(dyad, new Track(point));
        }
        periods.add(row(0, start.minute()));
        for (Noted noted : chronicle.events()) {
            switch (noted.event()) {
                case Event.QuantityMoved moved -> moved(noted, moved);
                case Event.RungHeld held -> track(held.dyad()).held.put(held.rung(), held.untilMinute());
                case Event.RungChanged changed -> rung(noted, changed);
                case Event.TurnOpened _ -> openings.add(now());
                default -> {}
            }
        }
        openings.add(now());
        ends();
    }

    private SequencedMap<Dyad, Point> now() {
        SequencedMap<Dyad, Point> row = new LinkedHashMap<>();
        tracks.forEach((dyad, track) -> row.put(dyad, track.now));
        return row;
    }

    /// Where everybody stood before a turn opened.
    ///
    /// @param opening which opening, from 0; one past the last means the end
    SequencedMap<Dyad, Point> beforeOpening(int opening) {
        return openings.get(opening);
    }

    private void moved(Noted noted, Event.QuantityMoved moved) {
        Quantity quantity = moved.quantity();
        Quantity.Kind kind = quantity.kind();
        if (kind != Quantity.Kind.TENSION && kind != Quantity.Kind.UNCERTAINTY && kind != Quantity.Kind.TRUST) {
            return;
        }
        Track track = track(new Dyad(quantity.of(), quantity.to()));
        Point was = track.now;
        track.put(new Point(
                noted.minute(),
                kind == Quantity.Kind.TENSION ? moved.to() : was.tension(),
                kind == Quantity.Kind.UNCERTAINTY ? moved.to() : was.uncertainty(),
                kind == Quantity.Kind.TRUST ? moved.to() : was.trust(),
                was.rung()));
        if (kind == Quantity.Kind.TENSION) {
            for (var part : moved.parts()) {
                track.scriptedTension += part.amount() > 0 && causes.scripted(part.cause()) ? part.amount() : 0;
            }
        }
    }

    private void rung(Noted noted, Event.RungChanged changed) {
        Track track = track(changed.dyad());
        Point was = track.now;
        track.put(new Point(noted.minute(), was.tension(), was.uncertainty(), was.trust(), changed.to()));
        boolean up = changed.to() > changed.from();
        boolean byAct = up
                && track.held.tailMap(changed.to()).values().stream().anyMatch(until -> until >= noted.minute());
        int threshold = upAt(changed.to());
        boolean required = up && !byAct && was.tension() - track.scriptedTension < threshold;
        track.rungs.add(new RungMove(noted.minute(), changed.from(), changed.to(), byAct, required, noted.number()));
    }

    private Track track(Dyad dyad) {
        return requireNonNull(tracks.get(dyad), () -> "there is no dyad " + dyad);
    }

    private int upAt(int rung) {
        for (Rung one : chronicle.scenario().library().ladder()) {
            if (one.number() == rung) {
                return one.upAt().orElse(0);
            }
        }
        return 0;
    }

    /// Rows at period ends, and at the end of an exercise that ends within one: what followed within the period's own batch counts to it.
    private void ends() {
        TreeMap<Integer, Integer> minutes = new TreeMap<>();
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.PeriodEnded ended) {
                minutes.put(ended.period(), noted.minute());
            } else if (noted.event() instanceof Event.ExerciseEnded && (minutes.isEmpty() || minutes.lastEntry().getValue() < noted.minute())) {
                minutes.put(minutes.isEmpty() ? 1 : minutes.lastKey() + 1, noted.minute());
            }
        }
        minutes.forEach((period, minute) -> periods.add(row(period, minute)));
    }

    private PeriodRow row(int period, int minute) {
        SequencedMap<Dyad, Point> row = new LinkedHashMap<>();
        tracks.forEach((dyad, track) -> {
            Point at = track.points.getFirst();
            for (Point point : track.points) {
                at = point.minute() <= minute ? point : at;
            }
            row.put(dyad, at);
        });
        return new PeriodRow(period, minute, row);
    }

    List<PeriodRow> periods() {
        return periods;
    }

    List<DyadHistory> dyads() {
        List<DyadHistory> dyads = new ArrayList<>();
        tracks.forEach((dyad, track) -> {
            Peak tension = new Peak(-1, 0);
            Peak uncertainty = new Peak(-1, 0);
            for (Point point : track.points) {
                tension = point.tension() > tension.permille() ? new Peak(point.tension(), point.minute()) : tension;
                uncertainty = point.uncertainty() > uncertainty.permille()
                        ? new Peak(point.uncertainty(), point.minute())
                        : uncertainty;
            }
            dyads.add(new DyadHistory(dyad, names.dyad(dyad), track.points, track.rungs, tension, uncertainty));
        });
        return dyads;
    }
}
