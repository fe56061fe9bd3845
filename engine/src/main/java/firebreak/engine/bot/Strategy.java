package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// Pure strategies: one idea, held to whatever happens; in all else what the doctrine does. They are what a doctrine
/// that uses what it learns must beat.
final class Strategy {
    private static final String NAMES_IN_PUBLIC = "COM-02";

    /// Moves that say who it was.
    private static final List<String> ATTRIBUTING = List.of(NAMES_IN_PUBLIC, "COM-03", "PRV-03", "LAW-04");

    private Strategy() {}

    static List<Act.SeatAct> acts(Mind mind) {
        if (mind.view().situation().phase() != Phase.OPEN || mind.view().situation().paused()) {
            return List.of();
        }
        List<Act.SeatAct> usual = Duties.acts(mind);
        return switch (mind.temper().habit()) {
            case COOPERATE -> cooperate(mind, usual);
            case NEVER_ATTRIBUTE -> usual.stream().filter(act -> !attributes(act)).toList();
            case ATTRIBUTE_AT_ONCE -> attributeAtOnce(mind, usual);
            case CALL_EVERYBODY -> callEverybody(mind, usual);
            case EVERY_MEASURE -> everyMeasure(mind, usual);
            case DOCTRINE, SILENT, ANY_LEGAL, WANDER -> usual;
        };
    }

    private static boolean attributes(Act.SeatAct act) {
        return act instanceof Act.Assess
                || act instanceof Act.Claim
                || (act instanceof Act.Order order && ATTRIBUTING.contains(order.move()));
    }

    // ---- cooperate ----------------------------------------------------------------------------------------------

    private static List<Act.SeatAct> cooperate(Mind mind, List<Act.SeatAct> usual) {
        List<Act.SeatAct> acts = new ArrayList<>(keepPromises(mind));
        for (Act.SeatAct act : Answering.everyCall(mind, usual)) {
            boolean harsh = act instanceof Act.Order order && isHarsh(mind, order.move());
            if (!harsh && !settlesAnOffer(act)) {
                acts.add(act);
            }
        }
        return acts;
    }

    private static boolean isHarsh(Mind mind, String id) {
        SeatView.Move move = mind.move(id);
        return move != null && (move.letter().equals("N") || move.letter().equals("P") || move.letter().equals("V"));
    }

    private static boolean settlesAnOffer(Act.SeatAct act) {
        return act instanceof Act.AcceptOffer || act instanceof Act.DeclineOffer || act instanceof Act.Deliver;
    }

    /// Takes every offer, and delivers what it has offered.
    private static List<Act.SeatAct> keepPromises(Mind mind) {
        List<Act.SeatAct> acts = new ArrayList<>();
        for (SeatView.Task task : mind.view().tasks()) {
            boolean own = task.kind().equals("deliver");
            SeatView.Offer offer = own || task.kind().equals("offer") ? Bargaining.offer(mind, task.number(), own) : null;
            if (offer != null && own && offer.delivery() == null) {
                acts.add(new Act.Deliver(offer.number(), Phrasebook.delivery(mind, offer)));
            } else if (offer != null && !own) {
                acts.add(new Act.AcceptOffer(offer.number(), Phrasebook.accept(mind, offer)));
            }
        }
        return acts;
    }

    // ---- attribute at once ----------------------------------------------------------------------------------------

    private static List<Act.SeatAct> attributeAtOnce(Mind mind, List<Act.SeatAct> usual) {
        List<Act.SeatAct> acts = new ArrayList<>();
        SeatView.Incident hit = mind.hit();
        SeatView.Incident about = hit == null ? mind.elsewhere() : hit;
        if (about != null) {
            String suspect = mind.stateToAsk(about);
            boolean done = suspect.isEmpty() || mind.claimed(suspect) || mind.ordered(NAMES_IN_PUBLIC, suspect, null) > 0;
            if (!done && mind.can(NAMES_IN_PUBLIC, suspect)) {
                acts.add(new Act.Order(NAMES_IN_PUBLIC, suspect, about.key(), Phrasebook.note(mind, NAMES_IN_PUBLIC, suspect, about)));
            }
        }
        for (Act.SeatAct act : usual) {
            acts.add(act instanceof Act.Refuse(var number, _) && names(mind, number) ? new Act.Approve(number) : act);
        }
        return acts;
    }

    private static boolean names(Mind mind, int number) {
        return mind.view().orders().stream().anyMatch(order -> order.number() == number && order.move().equals(NAMES_IN_PUBLIC));
    }

    // ---- call everybody, use every measure ------------------------------------------------------------------------

    private static List<Act.SeatAct> callEverybody(Mind mind, List<Act.SeatAct> usual) {
        List<Act.SeatAct> acts = new ArrayList<>(usual);
        SeatView.Incident hit = mind.hit();
        SeatView.Incident about = hit == null ? mind.elsewhere() : hit;
        for (SeatView.Mood mood : mind.view().moods()) {
            SeatView.Channel line = mind.callsThisTurn(mood.key()) > 0 ? null : Calling.line(mind, mood.key());
            boolean already = acts.stream().anyMatch(act -> act instanceof Act.PlaceCall call && call.to().equals(mood.key()));
            if (line != null && !already) {
                acts.add(new Act.PlaceCall(
                        mood.key(),
                        line.key(),
                        about == null ? null : about.key(),
                        false,
                        Phrasebook.call(mind, mood.key(), about, Phrasebook.Purpose.CLARIFY)));
            }
        }
        return acts;
    }

    private static List<Act.SeatAct> everyMeasure(Mind mind, List<Act.SeatAct> usual) {
        List<Act.SeatAct> acts = new ArrayList<>(keepPromises(mind));
        usual.stream().filter(act -> !settlesAnOffer(act) && !(act instanceof Act.Offer)).forEach(acts::add);
        for (SeatView.Measure measure : mind.measures()) {
            if (!measure.byYou() || measure.costPoints() > mind.view().own().capital()) {
                continue;
            }
            List<String> to = measure.partners().stream()
                    .filter(partner -> !Bargaining.offered(mind, measure.key(), partner))
                    .toList();
            if (!to.isEmpty()) {
                acts.add(new Act.Offer(
                        measure.key(), measure.bilateral() ? List.of(to.getFirst()) : to, null, Phrasebook.offer(mind, measure, null)));
                return acts;
            }
        }
        return acts;
    }
}
