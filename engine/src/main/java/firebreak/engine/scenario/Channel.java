package firebreak.engine.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line between delegations.
///
/// @param id              such as `leaders-line`
/// @param kind            the library's channel kind
/// @param title           what people call it
/// @param role            the desk it rings at, or null if any
/// @param between         whom it joins, at least two
/// @param shows           what a caller learns through it
/// @param open            whether it is open at the start
/// @param openedBy        the measure whose use opens it, or null
/// @param deadlineMinutes how long the called side has to answer, from delivery
/// @param multilateral    whether it survives when bilateral channels are suspended
/// @param authenticated   whether a caller can be sure who answers
public record Channel(
        String id,
        String kind,
        Text title,
        @Nullable ContactRole role,
        List<String> between,
        Set<Shown> shows,
        boolean open,
        @Nullable String openedBy,
        int deadlineMinutes,
        boolean multilateral,
        boolean authenticated) {
    public Channel {
        between = List.copyOf(between);
        shows = Frozen.set(Shown.class, shows);
        Range.minutes("deadlineMinutes", deadlineMinutes);
    }

    /// Whether it joins both delegations.
    public boolean joins(String one, String other) {
        return between.contains(one) && between.contains(other);
    }
}
