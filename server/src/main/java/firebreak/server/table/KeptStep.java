package firebreak.server.table;

import firebreak.server.log.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A step as the log keeps it: the exercise's own, and whose view it changed.
///
/// Whose view changed can be derived, but only by making every view after every step; kept, a restart need not.
///
/// @param changed seats whose stream has one more update
/// @param step    the exercise's canonical step
public record KeptStep(List<String> changed, Bytes step) {
    public KeptStep {
        changed = List.copyOf(changed);
    }

    /// These bytes for the log.
    Bytes bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            to.writeShort(changed.size());
            for (String seat : changed) {
                to.writeUTF(seat);
            }
            to.write(step.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return Bytes.of(bytes.toByteArray());
    }

    /// Reads a step of the log.
    ///
    /// @throws IllegalStateException if it is something else: the log is damaged or of another format
    public static KeptStep of(Bytes bytes) {
        try (DataInputStream from = new DataInputStream(bytes.open())) {
            List<String> changed = new ArrayList<>();
            for (int n = from.readUnsignedShort(); n > 0; n--) {
                changed.add(from.readUTF());
            }
            return new KeptStep(changed, Bytes.of(from.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException("a step that breaks off", e);
        }
    }
}
