package firebreak.engine.words;

/// What can stand in a place of a command's form.
enum Kind {
    DELEGATION("delegation"),
    DELEGATIONS("delegation"),
    CHANNEL("channel"),
    INCIDENT("incident"),
    MOVE("move"),
    MEASURE("measure"),
    CALL("call"),
    OFFER("offer"),
    ORDER("order"),
    MEETING("meeting"),
    CLAIM("claim"),
    PING("test"),
    ARGUMENT("argument"),
    AGREEMENT("agreement"),
    /// What an agreement's parties undertake, one or several.
    TERMS("term of an agreement"),
    /// A part of the catalogue of moves.
    GROUP("part of the catalogue"),
    /// The number of a call, an offer, a meeting or an agreement; which of them, another word says.
    NUMBER("number"),
    /// A seat of one's own delegation.
    COLLEAGUE("seat of yours"),
    /// Any seat, by its address.
    SEAT("seat"),
    /// Delegations and seats, or all.
    PLACES("delegation or seat"),
    /// Delegations and seats, whoever facilitates and whoever looks on, or all.
    READERS("reader"),
    ENTRY("entry"),
    SUSPECT("suspect"),
    FLAG("legal threshold"),
    SPAN("length of time"),
    AMOUNT("amount"),
    /// A delegation, or an incident for `harm`.
    OBJECT("delegation or incident"),
    /// One item of what a screen shows.
    ITEM("item"),
    CHOICE("word"),
    TEXT("text");

    private final String noun;

    Kind(String noun) {
        this.noun = noun;
    }

    /// What people call it.
    String noun() {
        return noun;
    }

    /// Things that a seat's view counts.
    boolean counted() {
        return switch (this) {
            case CALL, OFFER, ORDER, MEETING, CLAIM, PING, ARGUMENT, AGREEMENT, NUMBER -> true;
            case DELEGATION, DELEGATIONS, CHANNEL, INCIDENT, MOVE, MEASURE, COLLEAGUE, SEAT, PLACES, READERS, ENTRY, SUSPECT, FLAG,
                    SPAN, AMOUNT, OBJECT, ITEM, TERMS, GROUP, CHOICE, TEXT -> false;
        };
    }

    boolean list() {
        return this == DELEGATIONS || this == PLACES || this == READERS || this == TERMS;
    }
}
