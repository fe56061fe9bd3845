package firebreak.protocol.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.RefusalCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The contract as it was last agreed to, one line a field, beside the one that is compiled now.
class ContractTest {
    private static final String AGREED = "contract-v1.txt";

    @Test
    void theContractIsTheOneThatWasAgreedTo() throws IOException {
        List<String> agreed = agreed();
        List<String> present = present();

        List<String> gone = without(agreed, present);
        assertThat(gone)
                .as("""
                        firebreak.proto no longer says this, on which clients and servers already out there rely. Put it \
                        back. A field that nobody needs any more keeps its number: write `reserved` in its place, and \
                        drop its line from server/protocol/src/test/resources/firebreak/protocol/frame/%s only in a \
                        commit that says who can no longer talk to whom."""
                        .formatted(AGREED))
                .isEmpty();
        List<String> added = without(present, agreed);
        assertThat(added)
                .as("""
                        firebreak.proto says more than was agreed to. If a peer that does not know it can skip it, accept \
                        it: add these lines to server/protocol/src/test/resources/firebreak/protocol/frame/%s, in any \
                        place. If it cannot, it needs a new version of the contract (Wire.VERSION)."""
                        .formatted(AGREED))
                .isEmpty();
        assertThat(agreed).doesNotHaveDuplicates();
    }

    private static List<String> agreed() throws IOException {
        try (InputStream file = ContractTest.class.getResourceAsStream(AGREED)) {
            if (file == null) {
                throw new AssertionError(AGREED + " is missing; it should say\n" + String.join("\n", present()));
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static List<String> present() {
        FileDescriptor file = ClientFrame.getDescriptor().getFile();
        List<String> lines = new ArrayList<>();
        lines.add("package " + file.getPackage() + ", " + file.toProto().getSyntax());
        file.getMessageTypes().forEach(message -> add(message, lines));
        file.getEnumTypes().forEach(values -> add(values, lines));
        assertThat(RefusalCode.getDescriptor().getFile()).isEqualTo(file);
        return lines;
    }

    private static void add(Descriptor message, List<String> lines) {
        message.getFields().stream()
                .sorted(Comparator.comparingInt(FieldDescriptor::getNumber))
                .forEach(field -> lines.add(name(message) + " " + field.getNumber() + ": " + told(field)));
        message.toProto()
                .getReservedRangeList()
                .forEach(range ->
                        lines.add(name(message) + " " + range.getStart() + ".." + (range.getEnd() - 1) + ": reserved"));
        if (message.getFields().isEmpty()) {
            lines.add(name(message) + ": empty");
        }
        message.getNestedTypes().forEach(nested -> add(nested, lines));
        message.getEnumTypes().forEach(nested -> add(nested, lines));
    }

    private static void add(EnumDescriptor values, List<String> lines) {
        for (EnumValueDescriptor value : values.getValues()) {
            lines.add(values.getFullName().substring(values.getFile().getPackage().length() + 1) + " " + value.getNumber() + " = "
                    + value.getName());
        }
    }

    private static String told(FieldDescriptor field) {
        OneofDescriptor oneof = field.getRealContainingOneof();
        return (field.isRepeated() ? "repeated " : field.toProto().getProto3Optional() ? "optional " : "")
                + type(field)
                + " "
                + field.getName()
                + (oneof == null ? "" : ", one of " + oneof.getName());
    }

    private static String type(FieldDescriptor field) {
        return switch (field.getJavaType()) {
            case MESSAGE -> name(field.getMessageType());
            case ENUM ->
                field.getEnumType()
                        .getFullName()
                        .substring(field.getFile().getPackage().length() + 1);
            case INT, LONG, FLOAT, DOUBLE, BOOLEAN, STRING, BYTE_STRING ->
                field.getType().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String name(Descriptor message) {
        return message.getFullName().substring(message.getFile().getPackage().length() + 1);
    }
}
