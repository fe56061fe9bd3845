package firebreak.server.table;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.server.log.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An exercise without rules, to test tables and connections with: what a seat says, its delegation reads; the facilitator
/// reads everything. A question to the facilitator is refused. The facilitator starts, pauses and resumes the clock.
public final class ToyPlay implements Play {
    private static final int END = 60;

    private final String rules;
    private final List<String> seats = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private int minute;
    private boolean started;
    private boolean paused;

    public ToyPlay() {
        this("toy-1", List.of("ARD.head", "ARD.mfa", "BOR.mfa"));
    }

    public ToyPlay(String rules, List<String> seats) {
        this.rules = rules;
        this.seats.addAll(seats);
        this.seats.add(FACILITATOR);
        this.seats.add(OBSERVER);
    }

    /// Everything that was said, as `author: text`.
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public String rules() {
        return rules;
    }

    @Override
    public List<String> seats() {
        return List.copyOf(seats);
    }

    @Override
    public Bytes input(String author, Act act) {
        String words =
                switch (act) {
                    case Act.Message(var text) -> "say " + text;
                    case Act.AskFacilitator(var text) -> "ask " + text;
                    case Act.StartExercise _ -> "start";
                    case Act.Pause(var why) -> "pause " + why;
                    case Act.Resume _ -> "resume";
                    case Act.AdvanceTo(var to) -> "minute " + to;
                    default -> "other";
                };
        return Bytes.of((author + " " + words).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Decided decide(Bytes input) {
        String[] words = new String(input.toArray(), StandardCharsets.UTF_8).split(" ", 3);
        String rest = words.length > 2 ? words[2] : "";
        switch (words[1]) {
            case "say" -> said.add(words[0] + ": " + rest);
            case "start" -> started = true;
            case "pause" -> paused = true;
            case "resume" -> paused = false;
            case "minute" -> minute = Integer.parseInt(rest);
            default -> {
                return new Decided.Refused(input, "no", "that cannot be done", List.of("a reason"), "say something");
            }
        }
        return new Decided.Stands(input);
    }

    @Override
    public Decided fold(Bytes step) {
        return decide(step);
    }

    @Override
    public Pace pace() {
        return new Pace(started ? Phase.OPEN : Phase.WAITING, minute, started && !paused, started ? 1 : 0, 0, END, 1);
    }

    @Override
    public List<String> bots() {
        return List.of();
    }

    @Override
    public List<Act> botActs(String seat, SeatView view) {
        return List.of();
    }

    @Override
    public SeatView view(String seat) {
        boolean all = seat.equals(FACILITATOR);
        String delegation = seat.contains(".") ? seat.substring(0, seat.indexOf('.')) : "";
        List<SeatView.Mail> mail = new ArrayList<>();
        for (String one : said) {
            if (all || (!delegation.isEmpty() && one.startsWith(delegation + "."))) {
                int number = mail.size() + 1;
                mail.add(new SeatView.Mail(
                        String.valueOf(number), number, 0, "message", "table", one.split(":", 2)[0], "", "", one));
            }
        }
        SeatView.Kind kind = all
                ? SeatView.Kind.FACILITATOR
                : seat.equals(OBSERVER) ? SeatView.Kind.OBSERVER : SeatView.Kind.SEAT;
        return new SeatView(
                new SeatView.You(kind, seat, "", delegation, "", List.of(), false),
                new SeatView.Situation(
                        "Toy", "EXERCISE", pace().phase(), paused, false, 1, 1, "", minute, 0, END, 1, 0, "", null, null, false),
                new SeatView.Own(0, 0, 0, 0, false, List.of(), "", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                mail,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                all ? nothingToControl() : null);
    }

    private static SeatView.Control nothingToControl() {
        return new SeatView.Control(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
