package firebreak.server.report;

import firebreak.engine.exercise.Quantity;
import firebreak.engine.review.Effect;
import firebreak.engine.review.Review;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What something moved, in one line for each pair or thing: `Ardenia → Borvania: tension +33, uncertainty +80`.
final class Moved {
    private Moved() {}

    /// Writes nothing if nothing was moved.
    static void write(Markup page, Review review, List<Effect> effects) {
        SequencedMap<String, SequencedMap<Quantity.Kind, Integer>> rows = new LinkedHashMap<>();
        for (Effect effect : effects) {
            rows.computeIfAbsent(whose(review, effect), _ -> new LinkedHashMap<>())
                    .merge(effect.quantity().kind(), effect.amount(), Integer::sum);
        }
        rows.values().forEach(row -> row.values().removeIf(amount -> amount == 0));
        rows.values().removeIf(SequencedMap::isEmpty);
        if (rows.isEmpty()) {
            return;
        }
        page.open("ul", "class", "moved");
        rows.forEach((whose, row) -> {
            page.open("li").element("span", whose, "class", "whose");
            row.forEach((kind, amount) -> page.text(" ")
                    .element("span", word(kind) + " " + signed(amount), "class", "chip " + tone(kind, amount)));
            page.close();
        });
        page.close();
    }

    /// The same as plain text, for tables in other programs.
    static String text(Review review, List<Effect> effects) {
        StringBuilder text = new StringBuilder();
        for (Effect effect : effects) {
            text.append(text.isEmpty() ? "" : "; ").append(review.name(effect)).append(' ').append(signed(effect.amount()));
        }
        return text.toString();
    }

    private static String whose(Review review, Effect effect) {
        Quantity quantity = effect.quantity();
        return switch (quantity.kind()) {
            case TENSION, UNCERTAINTY, TRUST ->
                Parties.name(review, quantity.of()) + " → " + Parties.name(review, quantity.to());
            case PRESSURE, CAPITAL, MATURITY, CASCADE -> Parties.name(review, quantity.of());
            case ATTRIBUTION, HARM, SUPPORT, EXPOSURE, VARIABLE -> review.name(effect);
        };
    }

    private static String word(Quantity.Kind kind) {
        return switch (kind) {
            case TENSION -> "tension";
            case UNCERTAINTY -> "uncertainty";
            case TRUST -> "trust";
            case PRESSURE -> "domestic pressure";
            case CAPITAL -> "capital";
            case MATURITY -> "response maturity";
            case CASCADE -> "openness to cascades";
            case ATTRIBUTION, HARM, SUPPORT, EXPOSURE, VARIABLE -> "";
        };
    }

    private static String tone(Quantity.Kind kind, int amount) {
        boolean up = amount > 0;
        return switch (kind) {
            case TENSION, UNCERTAINTY, HARM, PRESSURE, EXPOSURE, CASCADE -> up ? "worse" : "better";
            case TRUST, MATURITY -> up ? "better" : "worse";
            case ATTRIBUTION, SUPPORT, CAPITAL, VARIABLE -> "plain";
        };
    }

    static String signed(int amount) {
        return amount < 0 ? "−" + -amount : "+" + amount;
    }
}
