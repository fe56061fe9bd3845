package firebreak.engine.bot;

import firebreak.engine.seat.Band;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.SeatView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What bots say. Short, as under pressure, and never more than they know.
final class Phrasebook {

    /// Why a call is placed.
    enum Purpose {
        ASK,
        COMPARE,
        OFFER_HELP,
        PROTEST,
        CLARIFY
    }

    private Phrasebook() {}

    static String call(Mind mind, String to, SeatView.@Nullable Incident about, Purpose purpose) {
        String what = about == null ? "the present situation" : "‘" + about.label() + "’";
        String us = mind.view().you().delegationName();
        String them = mind.called(to);
        return mind.pick(
                "call/" + purpose + "/" + to + "/" + mind.turn(),
                switch (purpose) {
                    case ASK -> List.of(
                            us + " here. We are dealing with " + what + ". We accuse nobody. Do you see the same, and does anything"
                                    + " of it run through your networks? Please answer in time for our next briefing.",
                            "This is about " + what + ". What we see may pass through machines on your side. What do you see? We would"
                                    + " rather ask than guess.",
                            us + " to " + them + ": " + what + ". Are you under attack as well? We can send log extracts in return.");
                    case COMPARE -> List.of(
                            us + " to " + them + ": may we compare notes on " + what + "? We have indicators and too few eyes.",
                            "We are working on " + what + ". Have you seen these tools before?");
                    case OFFER_HELP -> List.of(
                            "We have heard of " + what + ". What do you need, and what should we watch for at home?",
                            us + " to " + them + ": our people are at your disposal for " + what + ". Tell us whom to call.");
                    case PROTEST -> List.of(
                            "You have named us in public. It was not us. Show us what you have, and we will look at it.",
                            "Before this goes on in the newspapers: on what do you base your claim? We are ready to answer questions.");
                    case CLARIFY -> List.of(
                            "We do not know how to read what we see. Can you tell us what you are doing, and what you are not?",
                            us + " to " + them + ": a plain question about " + what + ". Is there anything on your side that we should not"
                                    + " misunderstand?");
                });
    }

    static String answer(Mind mind, SeatView.Call call, Meaning meaning) {
        SeatView.Incident hit = mind.hit();
        String ours = hit == null ? "something of our own" : "‘" + hit.label() + "’";
        boolean terse = mind.temper().bilateralCbmUse() < 450;
        return mind.pick(
                "answer/" + Answering.name(call),
                switch (meaning) {
                    case CONFIRM -> terse
                            ? List.of("Confirmed. We have the matter in hand.", "Yes. We will be in touch if there is need.")
                            : List.of(
                                    "Yes, we see it too: " + ours + ". We share what our team has; send us yours.",
                                    "Confirmed. We are working on " + ours + " and will call again when we know more.");
                    case DENY -> terse
                            ? List.of("No. Nothing of the kind starts here.", "We have no knowledge of this and reject any suggestion.")
                            : List.of(
                                    "No, not from us and not with our knowledge. We are checking our side and will tell you what we find.",
                                    "We have looked and see nothing on our networks. If you send us addresses we look again.");
                    case ASK_HELP -> List.of(
                            "Yes, and it is more than we can carry alone: " + ours + ". Could you send people who know such systems?",
                            "Confirmed, and we would be glad of help with " + ours + ".");
                    case OTHER -> terse
                            ? List.of("Your call has been noted.", "We have taken note and will answer through the ministry.")
                            : List.of(
                                    "Thank you for calling. We cannot say more yet, but the line stays open.",
                                    "Noted. We will come back to you through the ministry today.");
                });
    }

    static String meet(Mind mind, String with) {
        return mind.pick(
                "meet/" + with,
                List.of("Five minutes, without notes?", "A word before this gets away from us.", "Let us compare what our capitals tell us."));
    }

