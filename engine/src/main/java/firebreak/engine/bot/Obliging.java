package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Does what a wandering seat is asked to do, as far as its own screen shows it: the command beside an instruction, the
/// line to type in a letter from the capital, a move that a text names. What is for a colleague it passes on.
final class Obliging {
    private static final String TYPE = "Type: ";
    private static final Pattern MOVE = Pattern.compile("[A-Z][A-Z0-9]*-[A-Z0-9]+");
    private static final Pattern TYPED = Pattern.compile("(?m)^" + TYPE + "(call|offer) (.*)$");
    private static final String ANY = "...";

    /// How long a letter lies before it is read, at most, simulated minutes.
    private static final int LIES = 60;

    /// Letters older than this are no longer looked at, simulated minutes.
    private static final int STALE = 24 * 60;

    private final Mind mind;
    private final Streak streak;
    private final List<Act.SeatAct> acts;

    private Obliging(Mind mind, Streak streak, List<Act.SeatAct> acts) {
        this.mind = mind;
        this.streak = streak;
        this.acts = acts;
    }

    /// At most one act at a time.
    static void act(Mind mind, Streak streak, List<Act.SeatAct> acts) {
        Obliging obliging = new Obliging(mind, streak, acts);
        for (SeatView.Mail mail : mind.view().mail()) {
            if (obliging.wants(mail) && obliging.does(mail)) {
                return;
            }
        }
    }

    private boolean wants(SeatView.Mail mail) {
        boolean asks = mail.kind().equals("instruction") || mail.kind().equals("inject") || mail.kind().equals("message");
        String name = mail.minute() + "/" + mail.title();
        return asks
                && mind.minute() - mail.minute() < STALE
                && mind.draw("wander/obeys/" + name, 1000) < (dictates(mail) ? (1000 + streak.obeys()) / 2 : streak.obeys())
                && mind.reached(mail.minute() + mind.draw("wander/reads/" + name, LIES));
    }

    /// A capital that says whom to call with what words is mostly obeyed.
    private static boolean dictates(SeatView.Mail mail) {
        return mail.kind().equals("instruction") && isTyped(mail) && TYPED.matcher(mail.text()).find();
    }

    /// Most letters tell nobody what to type: a look at one costs less than a search for a pattern.
    private static boolean isTyped(SeatView.Mail mail) {
        return mail.text().contains(TYPE);
    }

    private boolean does(SeatView.Mail mail) {
        boolean done = false;
        for (SeatView.Task task : mind.view().tasks()) {
            if (!done && task.kind().equals("instruction") && task.number() == mail.number()) {
                done = typed(List.of(task.command().split(" ")));
            }
        }
        if (!done && isTyped(mail)) {
            Matcher typed = TYPED.matcher(mail.text());
            while (!done && typed.find()) {
                done = typed(List.of((typed.group(1) + " " + typed.group(2).replace(", ", ",")).split(" ")));
            }
        }
        return done || doesOneNamed(mail);
    }

