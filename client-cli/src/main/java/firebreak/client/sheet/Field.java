package firebreak.client.sheet;

import java.util.List;
import java.util.Locale;

/// What a column can say of an event, with the headings that planners give it, the most telling first.
enum Field {
    ID("eventnumber", "injectnumber", "injectid", "eventid", "controlnumber", "mselnumber", "serial", "number", "id", "no", "nr", "ser"),
    DAY("day", "exerciseday", "date", "eventdate"),
    TIME("designatedscenariotime", "scenariotime", "simulatedtime", "exercisetime", "localtime", "injecttime", "eventtime", "deliverytime", "starttime",
            "moment", "when", "time", "dtg"),
    TYPE("eventtype", "injecttype", "type"),
    MODE("injectmode", "deliverymethod", "method", "mode", "channel", "medium", "via", "means", "delivery"),
    FROM("from", "fromorg", "sender", "source", "originator"),
    TO("to", "toorg", "recipient", "recipients", "target", "receiver", "audience", "playerorganization", "recipientplayer", "assignedto"),
    TITLE("title", "subject", "headline", "eventtitle", "injecttitle", "event", "name", "inject"),
    TEXT("message", "description", "details", "text", "content", "body", "eventdescription", "injectdescription", "injecttext"),
    EXPECTED("expectedparticipantresponse", "expectedplayeraction", "expectedactions", "expectedaction", "expectedresponse", "expectedoutcome",
            "expectedplayerresponse", "expectedplayeractions", "expected"),
    OBJECTIVE("exerciseobjective", "objective", "objectives", "exerciseobjectives", "trainingobjective"),
    ASSUMPTIONS("assumptions", "assumption"),
    MEASURE("measureofperformance", "measuresofperformance", "measure", "mop"),
    NOTES("notes", "note", "remarks", "comments", "comment", "controllernotes"),
    TLP("tlp", "trafficlightprotocol"),
    MARKING("marking", "classification", "exercisemarking");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that never changes
    private final List<String> headings;

    Field(String... headings) {
        this.headings = List.of(headings);
    }

    /// Headings that mean this, in letters and digits only, the most telling first.
    List<String> headings() {
        return headings;
    }

    /// What a designer calls it in `--map`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A heading as it is compared: letters and digits, in small letters.
    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
