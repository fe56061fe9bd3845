package firebreak.engine.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A place in a delegation.
///
/// @param address its address
/// @param roles   what it is responsible for, at least one
/// @param title   what it is called, or null
/// @param brief   what only this seat reads beforehand, or null
/// @param language what it reads unless its people choose otherwise, such as `fr`; null for the table's
public record SeatPlace(Address address, Set<Role> roles, @Nullable Text title, @Nullable Text brief, @Nullable String language) {
    /// A seat that reads the table's language.
    public SeatPlace(Address address, Set<Role> roles, @Nullable Text title, @Nullable Text brief) {
        this(address, roles, title, brief, null);
    }

    public SeatPlace {
        roles = Frozen.set(Role.class, roles);
    }
}
