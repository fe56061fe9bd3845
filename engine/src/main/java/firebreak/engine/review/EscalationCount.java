package firebreak.engine.review;

/// How often acts of one class were done in the whole exercise, and what they count on the escalation index.
///
/// @param weight what one of them counts
public record EscalationCount(String escalation, String title, int acts, int weight) {
    public int points() {
        return acts * weight;
    }
}
