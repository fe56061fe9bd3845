package firebreak.engine.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the exercise ended.
///
/// @param id      of the ending; `stopped` where the facilitator ended it; null if it has not ended
/// @param title   what the scenario calls it
/// @param text    what everyone read, Markdown; empty if none
/// @param moment  when
/// @param because the causes
public record Ended(@Nullable String id, String title, String text, String moment, List<Because> because) {
    public Ended {
        because = List.copyOf(because);
    }
}
