package firebreak.engine.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A scenario writes only what it has otherwise than the library.
class ExtendsTest {
    @Test
    void whatIsNotWrittenIsTheLibrarys() {
        Loaded loaded = TestFiles.smallWith("more.yaml", "moves:\n  DIP-02: { extends: DIP-02, cost: 5 }\n  EX-01: { extends: DIP-02, lead: 9h }\n");
        Scenario scenario = loaded.scenario().orElseThrow();
        Move library = requireNonNull(TestFiles.load(TestFiles.folder("small")).scenario().orElseThrow().library().moves().get("DIP-02"));

        Move changed = requireNonNull(scenario.library().moves().get("DIP-02"));
        assertThat(changed.costPoints()).isEqualTo(5);
        assertThat(changed.effects()).isEqualTo(library.effects());
        assertThat(changed.title()).isEqualTo(library.title());

        Move made = requireNonNull(scenario.library().moves().get("EX-01"));
        assertThat(made.leadMinutes()).isEqualTo(540);
        assertThat(made.costPoints()).isEqualTo(library.costPoints());
        assertThat(made.roles()).isEqualTo(library.roles());
    }

    @Test
    void whatIsChangedIsSaid() {
        Loaded loaded = TestFiles.smallWith("more.yaml", "moves:\n  DIP-02: { extends: DIP-02, cost: 5 }\n  EX-01: { extends: DIP-02 }\n");
        assertThat(loaded.changes()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("DIP-02");
            assertThat(change.how()).isEqualTo(Change.How.EXTENDED);
            assertThat(change.place().line()).isEqualTo(2);
        });
    }
}
