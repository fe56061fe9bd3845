package firebreak.server.log;

import java.util.concurrent.CompletionStage;

/// The inputs of one exercise.
public interface ExerciseLog {
    /// Proposes a command. Never blocks.
    ///
    /// The receipt arrives after the command is durable and applied, or at once as [Receipt.Busy] if too much is waiting.
    /// Fails with a [LogException] if the log takes no more; whether the command was kept is then not known, so send it
    /// again, with the same id, to the log when it is back.
    CompletionStage<Receipt> propose(Command command);

    /// Waits for everything acknowledged before.
    ///
    /// @return the last sequence that is visible
    CompletionStage<Long> barrier();

    /// Who should drive the clock: a hint, never permission.
    Ownership ownership();

    /// Reads entries in order, with their steps as far as these are stored.
    ///
    /// @param fromSequence the first one wanted, from 1
    EntryCursor read(long fromSequence);
}
