package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// Answers tests and calls, promptly or not, and rates the answers to its own.
final class Answering {
    private static final int LATE_MINUTES = 120;

    /// Whoever answers only in somebody else's place gives them this long first, simulated minutes.
    private static final int BACKUP_WAITS = 90;

    private Answering() {}

    static void act(Mind mind, List<Act.SeatAct> acts) {
        boolean tested = false;
        for (SeatView.Task task : mind.view().tasks()) {
            switch (task.kind()) {
                case "ping" -> {
                    // One answer does for all the contacts that the seat minds.
                    if (!tested && !mind.chance("sleeps/" + task.number(), (700 - mind.temper().bilateralCbmUse()) / 2)) {
                        acts.add(new Act.AnswerPing(task.number()));
                        tested = true;
                    }
                }
                case "nominate" -> nominate(mind, task, acts);
                case "rate" -> rate(mind, task.number(), acts);
                default -> {}
            }
        }
        for (SeatView.Call call : mind.view().calls()) {
            if (!call.outgoing() && call.yours() && call.status().open()) {
                incoming(mind, call, acts);
            }
        }
    }

    /// The task's own command says whom: `nominate technical csirt backup mfa`.
    private static void nominate(Mind mind, SeatView.Task task, List<Act.SeatAct> acts) {
        String[] words = task.command().split(" ", -1);
        boolean willing = mind.chance("nominates/" + task.number(), 250 + mind.temper().bilateralCbmUse() / 2);
        if (words.length >= 3 && willing && mind.time("nominate")) {
            acts.add(new Act.Nominate(words[1], words[2], words.length >= 5 ? words[4] : null));
        }
    }

    private static void rate(Mind mind, int number, List<Act.SeatAct> acts) {
        for (SeatView.Call call : mind.view().calls()) {
            if (call.number() == number) {
                acts.add(new Act.Rate(number, quality(mind, call)));
            }
        }
    }

    private static Quality quality(Mind mind, SeatView.Call call) {
        Meaning meaning = call.meaning();
        SeatView.Mood mood = mind.mood(call.other());
        int trust = mood == null ? 500 : mood.trust();
        boolean believes = mind.draw("rates/" + name(call), 1000) < 300 + trust;
        if (call.status() == CallStatus.LATE || meaning == null || meaning == Meaning.OTHER) {
            return believes ? Quality.PARTLY : Quality.NO;
        }
        return believes ? Quality.FULL : Quality.PARTLY;
    }

    // ---- calls that are answered always or never ---------------------------------------------------------------------

    /// Whether an act settles a call that came in, or puts it off.
    static boolean isAboutACall(Act.SeatAct act) {
        return act instanceof Act.Answer || act instanceof Act.Decline || act instanceof Act.Acknowledge;
    }

    /// The acts without those about calls, after an answer to every call that waits for one.
    static List<Act.SeatAct> everyCall(Mind mind, List<Act.SeatAct> acts) {
        if (mind.view().situation().phase() != Phase.OPEN || mind.view().situation().paused()) {
            return acts;
        }
        List<Act.SeatAct> all = new ArrayList<>();
        for (SeatView.Call call : mind.view().calls()) {
            if (!call.outgoing() && call.yours() && call.status().open() && call.deliveredMinute() != null) {
                all.add(answer(mind, call));
            }
        }
        acts.stream().filter(act -> !isAboutACall(act)).forEach(all::add);
        return all;
    }

    // ---- calls that come in -------------------------------------------------------------------------------------

    /// A call's name for the dice: the same whatever else has rung.
    static String name(SeatView.Call call) {
        return call.fromSeat() + "/" + call.channel() + "/" + call.placedMinute();
    }

