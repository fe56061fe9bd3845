package firebreak.engine.exercise;

import firebreak.engine.scenario.Asked;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.ContactDeed;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.EvidenceItem;
import firebreak.engine.scenario.IncidentNeed;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Need;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stage;
import firebreak.engine.scenario.Text;
import firebreak.engine.seat.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a move needs, and what a delegation lacks for it. Reads only what that delegation has learnt.
public final class Needs {

    private Needs() {}

    /// What is missing for a move, one sentence each; empty if nothing is.
    ///
    /// Needs that depend on a target or an incident are left open (not missing) where that is `null`; whether the move
    /// must have one is said by [#unaimed].
    public static List<String> lacking(
            State state, String delegation, Move move, @Nullable String target, @Nullable String about) {
        List<String> lacks = lacking(state, delegation, move.needs(), target, about, true);
        if (!nominatesNobody(state, delegation, move)) {
            return lacks;
        }
        List<String> all = new ArrayList<>(lacks);
        all.add("a contact of yours that is not in the directory yet; `nominate` changes one that is");
        return all;
    }

    /// The move enters contacts in the directory, and all of them are there.
    private static boolean nominatesNobody(State state, String delegation, Move move) {
        for (Effect effect : move.effects()) {
            if (effect instanceof Effect.ChangeContact(var deed) && deed == ContactDeed.NOMINATE) {
                return state.contacts().entrySet().stream()
                        .noneMatch(entry -> entry.getKey().delegation().equals(delegation) && !entry.getValue().nominated());
            }
        }
        return false;
    }

    /// What is missing for a list of needs.
    ///
    /// @param atLock whether rung and tension are looked at: they are checked at the lock only, not when an order falls due
    static List<String> lacking(
            State state, String delegation, List<Need> needs, @Nullable String target, @Nullable String about, boolean atLock) {
        if (needs.isEmpty()) {
            return List.of();
        }
        List<String> lacks = new ArrayList<>(2);
        for (Need need : needs) {
            if (!met(state, delegation, need, target, about, atLock)) {
                Text says = need.says();
                lacks.add(says == null ? words(state.scenario(), need) : says.toString());
            }
        }
        return lacks;
    }

    /// What an order leaves out: a target or an incident that the move must have.
    public static List<String> unaimed(Move move, @Nullable String target, @Nullable String about) {
        List<String> lacks = new ArrayList<>(2);
        if (move.target() == Asked.REQUIRED && target == null) {
            lacks.add("a delegation to aim it at: add `to` and its name");
        }
        if (move.about() == Asked.REQUIRED && about == null) {
            lacks.add("an incident that it is about: add `about` and its name");
        }
        return lacks;
    }

    private static boolean met(
            State state, String me, Need need, @Nullable String target, @Nullable String about, boolean atLock) {
        return switch (need) {
            case Need.IncidentIs(var wanted, _) -> incident(state, me, wanted, about);
            case Need.SeverityAtLeast(var severity, _) -> severity(state, me, about) >= severity;
            case Need.AttributionAtLeast(var permille, _) -> attribution(state, me, target, about) >= permille;
            case Need.EvidenceHeld _ -> holdsEvidence(state, me, about);
            case Need.SupportAtLeast(var permille, _) ->
                target == null || state.value(Quantity.support(me, target)) >= permille;
            case Need.TrustAtLeast(var permille, _) -> target == null || state.trust(new Dyad(me, target)) >= permille;
            case Need.Dialogue(var open, _) -> target == null || suspended(state, me, target) != open;
            case Need.ChannelOpen(var kind, _) -> target == null || channelOpen(state, me, target, kind);
            case Need.Membership(var name, _) -> member(state.scenario(), me, name);
            case Need.Ruling(var flag, _) -> ruled(state, me, flag, target, about);
            case Need.Claimed(var flag, _) -> claimed(state, me, flag, target, about);
            case Need.Ordered(var move, _) -> target == null || landed(state, me, target, move);
            case Need.Received(var move, _) -> target == null || landed(state, target, me, move);
            case Need.Accused _ -> accused(state, me);
            case Need.ClaimMade _ -> claimMade(state, me, target);
            case Need.ContactsBoth _ -> target == null || (hasContact(state, me) && hasContact(state, target));
            case Need.RungAtLeast(var rung, _) ->
                !atLock || target == null || state.posture(new Dyad(me, target)).rung() >= rung;
            case Need.TensionAtLeast(var permille, _) ->
                !atLock || target == null || state.tension(new Dyad(me, target)) >= permille;
            case Need.PledgeGiven _ -> state.pledges(me).containsValue(true);
            case Need.Ally _ -> {
                var delegation = state.scenario().delegations().get(me);
                yield target == null || (delegation != null && delegation.allies().contains(target));
            }
            case Need.AnyOf(var groups, _) -> {
                for (List<Need> group : groups) {
                    if (lacking(state, me, group, target, about, atLock).isEmpty()) {
                        yield true;
                    }
                }
                yield groups.isEmpty();
            }
        };
    }