    /// Does the first move that a letter names in brackets, `(CSI-07)`, and that can be done or passed on.
    private boolean doesOneNamed(SeatView.Mail mail) {
        String text = mail.text();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return false;
            }
            String named = text.substring(open + 1, close);
            if (MOVE.matcher(named).matches() && (order(named, null, null) || tell(mail, named))) {
                return true;
            }
        }
        return false;
    }

    private boolean add(Act.SeatAct act) {
        acts.add(act);
        return true;
    }

    // ---- what the screen says to type -----------------------------------------------------------------------------

    private boolean typed(List<String> words) {
        String what = words.size() > 1 && !words.get(1).startsWith("\"") ? words.get(1) : ANY;
        return switch (words.getFirst()) {
            case "call" -> call(what, after("over", words), after("about", words));
            case "order" -> what.equals(ANY) ? anyOrder() : order(what, after("to", words), after("about", words));
            case "offer" -> offer(what, after("to", words));
            case "accept" -> accept();
            case "assess" -> assess(what);
            case "say" -> add(new Act.Message("We have read it. Here is what we make of it."));
            case "meet" -> meet(what);
            default -> false;
        };
    }

    /// The word after a key word; `null` where it is left open.
    private static @Nullable String after(String key, List<String> words) {
        int at = words.indexOf(key);
        String word = at < 0 || at + 1 >= words.size() ? ANY : words.get(at + 1);
        return word.equals(ANY) ? null : word;
    }

    private boolean call(String to, @Nullable String over, @Nullable String about) {
        SeatView.Mood adversary = mind.adversary();
        String other = to.equals(ANY) ? adversary == null ? "" : adversary.key() : to;
        if (!mind.isDelegation(other) || mind.callsThisTurn(other) > 0) {
            return false;
        }
        SeatView.Incident hit = mind.hit();
        SeatView.Incident incident = mind.incident(about) == null ? hit : mind.incident(about);
        for (SeatView.Channel channel : mind.channelsTo(other)) {
            if (over == null ? mind.natural(channel.role()) : channel.key().equals(over)) {
                String text = Phrasebook.call(mind, other, incident, Phrasebook.Purpose.ASK);
                return add(new Act.PlaceCall(other, channel.key(), incident == null ? null : incident.key(), false, text));
            }
        }
        return false;
    }

    private boolean offer(String measure, @Nullable String to) {
        for (SeatView.Measure one : mind.measures()) {
            if (one.byYou() && (measure.equals(ANY) || one.key().equals(measure)) && one.costPoints() <= mind.view().own().capital()) {
                List<String> partners = new ArrayList<>();
                for (String partner : to == null ? one.partners() : List.of(to.split(","))) {
                    if (one.partners().contains(partner) && !Bargaining.offered(mind, one.key(), partner)) {
                        partners.add(partner);
                    }
                }
                if (!partners.isEmpty()) {
                    List<String> with = one.bilateral() ? List.of(partners.getFirst()) : partners;
                    return add(new Act.Offer(one.key(), with, null, Phrasebook.offer(mind, one, null)));
                }
            }
        }
        return false;
    }

    private boolean accept() {
        for (SeatView.Task task : mind.view().tasks()) {
            SeatView.Offer offer = task.kind().equals("offer") ? Bargaining.offer(mind, task.number(), false) : null;
            if (offer != null) {
                return add(new Act.AcceptOffer(offer.number(), Phrasebook.accept(mind, offer)));
            }
        }
        return false;
    }

    private boolean assess(String about) {
        SeatView.Incident incident = mind.incident(about);
        SeatView.Suspect culprit = incident == null ? null : mind.culprit(incident);
        if (incident == null || culprit == null) {
            return false;
        }
        Band band = Band.of(culprit.attributionPermille());
        return add(new Act.Assess(incident.key(), culprit.key(), band, Phrasebook.assessment(mind, culprit, band)));
    }

    private boolean meet(String with) {
        for (SeatView.Mood mood : mind.view().moods()) {
            boolean meant = with.equals(ANY) || mood.key().equals(with);
            if (meant && mind.view().meetings().stream().noneMatch(meeting -> meeting.other().equals(mood.key()))) {
                return add(new Act.Meet(mood.key(), Phrasebook.meet(mind, mood.key())));
            }
        }
        return false;
    }

    // ---- moves --------------------------------------------------------------------------------------------------

    private boolean anyOrder() {
        Act.Order order = Whims.order(mind, Streak.NONE);
        return order != null && add(order);
    }

    private boolean order(String key, @Nullable String to, @Nullable String about) {
        SeatView.Move move = mind.move(key);
        if (move == null || !move.byYou() || mind.ordered(key, to, about) > 0) {
            return false;
        }
        Act.Order order = Whims.order(mind, move, to, about, "As we were asked to.");
        return order != null && add(order);
    }

    /// A move that another seat of the delegation could order is passed on, once.
    private boolean tell(SeatView.Mail mail, String key) {
        SeatView.Move move = mind.move(key);
        if (move == null || move.byYou() || mail.kind().equals("message") || mind.ordered(key, null, null) > 0) {
            return false;
        }
        String words = "We are asked for something that one of you can do: " + move.title() + " (" + key + ").";
        boolean told = mind.view().mail().stream().anyMatch(one -> one.kind().equals("message") && one.text().contains("(" + key + ")"));
        return !told && add(new Act.Message(words));
    }
}
