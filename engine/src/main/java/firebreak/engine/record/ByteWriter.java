package firebreak.engine.record;

import java.util.Arrays;

/// Writes canonical bytes: every value has exactly one spelling.
final class ByteWriter {
    private byte[] bytes = new byte[256];
    private int length;

    void single(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    void all(byte[] from) {
        room(from.length);
        System.arraycopy(from, 0, bytes, length, from.length);
        length += from.length;
    }

    /// A whole number from 0: seven bits a byte, lowest first, as few bytes as will do.
    void count(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// A whole number with its sign: small ones are short on both sides of 0.
    void number(long value) {
        count((value << 1) ^ (value >> 63));
    }

    /// UTF-8 after its length in bytes. Half of a surrogate pair is written as three bytes, so that whatever was typed
    /// comes back as it was.
    void text(String text) {
        count(textBytes(text));
        room(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | (c >> 6));
                continued(c, 0);
            } else if (isPair(text, i)) {
                int point = text.codePointAt(i++);
                bytes[length++] = (byte) (0xF0 | (point >> 18));
                continued(point, 12);
                continued(point, 6);
                continued(point, 0);
            } else {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
                continued(c, 6);
                continued(c, 0);
            }
        }
    }

    private void continued(int point, int shift) {
        bytes[length++] = (byte) (0x80 | ((point >> shift) & 0x3F));
    }

    private static int textBytes(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                sum += 1;
            } else if (c < 0x800) {
                sum += 2;
            } else if (isPair(text, i)) {
                sum += 4;
                i++;
            } else {
                sum += 3;
            }
        }
        return sum;
    }

    private static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
