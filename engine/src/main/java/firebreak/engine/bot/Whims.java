package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a wandering seat does of its own accord, though neither its doctrine nor anybody's letter suggests it.
final class Whims {
    /// How often in a turn a seat tries a line, permille.
    private static final int CALLS = 180;
    /// How often in a turn a seat has an idea of its own, permille.
    private static final int IDEAS = 250;
    /// The same for one that is hot-headed.
    private static final int HOT_IDEAS = 500;
    /// How often in a turn a seat says who it was, whatever it knows, permille.
    private static final int JUDGES = 60;
    /// The same for one that is hot-headed.
    private static final int HOT_JUDGES = 500;
    /// How often a seat tells its colleagues of a letter, permille.
    private static final int TELLS = 300;
    /// A hot-headed seat chooses from this many of the harshest moves that it may order.
    private static final int HARSHEST = 2;
    /// How many moves a seat looks at, at random, for one that it could order.
    private static final int LEAVES = 40;
    /// The rung from which on force is used.
    private static final int ACROSS = 7;

    private static final List<Band> BANDS = List.of(Band.LOW, Band.MODERATE, Band.HIGH);
    private static final String ARMED_ATTACK = "armed_attack";

    private final Mind mind;
    private final Streak streak;
    private final List<Act.SeatAct> acts;

    private Whims(Mind mind, Streak streak, List<Act.SeatAct> acts) {
        this.mind = mind;
        this.streak = streak;
        this.acts = acts;
    }

    static void act(Mind mind, Streak streak, List<Act.SeatAct> acts) {
        if (streak == Streak.PASSIVE) {
            return;
        }
        Whims whims = new Whims(mind, streak, acts);
        if (whims.tells() || whims.judges() || whims.claims() || whims.calls()) {
            return;
        }
        whims.orders();
    }

    private boolean hot() {
        return streak == Streak.HOT_HEADED;
    }

    // ---- words --------------------------------------------------------------------------------------------------

