package firebreak.engine.review;

import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Text;
import java.util.ArrayList;
import java.util.List;

/// Entries of the event list as sentences.
final class Entries {
    private Entries() {}

    static String told(Names names, String id) {
        Entry entry = names.scenario().msel().get(id);
        if (entry == null) {
            return "Entry " + id + " happened.";
        }
        Text title = entry.title();
        String what = id + (title == null ? "" : ", “" + title + "”,");
        return switch (entry.happening()) {
            case Happening.Inject inject -> "Inject " + what + " reached " + readers(names, inject) + ".";
            case Happening.ScriptedCall call when call.hoaxBy() != null ->
                "By entry " + what + " " + names.party(call.hoaxBy()) + " called " + names.party(call.to()) + " in the name of "
                        + names.address(call.from()) + ".";
            case Happening.ScriptedCall call ->
                "By entry " + what + " " + names.address(call.from()) + " was asked to call " + names.party(call.to()) + ".";
            case Happening.ScriptedMeasure measure ->
                "By entry " + what + " " + names.party(measure.from()) + " was asked to offer " + names.parties(measure.to()) + " "
                        + names.measure(measure.measure()) + ".";
            case Happening.Instruction instruction -> "Instruction " + what + " reached " + names.address(instruction.to()) + ".";
            case Happening.Effects _ -> "Entry " + what + " took effect.";
            case Happening.Nothing _ -> "Entry " + what + " began to wait for what players would do.";
        };
    }

    private static String readers(Names names, Happening.Inject inject) {
        if (inject.others() != null) {
            return "everybody";
        }
        List<String> readers = new ArrayList<>();
        inject.texts().keySet().stream()
                .filter(address -> inject.texts().keySet().stream()
                        .noneMatch(whole -> !whole.equals(address) && whole.covers(address)))
                .forEach(address -> readers.add(names.address(address)));
        return Names.and(readers);
    }
}
