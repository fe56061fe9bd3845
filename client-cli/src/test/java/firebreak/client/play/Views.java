package firebreak.client.play;

import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.ArgumentStatus;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.seat.Success;
import firebreak.engine.seat.Term;
import java.util.ArrayList;
import java.util.List;

/// Views of a small table in mid-turn, for tests.
final class Views {
    /// 2031-03-03T06:00Z.
    static final long START = 32_171_400L;

    private Views() {}

    static SeatView seat() {
        return view(
                new SeatView.You(SeatView.Kind.SEAT, "ARD.mfa", "Foreign Ministry", "ARD", "Ardenia", List.of("FM", "EC"), false),
                List.of(
                        new SeatView.Colleague("csirt", "National CSIRT", List.of("CS", "OP"), false, false),
                        new SeatView.Colleague("head", "Office of the Prime Minister", List.of("HG", "SP"), true, false),
                        new SeatView.Colleague("mfa", "Foreign Ministry", List.of("FM", "EC"), false, false)),
                null);
    }

    static SeatView facilitator() {
        return view(
                new SeatView.You(SeatView.Kind.FACILITATOR, "facilitator", "Facilitator", "", "", List.of(), false),
                List.of(
                        new SeatView.Colleague("ARD.mfa", "Foreign Ministry", List.of("FM"), false, false),
                        new SeatView.Colleague("ARD.csirt", "National CSIRT", List.of("CS"), false, false),
                        new SeatView.Colleague("CAL.mfa", "Foreign Ministry", List.of("FM"), false, true)),
                control());
    }

    static SeatView observer() {
        return view(
                new SeatView.You(SeatView.Kind.OBSERVER, "observer", "Observer", "", "", List.of(), false), List.of(), null);
    }

    private static SeatView.Control control() {
        return new SeatView.Control(
                List.of(
                        new SeatView.Dyad("ARD -> BOR", "ARD", "BOR", 240, 550, 250, 1, false),
                        new SeatView.Dyad("BOR -> ARD", "BOR", "ARD", 310, 500, 260, 2, false)),
                List.of(
                        new SeatView.Standing("ARD", 11, 1, 120, 1, 3, 1),
                        new SeatView.Standing("BOR", 12, 0, 80, 0, 2, 0)),
                List.of(new SeatView.Truth(
                        "grid-wiper", "Outages in the Ardenian grid", "ARD", "NIGHTJAR", "assessed", 4, 300, false)),
                List.of(
                        new SeatView.Entry("1.1", "First alarm", "inject", "fired", 20, "at D1 06:20", "", "**To ARD**\n\nThree lines are down."),
                        new SeatView.Entry("2.3", "Borvania asks", "call", "waiting", null, "when Borvania knows", "ARD.csirt answers", ""),
                        new SeatView.Entry("2.4", "The evening news", "inject", "waiting", 300, "at D1 11:00", "", "")),
                List.of(new SeatView.TableCall("7", 7, "BOR.mfa", "ARD", "osce-poc-tech", CallStatus.DELIVERED, 480, "Under attack?")),
                List.of(new SeatView.Silent("CAL", 30)),
                List.of(new SeatView.Metric("O1", "Each delegation uses a contact", "open", "1 of 3")),
                List.of(new SeatView.LogLine("1", 20, "Entry 1.1, First alarm", "event")),
                List.of(
                        new SeatView.Directory(
                                "ARD", List.of(new SeatView.Contact("technical", "csirt", "mfa", true, "07:00-19:00", "ok"))),
                        new SeatView.Directory("CAL", List.of())),
                List.of(
                        new SeatView.Presence("ARD.mfa", 2),
                        new SeatView.Presence("ARD.csirt", 0),
                        new SeatView.Presence("CAL.mfa", 0),
                        new SeatView.Presence("facilitator", 1)));
    }

