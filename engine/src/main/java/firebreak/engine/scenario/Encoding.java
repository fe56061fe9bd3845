package firebreak.engine.scenario;

import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Finds the first character that keeps a file from being UTF-8.
final class Encoding {
    private Encoding() {}

    /// The place of the first stray byte, in a file of mostly readable text; the whole file if it is written in another way
    /// altogether.
    static Span stray(String path, byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return Span.whole(path);
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer read = CharBuffer.allocate(content.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        decoder.decode(bytes, read, true);
        String before = read.flip().toString();
        String rest = new String(content, bytes.position(), content.length - bytes.position(), StandardCharsets.ISO_8859_1);
        int start = before.codePointCount(0, before.length());
        return new Span(new SourceFile(path, before + rest), start, start + 1);
    }
}
