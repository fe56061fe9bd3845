package firebreak.engine.scenario;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A kind of channel.
///
/// @param id                   such as `hotline`
/// @param title                what people call it, or null
/// @param deadlineMinutes      how long the called side has by default
/// @param deadlineMinutesByRole how long it has by desk, where that differs
/// @param authenticated        whether a caller can be sure who answers
public record ChannelKind(
        String id,
        @Nullable Text title,
        int deadlineMinutes,
        SequencedMap<ContactRole, Integer> deadlineMinutesByRole,
        boolean authenticated) {
    public ChannelKind {
        deadlineMinutesByRole = Frozen.map(deadlineMinutesByRole);
        Range.minutes("deadlineMinutes", deadlineMinutes);
    }

    /// How long a desk has to answer.
    public int deadlineMinutes(@Nullable ContactRole role) {
        return role == null ? deadlineMinutes : deadlineMinutesByRole.getOrDefault(role, deadlineMinutes);
    }
}
