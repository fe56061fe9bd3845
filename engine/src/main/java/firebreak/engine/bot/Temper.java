package firebreak.engine.bot;

import java.util.Locale;
import java.util.SequencedMap;

/// How a delegation that nobody plays tends to act: the parameters of its doctrine, permille. They describe habits, not
/// states.
///
/// @param habit             what kind of player it is at all
/// @param telephone         what becomes of its calls
/// @param initialTrust      how far it trusts strangers
/// @param bilateralCbmUse   how readily it talks to one other state: calls, answers, bilateral measures
/// @param multilateralPref  how readily it goes through a forum or a chair
/// @param publicBlamePref   how readily it names somebody in public
/// @param namingReaction    how hard it takes being named
/// @param contentAsThreat   how far it takes words for weapons
/// @param acceptsLoacClaim  how readily it argues with the law of armed conflict
/// @param sanctionsUse      how readily it uses economic measures
/// @param covertTolerance   how readily it acts in secret
/// @param suspendDialogue   how readily it breaks off dialogue when it is accused or indicted
/// @param judgement         how far what it has learnt decides what it does ([Heeding])
public record Temper(
        Habit habit,
        Telephone telephone,
        int initialTrust,
        int bilateralCbmUse,
        int multilateralPref,
        int publicBlamePref,
        int namingReaction,
        int contentAsThreat,
        int acceptsLoacClaim,
        int sanctionsUse,
        int covertTolerance,
        int suspendDialogue,
        int judgement) {

    /// What kind of player.
    public enum Habit {
        /// Acts by the parameters.
        DOCTRINE,
        /// Never does anything, and never answers.
        SILENT,
        /// Does anything that its view says it may, by the dice.
        ANY_LEGAL,
        /// Answers, accepts, delivers, helps, and never does anything harsh.
        COOPERATE,
        /// Acts by the parameters, but never says who it was.
        NEVER_ATTRIBUTE,
        /// Acts by the parameters, and names the first suspect in public as soon as it can.
        ATTRIBUTE_AT_ONCE,
        /// Acts by the parameters, and calls everybody in every turn.
        CALL_EVERYBODY,
        /// Acts by the parameters, and uses every measure that there is with everybody.
        EVERY_MEASURE,
        /// Acts by the parameters, but now and then as people do: otherwise, or as a letter asks; by the dice.
        WANDER;

        /// Whether it is a strategy, held to whatever happens: one that a doctrine can be compared with.
        public boolean isStrategy() {
            return this != DOCTRINE && this != WANDER;
        }

        /// What people call it: `never-attribute`.
        public String word() {
            return this == ANY_LEGAL ? "random-legal" : name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int MIDDLE = 500;
    private static final int MOST = 1000;
    private static final int LITTLE = 150;

    /// A player who never does anything.
    public static final Temper SILENT = middling(Habit.SILENT);

    /// A player who does anything that it may.
    public static final Temper ANY_LEGAL = middling(Habit.ANY_LEGAL);

    /// A doctrine's values by their names in the library; what it does not name is 500.
    public static Temper of(SequencedMap<String, Integer> values) {
        return new Temper(
                Habit.DOCTRINE,
                Telephone.AS_PLAYED,
                value(values, "initial_trust"),
                value(values, "bilateral_cbm_use"),
                value(values, "multilateral_pref"),
                value(values, "public_blame_pref"),
                values.getOrDefault("naming_reaction", 20),
                value(values, "content_as_threat"),
                value(values, "accepts_loac_claim"),
                value(values, "sanctions_use"),
                value(values, "covert_tolerance"),
                values.getOrDefault("suspend_dialogue_when_indicted", 0),
                values.getOrDefault("judgement", 0));
    }

    /// The same player with another rule for the calls that come in.
    public Temper with(Telephone other) {
        return new Temper(
                habit, other, initialTrust, bilateralCbmUse, multilateralPref, publicBlamePref, namingReaction, contentAsThreat, acceptsLoacClaim,
                sanctionsUse, covertTolerance, suspendDialogue, judgement);
    }

    /// The same player with another habit. Whoever cooperates is as open and as mild as can be, whatever it has learnt.
    public Temper with(Habit other) {
        boolean mild = other == Habit.COOPERATE;
        return new Temper(
                other,
                telephone,
                initialTrust,
                mild ? MOST : bilateralCbmUse,
                mild ? MOST : multilateralPref,
                mild ? 0 : publicBlamePref,
                mild ? 0 : namingReaction,
                contentAsThreat,
                acceptsLoacClaim,
                mild ? 0 : sanctionsUse,
                mild ? 0 : covertTolerance,
                mild ? 0 : suspendDialogue,
                mild ? 0 : judgement);
    }

    /// The same player, hot-headed: it talks to nobody, blames, and holds nothing back.
    Temper hotHeaded() {
        return new Temper(
                habit, telephone, initialTrust, LITTLE, LITTLE, MOST, namingReaction, contentAsThreat, acceptsLoacClaim, MOST, MOST,
                suspendDialogue, 0);
    }

    private static Temper middling(Habit habit) {
        return new Temper(habit, Telephone.AS_PLAYED, MIDDLE, MIDDLE, MIDDLE, MIDDLE, 20, MIDDLE, MIDDLE, MIDDLE, MIDDLE, 0, 0);
    }

    private static int value(SequencedMap<String, Integer> values, String name) {
        return values.getOrDefault(name, MIDDLE);
    }
}
