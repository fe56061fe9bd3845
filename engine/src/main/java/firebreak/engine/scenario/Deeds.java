package firebreak.engine.scenario;

import java.util.ArrayList;
import java.util.List;

/// What a move does, in one sentence that a diplomat understands: the direction of each effect, never its size.
final class Deeds {
    private Deeds() {}

    /// A sentence such as `It lowers their trust and breaks off the bilateral talks.`; empty for a move without effects.
    static String of(List<Effect> effects) {
        List<String> deeds = new ArrayList<>();
        for (Effect effect : effects) {
            for (String deed : deeds(effect)) {
                if (!deeds.contains(deed)) {
                    deeds.add(deed);
                }
            }
        }
        if (deeds.isEmpty()) {
            return "";
        }
        String last = deeds.getLast();
        return "It " + (deeds.size() == 1 ? last : String.join(", ", deeds.subList(0, deeds.size() - 1)) + " and " + last) + ".";
    }

    private static List<String> deeds(Effect effect) {
        return switch (effect) {
            case Effect.Shift shift -> shift(shift);
            case Effect.ChangeSupport(var by) -> List.of(by > 0 ? "wins you support of other states" : "costs you support of other states");
            case Effect.ChangePressure(var by) -> List.of(by > 0 ? "adds to the pressure at home" : "eases the pressure at home");
            case Effect.ChangeAttribution(var by, var to, var _) ->
                List.of((by > 0 ? "makes " + whom(to) + " surer" : "makes " + whom(to) + " less sure") + " who did it");
            case Effect.ChangeHarm(var by, var _) -> List.of(by > 0 ? "does damage" : "limits the damage");
            case Effect.ChangeCascade(var by) -> List.of(by > 0 ? "lets damage spread further" : "keeps damage from spreading");
            case Effect.Hostile(var _, var means) ->
                List.of("is a hostile act, " + switch (means) {
                    case CYBER -> "in networks";
                    case ECONOMIC -> "against their economy";
                    case KINETIC -> "by force";
                });
            case Effect.Exposure(var by) -> List.of(by > 0 ? "makes it likelier that you are found out" : "makes it less likely that you are found out");
            case Effect.Claim(var kind) ->
                List.of("says who did it, " + switch (kind) {
                    case PUBLIC -> "in public";
                    case PRIVATE -> "in private";
                    case JOINT -> "together with other states";
                });
            case Effect.Statement(var tone) ->
                List.of(switch (tone) {
                    case CONCILIATORY -> "is a calming word";
                    case THREAT -> "is a threat";
                    case JOINT -> "is a common word of several states";
                });
            case Effect.UsePack _ -> List.of("builds confidence with them");
            case Effect.GivePledge _ -> List.of("binds you to a pledge");
            case Effect.BreachPledge _ -> List.of("breaks what you have pledged");
            case Effect.Ambiguous _ -> List.of("can be taken for hostile unless it was notified before");
            case Effect.Notify _ -> List.of("tells the others before they can misread it");
            case Effect.Physical _ -> List.of("has physical effects");
            case Effect.SetStage(var stage) -> List.of("leaves the incident " + stage.word());
            case Effect.RequestAssistance _ -> List.of("asks them for help");
            case Effect.Await _ -> List.of("asks them to act by a certain time");
            case Effect.SuspendBilateral _ -> List.of("breaks off bilateral talks and measures");
            case Effect.ResumeBilateral _ -> List.of("takes up bilateral talks and measures again");
            case Effect.Retract _ -> List.of("takes your public claim back");
            case Effect.Deny _ -> List.of("will be held against you by whoever comes to know better");
            case Effect.LoseSource _ -> List.of("costs you the source");
            case Effect.ChangeMaturity(var by) -> List.of(by > 0 ? "strengthens the response team" : "weakens the response team");
            case Effect.Frame _ -> List.of("makes it look like somebody else");
            case Effect.Indict _ -> List.of("puts officials on trial");
            case Effect.ChangeContact(var deed) ->
                deed == ContactDeed.TEST ? List.of("tests their contacts") : List.of();
            case Effect.Inform(var to) -> List.of("lets " + whom(to) + " know of the incident");
            case Effect.GiveEvidence _ -> List.of("hands them the evidence that you hold");
            case Effect.OwnLoss _ -> List.of("costs you service of your own");
            case Effect.ChangeCapital(var by) -> List.of(by > 0 ? "wins you political capital" : "costs you political capital");
        };
    }

    private static List<String> shift(Effect.Shift shift) {
        String whose = switch (shift.row()) {
            case IJ -> "your own ";
            case JI -> "their ";
            case BOTH -> "both sides' ";
            case KI -> "the other states' ";
        };
        List<String> deeds = new ArrayList<>();
        moved(deeds, shift.tensionPermille(), whose + "tension");
        moved(deeds, shift.uncertaintyPermille(), whose + "uncertainty");
        moved(deeds, shift.trustPermille(), whose + "trust");
        return deeds;
    }

    private static void moved(List<String> deeds, int by, String what) {
        if (by != 0) {
            deeds.add((by > 0 ? "raises " : "lowers ") + what);
        }
    }

    private static String whom(Whose whose) {
        return switch (whose) {
            case SELF -> "you";
            case TARGET -> "them";
            case BOTH -> "both sides";
            case ALL -> "everybody";
        };
    }
}
