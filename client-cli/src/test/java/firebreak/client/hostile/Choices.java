package firebreak.client.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Choices read off a row of bytes. After its end every choice is the first one, so that any row is a whole input.
public final class Choices {
    private final byte[] bytes;
    private int next;

    /// Choices.
    public Choices(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// Whether there is more to choose.
    public boolean more() {
        return next < bytes.length;
    }

    /// A number.
    ///
    /// @param bound exclusive, 1..65536
    /// @return 0..bound-1
    public int below(int bound) {
        int number = octet();
        if (bound > 256) {
            number = number << 8 | octet();
        }
        return number % bound;
    }

    /// One of several.
    ///
    /// @param from one or more
    public <T> T of(List<T> from) {
        return from.get(below(from.size()));
    }

    /// A text of up to fifteen bytes, whatever they are.
    public String text() {
        int end = Math.min(bytes.length, next + below(16) + 1);
        String text = new String(bytes, Math.min(next, end), Math.max(0, end - next), StandardCharsets.UTF_8);
        next = Math.max(next, end);
        return text;
    }

    /// All that is left.
    public byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(next, bytes.length), bytes.length);
        next = bytes.length;
        return rest;
    }

    private int octet() {
        return next < bytes.length ? bytes[next++] & 0xFF : 0;
    }
}
