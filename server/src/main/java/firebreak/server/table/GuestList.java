package firebreak.server.table;

import firebreak.server.log.Bytes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whose invitations are good: hashes of secrets, by seat. A value.
///
/// @param hashes SHA-256 of each good secret, by seat
record GuestList(Map<String, List<Bytes>> hashes) {
    GuestList {
        hashes = Map.copyOf(hashes);
    }

    static GuestList nobody() {
        return new GuestList(Map.of());
    }

    boolean admits(String seat, byte[] secretHash) {
        boolean good = false;
        for (Bytes hash : hashes.getOrDefault(seat, List.of())) {
            good |= MessageDigest.isEqual(hash.toArray(), secretHash);
        }
        return good;
    }

    int count(String seat) {
        return hashes.getOrDefault(seat, List.of()).size();
    }

    GuestList with(String seat, Bytes hash) {
        Map<String, List<Bytes>> next = new TreeMap<>(hashes);
        List<Bytes> own = new ArrayList<>(hashes.getOrDefault(seat, List.of()));
        own.add(hash);
        next.put(seat, List.copyOf(own));
        return new GuestList(next);
    }

    GuestList without(String seat) {
        Map<String, List<Bytes>> next = new TreeMap<>(hashes);
        next.remove(seat);
        return new GuestList(next);
    }
}
