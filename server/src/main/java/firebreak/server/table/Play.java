package firebreak.server.table;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.server.log.Bytes;
import java.util.List;

/// The exercise that a table plays: everything that the table needs of rules, record and views. Used by one thread.
public interface Play {
    /// The seat of everybody who facilitates.
    String FACILITATOR = "facilitator";

    /// The seat of everybody who only looks on.
    String OBSERVER = "observer";

    /// Names rules, scenario and set-up: what an exercise may be gone on with under.
    String rules();

    /// Everybody who has a view, in a stable order: the scenario's seats, then [#FACILITATOR] and [#OBSERVER].
    List<String> seats();

    /// An input in canonical form.
    ///
    /// @param author a seat, or [Table#CLOCK]
    Bytes input(String author, Act act);

    /// Decides an input, and goes on from there.
    Decided decide(Bytes input);

    /// Goes on by a step that was decided before.
    Decided fold(Bytes step);

    /// What a seat may know now.
    SeatView view(String seat);

    /// Where the table's clock stands.
    Pace pace();

    /// Seats that are in the hands of a bot.
    List<String> bots();

    /// What the bot at a seat does now: acts in order, none if it is content to wait.
    List<Act> botActs(String seat, SeatView view);
}