    /// Tells its colleagues what has just come in.
    private boolean tells() {
        for (SeatView.Mail mail : mind.view().mail()) {
            boolean fresh = mail.kind().equals("inject") && mail.minute() >= mind.start();
            if (fresh && mind.draw("wander/tells/" + mail.minute() + "/" + mail.title(), 1000) < TELLS) {
                String words = "This has come in, and you should know of it: " + (mail.title().isBlank() ? mail.from() : mail.title());
                boolean told = mind.view().mail().stream().anyMatch(one -> one.kind().equals("message") && one.text().equals(words));
                if (!told) {
                    acts.add(new Act.Message(words));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean judges() {
        boolean may = mind.holds("IN") || mind.holds("CS");
        if (!may || mind.view().incidents().isEmpty() || !mind.chance("wander/judges", hot() ? HOT_JUDGES : JUDGES) || !mind.time("wander/judges")) {
            return false;
        }
        SeatView.Incident about = incident();
        if (about == null || about.suspects().isEmpty()) {
            return false;
        }
        String accused = mind.stateToAsk(about);
        SeatView.Suspect suspect = mind.pick("wander/suspect/" + mind.turn(), about.suspects());
        for (SeatView.Suspect one : about.suspects()) {
            suspect = hot() && one.key().equals(accused) ? one : suspect;
        }
        Band band = hot() ? Band.HIGH : mind.pick("wander/band/" + mind.turn(), BANDS);
        if (suspect.stated() == band) {
            return false;
        }
        acts.add(new Act.Assess(about.key(), suspect.key(), band, Phrasebook.assessment(mind, suspect, band)));
        return true;
    }

    /// When people are hurt, a hot-headed government calls it an armed attack, and does the harshest that this opens.
    private boolean claims() {
        if (!hot() || !mind.view().you().head()) {
            return false;
        }
        for (SeatView.Incident incident : mind.view().incidents()) {
            String against = mind.stateToAsk(incident);
            if (incident.physical() && incident.open() && incident.victim().equals(mind.own()) && mind.isDelegation(against)) {
                return hasClaimed() ? strikes(against, incident.key()) : claims(against, incident.key());
            }
        }
        return false;
    }

    private boolean hasClaimed() {
        return mind.view().claims().stream().anyMatch(claim -> claim.by().equals(mind.own()) && claim.kind().equals(ARMED_ATTACK));
    }

    private boolean claims(String against, String about) {
        acts.add(new Act.Claim(ARMED_ATTACK, against, about, "People were hurt by this, and we know from where it came."));
        return true;
    }

    private boolean strikes(String against, String about) {
        for (SeatView.Move move : mind.moves()) {
            if (move.rung() >= ACROSS && move.readyAgainst(against) && mind.ordered(move.key(), null, null) == 0) {
                acts.add(new Act.Order(move.key(), against, move.needsIncident() ? about : null, idea(mind)));
                return true;
            }
        }
        return false;
    }

    // ---- lines --------------------------------------------------------------------------------------------------

    /// A line that the delegation has not used, where there is one.
    private boolean calls() {
        if (mind.view().moods().isEmpty() || !mind.chance("wander/calls", CALLS) || !mind.time("wander/calls")) {
            return false;
        }
        String to = mind.pick("wander/whom/" + mind.turn(), mind.view().moods()).key();
        List<SeatView.Channel> lines = mind.channelsTo(to);
        List<SeatView.Channel> unused = lines.stream()
                .filter(line -> mind.view().calls().stream().noneMatch(call -> call.outgoing() && call.channel().equals(line.key())))
                .toList();
        List<SeatView.Channel> from = unused.isEmpty() ? lines : unused;
        if (from.isEmpty() || mind.callsThisTurn(to) > 0) {
            return false;
        }
        SeatView.Incident about = incident();
        String text = Phrasebook.call(mind, to, about, Phrasebook.Purpose.CLARIFY);
        String line = mind.pick("wander/line/" + mind.turn(), from).key();
        acts.add(new Act.PlaceCall(to, line, about == null ? null : about.key(), false, text));
        return true;
    }

    private SeatView.@Nullable Incident incident() {
        List<SeatView.Incident> known = mind.view().incidents();
        return known.isEmpty() ? null : mind.pick("wander/about/" + mind.turn(), known);
    }

    // ---- moves --------------------------------------------------------------------------------------------------

    private void orders() {
        if (mind.chance("wander/ideas", hot() ? HOT_IDEAS : IDEAS) && mind.time("wander/ideas") && !hasHadItsIdea()) {
            Act.Order order = order(mind, streak);
            if (order != null) {
                acts.add(order);
            }
        }
    }

    private boolean hasHadItsIdea() {
        return mind.view().orders().stream().anyMatch(order -> order.note().equals(idea(mind)));
    }

    /// The note of such an order, by which a seat that has no memory knows that it has given it.
    private static String idea(Mind mind) {
        return "An idea of " + mind.view().you().title() + " in turn " + mind.turn() + ".";
    }

    /// A move that the seat may order now; of a hot-headed one, one of the harshest.
    static Act.@Nullable Order order(Mind mind, Streak streak) {
        SeatView.Move move = streak == Streak.HOT_HEADED ? harsh(mind) : any(mind, streak);
        return move == null ? null : order(mind, move, null, null, idea(mind));
    }

    /// What is found by leafing through the moves.
    private static SeatView.@Nullable Move any(Mind mind, Streak streak) {
        List<String> keys = mind.moveKeys();
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            String key = mind.pick("wander/move/" + mind.turn() + "/" + leaf, keys);
            SeatView.Move move = streak.shuns(key) ? null : mind.move(key);
            if (move != null && move.byYou() && move.lacks().isEmpty()) {
                return move;
            }
        }
        return null;
    }

    private static SeatView.@Nullable Move harsh(Mind mind) {
        List<SeatView.Move> moves = new ArrayList<>();
        for (SeatView.Move move : mind.moves()) {
            boolean harsh = move.letter().equals("N") || move.letter().equals("P") || move.letter().equals("V");
            if (harsh && move.byYou() && move.lacks().isEmpty() && !Streak.HOT_HEADED.shuns(move.key())) {
                moves.add(move);
            }
        }
        moves.sort(Comparator.comparingInt(SeatView.Move::rung).reversed().thenComparing(SeatView.Move::key));
        return moves.isEmpty() ? null : mind.pick("wander/move/" + mind.turn(), moves.subList(0, Math.min(HARSHEST, moves.size())));
    }

    /// A move, aimed at whom and about what it is asked for or makes sense; `null` if it cannot be ordered so.
    static Act.@Nullable Order order(Mind mind, SeatView.Move move, @Nullable String to, @Nullable String about, String note) {
        SeatView.Incident hit = mind.hit();
        SeatView.Incident known = about != null ? mind.incident(about) : hit == null ? mind.elsewhere() : hit;
        if (move.needsIncident() && known == null) {
            return null;
        }
        String target = move.needsTarget() ? target(mind, move, to, known) : null;
        boolean ready = move.byYou() && move.lacks().isEmpty() && (!move.needsTarget() || target != null);
        String concerns = move.needsIncident() && known != null ? known.key() : about;
        return ready ? new Act.Order(move.key(), target, concerns, note) : null;
    }

    private static @Nullable String target(Mind mind, SeatView.Move move, @Nullable String to, SeatView.@Nullable Incident about) {
        String asked = to != null ? to : about == null ? "" : mind.stateToAsk(about);
        if (move.readyAgainst(asked)) {
            return asked;
        }
        if (to != null) {
            return null;
        }
        List<String> others = move.targets().stream().map(SeatView.Target::key).filter(move::readyAgainst).toList();
        return others.isEmpty() ? null : mind.pick("wander/target/" + move.key(), others);
    }
}
