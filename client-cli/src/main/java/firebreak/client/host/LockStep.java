package firebreak.client.host;

import firebreak.engine.bot.Bot;
import firebreak.engine.bot.FacilitatorBot;
import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.play.BotPlay;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.Connector;
import firebreak.protocol.frame.Invitation;
import firebreak.server.log.Receipt;
import firebreak.server.net.HostedExercise;
import firebreak.server.table.Play;
import firebreak.server.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Plays a hosted exercise with a bot at every seat, each behind a client of its own, one after the other: after each step
/// of the clock the seats look up in their order, and each does what it then wants to. So it is the same exercise every time,
/// however fast the machine.
final class LockStep implements AutoCloseable {
    private static final int LONGEST = 100_000;
    private static final int PATIENCE_SECONDS = 60;

    private final Table table;
    private final SequencedMap<String, Temper> tempers;
    private final Dice dice;
    private final Connector connector;
    private final BotClient facilitator;
    private final Map<String, BotClient> seats = new TreeMap<>();

    /// Takes every seat.
    LockStep(HostedExercise exercise, Scenario scenario, long seed, Connector connector) {
        this.table = exercise.table();
        this.tempers = BotPlay.tempers(scenario);
        this.dice = new Dice(seed);
        this.connector = connector;
        Map<String, Invitation> invitations = new LinkedHashMap<>(exercise.invitations());
        this.facilitator = client(invitations, Play.FACILITATOR);
        tempers.keySet().forEach(seat -> seats.put(seat, client(invitations, seat)));
    }

    private BotClient client(Map<String, Invitation> invitations, String seat) {
        Invitation invitation = invitations.get(seat);
        if (invitation == null) {
            throw new DemoException("there is no invitation for " + seat + ": this data folder has been used before, give another");
        }
        return new BotClient(connector, invitation);
    }

    /// How many clients there are.
    int clients() {
        return seats.size() + 1;
    }

    /// Plays to the end.
    ///
    /// @param turnOver is told each time that a turn has opened, so that all before it is over
    void play(Runnable turnOver) {
        for (int round = 0; round < LONGEST; round++) {
            SeatView view = facilitator.view();
            if (view.situation().phase() == Phase.ENDED) {
                return;
            }
            Act.FacilitatorAct act = FacilitatorBot.act(view);
            if (act != null) {
                if (!facilitator.act(act)) {
                    throw new DemoException("the facilitator was refused " + act);
                }
                if (act instanceof Act.OpenTurn) {
                    turnOver.run();
                }
                continue;
            }
            everybody();
            advance();
        }
        throw new DemoException("the exercise does not come to an end");
    }

    private void advance() {
        SeatView.Situation now = facilitator.view().situation();
        if (now.phase() != Phase.OPEN) {
            return;
        }
        int next = Math.min((Math.floorDiv(now.minute(), BotPlay.STEP_MINUTES) + 1) * BotPlay.STEP_MINUTES, now.turnEndMinute());
        if (next > now.minute()) {
            Receipt receipt = table.advance(next - now.minute())
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            if (!(receipt instanceof Receipt.Accepted)) {
                throw new DemoException("the clock stands still: " + receipt);
            }
            if (next == now.turnEndMinute()) {
                everybody();
            }
        }
    }

    private void everybody() {
        for (Map.Entry<String, BotClient> seat : seats.entrySet()) {
            Temper temper = tempers.getOrDefault(seat.getKey(), Temper.SILENT);
            SeatView view = seat.getValue().view();
            if (view.situation().phase() != Phase.OPEN || view.situation().paused()) {
                return;
            }
            for (Act.SeatAct act : Bot.acts(view, temper, dice)) {
                seat.getValue().act(act);
            }
        }
    }

    @Override
    public void close() {
        facilitator.close();
        seats.values().forEach(BotClient::close);
    }
}
