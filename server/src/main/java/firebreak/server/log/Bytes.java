package firebreak.server.log;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/// Bytes that nobody can change and that compare by content. The log never looks inside them.
public final class Bytes {
    /// No bytes at all.
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// A copy of some bytes.
    public static Bytes of(byte[] content) {
        return content.length == 0 ? NONE : new Bytes(content.clone());
    }

    /// A copy of the content.
    public byte[] toArray() {
        return content.clone();
    }

    /// Reads the content without copying it.
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /// The number of bytes.
    public int size() {
        return content.length;
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return content.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
