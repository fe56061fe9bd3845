package firebreak.server.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Quality;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.v1.Changes;
import firebreak.protocol.v1.Receipt;
import firebreak.protocol.v1.Rejected;
import firebreak.protocol.v1.SeatView;
import firebreak.server.log.ExerciseId;
import firebreak.server.table.Play;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Amber Grid over TLS, read off the wire: what no seat's client is ever sent.
final class SecrecyIT {
    private static final ScenarioBundle AMBER_GRID =
            ScenarioLoader.load("amber-grid").bundle().orElseThrow();
    /// What sets the English beside a translation; it says everything a second time.
    private static final Pattern TRANSLATED = Pattern.compile("[a-z]{2}/texts\\.yaml");

    private static final Setup SETUP = new Setup(5, false, true);

    /// The one who did it.
    private static final String AUTHOR = "NIGHTJAR";

    /// Tried in between: every one of these is refused, and a refusal is told in frames as well.
    private static final List<Map.Entry<String, Act.SeatAct>> REFUSED = List.of(
            Map.entry("BOR.mfa", new Act.Order("CSI-01", null, "no-such-incident", "")),
            Map.entry("BOR.csirt", new Act.Order("CSI-01", null, "substation-fire", "")),
            Map.entry("CAL.head", new Act.Order("NOPE-99", null, null, "")),
            Map.entry("ARD.head", new Act.Order("COM-05", null, null, "")),
            Map.entry("ARD.mfa", new Act.Order("DIP-02", "NOWHERE", "grid-wiper", "")),
            Map.entry("CAL.head", new Act.Answer(1, Meaning.CONFIRM, "not mine")),
            Map.entry("BOR.bureau", new Act.Answer(999, Meaning.DENY, "whose?")),
            Map.entry("ARD.mfa", new Act.PlaceCall("BOR", "no-such-channel", null, false, "hello")),
            Map.entry("BOR.mfa", new Act.PlaceCall("ARD", "cert-south", "substation-fire", false, "hello")),
            Map.entry("CAL.mfa", new Act.Assess("grid-wiper", "nobody", Band.LOW, "")),
            Map.entry("ARD.security", new Act.Assess("substation-fire", "BOR", Band.HIGH, "")),
            Map.entry("BOR.head", new Act.Nominate("technical", "nobody", null)),
            Map.entry("CAL.csirt", new Act.Rate(77, Quality.FULL)),
            Map.entry("ARD.csirt", new Act.Withdraw(99)),
            Map.entry("BOR.head", new Act.Approve(99)),
            Map.entry("ARD.head", new Act.Claim("armed_attack", "BOR", "substation-fire", "")),
            Map.entry("CAL.mfa", new Act.Deliver(99, "here")),
            Map.entry("CAL.mfa", new Act.Offer("NOPE-1", List.of("BOR"), null, "")),
            Map.entry("BOR.csirt", new Act.AcceptOffer(99, "yes")),
            Map.entry("ARD.mfa", new Act.SignOutcome(9)),
            Map.entry("ARD.csirt", new Act.AnswerPing(9)));

    private static Watched original;

    @TempDir
    private static Path temp;

    @BeforeAll
    static void play() throws Exception {
        original = watch("original", AMBER_GRID, inputs(load(AMBER_GRID)));
    }

