package firebreak.engine.record;

import org.jspecify.annotations.Nullable;

/// Something or nothing.
record NullableForm(Form form) implements Form {
    @Override
    public void write(@Nullable Object value, ByteWriter to) {
        to.single(value == null ? 0 : 1);
        if (value != null) {
            form.write(value, to);
        }
    }

    @Override
    public @Nullable Object read(ByteReader from) {
        int there = from.single();
        if (there > 1) {
            throw from.malformed("something or nothing is written " + there + ", must be 0 or 1");
        }
        return there == 0 ? null : form.read(from);
    }

    @Override
    public boolean isDefault(@Nullable Object value) {
        return value == null;
    }

    @Override
    public @Nullable Object byDefault(ByteReader from) {
        return null;
    }
}
