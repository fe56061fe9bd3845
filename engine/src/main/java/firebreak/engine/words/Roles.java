package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.List;

/// What the codes of roles stand for, and who holds them.
final class Roles {
    /// Head of government: approves and refuses for its delegation.
    static final String HEAD = "HG";

    private Roles() {}

    /// A role in words with its code, such as `foreign ministry (FM)`.
    static String words(String code) {
        return switch (code) {
            case HEAD -> "head of government (HG)";
            case "FM" -> "foreign ministry (FM)";
            case "DF" -> "defence (DF)";
            case "IN" -> "intelligence (IN)";
            case "LE" -> "justice and police (LE)";
            case "EC" -> "economy (EC)";
            case "CS" -> "response team (CS)";
            case "SP" -> "spokesperson (SP)";
            case "OP" -> "operator (OP)";
            case "CH" -> "chair (CH)";
            default -> code;
        };
    }

    static List<String> words(List<String> codes) {
        return codes.stream().map(Roles::words).toList();
    }

    /// The seats of the viewer's delegation that hold one of the roles.
    static List<String> holders(List<String> codes, SeatView view) {
        return view.colleagues().stream()
                .filter(colleague -> colleague.roles().stream().anyMatch(codes::contains))
                .map(SeatView.Colleague::key)
                .toList();
    }

    /// The seats to ask, or the roles that nobody holds.
    static String whom(List<String> codes, SeatView view) {
        var holders = view.you().kind() == SeatView.Kind.SEAT ? holders(codes, view) : List.<String>of();
        return holders.isEmpty() ? Said.or(words(codes)) : Said.or(holders);
    }
}
