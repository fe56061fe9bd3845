package firebreak.engine.view;

import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Stake;
import firebreak.engine.scenario.Text;

/// What a delegation wants and tells nobody, as its own seats read it: its text, then what is scored.
final class Wants {
    private Wants() {}

    /// Empty if the scenario says nothing.
    static String of(Delegation delegation) {
        return of(delegation, Text.DEFAULT_LANGUAGE);
    }

    static String of(Delegation delegation, String language) {
        StringBuilder text = new StringBuilder(
                delegation.interests() == null ? "" : delegation.interests().in(language).stripTrailing());
        list(text, delegation, language, false, "**What counts for you at the end**");
        list(text, delegation, language, true, "**What counts against you**");
        return text.toString();
    }

    /// What stands over it.
    static String title(Delegation delegation, String language) {
        return "What " + delegation.name().in(language) + " wants, and tells nobody";
    }

    private static void list(StringBuilder text, Delegation delegation, String language, boolean redLines, String head) {
        boolean first = true;
        for (Stake stake : delegation.stakes()) {
            if (stake.isRedLine() == redLines) {
                text.append(!first ? "" : text.isEmpty() ? head + "\n" : "\n\n" + head + "\n");
                text.append("\n- ").append(stake.text().in(language)).append(" (").append(stake.points()).append(')');
                first = false;
            }
        }
    }
}
