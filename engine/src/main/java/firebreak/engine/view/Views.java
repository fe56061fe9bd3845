package firebreak.engine.view;

import firebreak.engine.exercise.MailItem;
import firebreak.engine.exercise.Needs;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.SeatState;
import firebreak.engine.exercise.State;
import firebreak.engine.exercise.TableState;
import firebreak.engine.scenario.Actor;
import firebreak.engine.scenario.ActorKind;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Text;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front door: what a seat, a facilitator or an observer sees of a state.
public final class Views {

    private Views() {}

    /// What a seat sees. Whoever looks more than once is better served by a [Viewer].
    ///
    /// @param seat address, such as `ARD.mfa`
    /// @throws IllegalArgumentException if the scenario has no such seat
    public static SeatView of(State state, String seat) {
        return new Viewer(state.scenario()).all(state, seat);
    }

    /// What a facilitator sees: everything, with the exercise's own numbers.
    public static SeatView facilitator(State state) {
        return new Viewer(state.scenario()).facilitator(state);
    }

    /// What waits for a facilitator, and no more of the view than it takes to answer it: for those who ask often.
    public static SeatView facilitatorInBrief(State state) {
        return Facilitation.brief(state);
    }

    /// What an observer sees: the public feed, some time later.
    ///
    /// @param delayMinutes simulated minutes, 0 or more
    public static SeatView observer(State state, int delayMinutes) {
        return new Viewer(state.scenario()).observer(state, delayMinutes);
    }

    static SeatView inPublic(State state, int delayMinutes) {
        if (delayMinutes < 0) {
            throw new IllegalArgumentException("delayMinutes is " + delayMinutes + ", must be 0 or more");
        }
        int until = state.minute() - delayMinutes;
        List<SeatView.Claim> claims = new ArrayList<>();
        for (var claim : state.claims().values()) {
            if (!claim.kind().equals("private") && claim.minute() <= until) {
                claims.add(Findings.publicClaim(state.scenario(), claim, claims.size() + 1, until));
            }
        }
        List<SeatView.Party> parties = new ArrayList<>();
        for (Delegation one : state.scenario().delegations().values()) {
            parties.add(party(one, -1, false));
        }
        chairs(state.scenario(), parties);
        return new SeatView(
                new SeatView.You(SeatView.Kind.OBSERVER, "observer", "Observer", "", "", List.of(), false),
                situation(state),
                new SeatView.Own(0, 0, 0, 0, false, List.of(), "", List.of()),
                summary(state.scenario()),
                parties,
                List.of(),
                List.of(),
                publicMail(state, delayMinutes),
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
                claims,
                List.of(),
                List.of(),
                null);
    }

    /// What is public, numbered as observers come to see it: news later, what the facilitator says to the room at once.
    private static List<SeatView.Mail> publicMail(State state, int delayMinutes) {
        List<MailItem> shown = new ArrayList<>();
        for (int id : state.feed()) {
            if (shownAt(state.mail(id), delayMinutes) <= state.minute()) {
                shown.add(state.mail(id));
            }
        }
        shown.sort(Comparator.comparingInt(item -> shownAt(item, delayMinutes)));
        List<SeatView.Mail> mail = new ArrayList<>(shown.size());
        for (MailItem item : shown) {
            mail.add(mail(item, mail.size() + 1));
        }
        return mail;
    }

    private static int shownAt(MailItem item, int delayMinutes) {
        return item.minute() + (item.kind().equals("announcement") ? 0 : delayMinutes);
    }

    // ---- what views are made of ---------------------------------------------------------------------------------

    static SeatView.You you(Sight sight) {
        Text title = sight.place().title();
        return new SeatView.You(
                SeatView.Kind.SEAT,
                sight.seat(),
                title == null ? sight.place().address().seat() : title.toString(),
                sight.delegation(),
                sight.own().name().toString(),
                Phrases.codes(sight.place().roles()),
                sight.head());
    }

    static SeatView.Situation situation(State state) {
        Scenario scenario = state.scenario();
        TableState table = state.table();
        Ending ending = ending(scenario, table.ending());
        return new SeatView.Situation(
                scenario.title().toString(),
                scenario.marking(),
                table.phase(),
                table.paused(),
                state.setup().live(),
                table.turn(),
                scenario.turns().turns().size(),
                turnTitle(scenario, table.turn()),
                state.minute(),
                table.startMinute(),
                table.endMinute(),
                table.tableMinutes(),
                scenario.turns().startEpochMinute(),
                table.notice(),
                ending != null ? ending.title().toString() : over(table.ending()),
                ending == null || ending.text() == null ? null : ending.text().toString(),
                table.revealed());
    }

