package firebreak.engine.bot;

import firebreak.engine.chance.Dice;
import firebreak.engine.seat.Catalogue;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a bot makes of its view: whose incident, whom it suspects, whom it trusts, and what the dice say.
final class Mind {
    /// An incident from this severity on is a crisis.
    static final int SIGNIFICANT = 3;

    private final SeatView view;
    private final Catalogue catalogue;
    private final Temper temper;
    private final Dice dice;
    private final String name;
    private final Predicate<String> avoided;

    Mind(SeatView view, Catalogue catalogue, Temper temper, Dice dice) {
        this(view, catalogue, temper, dice, _ -> false);
    }

    private Mind(SeatView view, Catalogue catalogue, Temper temper, Dice dice, Predicate<String> avoided) {
        this.avoided = avoided;
        this.view = view;
        this.catalogue = catalogue;
        this.temper = temper;
        this.dice = dice;
        this.name = "bot/" + view.you().seat() + "/";
    }

    /// The same mind, to which some moves do not occur.
    ///
    /// @param avoids whether a move, by its id, is one of them
    Mind without(Predicate<String> avoids) {
        return new Mind(view, catalogue, temper, dice, avoids);
    }

    SeatView view() {
        return view;
    }

    Temper temper() {
        return temper;
    }

    String own() {
        return view.you().delegation();
    }

    int turn() {
        return view.situation().turn();
    }

    int minute() {
        return view.situation().minute();
    }

    int start() {
        return view.situation().turnStartMinute();
    }

    int end() {
        return view.situation().turnEndMinute();
    }

    boolean holds(String role) {
        return view.you().roles().contains(role);
    }

    /// The later part of the exercise, when a way out is looked for.
    boolean late() {
        return turn() * 2 > view.situation().turns();
    }

    static String nameOf(String seat) {
        return seat.substring(seat.indexOf('.') + 1);
    }

    // ---- chance -------------------------------------------------------------------------------------------------

    /// Whether something happens in this turn; the same answer for the whole turn.
    boolean chance(String what, int permille) {
        return dice.chance(name + what, turn() + 1L, Math.clamp(permille, 0, 1000));
    }

    /// A number that belongs to a thing, whatever the turn.
    int draw(String what, int bound) {
        return dice.draw(name + what, 0, bound);
    }

    /// A number that belongs to a thing and to the whole delegation: all its seats draw the same.
    int common(String what, int bound) {
        return dice.draw("bot/" + own() + "/" + what, 0, bound);
    }

    /// Whether what the delegation has learnt decides in this matter, or habit does; the same for all its seats.
    boolean heeds(String what) {
        return temper.judgement() > 0 && common("heeds/" + what, 1000) < temper.judgement();
    }

    /// Whether the moment of this turn has come at which the seat gets round to something.
    boolean time(String what) {
        int length = Math.max(end() - start(), 1);
        return reached(start() + 5 + dice.draw(name + "when/" + what, turn() + 1L, Math.max(length * 6 / 10, 1)));
    }

    boolean reached(int at) {
        return minute() >= at;
    }

    <T> T pick(String what, List<T> from) {
        return from.get(draw(what, from.size()));
    }

    // ---- others -------------------------------------------------------------------------------------------------

    SeatView.@Nullable Mood mood(String other) {
        for (SeatView.Mood mood : view.moods()) {
            if (mood.key().equals(other)) {
                return mood;
            }
        }
        return null;
    }

    int tension(String other) {
        SeatView.Mood mood = mood(other);
        return mood == null ? 0 : mood.tension();
    }

    /// The state with which things are worst.
    SeatView.@Nullable Mood adversary() {
        SeatView.Mood worst = null;
        for (SeatView.Mood mood : view.moods()) {
            if (worst == null || mood.tension() > worst.tension()) {
                worst = mood;
            }
        }
        return worst;
    }

    /// The state that is trusted most.
    SeatView.@Nullable Mood friend() {
        SeatView.Mood best = null;
        for (SeatView.Mood mood : view.moods()) {
            if (best == null || mood.trust() > best.trust()) {
                best = mood;
            }
        }
        return best;
    }

    boolean suspended(String other) {
        for (SeatView.Party party : view.parties()) {
            if (party.key().equals(other)) {
                return party.dialogueSuspended();
            }
        }
        return false;
    }

    String called(String key) {
        for (SeatView.Party party : view.parties()) {
            if (party.key().equals(key)) {
                return party.name();
            }
        }
        return key.equals(own()) ? view.you().delegationName() : key;
    }

    /// Somebody has named this delegation in public, and the claim stands.
    boolean accusedBy(String other) {
        for (SeatView.Claim claim : view.claims()) {
            if (claim.against().equals(own())
                    && claim.by().equals(other)
                    && claim.kind().equals("attribution")
                    && claim.ruling().equals("open")) {
                return true;
            }
        }
        return false;
    }

    boolean claimed(String against) {
        for (SeatView.Claim claim : view.claims()) {
            if (claim.by().equals(own()) && claim.against().equals(against) && claim.ruling().equals("open")) {
                return true;
            }
        }
        return false;
    }

    // ---- incidents ----------------------------------------------------------------------------------------------

    /// The worst open incident that has hit this delegation.
    SeatView.@Nullable Incident hit() {
        return worst(true);
    }

    /// The worst open incident that has hit somebody else.
    SeatView.@Nullable Incident elsewhere() {
        return worst(false);
    }

