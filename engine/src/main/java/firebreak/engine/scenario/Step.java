package firebreak.engine.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One consequence, in a branch of an entry or among its effects.
public sealed interface Step {
    /// Minutes until it happens, 0 for at once.
    int laterMinutes();

    /// Another entry happens.
    record StartEntry(String entry, int laterMinutes) implements Step {
        public StartEntry {
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// Evidence reaches delegations.
    record Reveal(String evidence, List<String> to, int laterMinutes) implements Step {
        public Reveal {
            to = List.copyOf(to);
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// Evidence turns out to be worth nothing, for delegations that learn so.
    ///
    /// @param why what they are told, or null
    record Discredit(String evidence, List<String> to, @Nullable Text why, int laterMinutes) implements Step {
        public Discredit {
            to = List.copyOf(to);
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// A dyad changes.
    record Shift(Dyad dyad, int tensionPermille, int uncertaintyPermille, int trustPermille, @Nullable Text because, int laterMinutes) implements Step {
        public Shift {
            Range.change("tensionPermille", tensionPermille);
            Range.change("uncertaintyPermille", uncertaintyPermille);
            Range.change("trustPermille", trustPermille);
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// An incident loses or gains harm.
    record ChangeHarm(String incident, int byPermille, int laterMinutes) implements Step {
        public ChangeHarm {
            Range.change("byPermille", byPermille);
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// An incident reaches a stage.
    record SetStage(String incident, Stage to, int laterMinutes) implements Step {
        public SetStage {
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// A delegation learns of an incident.
    record Inform(String delegation, String incident, int severity, int laterMinutes) implements Step {
        public Inform {
            Range.check("severity", severity, 0, 5);
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// Domestic pressure changes.
    record ChangePressure(String delegation, int byPermille, int laterMinutes) implements Step {
        public ChangePressure {
            Range.change("byPermille", byPermille);
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// Third parties' support for one delegation against another changes.
    record ChangeSupport(Dyad dyad, int byPermille, int laterMinutes) implements Step {
        public ChangeSupport {
            Range.change("byPermille", byPermille);
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// A channel opens.
    record OpenChannel(String channel, int laterMinutes) implements Step {
        public OpenChannel {
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// A channel closes.
    record CloseChannel(String channel, int laterMinutes) implements Step {
        public CloseChannel {
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// An entry stands ready.
    record EnableEntry(String entry, int laterMinutes) implements Step {
        public EnableEntry {
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// An entry no longer stands ready.
    record DisableEntry(String entry, int laterMinutes) implements Step {
        public DisableEntry {
            Range.minutes("laterMinutes", laterMinutes);
        }
    }

    /// A variable gets a value.
    record SetVariable(String name, int to, int laterMinutes) implements Step {
        public SetVariable {
            Range.minutes("laterMinutes", laterMinutes);
        }
    }
}
