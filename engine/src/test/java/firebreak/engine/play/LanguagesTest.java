package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Views;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each seat reads the scenario in its language; what is known and what happens is the same in all of them.
final class LanguagesTest {
    private static final Path TEMPLATE = Path.of("../scenarios/templates/two-capitals");
    private static final String NEWS = "EXERCICE. Au ministre : depuis 06:15, plus une banque n'atteint la chambre de compensation.";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writesTheScenarioInFrench() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(TEMPLATE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.createDirectories(folder.resolve("fr/text"));
        Files.writeString(folder.resolve("fr/text/1.1-ilv.md"), NEWS);
        Files.writeString(folder.resolve("fr/text/1.2-call.md"), "Êtes-vous attaqués ?");
        Files.writeString(
                folder.resolve("fr/texts.yaml"),
                """
                languages: [en, fr]
                translations:
                  fr:
                    "Ilvania": "Ilvanie"
                """);
    }

    @Test
    void aSeatReadsFrenchOnceItHasAskedForItAndEnglishWhereThereIsNoFrench() {
        TestTable table = table();
        take(table, new Author.Seat("ILV.cert"), new Act.Read("fr"));

        SeatView french = Views.of(table.state(), "ILV.cert");
        SeatView english = Views.of(table.state(), "ILV.minister");

        assertThat(texts(french)).contains(NEWS).noneMatch(text -> text.contains("no bank in the country"));
        assertThat(texts(english)).anyMatch(text -> text.contains("no bank in the country")).doesNotContain(NEWS);
        assertThat(french.you().delegationName()).isEqualTo("Ilvanie");
        assertThat(french.situation().title()).isEqualTo(english.situation().title());
        assertThat(keys(french)).isEqualTo(keys(english));
    }

    @Test
    void theFacilitatorSetsTheLanguageOfARoomOrOfOneDelegation() {
        TestTable table = table();
        take(table, new Author.Facilitator("facilitator"), new Act.ReadAs(List.of(), "fr"));

        assertThat(Views.of(table.state(), "ILV.minister").you().delegationName()).isEqualTo("Ilvanie");
        assertThat(Views.facilitator(table.state()).parties()).extracting(SeatView.Party::name).contains("Ilvanie");
        assertThat(Views.observer(table.state(), 0).parties()).extracting(SeatView.Party::name).contains("Ilvanie");

        take(table, new Author.Facilitator("facilitator"), new Act.ReadAs(List.of("SER"), "en"));

        assertThat(Views.of(table.state(), "SER.minister").parties()).extracting(SeatView.Party::name).contains("Ilvania");
        assertThat(Views.of(table.state(), "ILV.minister").you().delegationName()).isEqualTo("Ilvanie");
    }

    @Test
    void theFacilitatorCanReadAnotherLanguageAlone() {
        TestTable table = table();
        Act typed = typed("language fr to facilitator", table);
        take(table, new Author.Facilitator("facilitator"), typed);

        assertThat(Views.facilitator(table.state()).parties()).extracting(SeatView.Party::name).contains("Ilvanie");
        assertThat(Views.observer(table.state(), 0).parties()).extracting(SeatView.Party::name).contains("Ilvania");
        assertThat(Views.of(table.state(), "ILV.minister").you().delegationName()).isEqualTo("Ilvania");
        assertThat(Words.format(typed)).isEqualTo("language fr to facilitator");

        take(table, new Author.Facilitator("facilitator"), typed("language fr to observer and SER", table));

        assertThat(Views.observer(table.state(), 0).parties()).extracting(SeatView.Party::name).contains("Ilvanie");
        assertThat(Views.of(table.state(), "SER.cert").parties()).extracting(SeatView.Party::name).contains("Ilvanie");
    }

    @Test
    void whatTheScenarioSaysForABotIsTranslatedAndTheSameFromAPersonIsNot() throws IOException {
        String english = Files.readString(folder.resolve("text/1.2-call.md")).strip();
        TestTable scripted = table();
        take(scripted, new Author.Facilitator("facilitator"), new Act.HandToBot("SER.cert", true));
        TestTable person = table();

        for (TestTable table : List.of(scripted, person)) {
            take(table, new Author.Facilitator("facilitator"), new Act.ReadAs(List.of(), "fr"));
            take(table, new Author.Facilitator("facilitator"), new Act.Forward(120));
        }
        take(person, new Author.Seat("SER.cert"), new Act.PlaceCall("ILV", "cert-line", "till-freeze", false, english));

        assertThat(Views.of(scripted.state(), "SER.cert").calls()).extracting(SeatView.Call::text).containsExactly("Êtes-vous attaqués ?");
        assertThat(Views.of(person.state(), "SER.cert").calls()).extracting(SeatView.Call::text).containsExactly(english);
        assertThat(Views.facilitator(person.state()).calls()).extracting(SeatView.Call::text).containsExactly(english);
    }

