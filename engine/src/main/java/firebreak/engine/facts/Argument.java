package firebreak.engine.facts;

/// What a function of the condition language wants to be told.
public enum Argument {
    DELEGATION("a delegation", "ARD"),
    /// A delegation or an actor.
    SUSPECT("a delegation or an actor", "BOR"),
    INCIDENT("an incident", "grid-wiper"),
    STAGE("a stage", "detected"),
    MOVE("a move", "DIP-02"),
    MEASURE("a measure", "OSCE-03"),
    CHANNEL("a channel", "leaders-line"),
    ENTRY("an entry", "1.2"),
    EVIDENCE("an item of evidence", "ev-3"),
    PLEDGE("a pledge", "no-ci-harm"),
    VARIABLE("a variable", "gateway");

    private final String words;
    private final String example;

    Argument(String words, String example) {
        this.words = words;
        this.example = example;
    }

    /// What one may be called.
    String example() {
        return example;
    }

    /// What authors call it, with its article.
    public String words() {
        return words;
    }
}
