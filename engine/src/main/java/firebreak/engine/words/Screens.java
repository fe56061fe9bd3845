package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.List;

/// Shows what a seat sees: one calm screen for each topic, as plain lines.
public final class Screens {
    private Screens() {}

    /// The screen that answers a query.
    ///
    /// @param width columns to fill, 40 or more
    public static List<Line> of(Query query, SeatView view, int width) {
        var page = new Page(width);
        var situation = view.situation();
        page.sides(
                Line.Style.MARKING,
                situation.marking(),
                view.you().seat() + ", " + Moments.show(situation.minute(), view));
        switch (query.topic()) {
            case TASKS -> TaskScreen.tasks(page, view);
            case INBOX -> MailScreen.inbox(page, view, query.detail());
            case CALLS -> CallScreen.calls(page, view, query.detail());
            case CHANNELS -> ChannelScreen.channels(page, view, query.detail());
            case CONTACTS -> ChannelScreen.contacts(page, view);
            case OFFERS -> MeasureScreen.offers(page, view, query.detail());
            case MEASURES -> MeasureScreen.measures(page, view, query.detail());
            case MEETINGS -> MeetingScreen.meetings(page, view);
            case MOVES -> MoveScreen.moves(page, view, query.detail());
            case ORDERS -> MoveScreen.orders(page, view);
            case INCIDENTS -> IncidentScreen.incidents(page, view, query.detail());
            case EVIDENCE -> IncidentScreen.evidence(page, view, query.detail());
            case MOOD -> MoodScreen.mood(page, view, query.detail());
            case CLAIMS -> IncidentScreen.claims(page, view);
            case AGREEMENTS -> AgreementScreen.agreements(page, view, query.detail());
            case ARGUMENTS -> ArgumentScreen.arguments(page, view, query.detail());
            case BRIEF -> MailScreen.brief(page, view, query.detail());
            case WHO -> StatusScreen.who(page, view);
            case STATUS -> StatusScreen.status(page, view);
            case HELP -> Help.show(page, query.detail(), view);
            case TABLE -> TableScreen.table(page, view);
            case ENTRIES -> TableScreen.entries(page, view, query.detail());
            case DYADS -> TableScreen.dyads(page, view, query.detail());
            case TRUTH -> TableScreen.truth(page, view);
            case SILENT -> TableScreen.silent(page, view);
            case OBJECTIVES -> TableScreen.objectives(page, view);
            case LOG -> TableScreen.log(page, view, query.detail());
        }
        return page.lines();
    }

    /// What a person reads on sitting down: who they are, where the exercise is, what waits.
    public static List<Line> welcome(SeatView view, int width) {
        var page = new Page(width);
        page.sides(
                Line.Style.MARKING,
                view.situation().marking(),
                Moments.show(view.situation().minute(), view));
        page.add(Line.Style.TITLE, view.situation().title());
        page.plain("You are " + StatusScreen.you(view) + ".");
        StatusScreen.turn(page, view);
        if (view.you().kind() == SeatView.Kind.SEAT) {
            page.blank();
            TaskScreen.list(page, view);
            page.blank().quiet("`brief` shows your papers, `tasks` what waits for you, `help` what you can type.");
        } else {
            page.blank().quiet("`help` shows what you can type.");
        }
        return page.lines();
    }

    /// Reminds of a task whose time is nearly over.
    public static List<Line> reminder(SeatView.Task task, SeatView view, int width) {
        var page = new Page(width);
        var due = task.dueMinute();
        page.add(
                Line.Style.URGENT,
                Moments.show(view.situation().minute(), view) + "  ",
                "Still waiting for you: " + task.text() + (due == null ? "" : ", " + Moments.due(due, view)));
        if (!task.command().isEmpty()) {
            page.command("    ", task.command());
        }
        return page.lines();
    }

    /// A text of somebody else's, such as a refusal, wrapped and made safe to print.
    public static List<Line> text(Line.Style style, String text, int width) {
        return new Page(width).add(style, text).lines();
    }

    /// Whether a seat could order the move now, at least towards somebody.
    static boolean canOrder(SeatView.Move move) {
        return move.byYou()
                && move.lacks().isEmpty()
                && (!move.needsTarget()
                        || move.targets().stream()
                                .anyMatch(target -> target.lacks().isEmpty()));
    }

    /// A label as it is shown: never without the word EXERCISE.
    static String label(String tlp) {
        return tlp.isEmpty() ? "EXERCISE" : "EXERCISE TLP:" + tlp;
    }

    /// The turn in words, such as `Turn 2 of 6, The lights go out`.
    public static String turn(SeatView.Situation situation) {
        return StatusScreen.turn(situation);
    }

    /// `BOR (Borvania)`, or the bare id of somebody unknown.
    static String party(String key, SeatView view) {
        return view.parties().stream()
                .filter(party -> party.key().equals(key) && !party.name().isEmpty())
                .map(party -> key + " (" + party.name() + ")")
                .findFirst()
                .orElse(key);
    }
}
