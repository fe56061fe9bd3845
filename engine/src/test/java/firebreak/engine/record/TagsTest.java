package firebreak.engine.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TagsTest {

    static List<TagTable> tables() {
        return Tags.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRecordOfASealedInterfaceHasExactlyOneTag(TagTable table) {
        assertThat(table.types().values())
                .as("tagged records of %s; a new one gets the next free tag in Tags", table.root().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(leaves(table.root()).toList());
    }

    /// What has once been written must stay readable. A tag that differs here from `tags.txt` is a mistake, unless its
    /// line is new: then add it there, at the end of its table.
    @Test
    void noTagEverChanges() throws IOException {
        List<String> table = Tags.ALL.stream()
                .flatMap(tags -> tags.types().entrySet().stream()
                        .map(entry -> tags.root().getSimpleName() + " " + entry.getKey() + " "
                                + entry.getValue().getSimpleName()))
                .toList();
        try (var golden = requireNonNull(getClass().getResourceAsStream("tags.txt"))) {
            assertThat(table)
                    .containsExactlyElementsOf(new String(golden.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(requireNonNull(type.getPermittedSubclasses())).flatMap(TagsTest::leaves)
                : Stream.of(type);
    }
}
