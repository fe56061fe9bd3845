package firebreak.engine.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A move of the catalogue.
///
/// @param id          such as `DIP-02`
/// @param title       what people call it
/// @param group       the part of the catalogue it stands in
/// @param help        one sentence a tired diplomat understands
/// @param roles       who may draft it, at least one
/// @param visibility  who sees it made
/// @param sealed      whether it waits for the lock
/// @param leadMinutes from order, or the turn's end, to effect
/// @param costPoints  political capital, 0..5
/// @param target      whether it is aimed at a delegation
/// @param about       whether it is about an incident
/// @param needs       what must hold, all of them
/// @param effects     what it does
/// @param norms       norms it upholds or strains
/// @param letter      its class
/// @param rung        the rung the act sets, 0 if none
/// @param escalation the class of the public escalation scale that it counts as
/// @param does        its effects in one sentence, made from them
public record Move(
        String id,
        Text title,
        MoveGroup group,
        @Nullable Text help,
        Set<Role> roles,
        Visibility visibility,
        boolean sealed,
        int leadMinutes,
        int costPoints,
        Asked target,
        Asked about,
        List<Need> needs,
        List<Effect> effects,
        List<NormFlag> norms,
        ClassLetter letter,
        int rung,
        String escalation,
        String does) {
    public Move {
        roles = Frozen.set(Role.class, roles);
        needs = List.copyOf(needs);
        effects = List.copyOf(effects);
        norms = List.copyOf(norms);
        Range.minutes("leadMinutes", leadMinutes);
        Range.check("costPoints", costPoints, 0, 12);
        Range.check("rung", rung, 0, 9);
    }

    /// The class as the catalogue writes it, such as `S2`; identical codes are one class.
    public String classCode() {
        return rung == 0 ? letter.name() : letter.name() + rung;
    }

    /// Whether it presses another state: a posture, an act that is hostile without violence, or violence.
    public boolean coerces() {
        return letter == ClassLetter.P || letter == ClassLetter.N || letter == ClassLetter.V;
    }

    /// Whether it leaves traces that can be found.
    public boolean exposes() {
        return effects.stream().anyMatch(effect -> effect instanceof Effect.Exposure);
    }
}
