package firebreak.engine.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What an entry does.
public sealed interface Happening {
    /// News and papers for the table.
    ///
    /// @param texts   text by delegation or seat; a seat gets its own, else its delegation's, else `others`
    /// @param others  text for everyone else, or null
    /// @param via     how it arrives
    /// @param from    who sends it, or null: then it is from its medium, such as `the press`
    /// @param tlp     who may see it
    /// @param reveals evidence that comes with it
    /// @param informs what recipients learn of an incident, or null
    record Inject(
            SequencedMap<Address, Text> texts,
            @Nullable Text others,
            Via via,
            @Nullable Text from,
            Tlp tlp,
            List<String> reveals,
            @Nullable Informs informs)
            implements Happening {
        public Inject {
            texts = Frozen.map(texts);
            reveals = List.copyOf(reveals);
        }

        /// What a seat reads, null if nothing.
        public @Nullable Text textFor(Address seat) {
            Text own = texts.get(seat);
            if (own != null) {
                return own;
            }
            Text shared = texts.get(Address.of(seat.delegation()));
            return shared != null ? shared : others;
        }
    }

    /// What recipients learn of an incident.
    ///
    /// @param severity as assessed, 0..5
    record Informs(String incident, int severity) {
        public Informs {
            Range.check("severity", severity, 0, 5);
        }
    }

    /// A call. People who play `from` get an instruction to place it; for a bot or an empty seat it is placed. A hoax is placed
    /// whoever plays: `from` knows nothing of it.
    ///
    /// @param from         the calling seat or delegation; of a hoax, the one that the caller claims to be
    /// @param hoaxBy       of a hoax, the actor who really calls; else null
    /// @param to           the delegation called
    /// @param over         the channel
    /// @param says         what the caller says
    /// @param about        the incident it is about, or null
    /// @param answers      what follows from each meaning of an answer
    /// @param ifUnanswered what follows when nobody answers
    /// @param ifFoundOut   what follows when the called delegation finds out a hoax
    /// @param model        whether the model's own rules for calls apply too
    record ScriptedCall(
            Address from,
            @Nullable String hoaxBy,
            String to,
            String over,
            Text says,
            @Nullable String about,
            SequencedMap<AnswerMeaning, List<Step>> answers,
            List<Step> ifUnanswered,
            List<Step> ifFoundOut,
            boolean model)
            implements Happening {
        public ScriptedCall {
            SequencedMap<AnswerMeaning, List<Step>> copied = new LinkedHashMap<>();
            answers.forEach((meaning, steps) -> copied.put(meaning, List.copyOf(steps)));
            answers = Frozen.map(copied);
            ifUnanswered = List.copyOf(ifUnanswered);
            ifFoundOut = List.copyOf(ifFoundOut);
        }
    }

    /// An offer of a measure.
    ///
    /// @param measure      the library's measure
    /// @param from         the offering delegation or actor
    /// @param to           the delegations it is offered to, at least one
    /// @param about        the incident it is about, or null
    /// @param asks         what it asks for, or null
    /// @param delivers     what it gives, or null
    /// @param answerBy     by when it is to be answered, or null if the model's own time applies
    /// @param ifAccepted   what follows when it is accepted
    /// @param ifDeclined   what follows when it is declined
    /// @param ifUnanswered what follows when nobody answers
    record ScriptedMeasure(
            String measure,
            String from,
            List<String> to,
            @Nullable String about,
            @Nullable Text asks,
            @Nullable Text delivers,
            @Nullable Due answerBy,
            List<Step> ifAccepted,
            List<Step> ifDeclined,
            List<Step> ifUnanswered)
            implements Happening {
        public ScriptedMeasure {
            to = List.copyOf(to);
            ifAccepted = List.copyOf(ifAccepted);
            ifDeclined = List.copyOf(ifDeclined);
            ifUnanswered = List.copyOf(ifUnanswered);
        }
    }

    /// An instruction from a seat's own capital.
    record Instruction(Address to, Text text) implements Happening {}

    /// Changes to the world.
    record Effects(List<Step> steps) implements Happening {
        public Effects {
            steps = List.copyOf(steps);
        }
    }

    /// Nothing by itself: the entry only waits for an expected action.
    record Nothing() implements Happening {}
}
