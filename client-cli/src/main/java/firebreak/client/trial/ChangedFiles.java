package firebreak.client.trial;

import firebreak.engine.scenario.ScenarioBundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which files of a scenario differ between two saves, and from which line on.
final class ChangedFiles {
    private ChangedFiles() {}

    /// Such as `msel.yaml, line 14`; in the order of their names.
    static List<String> between(ScenarioBundle before, ScenarioBundle now) {
        var one = before.files();
        var other = now.files();
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            String told = told(name, one.get(name), other.get(name));
            if (told != null) {
                changed.add(told);
            }
        }
        return changed;
    }

    private static @Nullable String told(String name, byte @Nullable [] one, byte @Nullable [] other) {
        if (one == null || other == null) {
            return name + (one == null ? ", new" : ", gone");
        }
        int at = Arrays.mismatch(one, other);
        if (at < 0) {
            return null;
        }
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += one[i] == '\n' ? 1 : 0;
        }
        return name + ", line " + line;
    }
}
