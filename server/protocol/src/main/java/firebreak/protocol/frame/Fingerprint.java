package firebreak.protocol.frame;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Arrays;

/// The fingerprint of a server's key: the SHA-256 of its public key (SubjectPublicKeyInfo), so that the certificate around
/// the key may be renewed.
public final class Fingerprint {
    static final int BYTES = 32;

    private final byte[] digest;

    private Fingerprint(byte[] digest) {
        this.digest = digest;
    }

    /// The fingerprint of the key in a certificate.
    public static Fingerprint of(X509Certificate certificate) {
        return new Fingerprint(sha256(certificate.getPublicKey().getEncoded()));
    }

    static Fingerprint ofDigest(byte[] digest) {
        if (digest.length != BYTES) {
            throw new IllegalArgumentException("fingerprint has " + digest.length + " bytes, must have " + BYTES);
        }
        return new Fingerprint(digest.clone());
    }

    byte[] bytes() {
        return digest.clone();
    }

    static byte[] sha256(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && MessageDigest.isEqual(digest, that.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }

    @Override
    public String toString() {
        return Letters.of(digest);
    }
}
