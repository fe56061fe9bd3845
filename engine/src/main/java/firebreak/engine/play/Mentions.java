package firebreak.engine.play;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an expectation names, held against what the scenario has: so that a slip is told before anything is played.
final class Mentions {
    /// Up to so many are listed where none is near.
    private static final int MOST_LISTED = 12;

    private final Scenario scenario;
    private final List<Unknown> unknown = new ArrayList<>();

    private Mentions(Scenario scenario) {
        this.scenario = scenario;
    }

    /// A word that names nothing.
    ///
    /// @param message what to write instead
    record Unknown(String word, String message) {}

    /// The words of a clause that name nothing of the scenario, in their order.
    static List<Unknown> unknown(Clause clause, Scenario scenario) {
        Mentions mentions = new Mentions(scenario);
        mentions.look(clause);
        return List.copyOf(mentions.unknown);
    }

    private void look(Clause clause) {
        switch (clause) {
            case Clause.Not(var turned) -> look(turned);
            case Clause.Row(var row, _, _, _, _) -> row(row);
            case Clause.RowUnchanged(var row) -> row(row);
            case Clause.RungHeld(var row, _) -> row(row);
            case Clause.Moved(var figure, _) -> figure(figure);
            case Clause.Knows(var delegation, var incident, _, _) -> {
                word(delegation, Named.DELEGATION);
                word(incident, Named.INCIDENT);
            }
            case Clause.HasEvidence(var delegation, var evidence, _) -> {
                word(delegation, Named.DELEGATION);
                word(evidence, Named.EVIDENCE);
            }
            case Clause.Objective(var id, _, _) -> word(id, Named.OBJECTIVE);
            case Clause.Norm(var delegation, var norm, _) -> {
                word(delegation, Named.DELEGATION);
                word(norm, Named.NORM);
            }
            case Clause.Reads(var delegation, var other, _, _) -> {
                word(delegation, Named.DELEGATION);
                word(other, Named.DELEGATION);
            }
            case Clause.LearnsNothing(var who) -> word(who, Named.DELEGATION, Named.SEAT);
            case Clause.Hears(var who, _) -> word(who, Named.DELEGATION, Named.SEAT);
            case Clause.Stands(var thing, var id, var of, _) -> stands(thing, id, of);
            case Clause.Happened(var event, var words) -> happened(EventList.of(event), words);
            case Clause.Refused _, Clause.NotUnderstood _, Clause.NothingElse _, Clause.Due _ -> {}
        }
    }

    private void row(Dyad row) {
        word(row.from(), Named.DELEGATION);
        word(row.to(), Named.DELEGATION);
    }

    private void figure(Figure figure) {
        switch (figure) {
            case Figure.OfModel(var quantity, _) -> quantity(quantity);
            case Figure.Rung(var row) -> row(row);
            case Figure.Severity(var incident) -> word(incident, Named.INCIDENT);
            case Figure.Urgency(var incident) -> word(incident, Named.INCIDENT);
            case Figure.Escalation(var delegation, _) -> word(delegation, Named.DELEGATION);
            case Figure.FreeCapital(var delegation) -> word(delegation, Named.DELEGATION);
            case Figure.Outcome(var delegation, _) -> word(delegation, Named.DELEGATION);
        }
    }

    private void quantity(Quantity quantity) {
        switch (quantity.kind()) {
            case TENSION, UNCERTAINTY, TRUST, SUPPORT, EXPOSURE -> {
                word(quantity.of(), Named.DELEGATION);
                word(quantity.to(), Named.DELEGATION);
            }
            case ATTRIBUTION -> {
                word(quantity.of(), Named.DELEGATION);
                word(quantity.to(), Named.DELEGATION, Named.ACTOR);
                word(quantity.about(), Named.INCIDENT);
            }
            case HARM -> word(quantity.of(), Named.INCIDENT);
            case PRESSURE, CAPITAL, MATURITY, CASCADE -> word(quantity.of(), Named.DELEGATION);
            case VARIABLE -> word(quantity.of(), Named.VARIABLE);
        }
    }

    private void stands(Clause.Thing thing, String id, String of) {
        Named named = switch (thing) {
            case ENTRY, EXPECTATION -> Named.ENTRY;
            case CHANNEL -> Named.CHANNEL;
            case INCIDENT -> Named.INCIDENT;
            case CALL, ORDER, OFFER, MEETING, CLAIM, CONTACT, TURN -> null;
        };
        if (named != null) {
            word(id, named);
        }
        word(of, Named.DELEGATION);
    }

    /// Behind an event whose texts can be asked for, a word is only taken for an id where it looks like one.
    private void happened(EventLine line, String words) {
        List<String> all = EventLine.words(words);
        Named[] named = line.arguments().stream().map(EventLine.Argument::named).distinct().toArray(Named[]::new);
        boolean texts = line.free() && !(all.size() == 1 && looksLikeAnId(line, all.getFirst()));
        if (named.length == 0 || texts) {
            return;
        }
        for (String word : all) {
            int is = word.indexOf('=');
            Named only = is < 0 ? null : key(word.substring(0, is), named);
            if (is < 0) {
                word(word, named);
            } else if (only != null) {
                word(word.substring(is + 1), only);
            }
        }
    }

    private static boolean looksLikeAnId(EventLine line, String word) {
        boolean first = line.arguments().stream().anyMatch(argument -> argument.named() == Named.ENDING || argument.named() == Named.OBJECTIVE);
        return first || word.matches("[A-Za-z0-9]+([.-][A-Za-z0-9]+)+");
    }

    /// `ending=named` names an ending.
    private static @Nullable Named key(String key, Named... named) {
        for (Named each : named) {
            if (each.name().equalsIgnoreCase(key)) {
                return each;
            }
        }
        return null;
    }

    private void word(String word, Named... named) {
        List<String> known = new ArrayList<>();
        for (Named each : named) {
            known.addAll(each.in(scenario));
        }
        if (word.isEmpty() || known.contains(word)) {
            return;
        }
        List<String> kinds = new ArrayList<>();
        for (Named each : named) {
            kinds.add(each.words());
        }
        Optional<String> near = Closest.to(word, known);
        String instead = near.map(meant -> "; change it to `" + meant + "`").orElse(listed(known));
        unknown.add(new Unknown(word, "there is no " + String.join(" or ", kinds) + " `" + word + "`" + instead));
    }

    private static String listed(List<String> known) {
        if (known.isEmpty()) {
            return "; the scenario has none";
        }
        List<String> shown = known.subList(0, Math.min(MOST_LISTED, known.size()));
        return "; there " + (known.size() == 1 ? "is " : "are ") + String.join(", ", shown) + (known.size() > MOST_LISTED ? " ..." : "");
    }
}
