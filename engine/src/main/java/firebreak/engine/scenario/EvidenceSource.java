package firebreak.engine.scenario;

/// Where evidence or attribution comes from.
public enum EvidenceSource implements Word {
    FORENSICS,
    COLLECTION,
    PARTNER,
    PRESERVED,
    COOPERATION,
    REPORT
}
