package firebreak.engine.view;

import firebreak.engine.exercise.AgreementState;
import firebreak.engine.exercise.Agreements;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Agreements, as those who are named in them and those who have heard of them see them.
final class Agreeing {

    private Agreeing() {}

    /// @param number the agreement's among those that the delegation knows of
    static SeatView.Agreement agreement(Sight sight, AgreementState agreement, int number) {
        String own = sight.delegation();
        boolean party = agreement.parties().contains(own);
        boolean gone = agreement.left().contains(own);
        // Whoever has left an agreement that is nobody else's business hears no more of it.
        boolean deaf = gone && agreement.secret();
        List<String> left = deaf ? agreement.left().subList(0, agreement.left().indexOf(own) + 1) : agreement.left();
        SortedSet<String> broken = new TreeSet<>();
        for (String other : agreement.parties()) {
            if (agreement.hasLearnt(own, other)) {
                broken.add(other);
            }
        }
        for (AgreementState.Breach breach : agreement.broken()) {
            if (breach.by().equals(own)) {
                broken.add(own);
            }
        }
        return view(
                sight.state(), agreement, number, party ? agreement.proposedMinute() : agreement.forceMinute(), party,
                party ? agreement.version() : 1,
                deaf && agreement.status() != AgreementStatus.TURNED_DOWN ? AgreementStatus.ENDED : agreement.status(), left, broken);
    }

    /// By the exercise's own numbers, with every breach.
    static List<SeatView.Agreement> all(State state) {
        List<SeatView.Agreement> agreements = new ArrayList<>();
        for (AgreementState agreement : state.agreements().values()) {
            SortedSet<String> broken = new TreeSet<>();
            agreement.broken().forEach(breach -> broken.add(breach.by()));
            agreements.add(view(
                    state, agreement, agreement.id(), agreement.proposedMinute(), false, agreement.version(), agreement.status(),
                    agreement.left(), broken));
        }
        return agreements;
    }

    private static SeatView.Agreement view(
            State state, AgreementState agreement, int number, int minute, boolean party, int version, AgreementStatus status,
            List<String> left, SortedSet<String> broken) {
        return new SeatView.Agreement(
                "g" + number,
                number,
                minute,
                agreement.by(),
                party,
                agreement.parties(),
                agreement.terms(),
                agreement.says(state.scenario().library()),
                agreement.text(),
                version,
                agreement.signed(),
                agreement.secret(),
                status,
                agreement.minutes(),
                Phrases.orNull(agreement.untilMinute(), agreement.ends()),
                left,
                new ArrayList<>(broken));
    }

    /// What waits for the delegation's signature, for those who may give it.
    static List<SeatView.Task> tasks(Sight sight, List<SeatView.Agreement> agreements) {
        List<SeatView.Task> tasks = new ArrayList<>();
        for (SeatView.Agreement agreement : agreements) {
            boolean waits = agreement.status() == AgreementStatus.PROPOSED && !agreement.signed().contains(sight.delegation());
            if (waits && Agreements.speaks(sight.state(), sight.seat())) {
                int number = agreement.number();
                tasks.add(new SeatView.Task(
                        "sign" + number,
                        "sign",
                        number,
                        "Agreement " + number + ", proposed by " + agreement.by() + ", waits for your signature: \""
                                + Phrases.inPassing(agreement.text()) + "\"",
                        null,
                        "sign agreement " + number + "   or   amend " + number + " \"...\"   or   leave " + number + " \"why\""));
            }
        }
        return tasks;
    }
}
