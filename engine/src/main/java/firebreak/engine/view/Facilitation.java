package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Campaigns;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.Posture;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Stages;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stage;
import firebreak.engine.scenario.Text;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a facilitator sees. Nothing is hidden here, and nothing here is ever given to anybody else.
final class Facilitation {
    /// How long a delegation is quiet before the facilitator hears of it, simulated minutes.
    private static final int SILENT_MINUTES = 60;

    private Facilitation() {}

    static SeatView view(State state) {
        Scenario scenario = state.scenario();
        List<SeatView.Party> parties = new ArrayList<>();
        List<SeatView.Colleague> seats = new ArrayList<>();
        for (Delegation one : scenario.delegations().values()) {
            parties.add(Views.party(one, -1, false));
            one.seats().values().forEach(place -> seats.add(Views.colleague(state, place)));
        }
        Views.chairs(scenario, parties);
        List<SeatView.Mail> mail = new ArrayList<>();
        state.mails().values().forEach(item -> mail.add(Views.mail(item, item.id())));
        return new SeatView(
                you(),
                Views.situation(state),
                nothingOwned(),
                briefs(scenario),
                parties,
                seats,
                tasks(state),
                mail,
                calls(state),
                channels(state),
                offers(state),
                meetings(state),
                incidents(state),
                List.of(),
                List.of(),
                orders(state),
                Moves.listed(scenario),
                Bargains.listed(scenario),
                claims(state),
                Agreeing.all(state),
                Arguing.all(state),
                new SeatView.Control(
                        dyads(state),
                        standings(state),
                        truths(state),
                        Entries.of(state),
                        tableCalls(state),
                        silent(state),
                        Objectives.of(state),
                        Chronicle.of(state),
                        directories(state),
                        List.of()));
    }

    /// What waits for a facilitator and what it takes to answer it: the table, the claims and arguments to rule on, who is ready and what
    /// is so. All other lists are empty.
    static SeatView brief(State state) {
        return new SeatView(
                you(),
                Views.situation(state),
                nothingOwned(),
                List.of(),
                List.of(),
                List.of(),
                tasks(state),
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
                claims(state),
                List.of(),
                Arguing.all(state),
                new SeatView.Control(
                        List.of(), standings(state), truths(state), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of()));
    }

    private static SeatView.You you() {
        return new SeatView.You(SeatView.Kind.FACILITATOR, "facilitator", "Facilitator", "", "", List.of(), false);
    }

    private static SeatView.Own nothingOwned() {
        return new SeatView.Own(0, 0, 0, 0, false, List.of(), "", List.of());
    }

    private static List<SeatView.Brief> briefs(Scenario scenario) {
        List<SeatView.Brief> briefs = new ArrayList<>(Views.summary(scenario));
        for (Delegation one : scenario.delegations().values()) {
            brief(briefs, one.id(), one.name().toString(), one.brief());
            String wants = Wants.of(one);
            if (!wants.isEmpty()) {
                briefs.add(new SeatView.Brief(one.id() + " interests", Wants.title(one, Text.DEFAULT_LANGUAGE), wants));
            }
        }
        return briefs;
    }

    private static void brief(List<SeatView.Brief> briefs, String key, String title, @Nullable Text text) {
        if (text != null) {
            briefs.add(new SeatView.Brief(key, title, text.toString()));
        }
    }

    /// Claims and arguments to rule on.
    private static List<SeatView.Task> tasks(State state) {
        List<SeatView.Task> tasks = new ArrayList<>();
        for (SeatView.Claim claim : claims(state)) {
            if (!claim.kind().equals("attribution") && claim.ruling().equals("open")) {
                tasks.add(new SeatView.Task(
                        "rule" + claim.number(),
                        "rule",
                        claim.number(),
                        claim.by() + " claims " + claim.kind() + " against " + claim.against() + " about " + claim.about(),
                        null,
                        "rule " + claim.number() + " upheld \"...\""));
            }
        }
        tasks.addAll(Arguing.tasks(state));
        return tasks;
    }

