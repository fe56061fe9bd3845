package firebreak.engine.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A place in a delegation.
///
/// @param address its address
/// @param roles   what it is responsible for, at least one
/// @param title   what it is called, or null
/// @param brief   what only this seat reads beforehand, or null
public record SeatPlace(Address address, Set<Role> roles, @Nullable Text title, @Nullable Text brief) {
    public SeatPlace {
        roles = Frozen.set(Role.class, roles);
    }
}