    private static @Nullable String over(@Nullable String ending) {
        return ending == null ? null : ending.equals("stopped") ? "Ended by the facilitator" : "The exercise is over";
    }

    static String turnTitle(Scenario scenario, int turn) {
        if (turn < 0) {
            return "";
        }
        if (turn == 0) {
            return "Contacts";
        }
        Text title = turn <= scenario.turns().turns().size() ? scenario.turns().turn(turn).title() : null;
        return title == null ? "Turn " + turn : title.toString();
    }

    private static @Nullable Ending ending(Scenario scenario, @Nullable String id) {
        for (Ending ending : scenario.endings()) {
            if (ending.id().equals(id)) {
                return ending;
            }
        }
        return null;
    }

    static SeatView.Own own(Sight sight, Means means, List<SeatView.Contact> contacts) {
        State state = sight.state();
        List<String> pledges = new ArrayList<>();
        for (var pledge : state.pledges(sight.delegation()).entrySet()) {
            pledges.add(pledge.getValue() ? pledge.getKey() : pledge.getKey() + " (broken)");
        }
        String doctrine = sight.own().doctrine();
        return new SeatView.Own(
                means.freePoints(),
                means.reservedPoints(),
                sight.own().incomePoints(),
                means.pressurePermille(),
                state.seat(sight.seat()).ready(),
                pledges,
                doctrine == null ? "" : doctrine,
                contacts);
    }

    static List<SeatView.Brief> briefs(Sight sight) {
        List<SeatView.Brief> briefs = new ArrayList<>(summary(sight.scenario()));
        brief(briefs, "delegation", sight.own().name().toString(), sight.own().brief());
        String wants = Wants.of(sight.own());
        if (!wants.isEmpty()) {
            briefs.add(new SeatView.Brief("interests", Wants.title(sight.own(), Text.DEFAULT_LANGUAGE), wants));
        }
        Text title = sight.place().title();
        brief(briefs, "seat", title == null ? sight.seat() : title.toString(), sight.place().brief());
        return briefs;
    }

    static List<SeatView.Brief> summary(Scenario scenario) {
        List<SeatView.Brief> briefs = new ArrayList<>();
        brief(briefs, "situation", scenario.title().toString(), scenario.summary());
        return briefs;
    }

    private static void brief(List<SeatView.Brief> briefs, String key, String title, @Nullable Text text) {
        if (text != null) {
            briefs.add(new SeatView.Brief(key, title, text.toString()));
        }
    }

    static List<SeatView.Party> parties(Sight sight) {
        List<SeatView.Party> parties = new ArrayList<>();
        for (Delegation other : sight.others()) {
            parties.add(party(
                    other,
                    sight.state().value(Quantity.support(sight.delegation(), other.id())),
                    Needs.suspended(sight.state(), sight.delegation(), other.id())));
        }
        chairs(sight.scenario(), parties);
        return parties;
    }

    static SeatView.Party party(Delegation delegation, int support, boolean suspended) {
        return new SeatView.Party(
                delegation.id(),
                delegation.name().toString(),
                delegation.about() == null ? "" : delegation.about().toString(),
                delegation.forums(),
                true,
                support,
                suspended);
    }

    /// Public bodies: of all that acts without a delegation, only a chair is known to everybody.
    static void chairs(Scenario scenario, List<SeatView.Party> parties) {
        for (Actor actor : scenario.actors().values()) {
            if (actor.kind() == ActorKind.CHAIR) {
                parties.add(new SeatView.Party(actor.handle(), actor.label().toString(), "", List.of(), false, -1, false));
            }
        }
    }

    static List<SeatView.Colleague> colleagues(Sight sight) {
        List<SeatView.Colleague> colleagues = new ArrayList<>();
        for (SeatPlace place : sight.own().seats().values()) {
            colleagues.add(colleague(sight.state(), place));
        }
        return colleagues;
    }

    static SeatView.Colleague colleague(State state, SeatPlace place) {
        String address = place.address().toString();
        SeatState seat = state.seat(address);
        Text title = place.title();
        return new SeatView.Colleague(
                address,
                title == null ? place.address().seat() : title.toString(),
                Phrases.codes(place.roles()),
                seat.ready(),
                seat.bot());
    }

    /// Mail numbered by its place in the list.
    static List<SeatView.Mail> mail(State state, List<Integer> ids) {
        List<SeatView.Mail> mail = new ArrayList<>(ids.size());
        int number = 0;
        for (int id : ids) {
            number++;
            mail.add(mail(state.mail(id), number));
        }
        return mail;
    }

    static SeatView.Mail mail(MailItem item, int number) {
        return new SeatView.Mail(
                "m" + number,
                number,
                item.minute(),
                item.kind(),
                item.via(),
                item.from(),
                item.tlp(),
                item.title(),
                item.text());
    }
}
