package firebreak.engine.record;

/// Reads canonical bytes, and nothing else: what it accepts would be written the same way again.
///
/// Every length is checked against what is left before anything is set aside for it.
final class ByteReader {
    /// Longest text, in bytes.
    static final int MAX_TEXT_BYTES = 1 << 20;

    private final byte[] bytes;
    private int offset;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int offset() {
        return offset;
    }

    MalformedBytesException malformed(String what) {
        return new MalformedBytesException(offset, what);
    }

    void end() {
        if (offset != bytes.length) {
            throw malformed("nothing should follow, but " + (bytes.length - offset) + " bytes do");
        }
    }

    int single() {
        if (offset == bytes.length) {
            throw malformed("more bytes should follow");
        }
        return bytes[offset++] & 0xFF;
    }

    byte[] all(int count) {
        if (count > bytes.length - offset) {
            throw malformed("only " + (bytes.length - offset) + " of " + count + " bytes follow");
        }
        byte[] result = new byte[count];
        System.arraycopy(bytes, offset, result, 0, count);
        offset += count;
        return result;
    }

    /// See [ByteWriter#count].
    long count() {
        int start = offset;
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = single();
            if (shift == 63 && next > 1) {
                throw new MalformedBytesException(start, "the number is too large");
            }
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                if (next == 0 && shift > 0) {
                    throw new MalformedBytesException(start, "the number is longer than it needs to be");
                }
                return value;
            }
        }
    }

    /// A count of things of which each takes a byte or more.
    int countOfFollowing(String what, int limit) {
        int start = offset;
        long count = count();
        if (count < 0 || count > limit || count > bytes.length - offset) {
            throw new MalformedBytesException(
                    start,
                    Long.toUnsignedString(count) + " " + what + " are announced, at most "
                            + Math.min(limit, bytes.length - offset) + " can follow");
        }
        return (int) count;
    }

    long number() {
        long value = count();
        return (value >>> 1) ^ -(value & 1);
    }

    int smallNumber() {
        int start = offset;
        long value = number();
        if (value != (int) value) {
            throw new MalformedBytesException(start, "the number " + value + " is out of range");
        }
        return (int) value;
    }

    /// See [ByteWriter#text].
    String text() {
        int end = countOfFollowing("bytes of text", MAX_TEXT_BYTES);
        end += offset;
        var text = new StringBuilder(end - offset);
        while (offset < end) {
            int start = offset;
            int first = single();
            if (first < 0x80) {
                text.append((char) first);
            } else if (first >= 0xC2 && first < 0xE0) {
                append(text, start, (first & 0x1F) << 6 | continued(end), 0x80);
            } else if (first >= 0xE0 && first < 0xF0) {
                append(text, start, (first & 0x0F) << 12 | continued(end) << 6 | continued(end), 0x800);
            } else if (first >= 0xF0 && first < 0xF5) {
                int point = (first & 0x07) << 18 | continued(end) << 12 | continued(end) << 6 | continued(end);
                append(text, start, point, 0x1_0000);
            } else {
                throw new MalformedBytesException(start, "the text is not UTF-8");
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int start, int point, int least) {
        boolean halfOfPairBefore =
                !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
        boolean secondHalf = point <= 0xFFFF && Character.isLowSurrogate((char) point);
        if (point < least || point > Character.MAX_CODE_POINT || (halfOfPairBefore && secondHalf)) {
            throw new MalformedBytesException(start, "the text is not UTF-8");
        }
        text.appendCodePoint(point);
    }

    private int continued(int end) {
        int start = offset;
        int next = offset < end ? single() : 0;
        if ((next & 0xC0) != 0x80) {
            throw new MalformedBytesException(start, "the text is not UTF-8");
        }
        return next & 0x3F;
    }
}
