package firebreak.protocol.frame;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/// What a seat shows to be let in: 16 random bytes. Never printed by accident, never logged, stored as a hash only.
public final class Secret {
    /// How many bytes a secret has.
    public static final int BYTES = 16;

    private final byte[] content;

    private Secret(byte[] content) {
        this.content = content;
    }

    /// A new one.
    public static Secret random() {
        byte[] content = new byte[BYTES];
        new SecureRandom().nextBytes(content);
        return new Secret(content);
    }

    /// A secret that was sent.
    ///
    /// @throws IllegalArgumentException if it has not [#BYTES] bytes
    public static Secret of(byte[] content) {
        if (content.length != BYTES) {
            throw new IllegalArgumentException("secret has " + content.length + " bytes, must have " + BYTES);
        }
        return new Secret(content.clone());
    }

    /// The bytes to send.
    public byte[] bytes() {
        return content.clone();
    }

    /// What may be stored: the SHA-256. The secret is random, so there is nothing to guess and no need for salt.
    public byte[] hash() {
        return Fingerprint.sha256(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that && MessageDigest.isEqual(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
