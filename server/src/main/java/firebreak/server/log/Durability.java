package firebreak.server.log;

/// Where an input is by the time anybody sees its effect.
public enum Durability {
    ONE_DISK,
    MAJORITY_OF_DISKS
}
