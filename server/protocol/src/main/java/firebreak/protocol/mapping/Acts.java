package firebreak.protocol.mapping;

import firebreak.engine.seat.Act;

/// Acts on the wire. The clock's do not travel: nobody may send them.
public final class Acts {
    private Acts() {}

    /// An act as a message.
    ///
    /// @throws IllegalArgumentException if the act does not travel
    public static firebreak.protocol.v1.Act toWire(Act act) {
        firebreak.protocol.v1.Act.Builder to = firebreak.protocol.v1.Act.newBuilder();
        ChoiceMapping.write((Record) act, to);
        return to.build();
    }

    /// A message as an act.
    ///
    /// @throws UnmappableException if it is none that this side knows; the text is for the sender
    public static Act fromWire(firebreak.protocol.v1.Act message) throws UnmappableException {
        return (Act) ChoiceMapping.read(Act.class, message);
    }
}