    private static List<SeatView.Call> calls(State state) {
        List<SeatView.Call> calls = new ArrayList<>();
        for (CallState call : state.calls().values()) {
            boolean answered = call.answer() != null;
            calls.add(new SeatView.Call(
                    "c" + call.id(),
                    call.id(),
                    true,
                    call.to(),
                    call.apparentFrom(),
                    call.channel(),
                    call.about(),
                    call.warning(),
                    call.text(),
                    call.status(),
                    call.placedMinute(),
                    Phrases.orNull(call.deliveredMinute(), call.deliveredMinute() >= 0 && call.overdueMinute() >= 0),
                    Phrases.orNull(call.overdueMinute(), call.overdueMinute() >= 0),
                    call.acknowledged(),
                    call.meaning(),
                    call.answer(),
                    Phrases.orNull(call.answeredMinute(), answered),
                    Talk.quality(call.rated()),
                    false,
                    List.of(),
                    call.relayedTo(),
                    call.isHoax()));
        }
        return calls;
    }

    private static List<SeatView.TableCall> tableCalls(State state) {
        List<SeatView.TableCall> calls = new ArrayList<>();
        for (CallState call : state.calls().values()) {
            calls.add(new SeatView.TableCall(
                    "c" + call.id(),
                    call.id(),
                    Phrases.caller(call),
                    call.to(),
                    call.channel(),
                    call.status(),
                    Phrases.orNull(call.overdueMinute(), call.overdueMinute() >= 0),
                    call.text()));
        }
        return calls;
    }

    private static List<SeatView.Channel> channels(State state) {
        List<SeatView.Channel> channels = new ArrayList<>();
        for (Channel channel : state.scenario().channels().values()) {
            List<String> lacks = new ArrayList<>();
            for (String to : channel.between()) {
                Powers.channelLacks(state, channel, to).forEach(lack -> lacks.add(to + ": " + lack));
            }
            channels.add(Talk.channel(state, channel, channel.between(), lacks));
        }
        return channels;
    }

    private static List<SeatView.Offer> offers(State state) {
        List<SeatView.Offer> offers = new ArrayList<>();
        for (OfferState offer : state.offers().values()) {
            Measure measure = state.scenario().library().measures().get(offer.measure());
            for (String to : offer.to()) {
                offers.add(new SeatView.Offer(
                        "o" + offer.id() + "." + to,
                        offer.id(),
                        true,
                        to,
                        List.of(offer.by(), to),
                        offer.measure(),
                        measure == null ? offer.measure() : measure.title().toString(),
                        offer.about(),
                        offer.text(),
                        offer.delivery(),
                        Bargains.status(offer, to),
                        offer.offeredMinute(),
                        Phrases.orNull(offer.dueMinute(), offer.dueMinute() >= 0),
                        false));
            }
        }
        return offers;
    }

    private static List<SeatView.Meeting> meetings(State state) {
        List<SeatView.Meeting> meetings = new ArrayList<>();
        for (var meeting : state.meetings().values()) {
            meetings.add(new SeatView.Meeting(
                    "t" + meeting.id(),
                    meeting.id(),
                    true,
                    meeting.one() + " and " + meeting.other(),
                    meeting.text(),
                    meeting.status(),
                    meeting.outcome(),
                    false));
        }
        return meetings;
    }

    private static List<SeatView.Incident> incidents(State state) {
        List<SeatView.Incident> incidents = new ArrayList<>();
        for (var entry : state.incidents().entrySet()) {
            IncidentPlan plan = Findings.plan(state.scenario(), entry.getKey());
            var incident = entry.getValue();
            if (incident.stage() != Stage.LATENT) {
                incidents.add(new SeatView.Incident(
                        plan.id(),
                        plan.label().toString(),
                        Findings.kind(state.scenario(), plan),
                        plan.target().delegation(),
                        Findings.sector(plan),
                        incident.stage().word(),
                        incident.severity(),
                        Stages.open(incident.stage()),
                        incident.physical(),
                        state.value(Quantity.harm(plan.id())),
                        incident.reached().getOrDefault(Stage.DETECTED, state.minute()),
                        List.of(),
                        Findings.nciss(plan, incident.stage()),
                        Campaigns.of(state.scenario(), plan).stream().map(IncidentPlan::id).toList()));
            }
        }
        return incidents;
    }

