package firebreak.engine.scenario;

/// How an inject arrives.
public enum Via implements Word {
    NEWS,
    SOCIAL,
    EMAIL,
    PHONE,
    INTELLIGENCE,
    REPORT,
    ORDERS
}
