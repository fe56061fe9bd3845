package firebreak.protocol.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.Heartbeat;
import firebreak.protocol.v1.Sync;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.TooLongFrameException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final ClientFrame SYNC =
            ClientFrame.newBuilder().setSync(Sync.newBuilder().setToken(300)).build();

    @Test
    void aMessageComesOverHoweverItIsCut() {
        byte[] bytes = Wire.framed(SYNC);
        EmbeddedChannel channel = channel();
        for (byte one : bytes) {
            channel.writeInbound(Unpooled.wrappedBuffer(new byte[] {one}));
        }
        assertThat(channel.<Object>readInbound()).isEqualTo(SYNC);
        assertThat(channel.finish()).isFalse();
    }

    @Test
    void aFrameThatAnnouncesTooMuchFailsAtItsFirstBytes() {
        EmbeddedChannel channel = channel();
        assertThatThrownBy(() -> channel.writeInbound(Unpooled.wrappedBuffer(new byte[] {0, 1, 0, 1})))
                .isInstanceOf(TooLongFrameException.class);
        assertThatThrownBy(() -> channel().writeInbound(Unpooled.wrappedBuffer(new byte[] {-1, -1, -1, -1})))
                .isInstanceOf(DecoderException.class);
        channel.finishAndReleaseAll();
    }

    @Test
    void whatIsNoMessageIsCorrupt() {
        assertThatThrownBy(() -> channel().writeInbound(Unpooled.wrappedBuffer(new byte[] {0, 0, 0, 1, 7})))
                .isInstanceOf(CorruptedFrameException.class);
    }

    @Test
    void framedMessagesPassThroughTheEncoder() {
        EmbeddedChannel channel = channel();
        ClientFrame heartbeat =
                ClientFrame.newBuilder().setHeartbeat(Heartbeat.getDefaultInstance()).build();
        channel.writeOutbound(heartbeat, Unpooled.wrappedBuffer(Wire.framed(heartbeat)));
        io.netty.buffer.ByteBuf one = channel.readOutbound();
        io.netty.buffer.ByteBuf two = channel.readOutbound();
        assertThat(one).isEqualTo(two);
        one.release();
        two.release();
        channel.finish();
    }

    @Test
    void noBytesMakeItFailOtherwise() {
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (bytes.length > 4 && random.nextBoolean()) {
                bytes[0] = 0;
                bytes[1] = 0;
                bytes[2] = 0;
            }
            EmbeddedChannel channel = channel();
            try {
                channel.writeInbound(Unpooled.wrappedBuffer(bytes));
            } catch (DecoderException _) {
                // What a peer like this is told: a short code, and goodbye.
            }
            try {
                channel.finishAndReleaseAll();
            } catch (DecoderException _) {
                // The rest of it.
            }
        }
    }

    private static EmbeddedChannel channel() {
        EmbeddedChannel channel = new EmbeddedChannel();
        Wire.addTo(channel.pipeline(), ClientFrame.parser(), 65_536);
        return channel;
    }
}
