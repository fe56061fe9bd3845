package firebreak.engine.bot;

import firebreak.engine.chance.Dice;
import java.util.List;

/// How a wandering delegation is throughout an exercise.
enum Streak {
    /// True to its doctrine, but for this and that.
    NONE(350, 120, 40, 400, 250, 200, 600),
    /// Harsh, sure of itself, and tells nobody anything.
    HOT_HEADED(250, 250, 150, 150, 50, 550, 400),
    /// Does its own work, shows nothing of what it has, and takes nothing up.
    CLOSED(150, 250, 0, 100, 50, 500, 400),
    /// Hardly does anything.
    PASSIVE(150, 750, 0, 100, 50, 50, 150);

    /// How often a whole table has a bad day, permille.
    private static final int BAD_DAY = 250;

    /// Moves that show others what the delegation knows.
    private static final List<String> SHOWING =
            List.of("CSI-03", "CSI-04", "CSI-05", "CSI-06", "LAW-03", "INT-02", "DIP-09", "DIP-10");

    private final int answersAsUsual;
    private final int lets;
    private final int declines;
    private final int takesAsUsual;
    private final int accepts;
    private final int turnsDown;
    private final int obeys;

    /// All are permille; what is left of the calls is answered otherwise, what is left of the offers lapses.
    Streak(int answersAsUsual, int lets, int declines, int takesAsUsual, int accepts, int turnsDown, int obeys) {
        this.answersAsUsual = answersAsUsual;
        this.lets = lets;
        this.declines = declines;
        this.takesAsUsual = takesAsUsual;
        this.accepts = accepts;
        this.turnsDown = turnsDown;
        this.obeys = obeys;
    }

    /// What becomes of a call that has come in.
    enum OfCall {
        AS_USUAL,
        LEFT,
        DECLINED,
        ANSWERED_OTHERWISE
    }

    /// What becomes of an offer.
    enum OfOffer {
        AS_USUAL,
        ACCEPTED,
        DECLINED,
        LEFT
    }

    /// A delegation's own, in an exercise: all its seats have the same.
    static Streak of(String delegation, Dice dice) {
        int luck = dice.draw("wander/" + delegation + "/streak", 0, 1000);
        if (dice.chance("wander/bad-day", 0, BAD_DAY)) {
            return luck < 400 ? HOT_HEADED : luck < 850 ? CLOSED : PASSIVE;
        }
        return luck < 80 ? HOT_HEADED : luck < 160 ? CLOSED : luck < 220 ? PASSIVE : NONE;
    }

    /// How the delegation acts where it follows its doctrine.
    Temper of(Temper doctrine) {
        return this == HOT_HEADED ? doctrine.hotHeaded() : doctrine;
    }

    /// @param luck 0..999
    OfCall call(int luck) {
        int left = luck - answersAsUsual;
        return left < 0
                ? OfCall.AS_USUAL
                : left < lets ? OfCall.LEFT : left < lets + declines ? OfCall.DECLINED : OfCall.ANSWERED_OTHERWISE;
    }

    /// @param luck 0..999
    OfOffer offer(int luck) {
        int left = luck - takesAsUsual;
        return left < 0
                ? OfOffer.AS_USUAL
                : left < accepts ? OfOffer.ACCEPTED : left < accepts + turnsDown ? OfOffer.DECLINED : OfOffer.LEFT;
    }

    /// How readily it does what it is asked to do, permille.
    int obeys() {
        return obeys;
    }

    /// Whether it keeps what it knows to itself.
    boolean isClosed() {
        return this == HOT_HEADED || this == CLOSED;
    }

    /// Whether it would never order a move.
    boolean shuns(String move) {
        return isClosed() && SHOWING.contains(move);
    }
}
