package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.EvidenceItem;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Tlp;
import firebreak.engine.seat.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What may be handed on, by its label. Whoever found a thing out may show it to whom it likes. What another state has
/// given under RED or AMBER stays with the one that it was given to; to pass it on breaks that state's confidence, and what
/// is marked is recognised. What was typed anew cannot be told and is not.
final class Labels {

    private Labels() {}

    /// What stands in the way of a move that hands over evidence, for whoever orders it; empty if nothing does.
    static String warning(State state, String sharer, Move move, @Nullable String to, @Nullable String about) {
        if (to == null || !handsOver(move)) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        given(state, sharer, to, about).forEach((giver, items) -> kept.add(titles(items) + ", from " + Mailing.nameOf(state, giver)));
        return kept.isEmpty()
                ? ""
                : "It would hand on what you were given in confidence: " + String.join("; ", kept) + ". They would recognise it.";
    }

    /// Evidence has been handed over: whoever had given some of it in confidence recognises it.
    ///
    /// @param items what was handed on beyond its label, by the delegation that had given it
    static void handedOn(Batch batch, String sharer, String to, SortedMap<String, List<EvidenceItem>> items, Cause cause) {
        State state = batch.before();
        items.forEach((giver, its) -> {
            Mailing.notice(
                    batch.story(), cause, "your own ministry", giver, "Passed on",
                    Mailing.nameOf(state, to) + " holds what you gave to " + Mailing.nameOf(state, sharer) + " in confidence: "
                            + titles(its) + ".");
            Relations.passedOn(batch, new Dyad(sharer, giver), cause);
            batch.emit(new Event.DialogueSuspended(cause, new Dyad(giver, sharer), state.minute() + Windows.LONGEST_MINUTES / 2));
        });
    }

    /// What a delegation hands on beyond its label, by the delegation that gave it: what the other has already is not
    /// handed on. Whoever is warned is not told what the other has.
    static SortedMap<String, List<EvidenceItem>> beyond(State state, String sharer, String to, @Nullable String about) {
        SortedMap<String, List<EvidenceItem>> beyond = new TreeMap<>();
        given(state, sharer, to, about).forEach((giver, items) -> {
            List<EvidenceItem> fresh = items.stream().filter(item -> !state.evidence(to).containsKey(item.id())).toList();
            if (!fresh.isEmpty()) {
                beyond.put(giver, fresh);
            }
        });
        return beyond;
    }

    /// What a delegation holds under a label that binds it, by the delegation that gave it.
    ///
    /// @param to    what it has given itself does not count
    /// @param about the incident that it is about, or `null` for all that it holds
    private static SortedMap<String, List<EvidenceItem>> given(State state, String sharer, String to, @Nullable String about) {
        SortedMap<String, List<EvidenceItem>> kept = new TreeMap<>();
        for (String id : state.evidence(sharer).keySet()) {
            EvidenceItem item = state.scenario().evidence().get(id);
            if (item == null || state.discredited(sharer).containsKey(id) || !isKept(item.tlp()) || (about != null && !about.equals(item.about()))) {
                continue;
            }
            String giver = giver(state, sharer, item);
            if (giver != null && !giver.equals(to)) {
                kept.computeIfAbsent(giver, _ -> new ArrayList<>()).add(item);
            }
        }
        return kept;
    }

    private static boolean isKept(Tlp label) {
        return switch (label) {
            case RED, AMBER_STRICT, AMBER -> true;
            case GREEN, CLEAR -> false;
        };
    }

    /// The delegation whose move has handed over an item; `null` for what the holder found out or was told otherwise.
    private static @Nullable String giver(State state, String holder, EvidenceItem item) {
        int since = Objects.requireNonNull(state.evidence(holder).get(item.id()));
        for (OrderState order : state.orders().values()) {
            Move move = state.scenario().library().moves().get(order.move());
            Integer had = state.evidence(order.delegation()).get(item.id());
            boolean gave = order.status() == OrderStatus.DONE
                    && order.dueMinute() == since
                    && holder.equals(order.to())
                    && move != null
                    && handsOver(move)
                    && (order.about() == null || order.about().equals(item.about()));
            if (gave && had != null && had <= since) {
                return order.delegation();
            }
        }
        return null;
    }

    private static boolean handsOver(Move move) {
        return move.effects().stream().anyMatch(effect -> effect instanceof Effect.GiveEvidence);
    }

    private static String titles(List<EvidenceItem> items) {
        return String.join(", ", items.stream().map(item -> "“" + item.title() + "” (EXERCISE TLP:" + item.tlp().word() + ")").toList());
    }
}