    private static List<SeatView.Truth> truths(State state) {
        List<SeatView.Truth> truths = new ArrayList<>();
        for (IncidentPlan plan : state.scenario().incidents().values()) {
            var incident = state.incident(plan.id());
            truths.add(new SeatView.Truth(
                    plan.id(),
                    plan.label().toString(),
                    plan.target().delegation(),
                    author(state.scenario(), plan.author()),
                    incident.stage().word(),
                    incident.severity(),
                    state.value(Quantity.harm(plan.id())),
                    incident.physical()));
        }
        return truths;
    }

    private static String author(Scenario scenario, @Nullable String author) {
        return author == null
                ? "nobody: an accident"
                : scenario.actors().containsKey(author) ? author + ", " + Phrases.label(scenario, author) : author;
    }

    private static List<SeatView.Order> orders(State state) {
        List<SeatView.Order> orders = new ArrayList<>();
        state.orders().values().forEach(order -> orders.add(Moves.order(state.scenario(), order, order.id())));
        return orders;
    }

    private static List<SeatView.Claim> claims(State state) {
        List<SeatView.Claim> claims = new ArrayList<>();
        state.claims().values().forEach(claim -> claims.add(Findings.frankly(state.scenario(), claim, claim.id())));
        return claims;
    }

    private static List<SeatView.Dyad> dyads(State state) {
        List<SeatView.Dyad> dyads = new ArrayList<>();
        for (var entry : state.postures().entrySet()) {
            var dyad = entry.getKey();
            Posture posture = entry.getValue();
            dyads.add(new SeatView.Dyad(
                    dyad.toString(),
                    dyad.from(),
                    dyad.to(),
                    state.tension(dyad),
                    state.uncertainty(dyad),
                    state.trust(dyad),
                    posture.rung(),
                    posture.firebreakCrossed()));
        }
        return dyads;
    }

    private static List<SeatView.Standing> standings(State state) {
        List<SeatView.Standing> standings = new ArrayList<>();
        for (Delegation one : state.scenario().delegations().values()) {
            int ready = 0;
            for (var place : one.seats().values()) {
                ready += state.seat(place.address().toString()).ready() ? 1 : 0;
            }
            int sealed = 0;
            for (int id : state.desk(one.id()).orders()) {
                sealed += state.order(id).status() == OrderStatus.SEALED ? 1 : 0;
            }
            standings.add(new SeatView.Standing(
                    one.id(),
                    state.freeCapital(one.id()),
                    state.reservedCapital(one.id()),
                    state.value(Quantity.own(Quantity.Kind.PRESSURE, one.id())),
                    ready,
                    one.seats().size(),
                    sealed));
        }
        return standings;
    }

    private static List<SeatView.Directory> directories(State state) {
        List<SeatView.Directory> directories = new ArrayList<>();
        for (String delegation : state.scenario().delegations().keySet()) {
            directories.add(new SeatView.Directory(delegation, Desks.contacts(state, delegation)));
        }
        return directories;
    }

    /// Delegations in which no seat has acted for an hour of the open turn.
    private static List<SeatView.Silent> silent(State state) {
        if (state.table().phase() != Phase.OPEN) {
            return List.of();
        }
        List<SeatView.Silent> silent = new ArrayList<>();
        for (Delegation one : state.scenario().delegations().values()) {
            int last = state.table().startMinute();
            boolean waiting = false;
            for (var place : one.seats().values()) {
                var seat = state.seat(place.address().toString());
                last = Math.max(last, seat.actedMinute());
                waiting |= !seat.ready();
            }
            if (waiting && state.minute() - last >= SILENT_MINUTES) {
                silent.add(new SeatView.Silent(one.id(), last));
            }
        }
        return silent;
    }
}
