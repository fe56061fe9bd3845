package firebreak.engine.scenario;

/// What a seat is responsible for.
public enum Role implements Word {
    /// Head of government.
    HG,
    /// Foreign ministry.
    FM,
    /// Defence.
    DF,
    /// Intelligence.
    IN,
    /// Justice and police.
    LE,
    /// Economy and treasury.
    EC,
    /// National response team.
    CS,
    /// Spokesperson.
    SP,
    /// Operator or vendor.
    OP,
    /// Regional chair or secretariat.
    CH;

    /// Whether each delegation should have it at the table.
    boolean isUsual() {
        return this != OP && this != CH;
    }

    @Override
    public String word() {
        return name();
    }
}