    @Test
    void whatASeatMayNotKnowIsInNoByteItIsSent() throws Exception {
        Scenario scenario = load(AMBER_GRID);
        Map<String, String> bytes = new TreeMap<>();
        original.heard().forEach((seat, frames) -> bytes.put(seat, text(frames)));

        assertThat(bytes.get(Play.FACILITATOR)).contains(AUTHOR).contains("First alarm in Ardenia");
        assertThat(original.refused()).as("refusals").isGreaterThan(20);
        List<String> seats =
                bytes.keySet().stream().filter(seat -> !seat.equals(Play.FACILITATOR)).toList();
        assertThat(seats).hasSize(scenario.seats().size() + 1).contains(Play.OBSERVER, "ARD.csirt");
        seats.forEach(seat -> assertHolds(bytes, AUTHOR, seat, false));

        for (String line : lines("text/1.1-csirt.md")) {
            seats.forEach(seat -> assertHolds(bytes, line, seat, seat.equals("ARD.csirt")));
        }
        for (String delegation : scenario.delegations().keySet()) {
            for (String line : lines("briefs/" + delegation.toLowerCase(Locale.ROOT) + "-secret.md")) {
                seats.forEach(seat -> assertHolds(bytes, line, seat, seat.startsWith(delegation + ".")));
            }
        }
        for (var one : scenario.seats()) {
            String address = one.address().toString();
            String brief = "briefs/" + address.toLowerCase(Locale.ROOT).replace('.', '-') + ".md";
            for (String line : lines(brief)) {
                seats.forEach(seat -> assertHolds(bytes, line, seat, seat.equals(address)));
            }
        }
        int tried = 0;
        for (Entry entry : scenario.msel().values()) {
            for (var words : Stream.of(entry.title(), entry.note()).filter(Objects::nonNull).toList()) {
                if (saidOnce(words.toString())) {
                    tried++;
                    seats.forEach(seat -> assertHolds(bytes, words.toString(), seat, false));
                }
            }
        }
        assertThat(tried).as("titles and notes").isGreaterThan(50);
        for (String seat : seats) {
            for (Tap.Heard heard : frames(original, seat)) {
                switch (heard.frame().getFrameCase()) {
                    case SNAPSHOT ->
                        assertThat(SeatView.parseFrom(heard.frame().getSnapshot().getView()).hasControl()).isFalse();
                    case UPDATE ->
                        assertThat(Changes.parseFrom(heard.frame().getUpdate().getChanges())
                                        .getChanged()
                                        .hasControl())
                                .isFalse();
                    default -> {}
                }
            }
        }
    }

    @Test
    void aMailThatDiffersShowsOnlyToItsReader() throws Exception {
        ScenarioBundle changed =
                with("text/1.1-csirt.md", text -> text + "\nA line that only the response team may read.\n");
        List<Input> inputs = inputs(load(AMBER_GRID));
        Watched other = watch("mail", changed, inputs);
        for (String seat : original.heard().keySet()) {
            long differs = firstDifference(original, other, seat);
            if (seat.equals("ARD.csirt") || seat.equals(Play.FACILITATOR)) {
                assertThat(differs).as(seat).isNotNegative();
            } else {
                assertThat(differs).as(seat + ": " + inputs.get((int) Math.max(0, differs - 1))).isEqualTo(-1);
            }
        }
    }

    @Test
    void anAuthorThatDiffersShowsOnlyThroughWhatIsLearnt() throws Exception {
        String suspects = "suspects: [BOR, CAL, NIGHTJAR]";
        ScenarioBundle base =
                with("incidents.yaml", text -> text.replaceFirst("suspects: \\[BOR, NIGHTJAR\\]", suspects));
        ScenarioBundle changed = with(
                "incidents.yaml",
                text -> text.replaceFirst("suspects: \\[BOR, NIGHTJAR\\]", suspects).replaceFirst("author: NIGHTJAR", "author: CAL"));
        List<Input> inputs = inputs(load(base));
        Watched one = watch("base", base, inputs);
        Watched other = watch("author", changed, inputs);
        for (String seat : one.heard().keySet()) {
            long differs = firstDifference(one, other, seat);
            if (seat.equals(Play.FACILITATOR)) {
                assertThat(differs).as(seat).isNotNegative();
            } else if (differs >= 0) {
                assertThat(learnt(one, differs, seat))
                        .as("learnt by %s in step %s, the first in which it is sent something else", seat, differs)
                        .isNotEqualTo(learnt(other, differs, seat));
            }
        }
    }

