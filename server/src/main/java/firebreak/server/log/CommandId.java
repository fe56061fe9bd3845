package firebreak.server.log;

/// Names a command for as long as anyone may send it again.
///
/// @param instance the client instance that made it, registered beforehand; 1..64 characters
/// @param counter  counts that instance's commands, from 1
public record CommandId(String instance, long counter) {
    public CommandId {
        if (instance.isEmpty() || instance.length() > 64) {
            throw new IllegalArgumentException("instance has " + instance.length() + " characters, must have 1..64");
        }
        if (counter < 1) {
            throw new IllegalArgumentException("counter is " + counter + ", must be 1 or more");
        }
    }
}
