package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Span;

/// Something of the library that a scenario has otherwise.
///
/// @param part  under which key, such as `moves`
/// @param id    such as `DIP-02`
/// @param how   what the scenario does with it
/// @param place where
public record Change(String part, String id, How how, Span place) {
    /// What a scenario does with something of the library.
    public enum How {
        EXTENDED,
        REPLACED,
        FORBIDDEN
    }
}
