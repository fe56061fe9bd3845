package firebreak.engine.scenario;

/// How the last test of a contact went.
public enum Ping implements Word {
    OK,
    FAILED,
    UNTESTED
}
