package firebreak.protocol.client;

import firebreak.protocol.frame.Fingerprint;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// Trusts one key and nothing else. Asked during the TLS handshake: with another key it breaks off before the client has
/// sent anything of its own.
final class PinnedKey extends X509ExtendedTrustManager {
    private final Fingerprint expected;

    PinnedKey(Fingerprint expected) {
        this.expected = expected;
    }

    /// The server has another key than the invitation names.
    static final class WrongKeyException extends CertificateException {
        private static final long serialVersionUID = 1L;

        WrongKeyException() {
            super("not the key of the invitation");
        }
    }

    /// Whether a failed handshake failed for that reason.
    static boolean isWrongKey(@Nullable Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof WrongKeyException) {
                return true;
            }
        }
        return false;
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        if (chain.length == 0 || !Fingerprint.of(chain[0]).equals(expected)) {
            throw new WrongKeyException();
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("a client trusts servers only");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        throw new CertificateException("a client trusts servers only");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        throw new CertificateException("a client trusts servers only");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