    @Test
    void aSecretIdIsRefusedLikeOneThatDoesNotExist() throws Exception {
        State state = State.initial(load(AMBER_GRID), SETUP);
        try (Hosted hosted = new Hosted("guesses", AMBER_GRID)) {
            for (Input input : inputs(load(AMBER_GRID)).subList(0, 60)) {
                state = hosted.play(state, input);
            }
            for (String seat : List.of("BOR.csirt", "CAL.csirt", "ARD.csirt", "BOR.mfa", "CAL.head", "ARD.head")) {
                for (Map.Entry<String, String> pair :
                        List.of(Map.entry("substation-fire", "substation-calm"), Map.entry(AUTHOR, "NIGHTOWL"))) {
                    List<Act> secret = guesses(pair.getKey());
                    List<Act> nonsense = guesses(pair.getValue());
                    for (int i = 0; i < secret.size(); i++) {
                        Rejected guessed = hosted.rejected(seat, secret.get(i));
                        Rejected invented = hosted.rejected(seat, nonsense.get(i));
                        assertThat(guessed.toString().replace(pair.getKey(), pair.getValue()))
                                .as(seat + ": " + secret.get(i))
                                .isEqualTo(invented.toString());
                    }
                }
            }
        }
    }

    private static List<Act> guesses(String id) {
        return List.of(
                new Act.Order("CSI-01", null, id, ""),
                new Act.Order("DIP-02", "BOR", id, ""),
                new Act.Order("DIP-02", id, "grid-wiper", ""),
                new Act.PlaceCall("CAL", "osce-poc-dip", id, false, "hello"),
                new Act.PlaceCall(id, "osce-poc-dip", null, false, "hello"),
                new Act.Offer("OSCE-03", List.of("BOR"), id, ""),
                new Act.Offer("OSCE-03", List.of(id), null, ""),
                new Act.Claim("armed_attack", "BOR", id, ""),
                new Act.Claim("armed_attack", id, "grid-wiper", ""),
                new Act.Assess(id, "BOR", Band.LOW, ""),
                new Act.Assess("grid-wiper", id, Band.LOW, ""),
                new Act.Meet(id, "a word?"));
    }

    // ---- playing --------------------------------------------------------------------------------------------------

    /// What everybody was sent.
    ///
    /// @param outcomes by step, from 0
    private record Watched(Map<String, List<Tap.Heard>> heard, List<Outcome> outcomes) {
        long refused() {
            return outcomes.stream().filter(Outcome.Rejected.class::isInstance).count();
        }
    }

    private static Watched watch(String name, ScenarioBundle bundle, List<Input> inputs) throws Exception {
        State state = State.initial(load(bundle), SETUP);
        List<Outcome> outcomes = new ArrayList<>();
        try (Hosted hosted = new Hosted(name, bundle)) {
            for (Input input : inputs) {
                outcomes.add(Rules.decide(state, input));
                state = hosted.play(state, input);
            }
            return new Watched(hosted.heard(), outcomes);
        }
    }

    /// An exercise with everybody connected, the server and these clients in one process.
    private static final class Hosted implements AutoCloseable {
        private final Host host;
        private final HostedExercise exercise;
        private final SequencedMap<String, Tap> taps = new LinkedHashMap<>();
        private long step;

        Hosted(String name, ScenarioBundle bundle) throws Exception {
            host = Host.open(HostOptions.rehearsal(temp.resolve(name)));
            exercise = host.begin(new ExerciseId("amber-grid"), load(bundle), bundle, SETUP);
            for (Map.Entry<String, Invitation> one : exercise.invitations().entrySet()) {
                taps.put(one.getKey(), Tap.of(one.getValue()));
            }
            everybodyIsTold();
        }

