package firebreak.engine.view;

import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Stake;

/// What a delegation wants and tells nobody, as its own seats read it: its text, then what is scored.
final class Wants {
    private Wants() {}

    /// Empty if the scenario says nothing.
    static String of(Delegation delegation) {
        StringBuilder text = new StringBuilder(delegation.interests() == null ? "" : delegation.interests().toString().stripTrailing());
        list(text, delegation, false, "**What counts for you at the end**");
        list(text, delegation, true, "**What counts against you**");
        return text.toString();
    }

    private static void list(StringBuilder text, Delegation delegation, boolean redLines, String head) {
        boolean first = true;
        for (Stake stake : delegation.stakes()) {
            if (stake.isRedLine() == redLines) {
                text.append(!first ? "" : text.isEmpty() ? head + "\n" : "\n\n" + head + "\n");
                text.append("\n- ").append(stake.text()).append(" (").append(stake.points()).append(')');
                first = false;
            }
        }
    }
}