    private SeatView.@Nullable Incident worst(boolean ours) {
        SeatView.Incident worst = null;
        for (SeatView.Incident incident : view.incidents()) {
            if (incident.open()
                    && incident.victim().equals(own()) == ours
                    && (worst == null || incident.severity() > worst.severity())) {
                worst = incident;
            }
        }
        return worst;
    }

    SeatView.@Nullable Incident incident(@Nullable String key) {
        for (SeatView.Incident incident : view.incidents()) {
            if (incident.key().equals(key)) {
                return incident;
            }
        }
        return null;
    }

    boolean isDelegation(String key) {
        for (SeatView.Mood mood : view.moods()) {
            if (mood.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /// Whom the delegation holds most responsible, whoever it is; `null` if nobody stands out.
    SeatView.@Nullable Suspect culprit(SeatView.Incident incident) {
        SeatView.Suspect most = null;
        for (SeatView.Suspect suspect : incident.suspects()) {
            if (suspect.attributionPermille() > 0
                    && (most == null || suspect.attributionPermille() > most.attributionPermille())) {
                most = suspect;
            }
        }
        return most;
    }

    /// The state that the delegation would ask about an incident: the one it suspects most, else the one with which
    /// things are worst.
    String stateToAsk(SeatView.Incident incident) {
        String asked = "";
        int most = -1;
        for (SeatView.Suspect suspect : incident.suspects()) {
            if (isDelegation(suspect.key())) {
                int weight = suspect.attributionPermille() * 2 + tension(suspect.key());
                if (weight > most) {
                    most = weight;
                    asked = suspect.key();
                }
            }
        }
        SeatView.Mood adversary = adversary();
        return asked.isEmpty() && adversary != null ? adversary.key() : asked;
    }

    int attribution(SeatView.Incident incident, String suspect) {
        for (SeatView.Suspect one : incident.suspects()) {
            if (one.key().equals(suspect)) {
                return one.attributionPermille();
            }
        }
        return 0;
    }

    boolean holdsEvidence(SeatView.Incident incident) {
        for (SeatView.Evidence evidence : view.evidence()) {
            if (evidence.about().equals(incident.key())) {
                return true;
            }
        }
        return false;
    }

    /// How bad things are for this delegation: the worst open incident that it knows of, at home or abroad.
    int alarm() {
        SeatView.Incident here = hit();
        SeatView.Incident there = elsewhere();
        return Math.max(here == null ? 0 : here.severity(), there == null ? 0 : there.severity() - 1);
    }

    // ---- moves and measures --------------------------------------------------------------------------------------------------

    SeatView.@Nullable Move move(String id) {
        return catalogue.move(id);
    }

    /// All of them: what takes its time, where the catalogue is made as it is asked for.
    List<SeatView.Move> moves() {
        return catalogue.moves();
    }

    /// The ids of all moves.
    List<String> moveKeys() {
        return catalogue.moveKeys();
    }

    List<SeatView.Measure> measures() {
        return catalogue.measures();
    }

    SeatView.@Nullable Measure measure(String id) {
        return catalogue.measure(id);
    }

    /// How often the delegation has ordered a move, orders that came to nothing apart.
    int ordered(String move, @Nullable String to, @Nullable String about) {
        int count = 0;
        for (SeatView.Order order : view.orders()) {
            if (order.move().equals(move)
                    && (to == null || to.equals(order.to()))
                    && (about == null || about.equals(order.about()))
                    && counts(order.status())) {
                count++;
            }
        }
        return count;
    }

    private static boolean counts(OrderStatus status) {
        return switch (status) {
            case DRAFT, SEALED, UNDER_WAY, DONE -> true;
            // What the head refused is not asked for again.
            case REFUSED -> true;
            case WITHDRAWN, LAPSED -> false;
        };
    }

    /// The seat could order the move now.
    boolean can(String id, @Nullable String to) {
        return !avoided.test(id) && catalogue.ready(id, to) && (to == null || view.agreements().isEmpty() || Signing.allows(view, catalogue.move(id), to));
    }

    /// Calls that the delegation has placed to another since the turn began.
    int callsThisTurn(@Nullable String to) {
        int count = 0;
        for (SeatView.Call call : view.calls()) {
            if (call.outgoing() && call.placedMinute() >= start() && (to == null || call.other().equals(to))) {
                count++;
            }
        }
        return count;
    }

    List<SeatView.Channel> channelsTo(String other) {
        List<SeatView.Channel> channels = new ArrayList<>();
        for (SeatView.Channel channel : view.channels()) {
            if (channel.open() && channel.with().contains(other) && !lacks(channel, other)) {
                channels.add(channel);
            }
        }
        return channels;
    }

    private static boolean lacks(SeatView.Channel channel, String other) {
        for (String lack : channel.lacks()) {
            if (lack.startsWith(other) && lack.startsWith(":", other.length())) {
                return true;
            }
        }
        return false;
    }

    @Nullable String kindOf(String channel) {
        for (SeatView.Channel one : view.channels()) {
            if (one.key().equals(channel)) {
                return one.kind();
            }
        }
        return null;
    }

    String roleOf(String channel) {
        for (SeatView.Channel one : view.channels()) {
            if (one.key().equals(channel)) {
                return one.role();
            }
        }
        return "";
    }

    /// The seat is the one in its delegation whose business a contact role is.
    boolean natural(String contactRole) {
        return switch (contactRole) {
            case "technical" -> holds("CS");
            case "diplomatic" -> holds("FM");
            case "leaders" -> holds("HG");
            case "risk" -> holds("DF");
            default -> false;
        };
    }
}
