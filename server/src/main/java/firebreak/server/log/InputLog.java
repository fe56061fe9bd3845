package firebreak.server.log;

import java.util.concurrent.CompletionStage;

/// Inputs of many exercises: ordered, durable, then applied.
///
/// One machine and a replicated engine look the same through this port.
public interface InputLog extends AutoCloseable {
    /// What has happened to an input by the time its effect can be seen.
    Durability promise();

    /// Brings a machine to where its log ends, and goes on from there. A log that does not exist begins empty.
    ///
    /// Fails with a [LogException] if it cannot be read, or if its last inputs were not decided and the machine has other
    /// rules than the log names.
    CompletionStage<ExerciseLog> open(ExerciseId id, Machine machine);

    /// Decides and stores what has been accepted, then takes nothing more.
    @Override
    void close();
}
