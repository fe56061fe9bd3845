package firebreak.engine.review;

import firebreak.engine.scenario.Dyad;
import java.util.List;

/// How one delegation saw another, from beginning to end.
///
/// @param points   each minute at which a number changed, with the values it left behind; the first is the start
/// @param rungs    each change of rung
/// @param peakTension     the highest tension, and when it was first reached
/// @param peakUncertainty the highest uncertainty, and when it was first reached
public record DyadHistory(
        Dyad dyad, String name, List<Point> points, List<RungMove> rungs, Peak peakTension, Peak peakUncertainty) {
    public DyadHistory {
        points = List.copyOf(points);
        rungs = List.copyOf(rungs);
    }

    /// The numbers of a dyad at a minute.
    ///
    /// @param tension     permille
    /// @param uncertainty permille
    /// @param trust       permille
    /// @param rung        0..9
    public record Point(int minute, int tension, int uncertainty, int trust, int rung) {}

    /// A change of rung.
    ///
    /// @param required a scripted entry or incident alone had brought the tension that it takes
    public record RungMove(int minute, int from, int to, boolean byAct, boolean required, long event) {}

    /// The highest value of a number.
    public record Peak(int permille, int minute) {}

    /// Where it stood at the end.
    public Point last() {
        return points.getLast();
    }

    /// Where it stood at the start.
    public Point first() {
        return points.getFirst();
    }
}