        /// Has the input's author do it for real.
        ///
        /// @return the state after it
        State play(State before, Input input) throws Exception {
            Outcome outcome = Rules.decide(before, input);
            boolean stands =
                    switch (input.author()) {
                        case Author.Clock _ ->
                            Guest.wait(exercise.table().advance(((Act.AdvanceTo) input.act()).minute() - before.minute()))
                                    instanceof firebreak.server.log.Receipt.Accepted;
                        case Author.Facilitator _ -> tap(Play.FACILITATOR).act(input.act()).hasAccepted();
                        case Author.Seat(var seat) -> tap(seat).act(input.act()).hasAccepted();
                    };
            assertThat(stands).as(input.toString()).isEqualTo(outcome instanceof Outcome.Accepted);
            everybodyIsTold();
            return before.after(input, outcome);
        }

        Rejected rejected(String seat, Act act) throws Exception {
            Receipt receipt = tap(seat).act(act);
            assertThat(receipt.hasRejected()).as(seat + ": " + act + " stands").isTrue();
            return receipt.getRejected();
        }

        private void everybodyIsTold() throws Exception {
            for (Tap tap : taps.values()) {
                tap.sync(step);
            }
            taps.values().forEach(tap -> tap.synced(step));
            step++;
        }

        private Tap tap(String seat) {
            return Objects.requireNonNull(taps.get(seat), seat);
        }

        Map<String, List<Tap.Heard>> heard() {
            Map<String, List<Tap.Heard>> heard = new TreeMap<>();
            taps.forEach((seat, tap) -> heard.put(seat, tap.heard()));
            return heard;
        }

        @Override
        public void close() throws IOException {
            for (Tap tap : taps.values()) {
                tap.close();
            }
            host.close();
        }
    }

    /// What the bots do in memory, with what they would never try in between.
    private static List<Input> inputs(Scenario scenario) {
        List<Input> inputs = new ArrayList<>();
        State[] state = {State.initial(scenario, SETUP)};
        BotPlay.play(
                new firebreak.engine.play.Table() {
                    private int tried;

                    @Override
                    public State state() {
                        return state[0];
                    }

                    @Override
                    public Outcome take(Input input) {
                        if (inputs.size() % 15 == 14) {
                            var refused = REFUSED.get(tried++ % REFUSED.size());
                            add(new Input(new Author.Seat(refused.getKey()), refused.getValue()));
                        }
                        return add(input);
                    }

                    private Outcome add(Input input) {
                        Outcome outcome = Rules.decide(state[0], input);
                        state[0] = state[0].after(input, outcome);
                        inputs.add(input);
                        return outcome;
                    }
                },
                BotPlay.tempers(scenario),
                new Dice(SETUP.seed()));
        return List.copyOf(inputs);
    }

    // ---- reading --------------------------------------------------------------------------------------------------

    private static List<Tap.Heard> frames(Watched watched, String seat) {
        return Objects.requireNonNull(watched.heard().get(seat), seat);
    }

    /// All bytes of all frames, a char each.
    private static String text(List<Tap.Heard> frames) {
        StringBuilder all = new StringBuilder();
        frames.forEach(one -> all.append(new String(one.frame().toByteArray(), ISO_8859_1)));
        return all.toString();
    }

    private static void assertHolds(Map<String, String> bytes, String words, String seat, boolean holds) {
        String pattern = new String(words.getBytes(UTF_8), ISO_8859_1);
        // Without the bytes in the message: there are megabytes of them.
        assertThat(Objects.requireNonNull(bytes.get(seat), seat).contains(pattern))
                .as("%s is sent `%s`", seat, words)
                .isEqualTo(holds);
    }

