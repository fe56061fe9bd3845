package firebreak.engine.review;

import java.util.List;

/// A text between delegations, and what came of it.
///
/// @param parties  ids of those named in it, the proposing one first
/// @param between  the same in words
/// @param says     what they undertook, a sentence for each term
/// @param version  of the text, from 1
/// @param status   in a word or two, such as `in force`
/// @param course   what happened to it, a line each, such as `D1 07:10 in force until D2 07:10`
/// @param broken   somebody has broken it
/// @param effects  what it moved, its breaches included
public record AgreementRow(
        int number,
        List<String> parties,
        String between,
        boolean secret,
        String proposed,
        int minute,
        String text,
        List<String> says,
        int version,
        String status,
        List<String> course,
        boolean broken,
        List<Effect> effects,
        long event) {
    public AgreementRow {
        parties = List.copyOf(parties);
        says = List.copyOf(says);
        course = List.copyOf(course);
        effects = List.copyOf(effects);
    }
}
