package firebreak.client.trial;

import firebreak.client.print.Scenarios;
import firebreak.engine.exercise.Input;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scenario changes under the table: what was done is done again in the new one.
final class Retelling {
    private final Sitting at;
    private @Nullable PlayedStory kept;
    private List<Input> keptInputs = List.of();

    Retelling(Sitting at) {
        this.at = at;
    }

    /// All that was done, also what lies ahead, as it was before the scenario was saved.
    PlayedStory before() {
        List<Input> all = at.timeline().inputs();
        PlayedStory story = kept;
        if (story == null || !keptInputs.equals(all)) {
            story = PlayedStory.of(at.found(), at.state().setup(), all);
            kept = story;
            keptInputs = all;
        }
        return story;
    }

    /// The same inputs in the scenario as it is now; from here on the table is in that one, and stands where the new story goes
    /// another way, if that lies behind.
    Watching.Retold retell(Scenarios.Found now) {
        PlayedStory story = before();
        List<Input> all = keptInputs;
        Timeline again = new Timeline(now.scenario(), at.state().setup());
        at.timeline().all().forEach(again::retake);
        again.standAt(at.timeline().place());
        PlayedStory played = PlayedStory.of(now, again.state().setup(), all);
        StoryDifference difference = new StoryDifference(story, played, at.width());
        at.moveTo(now, again);
        kept = played;
        if (difference.parts()) {
            parted(difference.inputsBefore(), difference.minute());
        }
        return new Watching.Retold(difference, chairGone());
    }

    /// Nobody can sit on a chair that the scenario no longer has.
    ///
    /// @return what to say of it, empty if the chair is still there
    private String chairGone() {
        String chair = at.me();
        if (at.facilitating() || at.state().seats().containsKey(chair)) {
            return "";
        }
        at.sitOn(Sitting.FACILITATOR);
        return "The scenario no longer has the seat " + chair + "; you sit as facilitator now. `as SEAT` changes chairs.";
    }

    private void parted(int inputs, int minute) {
        if (inputs < at.timeline().place()) {
            at.timeline().standAt(inputs);
            if (at.state().minute() < minute) {
                at.timeline().goTo(minute);
            }
        }
    }
}
