package firebreak.engine.review;

import firebreak.engine.exercise.AgreementState;
import firebreak.engine.exercise.ArgumentState;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Seats;
import java.util.ArrayList;
import java.util.List;

/// The tables of agreements and arguments.
final class Dealings {
    private final Chronicle chronicle;
    private final Names names;
    private final Tables tables;

    Dealings(Chronicle chronicle, Names names, Tables tables) {
        this.chronicle = chronicle;
        this.names = names;
        this.tables = tables;
    }

    List<ArgumentRow> arguments() {
        List<ArgumentRow> rows = new ArrayList<>();
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.ArgumentMade made) {
                rows.add(row(chronicle.end().argument(made.argument().id()), noted.number()));
            }
        }
        return rows;
    }

    private ArgumentRow row(ArgumentState argument, long event) {
        List<String> parties = new ArrayList<>(List.of(argument.delegation()));
        parties.addAll(argument.with());
        List<String> comments = new ArrayList<>();
        argument.comments().forEach(comment -> comments.add(names.party(Seats.delegationOf(comment.seat())) + ": " + comment.text()));
        ArgumentState.Ruling ruling = argument.ruling();
        return new ArgumentRow(
                argument.id(),
                parties,
                names.seat(argument.seat()),
                names.moment(argument.minute()),
                argument.minute(),
                !argument.secret() ? "" : argument.with().isEmpty() ? "secret" : "shared with " + names.parties(argument.with()) + " alone",
                argument.what(),
                argument.end(),
                argument.why(),
                comments,
                switch (argument.status()) {
                    case OPEN -> "never ruled on";
                    case WITHDRAWN -> "taken back";
                    case RULED -> ruling == null ? "" : "it" + Sentences.succeeded(ruling) + ", " + names.moment(ruling.minute());
                },
                ruling == null ? "" : ruling.why(),
                ruling == null ? "" : ruling.effects(),
                tables.movedBy(one -> one instanceof Event.ArgumentRuled ruled && ruled.argument() == argument.id()),
                event);
    }

    List<AgreementRow> agreements() {
        List<AgreementRow> rows = new ArrayList<>();
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.AgreementProposed proposed) {
                rows.add(row(chronicle.end().agreement(proposed.agreement().id()), noted.number()));
            }
        }
        return rows;
    }

    private AgreementRow row(AgreementState agreement, long event) {
        List<String> course = new ArrayList<>();
        for (Noted noted : chronicle.events()) {
            String step = step(agreement.id(), noted.event());
            if (!step.isEmpty()) {
                course.add(names.moment(noted.minute()) + " " + step);
            }
        }
        return new AgreementRow(
                agreement.id(),
                agreement.parties(),
                names.parties(agreement.parties()),
                agreement.secret(),
                names.moment(agreement.proposedMinute()),
                agreement.proposedMinute(),
                agreement.text(),
                agreement.says(names.scenario().library()),
                agreement.version(),
                switch (agreement.status()) {
                    case PROPOSED -> "never signed by all";
                    case IN_FORCE -> "in force";
                    case TURNED_DOWN -> "turned down";
                    case EXPIRED -> "kept to its end";
                    case ENDED -> "left";
                },
                course,
                !agreement.broken().isEmpty(),
                tables.movedBy(one -> of(agreement.id(), one)),
                event);
    }

    private String step(int id, Event event) {
        return switch (event) {
            case Event.AgreementAmended e when e.agreement() == id -> names.party(e.by()) + " wrote a new version";
            case Event.AgreementSigned e when e.agreement() == id -> names.party(e.by()) + " signed version " + e.version();
            case Event.AgreementInForce e when e.agreement() == id ->
                "in force" + (e.untilMinute() == AgreementState.NEVER ? "" : " until " + names.moment(e.untilMinute()));
            case Event.AgreementLeft e when e.agreement() == id -> names.party(e.by()) + " left it" + Names.quoted(e.why());
            case Event.AgreementBroken e when e.agreement() == id ->
                names.party(e.breach().by()) + " broke it towards " + names.party(e.breach().against());
            case Event.AgreementBreachLearnt e when e.agreement() == id ->
                names.party(e.who()) + " learnt that " + names.party(e.by()) + " had broken it";
            default -> "";
        };
    }

    private static boolean of(int id, Event event) {
        return switch (event) {
            case Event.AgreementInForce e -> e.agreement() == id;
            case Event.AgreementLeft e -> e.agreement() == id;
            case Event.AgreementBreachLearnt e -> e.agreement() == id;
            default -> false;
        };
    }
}
