package firebreak.engine.review;

/// How much something matters to somebody who reads the story.
enum Weight {
    /// A turning point.
    HEADLINE,
    /// A line of its own.
    LINE,
    /// Only on asking why.
    DETAIL
}