    /// The step after which the seat was first sent something else, or -1. What a connection is told about the table's time
    private static long firstDifference(Watched one, Watched other, String seat) {
        List<Tap.Heard> left = compared(one, seat);
        List<Tap.Heard> right = compared(other, seat);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            if (!left.get(i).frame().toByteString().equals(right.get(i).frame().toByteString())) {
                return Math.min(left.get(i).step(), right.get(i).step());
            }
        }
        return left.size() == right.size()
                ? -1
                : (left.size() > right.size() ? left.get(right.size()) : right.get(left.size())).step();
    }

    private static List<Tap.Heard> compared(Watched watched, String seat) {
        return frames(watched, seat).stream()
                .filter(heard -> switch (heard.frame().getFrameCase()) {
                    case WELCOME, SNAPSHOT, UPDATE, RECEIPT, REFUSED, ATTENDANCE, BYE -> true;
                    case SYNCED, CLOCK, HEARTBEAT, FRAME_NOT_SET -> false;
                })
                .toList();
    }

    /// What a seat's delegation comes to know in a step through evidence, sources and its embassies.
    ///
    /// An observer learns what is public, some time after it happened: all of it so far counts.
    private static List<String> learnt(Watched watched, long step, String seat) {
        if (seat.equals(Play.OBSERVER)) {
            return watched.outcomes().stream()
                    .limit(step)
                    .flatMap(outcome -> outcome instanceof Outcome.Accepted(var events) ? events.stream() : Stream.empty())
                    .flatMap(event -> published(event).stream())
                    .toList();
        }
        String delegation = seat.substring(0, Math.max(0, seat.indexOf('.')));
        return step > 0 && watched.outcomes().get((int) step - 1) instanceof Outcome.Accepted(var events)
                ? events.stream().flatMap(event -> learnt(event, delegation).stream()).toList()
                : List.of();
    }

    private static Optional<String> published(Event event) {
        return switch (event) {
            case Event.MailPosted e when e.mail().feed() -> Optional.of(e.mail().text());
            case Event.ExerciseEnded e -> Optional.of(e.ending());
            default -> Optional.empty();
        };
    }

    private static Optional<String> learnt(Event event, String delegation) {
        if (event instanceof Event.ClaimShownFalse e && e.delegation().equals(delegation)) {
            return Optional.of("claim " + e.claim() + " is false");
        }
        if (event instanceof Event.EvidenceObtained e && e.delegation().equals(delegation)) {
            return Optional.of(e.evidence());
        }
        if (event instanceof Event.SourceHeard e && e.assessor().equals(delegation)) {
            return Optional.of(e.incident() + " by " + e.source());
        }
        if (event instanceof Event.MoodRead e && e.dyad().from().equals(delegation)) {
            return Optional.of(e.dyad() + " " + e.reading());
        }
        return event instanceof Event.QuantityMoved e
                        && e.quantity().kind() == Quantity.Kind.ATTRIBUTION
                        && e.quantity().of().equals(delegation)
                ? Optional.of(e.quantity() + " to " + e.to())
                : Optional.empty();
    }

    // ---- the scenario ---------------------------------------------------------------------------------------------

    /// The lines of a file that are long enough to be nobody else's.
    private static List<String> lines(String file) {
        String text = new String(Objects.requireNonNull(AMBER_GRID.files().get(file), file), UTF_8);
        List<String> lines = text.lines().filter(line -> line.length() >= 40).toList();
        assertThat(lines).as(file).isNotEmpty();
        return lines;
    }

    /// Whether no text, title of evidence or other file has the same words for somebody who plays.
    private static boolean saidOnce(String words) {
        return Stream.concat(AMBER_GRID.files().entrySet().stream(), AMBER_GRID.libraryFiles().entrySet().stream())
                        .filter(file -> !TRANSLATED.matcher(file.getKey()).lookingAt())
                        .mapToInt(file -> new String(file.getValue(), UTF_8).split(Pattern.quote(words), -1).length - 1)
                        .sum()
                <= 1;
    }

    private static ScenarioBundle with(String file, UnaryOperator<String> edit) {
        Map<String, byte[]> files = new TreeMap<>(AMBER_GRID.files());
        String before = new String(Objects.requireNonNull(files.get(file), file), UTF_8);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        files.put(file, after.getBytes(UTF_8));
        return new ScenarioBundle(AMBER_GRID.name(), files, AMBER_GRID.libraryFiles());
    }

    private static Scenario load(ScenarioBundle bundle) {
        Loaded loaded = ScenarioLoader.load(bundle);
        return loaded.scenario().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
    }
}
