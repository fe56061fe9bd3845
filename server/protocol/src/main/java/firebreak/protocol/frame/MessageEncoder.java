package firebreak.protocol.frame;

import com.google.protobuf.MessageLite;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageEncoder;
import java.util.List;

/// Writes messages; lets through what is framed already.
@Sharable
final class MessageEncoder extends MessageToMessageEncoder<MessageLite> {
    static final MessageEncoder INSTANCE = new MessageEncoder();

    private MessageEncoder() {
        super(MessageLite.class);
    }

    @Override
    protected void encode(ChannelHandlerContext context, MessageLite message, List<Object> out) {
        out.add(Unpooled.wrappedBuffer(Wire.framed(message)));
    }
}
