package firebreak.engine.play;

import firebreak.engine.exercise.Quantity;
import java.util.Locale;

/// Numbers and clauses, named as a script's author names them.
final class Said {

    private Said() {}

    static String of(Quantity quantity) {
        String kind = quantity.kind().name().toLowerCase(Locale.ROOT);
        return quantity.of()
                + (quantity.to().isEmpty() ? "" : " -> " + quantity.to())
                + " " + kind
                + (quantity.about().isEmpty() ? "" : " for " + quantity.about());
    }

    static String of(Clause clause) {
        return switch (clause) {
            case Clause.Not(var turned) -> "not " + of(turned);
            case Clause.Refused(var code, _) -> ("refused " + code).strip();
            case Clause.NotUnderstood _ -> "not understood";
            case Clause.Row(var row, _, _, _, _) -> row.toString();
            case Clause.RowUnchanged(var row) -> row + " unchanged";
            case Clause.Moved(var figure, _) -> figure.toString();
            case Clause.NothingElse _ -> "nothing else moved";
            case Clause.RungHeld(var row, var rung) -> row + " holds rung " + rung;
            case Clause.Knows(var who, var incident, var does, _) -> who + (does ? " knows " : " does not know ") + incident;
            case Clause.Objective(var id, var met, _) -> "objective " + id + (met ? " is met" : " is not met");
            case Clause.HasEvidence(var who, var evidence, var does) -> who + (does ? " holds " : " does not hold ") + evidence;
            case Clause.Norm(var who, var norm, var upheld) -> who + (upheld ? " upholds " : " strains ") + norm;
            case Clause.Reads(var who, var other, var band, _) -> who + " reads " + other + " as " + band;
            case Clause.LearnsNothing(var who) -> who + " learns nothing";
            case Clause.Hears(var who, var words) -> who + " hears " + (words == null ? "nothing" : "\"" + words + "\"");
            case Clause.Stands(var thing, var id, _, var status) ->
                thing.name().toLowerCase(Locale.ROOT) + " " + id + " is " + status;
            case Clause.Due(var thing, var id, var arrival, var moment) ->
                thing.name().toLowerCase(Locale.ROOT) + " " + id + (arrival ? " arrives " : " due ") + moment;
            case Clause.Happened(var event, var words) -> (event + " " + words).strip();
        };
    }
}
