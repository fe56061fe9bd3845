package firebreak.server.net;

import firebreak.protocol.frame.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The server's key and certificate, made once and kept in the data folder. Clients know it by its fingerprint.
///
/// The key store's password is no secret: the folder's permissions protect the key.
record Identity(PrivateKey key, X509Certificate certificate) {
    private static final String FILE = "identity.p12";
    private static final String ALIAS = "firebreak";
    private static final String PASSWORD = "firebreak";

    Fingerprint fingerprint() {
        return Fingerprint.of(certificate);
    }

    /// Reads the identity of a data folder, and makes one if there is none.
    ///
    /// @throws HostException if it can be neither read nor made
    static Identity of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return read(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new HostException(
                    "cannot use the server's key in `" + file + "` (" + e.getMessage()
                            + "): restore it from a copy, or remove it and send new invitations",
                    e);
        }
    }

    private static Identity read(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream from = Files.newInputStream(file)) {
            store.load(from, PASSWORD.toCharArray());
        }
        Certificate certificate = store.getCertificate(ALIAS);
        if (store.getKey(ALIAS, PASSWORD.toCharArray()) instanceof PrivateKey key
                && certificate instanceof X509Certificate x509) {
            return new Identity(key, x509);
        }
        throw new GeneralSecurityException("it holds no key");
    }

    private static void make(Path file) throws IOException {
        Path unfinished = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(unfinished);
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "36500",
                        "-dname",
                        "CN=firebreak",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        unfinished.toString()))
                .redirectErrorStream(true)
                .start();
        try {
            keytool.getOutputStream().close();
            String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                throw new IOException("keytool failed: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while making a key", e);
        } finally {
            keytool.destroy();
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
