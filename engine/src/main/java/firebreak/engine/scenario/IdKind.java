package firebreak.engine.scenario;

/// What an id can name.
enum IdKind {
    DELEGATION("a", "delegation", "[A-Z][A-Z0-9]{1,7}", "`ARD`: two to eight capitals or digits"),
    SEAT("a", "seat", Form.LOWER, "`mfa`"),
    ACTOR("an", "actor", "[A-Z][A-Z0-9-]{1,31}", "`NIGHTJAR`"),
    CHANNEL("a", "channel", Form.LOWER, "`leaders-line`"),
    INCIDENT("an", "incident", Form.LOWER, "`grid-wiper`"),
    EVIDENCE("a", "piece of evidence", Form.LOWER, "`ev-3`"),
    ENTRY("an", "entry", Form.ANY, "`2.3`, without blanks and without typographic quotes"),
    VARIABLE("a", "variable", Form.LOWER_OR_UNDERLINED, "`gateway`"),
    OBJECTIVE("an", "objective", Form.ANY, "`O1`"),
    MOVE("a", "move", Form.MOVE, "`DIP-02`"),
    MEASURE("a", "measure", Form.MOVE, "`OSCE-03`"),
    PACK("a", "pack", Form.ANY, "`C2`"),
    CHANNEL_KIND("a", "kind of channel", Form.LOWER_OR_UNDERLINED, "`poc` or `risk`"),
    INCIDENT_KIND("a", "kind of incident", Form.LOWER_OR_UNDERLINED, "`grid_ics`"),
    NORM("a", "norm", Form.ANY, "`b`"),
    DOCTRINE("a", "doctrine", Form.LOWER_OR_UNDERLINED, "`partner`"),
    SECTOR("a", "sector", Form.ANY, "`energy`"),
    PLEDGE("a", "pledge", Form.ANY, "`no-ci-harm`"),
    ESCALATION("an", "escalation class", Form.LOWER, "`trade-restrictions`");

    private final String article;
    private final String words;
    private final String form;
    private final String example;

    IdKind(String article, String words, String form, String example) {
        this.article = article;
        this.words = words;
        this.form = form;
        this.example = example;
    }

    /// Forms that several kinds share: regular expressions for a whole id, in what Java and JSON Schema have in common.
    private static final class Form {
        static final String LOWER = "[a-z][a-z0-9-]*";
        static final String LOWER_OR_UNDERLINED = "[a-z][a-z0-9_-]*";
        static final String MOVE = "[A-Z]+-[A-Z0-9-]+";
        static final String ANY = "[^\\s\"'\u2018-\u201f\u00ab\u00bb]{1,64}";
    }

    /// What an id of the kind looks like, a regular expression for the whole of it.
    String form() {
        return form;
    }

    /// How one is written, for people.
    String example() {
        return example;
    }

    String words() {
        return words;
    }

    String withArticle() {
        return article + " " + words;
    }
}