    private static SeatView view(
            SeatView.You you, List<SeatView.Colleague> colleagues, SeatView.@org.jspecify.annotations.Nullable Control control) {
        return new SeatView(
                you,
                situation(240, Phase.OPEN, 1),
                new SeatView.Own(11, 1, 2, 120, false, List.of("no-ci-harm"), "partner", List.of(
                        new SeatView.Contact("technical", "csirt", "mfa", true, "07:00-19:00", "ok"))),
                List.of(new SeatView.Brief("seat", "The Foreign Ministry", "You want *calm*.\n\n- Ring first.\n- Blame late.")),
                List.of(
                        new SeatView.Party("ARD", "Ardenia", "A small grid.", List.of("OSCE"), true, -1, false),
                        new SeatView.Party("BOR", "Borvania", "A large neighbour.", List.of("OSCE"), true, 100, false),
                        new SeatView.Party("CAL", "Republic of Caldera", "An ally.", List.of("OSCE"), true, 100, false),
                        new SeatView.Party("chair", "the regional chair", "", List.of(), false, -1, false)),
                colleagues,
                List.of(
                        new SeatView.Task("call/3", "call", 3, "Borvania asks whether you are under attack", 480, "answer 3 confirm|deny \"...\""),
                        new SeatView.Task("ping/1", "ping", 1, "The chair tests your contact", 260, "pong 1")),
                List.of(mail(1, 20, "inject", "First alarm"), mail(2, 60, "instruction", "Ring them")),
                calls(),
                List.of(
                        new SeatView.Channel(
                                "osce-poc-tech", "OSCE technical points of contact", "poc", "technical", true,
                                List.of("BOR", "CAL"), List.of("CAL: has nominated no contact"), 240),
                        new SeatView.Channel(
                                "leaders-line", "The leaders' line", "hotline", "leaders", false, List.of("BOR"), List.of(), 120),
                        new SeatView.Channel(
                                "back-channel", "A quiet line", "back", "diplomatic", true, List.of("CAL"), List.of(), 720)),
                List.of(
                        offer(2, false, OfferStatus.OFFERED),
                        offer(5, true, OfferStatus.ACCEPTED)),
                List.of(
                        new SeatView.Meeting("1", 1, false, "BOR", "the grid", MeetingStatus.ASKED, null, false),
                        new SeatView.Meeting("2", 2, true, "CAL", "", MeetingStatus.WRITTEN, "We talk tomorrow.", false)),
                List.of(
                        new SeatView.Incident(
                                "grid-wiper", "Outages in the Ardenian grid", "grid_ics", "ARD", "energy", "assessed", 4, true,
                                false, 300, 20,
                                List.of(
                                        new SeatView.Suspect("BOR", "Borvania", 220, null),
                                        new SeatView.Suspect("criminals", "a criminal group", 180, null))),
                        new SeatView.Incident(
                                "port-ransom", "Ransom at the port", "ransom", "CAL", "transport", "detected", 2, true,
                                false, -1, 100, List.of())),
                List.of(new SeatView.Evidence("ev-3", "The billing server's log", "Two logins at night.", "AMBER", "grid-wiper", 60, null)),
                List.of(new SeatView.Mood("BOR", 240, 550, 250, 1, "concern", "tense, rising", "the outages")),
                List.of(
                        order(4, OrderStatus.DRAFT), order(6, OrderStatus.SEALED)),
                List.of(
                        move("DIP-01", "Quiet inquiry", "diplomatic", true, List.of()),
                        move("DIP-02", "Demarche", "diplomatic", true, List.of()),
                        move("LAW-04", "Indict officials", "law", true, List.of("your attribution is 220, it takes 750")),
                        move("MIL-02", "Raise readiness", "military", false, List.of())),
                List.of(
                        new SeatView.Measure("OSCE-03", "Consultations", "OSCE", "C", "Talks.", 1, false, true, List.of("BOR", "CAL")),
                        new SeatView.Measure("CBM-04", "Stability pledge", "", "S", "A promise.", 3, false, false, List.of("BOR"))),
                List.of(new SeatView.Claim(
                        "1", 1, 90, "BOR", "CAL", "port-ransom", "armed_attack", "moderate", "open", "It was them.")),
                List.of(
                        agreement(1, true, AgreementStatus.PROPOSED),
                        agreement(3, false, AgreementStatus.IN_FORCE)),
                List.of(
                        argument(1, true, ArgumentStatus.OPEN),
                        argument(2, false, ArgumentStatus.RULED)),
                control);
    }

