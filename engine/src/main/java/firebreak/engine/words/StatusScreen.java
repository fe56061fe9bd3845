package firebreak.engine.words;

import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// Where the exercise is, who is at the table and what the seat has.
final class StatusScreen {
    private StatusScreen() {}

    static String you(SeatView view) {
        var you = view.you();
        return switch (you.kind()) {
            case SEAT ->
                you.seat() + ", " + you.title() + (you.delegationName().isEmpty() ? "" : " of " + you.delegationName())
                        + (you.head() ? ", head of delegation" : "");
            case FACILITATOR -> "the facilitator";
            case OBSERVER -> "an observer";
        };
    }

    static void status(Page page, SeatView view) {
        page.add(Line.Style.TITLE, view.situation().title());
        page.plain("You are " + you(view) + ".");
        turn(page, view);
        if (view.you().kind() == SeatView.Kind.SEAT) {
            means(page, view);
        }
    }

    /// The turn and the clock, in words.
    static void turn(Page page, SeatView view) {
        var situation = view.situation();
        page.plain(turn(situation) + ": " + phase(view) + ".");
        if (!situation.notice().isEmpty()) {
            page.quiet(situation.notice());
        }
        var ending = situation.endingTitle();
        if (ending != null) {
            page.add(Line.Style.TITLE, ending);
            var text = situation.endingText();
            page.text("", text == null ? "" : text);
        }
    }

    /// `Turn 2 of 6, The lights go out`.
    static String turn(SeatView.Situation situation) {
        if (situation.turn() < 0) {
            return "Before the start";
        }
        var title = situation.turnTitle();
        if (situation.turn() == 0) {
            return "Turn 0, " + (title.isEmpty() ? "contacts" : title);
        }
        return "Turn " + situation.turn() + " of " + situation.turns() + (title.isEmpty() ? "" : ", " + title);
    }

    private static String phase(SeatView view) {
        var situation = view.situation();
        return switch (situation.phase()) {
            case WAITING -> "waiting for the facilitator to start";
            case OPEN -> (!situation.paused() ? "open, " : view.control() == null ? "paused, " : "paused until you type `resume`, ") + "it is "
                    + Moments.show(situation.minute(), view) + " and the turn ends at "
                    + Moments.show(situation.turnEndMinute(), view);
            case LOCKED -> "locked, no more acts until it is resolved";
            case BETWEEN -> "resolved, the clock and the phones stand still until the next turn opens";
            case ENDED -> "the exercise has ended";
        };
    }

    private static void means(Page page, SeatView view) {
        var own = view.own();
        page.blank();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "capital",
                own.capital() + " to spend" + (own.reserved() > 0 ? ", " + own.reserved() + " set aside for orders" : "")
                        + ", " + own.income() + " more each turn"));
        rows.add(List.of("pressure at home", own.pressure() + " of 1000"));
        if (!own.pledges().isEmpty()) {
            rows.add(List.of("pledged", String.join(", ", own.pledges())));
        }
        if (view.situation().phase() == Phase.OPEN) {
            rows.add(List.of("this turn", own.ready() ? "you have said that you are ready" : "you are still at work"));
        }
        page.rows(rows);
        page.quiet("`help numbers` says what these and the other numbers mean.");
    }

    static void who(Page page, SeatView view) {
        page.add(Line.Style.TITLE, "At the table");
        page.rows(view.parties().stream()
                .filter(SeatView.Party::delegation)
                .map(party -> List.of(party.key(), party.name(), about(party, view)))
                .toList());
        var bodies = view.parties().stream().filter(party -> !party.delegation()).toList();
        if (!bodies.isEmpty()) {
            page.heading("Also there");
            page.rows(bodies.stream()
                    .map(party -> List.of(party.key(), party.name(), party.about()))
                    .toList());
        }
        if (!view.colleagues().isEmpty()) {
            page.heading(view.you().kind() == SeatView.Kind.FACILITATOR ? "Seats" : "Your delegation");
            page.rows(view.colleagues().stream()
                    .map(c -> view.control() == null
                            ? List.of(c.key(), c.title(), String.join(", ", Roles.words(c.roles())) + state(c))
                            : List.of(c.key(), seat(c, view), c.title(), String.join(", ", Roles.words(c.roles()))))
                    .toList());
        }
        if (view.control() != null) {
            page.rows(view.control().presence().stream()
                    .filter(one -> one.key().indexOf('.') < 0)
                    .map(one -> List.of(one.key(), connected(one)))
                    .toList());
        }
    }

    /// Who is at a seat, as the facilitator sees it.
    private static String connected(SeatView.Presence seat) {
        return switch (seat.connections()) {
            case 0 -> "nobody connected";
            case 1 -> "connected";
            default -> seat.connections() + " connected";
        };
    }

    private static String about(SeatView.Party party, SeatView view) {
        var parts = new ArrayList<String>();
        if (party.key().equals(view.you().delegation())) {
            parts.add("(you)");
        }
        if (!party.about().isEmpty()) {
            parts.add(party.about());
        }
        if (!party.forums().isEmpty()) {
            parts.add("[" + String.join(", ", party.forums()) + "]");
        }
        if (party.dialogueSuspended()) {
            parts.add("Dialogue with you is suspended.");
        }
        return String.join(" ", parts);
    }

    private static String state(SeatView.Colleague colleague) {
        return (colleague.bot() ? "; a bot" : "") + (colleague.ready() ? "; ready" : "");
    }

    /// Who is at a seat and how far they are, for the facilitator.
    private static String seat(SeatView.Colleague colleague, SeatView view) {
        var parts = new ArrayList<String>();
        if (colleague.bot()) {
            parts.add("played by a bot");
        }
        if (view.control() != null) {
            view.control().presence().stream()
                    .filter(one -> one.key().equals(colleague.key()))
                    .filter(one -> one.connections() > 0 || !colleague.bot())
                    .forEach(one -> parts.add(connected(one)));
        }
        if (colleague.ready()) {
            parts.add("ready");
        }
        return String.join(", ", parts);
    }

    /// Seats that nobody has taken, neither a person nor a bot.
    static List<String> empty(SeatView view) {
        var control = view.control();
        if (control == null) {
            return List.of();
        }
        return control.presence().stream()
                .filter(seat -> seat.connections() == 0)
                .map(SeatView.Presence::key)
                .filter(key -> view.colleagues().stream().anyMatch(c -> c.key().equals(key) && !c.bot()))
                .toList();
    }
}
