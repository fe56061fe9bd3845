package firebreak.client.play;

import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Query;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;

/// How things are told: to a person in lines, to a program in JSON.
interface Voice {
    /// The first view.
    void welcome(SeatView view, long update);

    /// What differs between two views.
    void news(SeatView before, SeatView after, long update);

    /// A screen that was asked for.
    void screen(Query query, SeatView view);

    /// A line has been read from a script; what follows answers it.
    void heard(String line, SeatView view);

    /// What became of an act.
    ///
    /// @param line     what was typed
    /// @param recorded what the table has written down of it, as of [firebreak.engine.words.Words#recorded]
    /// @param late     whether the person has gone on meanwhile
    void answer(String line, String recorded, Answer answer, boolean late);

    /// A line that cannot be understood.
    void wrong(String line, Parsed.Wrong wrong);

    /// The connection stands otherwise.
    ///
    /// @param back whether it had been there before
    void state(ConnectionState state, boolean back);

    /// The table's clock was set.
    void clock(Clock clock, SeatView view);

    /// A task's time is nearly over.
    void reminder(SeatView.Task task, SeatView view);

    /// A word of the client's own.
    void remark(String text);
}