    @Test
    void whatPeopleWriteStaysAsItIsEvenWhereTheScenarioSaysTheSame() throws IOException {
        String english = Files.readString(folder.resolve("text/1.2-call.md")).strip();
        TestTable table = table();
        take(table, new Author.Facilitator("facilitator"), new Act.ReadAs(List.of(), "fr"));
        take(table, new Author.Seat("ILV.minister"), new Act.Message(english));
        take(table, new Author.Seat("ILV.cert"), new Act.AskFacilitator("Ilvania"));
        take(table, new Author.Facilitator("facilitator"), new Act.Announce("Ilvania"));
        take(table, new Author.Seat("SER.minister"), new Act.Offer("OSCE-03", List.of("ILV"), null, "Ilvania"));

        assertThat(texts(Views.of(table.state(), "ILV.cert"))).contains(english, "Ilvania", NEWS).doesNotContain("Ilvanie");
        assertThat(Views.of(table.state(), "ILV.minister").offers()).extracting(SeatView.Offer::text).containsExactly("Ilvania");
    }

    @Test
    void aDelegationOrASeatBeginsInTheLanguageThatTheScenarioGivesIt() throws IOException {
        Path file = folder.resolve("scenario.yaml");
        String text = Files.readString(file);
        assertThat(text).contains("    doctrine: guarded-b\n");
        Files.writeString(file, text.replace("    doctrine: guarded-b\n", "    doctrine: guarded-b\n    language: fr\n"));

        TestTable table = table();

        assertThat(Views.of(table.state(), "SER.cert").parties()).extracting(SeatView.Party::name).contains("Ilvanie");
        assertThat(Views.of(table.state(), "ILV.cert").you().delegationName()).isEqualTo("Ilvania");
    }

    @Test
    void aLanguageThatTheScenarioDoesNotHaveIsRefusedWithThoseItHas() {
        TestTable table = table();

        Outcome outcome = table.take(new Input(new Author.Seat("ILV.cert"), new Act.Read("es")));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, refused -> {
            assertThat(refused.reason().text()).isEqualTo("This scenario has no texts in `es`.");
            assertThat(refused.reason().help()).isEqualTo("It has en, fr.");
        });
        assertThat(table.state().language("ILV.cert")).isEqualTo("en");
    }

    @Test
    void theSameActsComeToTheSameInEveryLanguage() {
        TestTable english = table();
        TestTable french = table();
        take(french, new Author.Facilitator("facilitator"), new Act.ReadAs(List.of(), "fr"));

        for (TestTable table : List.of(english, french)) {
            take(table, new Author.Facilitator("facilitator"), new Act.Forward(120));
        }

        assertThat(french.state().quantities()).isEqualTo(english.state().quantities());
        assertThat(french.state().mails()).isEqualTo(english.state().mails());
    }

    // -------------------------------------------------------------------------------------------------------------

    private TestTable table() {
        Loaded loaded = ScenarioLoader.load(folder, Path.of("../scenarios/library"));
        assertThat(loaded.diagnostics()).extracting(Diagnostic::level).doesNotContain(firebreak.engine.diagnostic.Level.ERROR);
        TestTable table = new TestTable(loaded.scenario().orElseThrow(), new Setup(7, false, false));
        for (Act.FacilitatorAct act :
                List.of(new Act.StartExercise(), new Act.LockTurn(), new Act.ResolveTurn(), new Act.OpenTurn(), new Act.Forward(30))) {
            take(table, new Author.Facilitator("facilitator"), act);
        }
        return table;
    }

    private static Act typed(String line, TestTable table) {
        return assertThat(Words.parse(line, Views.facilitator(table.state()))).asInstanceOf(InstanceOfAssertFactories.type(Parsed.Say.class)).actual().act();
    }

    private static void take(TestTable table, Author author, Act act) {
        assertThat(table.take(new Input(author, act))).isInstanceOf(Outcome.Accepted.class);
    }

    private static List<String> texts(SeatView view) {
        return view.mail().stream().map(SeatView.Mail::text).toList();
    }

    private static List<String> keys(SeatView view) {
        return view.mail().stream().map(SeatView.Mail::key).toList();
    }
}
