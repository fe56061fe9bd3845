package firebreak.engine.scenario;

import java.util.Locale;

/// The six groups of the public escalation scale, from least to most.
public enum EscalationGroup implements Word {
    DE_ESCALATION,
    STATUS_QUO,
    POSTURING,
    NON_VIOLENT,
    VIOLENT,
    NUCLEAR;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
