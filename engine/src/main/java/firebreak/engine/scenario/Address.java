package firebreak.engine.scenario;

import org.jspecify.annotations.Nullable;

/// A delegation, or one seat in it: `ARD` or `ARD.mfa`.
///
/// @param delegation the delegation's id
/// @param seat       the seat's id, empty for the whole delegation
public record Address(String delegation, String seat) {
    /// A whole delegation.
    public static Address of(String delegation) {
        return new Address(delegation, "");
    }

    /// Whether this names one seat.
    public boolean isSeat() {
        return !seat.isEmpty();
    }

    /// Whether a seat's address falls under this one.
    public boolean covers(Address other) {
        return delegation.equals(other.delegation) && (seat.isEmpty() || seat.equals(other.seat));
    }

    // Written out, for it is compared all the time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Address(var otherDelegation, var otherSeat)
                && delegation.equals(otherDelegation)
                && seat.equals(otherSeat);
    }

    @Override
    public int hashCode() {
        return delegation.hashCode() * 31 + seat.hashCode();
    }

    @Override
    public String toString() {
        return seat.isEmpty() ? delegation : delegation + "." + seat;
    }
}
