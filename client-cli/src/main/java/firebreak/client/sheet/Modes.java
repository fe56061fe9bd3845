package firebreak.client.sheet;

import firebreak.engine.scenario.Via;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How an event reaches people, in the words of sheets.
final class Modes {
    /// What a call's mode begins with.
    static final String CALL = "Call";
    /// An instruction from a seat's own capital.
    static final String INSTRUCTION = "Instruction";

    /// Where no column says that nothing is sent, this does.
    static final String NONE = "None";

    private static final Map<Via, List<String>> WORDS = Map.of(
            Via.NEWS, List.of("News", "media", "tv", "television", "radio", "press", "newspaper", "newsarticle", "broadcast", "pressrelease", "newsreport", "tvnews"),
            Via.SOCIAL, List.of("Social media", "social", "socialmediapost", "twitter", "tweet", "facebook", "post"),
            Via.EMAIL, List.of("Email", "mail", "letter", "memo", "fax", "emailmessage"),
            Via.PHONE, List.of("Phone", "telephone", "phonecall", "telephonecall", "call", "voice", "hotline"),
            Via.INTELLIGENCE, List.of("Intelligence", "intel", "intelreport", "intelligencereport"),
            Via.REPORT, List.of("Report", "reporting", "sitrep", "situationreport", "briefing", "brief", "inperson", "verbal", "facetoface"),
            Via.ORDERS, List.of("Orders", "order", "tasking", "directive", "instruction"));

    private Modes() {}

    /// The way that a mode means; null if none.
    static @Nullable Via via(String mode) {
        String plain = Field.plain(mode);
        for (Via via : Via.values()) {
            if (words(via).stream().anyMatch(word -> Field.plain(word).equals(plain))) {
                return via;
            }
        }
        return plain.startsWith("call") && mode.contains(":") ? Via.PHONE : null;
    }

    /// How a sheet calls a way.
    static String shown(Via via) {
        return words(via).getFirst();
    }

    private static List<String> words(Via via) {
        return WORDS.getOrDefault(via, List.of());
    }

    /// The words that exist, for a person who looks for the right one.
    static String examples() {
        return "News, Social media, Email, Phone, Intelligence, Report, Orders";
    }
}
