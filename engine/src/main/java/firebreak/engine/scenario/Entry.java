package firebreak.engine.scenario;

import firebreak.engine.facts.Condition;
import org.jspecify.annotations.Nullable;

/// An entry of the MSEL.
///
/// @param id          such as `2.3`
/// @param title       what the facilitator reads, or null
/// @param trigger     what makes it happen
/// @param onlyIf      what must hold then, or it is skipped; null if nothing
/// @param chancePercent how often it happens where it could, 1..100 times in a hundred, by keyed dice
/// @param enabled     whether it stands ready at the start
/// @param group       entries of one group exclude each other: once one has fired the rest are skipped; or null
/// @param repeats     whether it may fire more than once
/// @param contingency whether the facilitator keeps it in reserve for what players do
/// @param objective   the objective it serves, or null
/// @param note        a note for the facilitator, or null
/// @param happening   what happens
/// @param expect      what players should then do, or null
public record Entry(
        String id,
        @Nullable Text title,
        Trigger trigger,
        @Nullable Condition onlyIf,
        int chancePercent,
        boolean enabled,
        @Nullable String group,
        boolean repeats,
        boolean contingency,
        @Nullable String objective,
        @Nullable Text note,
        Happening happening,
        @Nullable Expectation expect) {}