    static SeatView.Situation situation(int minute, Phase phase, int turn) {
        return new SeatView.Situation(
                "Amber Grid", "EXERCISE - AMBER GRID", phase, false, false, turn, 6, "The lights go out", minute, 0, 360, 18,
                START, "", null, null, false);
    }

    static SeatView.Mail mail(int number, int minute, String kind, String title) {
        return new SeatView.Mail(
                Integer.toString(number), number, minute, kind, "report", "CERT", "AMBER", title, "Text of " + title + ".");
    }

    private static List<SeatView.Call> calls() {
        var calls = new ArrayList<SeatView.Call>();
        calls.add(call(1, true, CallStatus.ANSWERED));
        calls.add(call(3, false, CallStatus.DELIVERED));
        calls.add(call(8, true, CallStatus.PLACED));
        return calls;
    }

    static SeatView.Call call(int number, boolean outgoing, CallStatus status) {
        boolean answered = status == CallStatus.ANSWERED || status == CallStatus.LATE;
        return new SeatView.Call(
                Integer.toString(number), number, outgoing, "BOR", outgoing ? "ARD.mfa" : "BOR.mfa", "osce-poc-tech",
                "grid-wiper", false, "Are you under attack?", status, 200, 200, 480, false,
                answered ? Meaning.CONFIRM : null, answered ? "Yes." : null, answered ? 230 : null, null, true,
                List.of(Meaning.CONFIRM, Meaning.DENY), List.of(), false);
    }

    static SeatView.Offer offer(int number, boolean outgoing, OfferStatus status) {
        return new SeatView.Offer(
                Integer.toString(number), number, outgoing, "BOR", List.of("BOR"), "OSCE-03", "Consultations", null,
                "Talks tomorrow.", null, status, 100, 700, true);
    }

    static SeatView.Order order(int number, OrderStatus status) {
        return new SeatView.Order(
                Integer.toString(number), number, "mfa", "DIP-02", "Demarche", "BOR", "grid-wiper", "", status, 1, null, "");
    }

    static SeatView.Move move(String id, String title, String group, boolean byYou, List<String> lacks) {
        return new SeatView.Move(
                id, title, group, "One sentence.", List.of("FM"), "bilateral", true, 360, 1, true, false, "S", 2, byYou, lacks,
                List.of(new SeatView.Target("BOR", List.of()), new SeatView.Target("CAL", List.of())));
    }

    private static SeatView.Argument argument(int number, boolean ours, ArgumentStatus status) {
        boolean ruled = status == ArgumentStatus.RULED;
        return new SeatView.Argument(
                Integer.toString(number), number, 100, ours ? "ARD" : "BOR", ours, "We lend two transformers.", "Good will.",
                "They are short of them.", false, List.of(), status,
                List.of(new SeatView.Comment("1", "CAL", 110, "Not yet seen.")), ruled ? Success.FAILS : null, ruled ? 60 : null,
                ruled ? 83 : null, "", ruled ? "Snow." : "");
    }

    private static SeatView.Agreement agreement(int number, boolean party, AgreementStatus status) {
        return new SeatView.Agreement(
                Integer.toString(number), number, 120, "BOR", party, party ? List.of("BOR", "ARD") : List.of("BOR", "CAL"),
                List.of(Term.STANDSTILL), List.of("No hostile act and no covert operation towards each other."),
                "We stand still.", 2, List.of("BOR"), false, status, 1440, status == AgreementStatus.IN_FORCE ? 1700 : null,
                List.of(), List.of());
    }
}
