package firebreak.engine.exercise;

/// Seat addresses: `ARD.mfa` is the seat `mfa` of delegation `ARD`.
public final class Seats {

    private Seats() {}

    /// The delegation part of an address.
    ///
    /// @throws IllegalArgumentException if there is no dot
    public static String delegationOf(String address) {
        return address.substring(0, dot(address));
    }

    /// The seat part of an address.
    ///
    /// @throws IllegalArgumentException if there is no dot
    public static String nameOf(String address) {
        return address.substring(dot(address) + 1);
    }

    /// The address of a seat.
    public static String address(String delegation, String seat) {
        return delegation + "." + seat;
    }

    private static int dot(String address) {
        int dot = address.indexOf('.');
        if (dot <= 0) {
            throw new IllegalArgumentException("address is `" + address + "`, must be DELEGATION.seat");
        }
        return dot;
    }
}
