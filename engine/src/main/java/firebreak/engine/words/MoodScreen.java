package firebreak.engine.words;

import firebreak.engine.seat.SeatView;

/// How a capital feels about the others, and what its embassies read in theirs.
final class MoodScreen {
    private MoodScreen() {}

    static void mood(Page page, SeatView view, String detail) {
        var wanted = view.moods().stream()
                .filter(mood -> detail.isEmpty() || mood.key().equalsIgnoreCase(detail))
                .toList();
        if (wanted.isEmpty()) {
            page.add(Line.Style.TITLE, detail.isEmpty() ? "No mood to read yet." : "There is no mood towards `" + detail + "`.");
            return;
        }
        page.add(Line.Style.TITLE, "Your capital's mood (0 to 1000)");
        for (var mood : wanted) {
            page.add(
                    mood.rung() >= 3 ? Line.Style.URGENT : Line.Style.PLAIN,
                    "- ",
                    "towards " + Screens.party(mood.key(), view) + ": " + mood.rungName() + ", rung " + mood.rung());
            page.add(
                    Line.Style.PLAIN,
                    "    ",
                    "tension " + mood.tension() + ", uncertainty " + mood.uncertainty() + ", trust " + mood.trust());
            if (!mood.reading().isEmpty()) {
                page.add(Line.Style.PLAIN, "    ", "they seem: " + mood.reading());
            }
            var cause = mood.cause();
            if (cause != null) {
                page.add(Line.Style.QUIET, "    ", "lately: " + cause);
            }
        }
        page.blank().quiet("`help numbers` says what tension, uncertainty, trust and rungs are.");
    }
}
