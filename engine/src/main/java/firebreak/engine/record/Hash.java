package firebreak.engine.record;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash.
///
/// @param first  its first eight bytes, highest first; the others follow
public record Hash(long first, long second, long third, long fourth) {
    /// How many bytes a hash has.
    public static final int BYTES = 32;

    /// The hash of bytes.
    public static Hash of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return ofBytes(digest.digest());
    }

    /// A hash from its own 32 bytes.
    ///
    /// @throws IllegalArgumentException if there are more or fewer
    public static Hash ofBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("bytes has length " + bytes.length + ", must have " + BYTES);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Hash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /// Its 32 bytes.
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    /// Its first twelve hexadecimal digits: enough for people to compare.
    public String brief() {
        return toString().substring(0, 12);
    }

    /// All 64 hexadecimal digits.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