    private static boolean incident(State state, String me, IncidentNeed wanted, @Nullable String about) {
        if (about != null) {
            KnownIncident known = state.known(me).get(about);
            return known != null && fits(known, wanted);
        }
        for (KnownIncident known : state.known(me).values()) {
            if (fits(known, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(KnownIncident known, IncidentNeed wanted) {
        return switch (wanted) {
            case KNOWN -> true;
            case OPEN -> known.open();
            case DETECTED -> known.stage() != Stage.LATENT;
        };
    }

    private static int severity(State state, String me, @Nullable String about) {
        if (about != null) {
            KnownIncident known = state.known(me).get(about);
            return known == null ? -1 : known.severity();
        }
        int worst = -1;
        for (KnownIncident known : state.known(me).values()) {
            worst = Math.max(worst, known.severity());
        }
        return worst;
    }

    /// The best attribution that a delegation has of a target, over one incident or all.
    static int attribution(State state, String me, @Nullable String target, @Nullable String about) {
        int best = 0;
        for (String incident : state.known(me).keySet()) {
            if (about != null && !about.equals(incident)) {
                continue;
            }
            for (String suspect : Attribution.plan(state, incident).suspects()) {
                if (target == null || target.equals(suspect)) {
                    best = Math.max(best, state.value(Quantity.attribution(me, incident, suspect)));
                }
            }
        }
        return best;
    }

    private static boolean holdsEvidence(State state, String me, @Nullable String about) {
        if (about == null) {
            return !state.evidence(me).isEmpty();
        }
        for (String id : state.evidence(me).keySet()) {
            EvidenceItem item = state.scenario().evidence().get(id);
            if (item != null && about.equals(item.about())) {
                return true;
            }
        }
        return false;
    }

    /// Bilateral dialogue between two delegations stands still, whoever suspended it.
    public static boolean suspended(State state, String one, String other) {
        return active(state, new Dyad(one, other)) || active(state, new Dyad(other, one));
    }

    private static boolean active(State state, Dyad dyad) {
        Integer until = state.suspensions().get(dyad);
        return until != null && until >= state.minute();
    }

    private static boolean channelOpen(State state, String me, String target, String kind) {
        for (Channel channel : state.scenario().channels().values()) {
            if (channel.kind().equals(kind) && channel.joins(me, target) && state.channelOpen(channel.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean member(Scenario scenario, String me, String name) {
        var delegation = scenario.delegations().get(me);
        return delegation != null && (delegation.memberOf().contains(name) || delegation.forums().contains(name));
    }

    private static boolean ruled(State state, String me, String flag, @Nullable String target, @Nullable String about) {
        for (ClaimState claim : state.claims().values()) {
            if (isOf(claim, me, flag, target, about) && claim.ruling() == ClaimState.Ruling.UPHELD) {
                return true;
            }
        }
        return false;
    }

    private static boolean claimed(State state, String me, String flag, @Nullable String target, @Nullable String about) {
        for (ClaimState claim : state.claims().values()) {
            if (isOf(claim, me, flag, target, about) && claim.ruling() != ClaimState.Ruling.REJECTED) {
                return true;
            }
        }
        return false;
    }

    /// A threshold is met by one state over one incident: it opens nothing against another, or over another.
    private static boolean isOf(ClaimState claim, String me, String flag, @Nullable String target, @Nullable String about) {
        return claim.by().equals(me)
                && claim.kind().equals(flag)
                && (target == null || claim.against().isEmpty() || claim.against().equals(target))
                && (about == null || claim.about().isEmpty() || claim.about().equals(about));
    }

    private static boolean landed(State state, String by, String on, String move) {
        for (OrderState order : state.orders().values()) {
            if (order.status() == OrderStatus.DONE
                    && order.move().equals(move)
                    && order.delegation().equals(by)
                    && (order.to() == null || on.equals(order.to()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean accused(State state, String me) {
        for (ClaimState claim : state.claims().values()) {
            if (claim.isPublicAttribution() && claim.against().equals(me)) {
                return true;
            }
        }
        return false;
    }

    private static boolean claimMade(State state, String me, @Nullable String target) {
        for (ClaimState claim : state.claims().values()) {
            boolean standing = claim.ruling() == ClaimState.Ruling.OPEN || claim.ruling() == ClaimState.Ruling.PROVED_FALSE;
            if (claim.isPublicAttribution()
                    && claim.by().equals(me)
                    && standing
                    && (target == null || claim.against().equals(target))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasContact(State state, String delegation) {
        ContactState technical = state.contact(delegation, ContactRole.TECHNICAL);
        return technical != null && technical.nominated();
    }

    private static String words(Scenario scenario, Need need) {
        return switch (need) {
            case Need.IncidentIs(var wanted, _) ->
                wanted == IncidentNeed.OPEN ? "an incident that you know of and that is still open" : "an incident that you know of";
            case Need.SeverityAtLeast(var severity, _) -> "an incident of severity " + severity + " or more";
            case Need.AttributionAtLeast(var permille, _) ->
                "attribution of at least " + permille + ": you must be surer who did it";
            case Need.EvidenceHeld _ -> "evidence about the incident";
            case Need.SupportAtLeast(var permille, _) -> "support of other states of at least " + permille;
            case Need.TrustAtLeast(var permille, _) -> "trust of at least " + permille + " between you";
            case Need.Dialogue(var open, _) ->
                open ? "a dialogue that is open" : "a dialogue that has been suspended";
            case Need.ChannelOpen(var kind, _) -> "an open channel of the kind `" + kind + "`";
            case Need.Membership(var name, _) -> "membership of " + name;
            case Need.Ruling(var flag, _) -> "a ruling that `" + flag + "` is met: claim it, and the facilitator rules";
            case Need.Claimed(var flag, _) -> "your claim that `" + flag + "` is met";
            case Need.Ordered(var move, _) -> "an earlier " + name(scenario, move) + " of yours that has taken effect";
            case Need.Received(var move, _) -> "a " + name(scenario, move) + " from the other side";
            case Need.Accused _ -> "a public accusation against you";
            case Need.ClaimMade _ -> "a public claim of yours that still stands";
            case Need.ContactsBoth _ -> "technical contacts nominated on both sides";
            case Need.RungAtLeast(var rung, _) -> "rung " + rung + " or higher";
            case Need.TensionAtLeast(var permille, _) -> "tension of at least " + permille;
            case Need.PledgeGiven _ -> "a pledge that you have given";
            case Need.Ally _ -> "an alliance with that state";
            case Need.AnyOf(var groups, _) -> {
                List<String> ways = new ArrayList<>();
                for (List<Need> group : groups) {
                    ways.add(String.join(" and ", group.stream().map(each -> words(scenario, each)).toList()));
                }
                yield "one of these: " + String.join("; ", ways);
            }
        };
    }

    private static String name(Scenario scenario, String move) {
        Move found = scenario.library().moves().get(move);
        return found == null ? move : found.title() + " (" + move + ")";
    }
}
