package firebreak.server.net;

import firebreak.protocol.frame.Wire;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.ServerFrame;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Somebody on the wire who does as he likes: TLS without checking anything, then any bytes.
final class Stranger implements AutoCloseable {
    private final SSLSocket socket;
    private final OutputStream out;
    private final DataInputStream in;

    private Stranger(SSLSocket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.in = new DataInputStream(socket.getInputStream());
    }

    static Stranger at(int port, String... alpn) throws IOException, GeneralSecurityException {
        Socket plain = new Socket();
        plain.setReceiveBufferSize(8 * 1_024);
        plain.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, "localhost", port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(alpn);
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(15_000);
        socket.startHandshake();
        return new Stranger(socket);
    }

    static Stranger at(int port) throws IOException, GeneralSecurityException {
        return at(port, Wire.ALPN);
    }

    void say(ClientFrame frame) throws IOException {
        say(Wire.framed(frame));
    }

    void say(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /// The next frame, or null at the end.
    @Nullable ServerFrame hear() throws IOException {
        try {
            byte[] frame = new byte[in.readInt()];
            in.readFully(frame);
            return ServerFrame.parseFrom(frame);
        } catch (EOFException _) {
            return null;
        }
    }

    /// Everything up to the end.
    List<ServerFrame> hearAll() throws IOException {
        List<ServerFrame> heard = new ArrayList<>();
        for (ServerFrame frame = hear(); frame != null; frame = hear()) {
            heard.add(frame);
        }
        return heard;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
