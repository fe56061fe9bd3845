package firebreak.engine.exercise;

import java.util.List;

/// A message that reaches seats.
///
/// @param id    from 1
/// @param kind  `inject`, `instruction`, `news`, `announcement`, `message`, `question`, `reply` or `notice`
/// @param seats addresses that it reaches
/// @param feed  it is public: observers see it too
/// @param entry the entry it comes from; empty if none
public record MailItem(
        int id, int minute, String kind, String via, String from, String tlp, String title, String text, List<String> seats, boolean feed, String entry) {
    public MailItem {
        seats = List.copyOf(seats);
    }
}
