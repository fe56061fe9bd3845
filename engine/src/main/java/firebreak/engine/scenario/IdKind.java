package firebreak.engine.scenario;

/// What an id can name.
enum IdKind {
    DELEGATION("a", "delegation"),
    SEAT("a", "seat"),
    ACTOR("an", "actor"),
    CHANNEL("a", "channel"),
    INCIDENT("an", "incident"),
    EVIDENCE("a", "piece of evidence"),
    ENTRY("an", "entry"),
    VARIABLE("a", "variable"),
    OBJECTIVE("an", "objective"),
    MOVE("a", "move"),
    MEASURE("a", "measure"),
    PACK("a", "pack"),
    CHANNEL_KIND("a", "kind of channel"),
    INCIDENT_KIND("a", "kind of incident"),
    NORM("a", "norm"),
    DOCTRINE("a", "doctrine"),
    SECTOR("a", "sector"),
    PLEDGE("a", "pledge"),
    ESCALATION("an", "escalation class");

    private final String article;
    private final String words;

    IdKind(String article, String words) {
        this.article = article;
        this.words = words;
    }

    String words() {
        return words;
    }

    String withArticle() {
        return article + " " + words;
    }
}
