package firebreak.engine.words;

import firebreak.engine.seat.SeatView;

/// Words in the corridor.
final class MeetingScreen {
    private MeetingScreen() {}

    static void meetings(Page page, SeatView view) {
        if (view.meetings().isEmpty()) {
            page.add(Line.Style.TITLE, "No meetings.");
            page.quiet("`meet` and a delegation asks for a word in the corridor.");
            return;
        }
        page.add(Line.Style.TITLE, "Meetings");
        view.meetings().forEach(meeting -> full(page, meeting, view));
    }

    static void full(Page page, SeatView.Meeting meeting, SeatView view) {
        page.add(Line.Style.PLAIN, "- ", heading(meeting, view) + ": " + status(meeting));
        var outcome = meeting.outcome();
        if (outcome != null) {
            page.text("    ", "\"" + outcome + "\"");
        }
        var command = command(meeting);
        if (!command.isEmpty()) {
            page.command("    ", command);
        }
    }

    static String heading(SeatView.Meeting meeting, SeatView view) {
        return "Meeting " + meeting.number() + " with " + Screens.party(meeting.other(), view)
                + (meeting.text().isEmpty() ? "" : ", \"" + meeting.text() + "\"");
    }

    static String status(SeatView.Meeting meeting) {
        return switch (meeting.status()) {
            case ASKED -> meeting.outgoing() ? "you have asked" : "they ask for a word";
            case AGREED -> "agreed, meet now and write down what it comes to";
            case WRITTEN -> meeting.outcomeIsOurs() ? "they have yet to sign" : "they have written the outcome, sign it if it is right";
            case SIGNED -> "both have signed";
            case REFUSED -> "refused";
            case LAPSED -> "it did not come about";
        };
    }

    static String command(SeatView.Meeting meeting) {
        int number = meeting.number();
        return switch (meeting.status()) {
            case ASKED ->
                meeting.outgoing() ? "" : "agree " + number + "   or   decline meeting " + number + " \"why\"";
            case AGREED -> "outcome " + number + " \"one line\"";
            case WRITTEN -> meeting.outcomeIsOurs() ? "" : "sign " + number;
            case SIGNED, REFUSED, LAPSED -> "";
        };
    }
}
