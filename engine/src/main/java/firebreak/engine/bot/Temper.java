package firebreak.engine.bot;

import java.util.SequencedMap;

/// How a delegation that nobody plays tends to act: the parameters of its doctrine, permille. They describe habits, not
/// states.
///
/// @param habit             what kind of player it is at all
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
public record Temper(
        Habit habit,
        int initialTrust,
        int bilateralCbmUse,
        int multilateralPref,
        int publicBlamePref,
        int namingReaction,
        int contentAsThreat,
        int acceptsLoacClaim,
        int sanctionsUse,
        int covertTolerance,
        int suspendDialogue) {

    /// What kind of player.
    public enum Habit {
        /// Acts by the parameters.
        DOCTRINE,
        /// Never does anything, and never answers.
        SILENT,
        /// Does anything that its view says it may, by the dice: for tests.
        ANY_LEGAL
    }

    private static final int MIDDLE = 500;

    /// A player who never does anything.
    public static final Temper SILENT = middling(Habit.SILENT);

    /// A player who does anything that it may.
    public static final Temper ANY_LEGAL = middling(Habit.ANY_LEGAL);

    /// A doctrine's values by their names in the library; what it does not name is 500.
    public static Temper of(SequencedMap<String, Integer> values) {
        return new Temper(
                Habit.DOCTRINE,
                value(values, "initial_trust"),
                value(values, "bilateral_cbm_use"),
                value(values, "multilateral_pref"),
                value(values, "public_blame_pref"),
                values.getOrDefault("naming_reaction", 20),
                value(values, "content_as_threat"),
                value(values, "accepts_loac_claim"),
                value(values, "sanctions_use"),
                value(values, "covert_tolerance"),
                values.getOrDefault("suspend_dialogue_when_indicted", 0));
    }

    private static Temper middling(Habit habit) {
        return new Temper(habit, MIDDLE, MIDDLE, MIDDLE, MIDDLE, 20, MIDDLE, MIDDLE, MIDDLE, MIDDLE, 0);
    }

    private static int value(SequencedMap<String, Integer> values, String name) {
        return values.getOrDefault(name, MIDDLE);
    }
}
