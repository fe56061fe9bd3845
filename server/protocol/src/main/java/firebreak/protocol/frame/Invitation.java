package firebreak.protocol.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// One seat's way in, in one line: `firebreak1:HOST:PORT/EXERCISE/SEAT/SECRET/FINGERPRINT/CHECK`.
///
/// The secret tells the server who comes, the fingerprint tells the client that it is the right server, so the first
/// connection is already certain in both directions. CHECK tells a mistyped line from a wrong server. Secret, fingerprint
/// and check are written in letters that cannot be taken for each other; `o`, `i` and `l` are read as `0`, `1` and `1`.
///
/// @param host     name or address; an IPv6 address without its brackets
/// @param port     1..65535
/// @param exercise the exercise's id
/// @param seat     `ARD.mfa`, `facilitator` or `observer`
public record Invitation(String host, int port, String exercise, String seat, Secret secret, Fingerprint fingerprint) {
    private static final String SCHEME = "firebreak1:";
    private static final Pattern BEGUN = Pattern.compile("firebreak\\d*:", Pattern.CASE_INSENSITIVE);
    private static final String QUOTES = "'\"`\u2018\u2019\u201C\u201D";
    private static final int CHECK_LETTERS = 4;
    private static final int LONGEST = 400;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.%]{2,60}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

    public Invitation {
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("host is `" + host + "`, must be a name or an address");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + ", must be 1..65535");
        }
        if (!NAME.matcher(exercise).matches()) {
            throw new IllegalArgumentException("exercise is `" + exercise + "`, must match " + NAME);
        }
        if (!NAME.matcher(seat).matches()) {
            throw new IllegalArgumentException("seat is `" + seat + "`, must match " + NAME);
        }
    }

    /// The line to hand over. It holds the secret: not for logs.
    public String line() {
        String body = SCHEME + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port + "/" + exercise + "/" + seat
                + "/" + Letters.of(secret.bytes()) + "/" + fingerprint;
        return body + "/" + check(body);
    }

    /// Says whose invitation it is, without its secret.
    @Override
    public String toString() {
        return seat + " of " + exercise + " at " + host + ":" + port;
    }

    /// Reads a line that somebody pasted or typed: with the command before it, in quotation marks, broken over several
    /// lines by a chat or a narrow window, as people do.
    ///
    /// @throws InvitationException if it is none, with the place
    public static Invitation parse(String typed) throws InvitationException {
        int from = firstOf(typed);
        if (from >= typed.length()) {
            throw new InvitationException(from + 1, "the invitation is empty: paste the whole line that begins with `firebreak`");
        }
        Matcher begun = BEGUN.matcher(typed);
        if (!begun.find()) {
            throw new InvitationException(from + 1, "an invitation begins with `" + SCHEME + "`: paste the whole line");
        }
        if (!begun.group().equalsIgnoreCase(SCHEME)) {
            throw new InvitationException(
                    begun.start() + 1,
                    "this invitation has another version than this firebreak reads (`" + SCHEME
                            + "`): use the release that the host uses");
        }
        StringBuilder line = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = begun.start(); i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (!Character.isWhitespace(c) && QUOTES.indexOf(c) < 0) {
                line.append(c);
                places.add(i);
            }
        }
        if (line.length() > LONGEST) {
            throw new InvitationException(places.get(LONGEST) + 1, "too long for an invitation: paste one only");
        }
        try {
            return parts(line.toString(), 0);
        } catch (InvitationException e) {
            int column = e.column();
            throw new InvitationException(
                    column <= places.size() ? places.get(column - 1) + 1 : places.getLast() + 2, e.what());
        }
    }

    private static int firstOf(String typed) {
        int from = 0;
        while (from < typed.length() && Character.isWhitespace(typed.charAt(from))) {
            from++;
        }
        return from;
    }

    private static Invitation parts(String line, int from) throws InvitationException {
        List<Part> parts = new ArrayList<>();
        int begin = SCHEME.length();
        for (int end = line.indexOf('/', begin); end >= 0; end = line.indexOf('/', begin)) {
            parts.add(new Part(line.substring(begin, end), from + begin + 1));
            begin = end + 1;
        }
        parts.add(new Part(line.substring(begin), from + begin + 1));
        if (parts.size() < 6) {
            throw new InvitationException(
                    from + line.length() + 1,
                    "the invitation breaks off: after `" + SCHEME
                            + "` come address, exercise, seat, secret, fingerprint and check, with `/` between them");
        }
        if (parts.size() > 6) {
            throw new InvitationException(parts.get(6).column() - 1, "the invitation goes on after its end");
        }
        String secret = letters(parts.get(3), Secret.BYTES, "secret");
        String fingerprint = letters(parts.get(4), Fingerprint.BYTES, "fingerprint");
        String check = letters(parts.get(5).text(), CHECK_LETTERS, parts.get(5).column(), "check");
        Part address = parts.getFirst();
        int colon = address.text().lastIndexOf(':');
        int port = port(address, colon);
        String host = address.text().substring(0, colon);
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        matching(HOST, bracketed ? host.substring(1, host.length() - 1) : host, address.column(), "address");
        matching(NAME, parts.get(1).text(), parts.get(1).column(), "exercise");
        matching(NAME, parts.get(2).text(), parts.get(2).column(), "seat");
        String body = SCHEME + host + ":" + port + "/" + parts.get(1).text() + "/" + parts.get(2).text() + "/" + secret + "/"
                + fingerprint;
        if (!check(body).equals(check)) {
            throw new InvitationException(
                    parts.get(5).column(),
                    "the check does not fit the rest: some character is mistyped or missing; paste the line again");
        }
        return new Invitation(
                bracketed ? host.substring(1, host.length() - 1) : host,
                port,
                parts.get(1).text(),
                parts.get(2).text(),
                Secret.of(Letters.bytes(secret)),
                Fingerprint.ofDigest(Letters.bytes(fingerprint)));
    }

    private static int port(Part address, int colon) throws InvitationException {
        String digits = address.text().substring(colon + 1);
        if (colon < 1 || !digits.matches("[0-9]{1,5}")) {
            throw new InvitationException(address.column(), "the address has no port: it reads HOST:PORT");
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw new InvitationException(address.column() + colon + 1, "there is no port " + digits);
        }
        return port;
    }

    private static void matching(Pattern pattern, String text, int column, String what) throws InvitationException {
        if (!pattern.matcher(text).matches()) {
            throw new InvitationException(column, "this is no " + what + ": `" + text + "`");
        }
    }

    private static String letters(Part part, int bytes, String what) throws InvitationException {
        return letters(part.text(), Letters.lengthOf(bytes), part.column(), what);
    }

    private static String letters(String typed, int length, int column, String what) throws InvitationException {
        String text = Letters.repaired(typed);
        int wrong = Letters.firstWrong(text);
        if (wrong >= 0) {
            throw new InvitationException(column + wrong, "the " + what + " has no `" + typed.charAt(wrong) + "`");
        }
        if (text.length() != length) {
            throw new InvitationException(
                    column + Math.min(length, text.length()),
                    "the " + what + " has " + text.length() + " characters instead of " + length);
        }
        return text;
    }

    private static String check(String body) {
        CRC32C crc = new CRC32C();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        long value = crc.getValue();
        byte[] bytes = {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
        return Letters.of(bytes).substring(0, CHECK_LETTERS);
    }

    /// @param column where it begins in what was typed, from 1
    private record Part(String text, int column) {}
}
