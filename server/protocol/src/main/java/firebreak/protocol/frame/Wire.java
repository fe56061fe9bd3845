package firebreak.protocol.frame;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import java.io.IOException;
import java.nio.ByteBuffer;

/// How messages lie on a connection: four bytes of length, big end first, then the message.
public final class Wire {
    /// The version of the contract that this side speaks, and the oldest it understands.
    public static final int VERSION = 1;

    /// The name of this framing in TLS (ALPN).
    public static final String ALPN = "firebreak/1";

    private static final int LENGTH_BYTES = 4;

    private Wire() {}

    /// Adds what turns bytes into messages and back.
    ///
    /// A frame that announces more than `maxBytes` fails before anything is set aside for it, with
    /// [io.netty.handler.codec.TooLongFrameException]; one that is no message with
    /// [io.netty.handler.codec.CorruptedFrameException].
    public static <T extends MessageLite> void addTo(ChannelPipeline pipeline, Parser<T> parser, int maxBytes) {
        pipeline.addLast("cut", new LengthFieldBasedFrameDecoder(maxBytes, 0, LENGTH_BYTES, 0, LENGTH_BYTES, true));
        pipeline.addLast("parse", new MessageDecoder<>(parser));
        pipeline.addLast("write", MessageEncoder.INSTANCE);
    }

    /// A message as it goes onto the wire: encoded once, to be written to any number of connections.
    public static byte[] framed(MessageLite message) {
        byte[] bytes = new byte[LENGTH_BYTES + message.getSerializedSize()];
        ByteBuffer.wrap(bytes).putInt(message.getSerializedSize());
        try {
            CodedOutputStream out = CodedOutputStream.newInstance(bytes, LENGTH_BYTES, bytes.length - LENGTH_BYTES);
            message.writeTo(out);
            out.checkNoSpaceLeft();
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes;
    }
}
