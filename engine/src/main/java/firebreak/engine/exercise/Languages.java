package firebreak.engine.exercise;

import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// In which language each seat reads the scenario's texts. It changes nothing that is known, and nothing that happens.
final class Languages {
    /// Whoever facilitates, and whoever looks on: they read like a seat, and are none.
    private static final List<String> BESIDE_THE_TABLE = List.of("facilitator", "observer");

    private Languages() {}

    /// @throws Refused if the scenario has no texts in this language
    static void read(Unfolding story, String seat, String language) {
        known(story.now().scenario(), language);
        story.emit(new Event.LanguageChosen(story.root(), seat, language));
    }

    /// @param to delegations and seats, `facilitator`, `observer`; empty for everybody
    /// @throws Refused if the scenario has no texts in this language, or there is no such seat
    static void readAs(Unfolding story, List<String> to, String language) {
        known(story.now().scenario(), language);
        for (String seat : to.isEmpty() ? everybody(story.now()) : readers(story.now(), to)) {
            story.emit(new Event.LanguageChosen(story.root(), seat, language));
        }
    }

    /// What a seat reads before anybody has chosen.
    static String first(Scenario scenario, String seat) {
        for (SeatPlace place : scenario.seats()) {
            String language = place.language();
            if (language != null && place.address().toString().equals(seat)) {
                return language;
            }
        }
        return Text.DEFAULT_LANGUAGE;
    }

    private static List<String> everybody(State state) {
        List<String> all = new ArrayList<>(state.seats().keySet());
        all.addAll(BESIDE_THE_TABLE);
        return all;
    }

    private static List<String> readers(State state, List<String> to) {
        List<String> readers = new ArrayList<>(Facilitation.seats(state, to.stream().filter(one -> !BESIDE_THE_TABLE.contains(one)).toList()));
        BESIDE_THE_TABLE.stream().filter(to::contains).forEach(readers::add);
        return readers;
    }

    private static void known(Scenario scenario, String language) {
        List<String> there = Stream.concat(
                        Stream.of(Text.DEFAULT_LANGUAGE), scenario.translations().byLanguage().keySet().stream())
                .toList();
        if (!there.contains(language)) {
            throw Refused.because(
                    "no-language",
                    "This scenario has no texts in `" + language + "`.",
                    there.size() == 1 ? "It is in English only." : "It has " + String.join(", ", there) + ".");
        }
    }
}
