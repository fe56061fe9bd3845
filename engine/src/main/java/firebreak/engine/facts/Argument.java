package firebreak.engine.facts;

/// What a function of the condition language wants to be told.
public enum Argument {
    DELEGATION("a delegation"),
    /// A delegation or an actor.
    SUSPECT("a delegation or an actor"),
    INCIDENT("an incident"),
    STAGE("a stage"),
    MOVE("a move"),
    MEASURE("a measure"),
    CHANNEL("a channel"),
    ENTRY("an entry"),
    EVIDENCE("an item of evidence"),
    PLEDGE("a pledge"),
    VARIABLE("a variable");

    private final String words;

    Argument(String words) {
        this.words = words;
    }

    /// What authors call it, with its article.
    public String words() {
        return words;
    }
}
