package firebreak.client.author;

import firebreak.engine.exercise.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// How one delegation came out of the same seeds, one score for each.
///
/// @param scores in the order of the seeds; null for an exercise that did not come to its end
record ScoreSample(List<@Nullable Score> scores) {

    /// How one sample stands to another, seed by seed.
    ///
    /// @param mean          of interests and stability together, this less the other
    /// @param standardError of that mean, over the seeds: the seeds are paired, so what they have in common does not count
    /// @param better        seeds at which this is higher
    record Difference(double mean, double standardError, int better, int worse) {}

    static ScoreSample of(List<Rehearsal.@Nullable Figures> played, String delegation) {
        List<@Nullable Score> scores = new ArrayList<>();
        for (Rehearsal.@Nullable Figures figures : played) {
            scores.add(figures == null ? null : its(figures, delegation));
        }
        return new ScoreSample(scores);
    }

    private static Score its(Rehearsal.Figures figures, String delegation) {
        for (Score score : figures.scores()) {
            if (score.delegation().equals(delegation)) {
                return score;
            }
        }
        throw new IllegalStateException("nobody has scored " + delegation);
    }

    double interests() {
        return mean(Score::interests);
    }

    double stability() {
        return mean(Score::stability);
    }

    /// In what part of the exercises a goal was reached, or a red line crossed, 0 to 1.
    double share(int stake) {
        return mean(score -> score.found().get(stake).holds() ? 1 : 0);
    }

    private double mean(ToIntFunction<Score> of) {
        long sum = 0;
        int count = 0;
        for (Score score : scores) {
            if (score != null) {
                sum += of.applyAsInt(score);
                count++;
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }

    Difference from(ScoreSample other) {
        double sum = 0;
        double squares = 0;
        int better = 0;
        int worse = 0;
        int count = 0;
        for (int run = 0; run < scores.size(); run++) {
            Score mine = scores.get(run);
            Score its = other.scores.get(run);
            if (mine != null && its != null) {
                int difference = mine.total() - its.total();
                sum += difference;
                squares += (double) difference * difference;
                better += difference > 0 ? 1 : 0;
                worse += difference < 0 ? 1 : 0;
                count++;
            }
        }
        double mean = count == 0 ? 0 : sum / count;
        double variance = count < 2 ? 0 : Math.max(0, squares - sum * mean) / (count - 1);
        return new Difference(mean, count == 0 ? 0 : Math.sqrt(variance / count), better, worse);
    }
}
