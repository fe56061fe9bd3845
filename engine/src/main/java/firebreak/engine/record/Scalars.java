package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// The forms of single values.
final class Scalars {
    private Scalars() {}

    record Int() implements Form {
        @Override
        public void write(@Nullable Object value, ByteWriter to) {
            to.number((Integer) requireNonNull(value));
        }

        @Override
        public Object read(ByteReader from) {
            return from.smallNumber();
        }

        @Override
        public boolean isDefault(@Nullable Object value) {
            return value instanceof Integer number && number == 0;
        }

        @Override
        public Object byDefault(ByteReader from) {
            return 0;
        }
    }

    record Whole() implements Form {
        @Override
        public void write(@Nullable Object value, ByteWriter to) {
            to.number((Long) requireNonNull(value));
        }

        @Override
        public Object read(ByteReader from) {
            return from.number();
        }

        @Override
        public boolean isDefault(@Nullable Object value) {
            return value instanceof Long number && number == 0;
        }

        @Override
        public Object byDefault(ByteReader from) {
            return 0L;
        }
    }

    record Truth() implements Form {
        @Override
        public void write(@Nullable Object value, ByteWriter to) {
            to.single((Boolean) requireNonNull(value) ? 1 : 0);
        }

        @Override
        public Object read(ByteReader from) {
            int value = from.single();
            if (value > 1) {
                throw from.malformed("true or false is written " + value + ", must be 0 or 1");
            }
            return value == 1;
        }

        @Override
        public boolean isDefault(@Nullable Object value) {
            return Boolean.FALSE.equals(value);
        }

        @Override
        public Object byDefault(ByteReader from) {
            return false;
        }
    }

    record Words() implements Form {
        @Override
        public void write(@Nullable Object value, ByteWriter to) {
            to.text((String) requireNonNull(value));
        }

        @Override
        public Object read(ByteReader from) {
            return from.text();
        }

        @Override
        public boolean isDefault(@Nullable Object value) {
            return "".equals(value);
        }

        @Override
        public Object byDefault(ByteReader from) {
            return "";
        }
    }
}
