package firebreak.engine.review;

import firebreak.engine.seat.CallStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A call and what came of it.
///
/// @param parties   ids of the calling and the called delegation
/// @param from      the calling seat, in words; of a hoax, the one in whose name it came
/// @param about     the incident in words; empty if none
/// @param delivered moment; null if it never was
/// @param due       moment of the deadline; null until delivered
/// @param firstDue  the deadline as it first was, if it moved
/// @param answered  moment; null if it never was
/// @param answer    meaning and words; empty if none
/// @param rated     permille; -1 if unrated
/// @param hoax      who really called, and whether that was found out; empty for a call from whom it says
/// @param effects   what it moved
/// @param because   why it was placed
public record CallRow(
        int number,
        List<String> parties,
        String from,
        String to,
        String channel,
        String about,
        boolean warning,
        String text,
        CallStatus status,
        String placed,
        int placedMinute,
        @Nullable String delivered,
        @Nullable String due,
        @Nullable String firstDue,
        @Nullable String answered,
        String answeredBy,
        String answer,
        int rated,
        String hoax,
        List<Effect> effects,
        List<Because> because,
        long event) {
    public CallRow {
        parties = List.copyOf(parties);
        effects = List.copyOf(effects);
        because = List.copyOf(because);
    }
}
