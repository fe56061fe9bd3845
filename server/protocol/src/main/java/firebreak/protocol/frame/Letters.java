package firebreak.protocol.frame;

import java.util.Arrays;

/// Bytes as letters that can be read out and typed: Crockford's base 32, in lower case, without i, l, o and u.
final class Letters {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private Letters() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(lengthOf(bytes.length));
        int waiting = 0;
        int bits = 0;
        for (byte one : bytes) {
            waiting = (waiting << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((waiting >> bits) & 31));
            }
            waiting &= (1 << bits) - 1;
        }
        return bits == 0 ? text.toString() : text.append(ALPHABET.charAt((waiting << (5 - bits)) & 31)).toString();
    }

    /// How many letters so many bytes have.
    static int lengthOf(int bytes) {
        return (bytes * 8 + 4) / 5;
    }

    /// The text as it would have been written: what looks alike is taken for the letter that exists.
    static String repaired(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = Character.toLowerCase(typed.charAt(i));
            text.append(
                    switch (c) {
                        case 'o' -> '0';
                        case 'i', 'l' -> '1';
                        default -> c;
                    });
        }
        return text.toString();
    }

    /// Where the first character is that cannot be one of ours, or -1.
    static int firstWrong(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return i;
            }
        }
        return -1;
    }

    /// The bytes of repaired letters.
    static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int waiting = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            waiting = (waiting << 5) | ALPHABET.indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (waiting >> bits);
                waiting &= (1 << bits) - 1;
            }
        }
        return Arrays.copyOf(bytes, at);
    }
}
