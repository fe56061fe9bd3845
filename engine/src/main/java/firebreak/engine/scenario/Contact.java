package firebreak.engine.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A desk that other states can call.
///
/// @param role      which desk
/// @param seat      who answers
/// @param backup    who answers otherwise, or null
/// @param hours     when it is staffed
/// @param languages what it speaks
/// @param nominated whether it is in the directory from the start
/// @param ping      how its last test went
/// @param may       which meanings its answers may have without the head's approval
public record Contact(
        ContactRole role,
        Address seat,
        @Nullable Address backup,
        Hours hours,
        List<String> languages,
        boolean nominated,
        Ping ping,
        Set<AnswerMeaning> may) {
    public Contact {
        languages = List.copyOf(languages);
        may = Frozen.set(AnswerMeaning.class, may);
    }
}