    static String outcome(Mind mind, String with, String name) {
        return mind.pick(
                name + "/outcome",
                List.of(
                        "Both sides keep their contacts staffed tonight and tell each other before they speak in public.",
                        "The response teams of both sides exchange indicators; " + mind.called(with) + " checks the server in question.",
                        "No agreement on who did it, but on asking first.",
                        "Both sides told each other what they will not do."));
    }

    static String assessment(Mind mind, SeatView.Suspect suspect, Band band) {
        return switch (band) {
            case LOW -> "Little more than a lead on " + suspect.label() + "; other explanations fit.";
            case MODERATE -> "Several traces point to " + suspect.label() + "; none of them is beyond doubt.";
            case HIGH -> mind.turn() > 3
                    ? "Independent sources agree on " + suspect.label() + "."
                    : "The traces are many and agree on " + suspect.label() + ".";
        };
    }

    static String offer(Mind mind, SeatView.Measure measure, SeatView.@Nullable Incident about) {
        String matter = about == null ? "" : " This is about ‘" + about.label() + "’.";
        return mind.pick(
                        "offer/" + measure.key(),
                        List.of("We propose to start today.", "Tell us whom you would send.", "It costs little and may save much.", "We would bring our part in writing."))
                + matter;
    }

    static String ringBack() {
        return "We do not know this address. We shall ring you over a number that we know.";
    }

    static String accept(Mind mind, SeatView.Offer offer) {
        return mind.pick(
                "accept/" + offer.measure() + "/" + offer.other(),
                List.of("We accept, with thanks.", "Agreed. Our contact will take it from here.", "Yes. Let us keep it factual."));
    }

    static String declineOffer(Mind mind, SeatView.Offer offer) {
        return mind.pick(
                "decline/" + offer.measure() + "/" + offer.other(),
                List.of("Not at this time.", "Not while we are being pointed at.", "We prefer to take this to the regional organisation."));
    }

    static String delivery(Mind mind, SeatView.Offer offer) {
        return mind.pick(
                "delivery/" + offer.measure() + "/" + offer.offeredMinute(),
                List.of(
                        "As promised: what we have, in writing, for your experts (" + offer.title() + ").",
                        "Herewith our part of the measure; questions to the contact named.",
                        "Delivered as agreed. We would welcome the same from your side."));
    }

    static String note(Mind mind, String move, @Nullable String to, SeatView.@Nullable Incident about) {
        String label = about == null ? "the incident" : "‘" + about.label() + "’";
        return switch (move) {
            case "COM-01" -> "We are dealing with " + label + ". Services are being restored; we will not speculate about who did it.";
            case "COM-02" -> claim(mind, to, about, label);
            case "COM-04" -> "There is a point at which we will not look away. It is close.";
            case "COM-05" -> "Nobody at this table wants this to go further. We will take the first step and expect the second.";
            case "COM-06" -> "The accusation is wrong. We are ready to answer questions about " + label + ".";
            case "COM-07" -> "What we said about " + label + " has not stood the test. We correct it.";
            case "DIP-01" -> "What do you know of " + label + "? We ask in private and accuse nobody.";
            case "DIP-02" -> "We protest, and expect an explanation of your part in " + label + ".";
            case "DIP-09" -> "We would welcome help with " + label + ".";
            case "DIP-10" -> "The enclosed shows harm from machines on your territory. We ask you to act within 72 hours.";
            default -> "";
        };
    }

    private static String claim(Mind mind, @Nullable String to, SeatView.@Nullable Incident about, String label) {
        String them = to == null ? "others" : mind.called(to);
        int sure = about == null || to == null ? 0 : mind.attribution(about, to);
        return switch (Band.of(sure)) {
            case LOW -> "There are signs that " + them + " had a hand in " + label + ". Our citizens have a right to know.";
            case MODERATE -> "We assess with moderate confidence that " + them + " is behind " + label + ".";
            case HIGH -> "We assess with high confidence that " + them + " is responsible for " + label + ". The evidence will be shown.";
        };
    }
}