    private static void incoming(Mind mind, SeatView.Call call, List<Act.SeatAct> acts) {
        Integer delivered = call.deliveredMinute();
        Integer due = call.dueMinute();
        if (delivered == null || due == null) {
            return;
        }
        boolean natural = mind.natural(mind.roleOf(call.channel()));
        if (!natural && !mind.reached(delivered + BACKUP_WAITS)) {
            return;
        }
        // The dice are the delegation's: what its contact leaves unanswered, its head does not pick up by chance.
        int will = willing(mind, call);
        int luck = mind.common("answers/" + name(call), 1000);
        int never = Math.clamp((700 - will) * 2 / 3, 0, 450) + 20;
        int late = Math.clamp((900 - will) / 3, 20, 300);
        if (luck < never) {
            if (call.status() == CallStatus.DELIVERED && luck * 2 < never) {
                acts.add(new Act.SeeCall(call.number()));
            }
            return;
        }
        int window = Math.max(due - delivered, 30);
        boolean polite = mind.temper().bilateralCbmUse() >= 550;
        boolean slow = luck < never + late;
        int answerAt = slow && !(call.acknowledged() && polite)
                ? due + 5 + mind.common("late/" + name(call), LATE_MINUTES / 2)
                : delivered + window * (1000 - will) / 1000 * (300 + mind.common("prompt/" + name(call), 700)) / 1000;
        if (mind.reached(natural ? answerAt : answerAt + LATE_MINUTES / 3)) {
            acts.add(answer(mind, call));
        } else if (call.status() == CallStatus.DELIVERED) {
            acts.add(new Act.SeeCall(call.number()));
        } else if (slow && polite && call.status() == CallStatus.SEEN && !call.acknowledged()) {
            acts.add(new Act.Acknowledge(call.number()));
        }
    }

    /// How ready the seat is to answer, permille: by doctrine, by the kind of line and by the mood at home.
    private static int willing(Mind mind, SeatView.Call call) {
        String kind = mind.kindOf(call.channel());
        boolean forum = "poc".equals(kind) || "network".equals(kind);
        Temper temper = mind.temper();
        int will = forum ? (2 * temper.bilateralCbmUse() + temper.multilateralPref()) / 3 : temper.bilateralCbmUse();
        int tense = Math.max(0, mind.tension(call.other()) - 350) * (1000 - will) / 2000;
        int hurt = mind.accusedBy(call.other()) ? temper.namingReaction() : 0;
        return Math.clamp(will - tense - hurt, 50, 950);
    }

    private static Act.Answer answer(Mind mind, SeatView.Call call) {
        Meaning meaning = meaning(mind, call);
        if (!call.may().contains(meaning) && !mind.view().you().head()) {
            meaning = call.may().contains(Meaning.OTHER) || call.may().isEmpty() ? Meaning.OTHER : call.may().getFirst();
        }
        return new Act.Answer(call.number(), meaning, Phrasebook.answer(mind, call, meaning));
    }

    private static Meaning meaning(Mind mind, SeatView.Call call) {
        SeatView.Incident about = mind.incident(call.about());
        SeatView.Incident hit = mind.hit();
        if (about != null && !about.victim().equals(mind.own()) && !call.warning() && mind.heeds("answers/" + name(call))) {
            return Heeding.hasSomethingToSay(mind, about) ? Meaning.CONFIRM : Meaning.ASK_HELP;
        }
        if (about != null && about.victim().equals(mind.own())) {
            boolean needsHelp = about.severity() >= 4 && mind.temper().bilateralCbmUse() >= 550;
            return needsHelp && mind.draw("help/" + name(call), 1000) < 400 ? Meaning.ASK_HELP : Meaning.CONFIRM;
        }
        if (call.warning()) {
            return Meaning.DENY;
        }
        if (about != null && about.victim().equals(call.other())) {
            // Asked about the other side's incident: whoever has been hit as well says so, the others were not there.
            boolean open = mind.draw("open/" + name(call), 1000) < mind.temper().bilateralCbmUse();
            return hit != null && open ? Meaning.CONFIRM : Meaning.DENY;
        }
        return hit != null ? Meaning.CONFIRM : Meaning.OTHER;
    }
}
