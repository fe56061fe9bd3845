package firebreak.architecture.wrong.client.facilitate;

import firebreak.architecture.wrong.engine.words.Words;

/// A client that speaks the language, as it may.
public record Speaks(Words words) {}
