package firebreak.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordsTest {
    /// A line as people type it, and the same in the plainest words.
    private static final String SEAT_LINES = """
            call BOR over osce-poc-tech about grid-wiper "Hello?"        = call BOR over osce-poc-tech about grid-wiper "Hello?"
            CALL bor OVER OSCE-POC-TECH "Hello?"                         = call BOR over osce-poc-tech "Hello?"
            call Borvania over osce "Hello?"                             = call BOR over osce-poc-tech "Hello?"
            call Borvania via the OSCE technical points of contact "Hi"  = call BOR over osce-poc-tech "Hi"
            call the Republic of Caldera over back-channel "Hi"          = call CAL over back-channel "Hi"
            ring BOR about grid-wiper over osce-poc-tech "Hi"            = call BOR over osce-poc-tech about grid-wiper "Hi"
            call BOR osce-poc-tech grid-wiper "Hi"                       = call BOR over osce-poc-tech about grid-wiper "Hi"
            call BOR "Hi"                                                = call BOR over osce-poc-tech "Hi"
            call CAL "Hi"                                                = call CAL over back-channel "Hi"
            call BOR over osce-poc-tech the lights went out              = call BOR over osce-poc-tech "the lights went out"
            call BOR over osce-poc-tech \u201CAre you \u201Cfine\u201D?\u201D = call BOR over osce-poc-tech "Are you \u201Cfine\u201D?"
            call BOR over osce-poc-tech \u00ABHi\u00BB                   = call BOR over osce-poc-tech "Hi"
            call BOR over osce-poc-tech 'We can't see it'                = call BOR over osce-poc-tech "We can't see it"
            call BOR over osce-poc-tech "No end                          = call BOR over osce-poc-tech "No end"
            call BOR over osce-poc-tech "No end\u201D                    = call BOR over osce-poc-tech "No end"
            /call BOR over osce-poc-tech "Hi"                            = call BOR over osce-poc-tech "Hi"
            warn BOR over osce-poc-tech "Stop."                          = warn BOR over osce-poc-tech "Stop."
            answer 3 deny "Not us."                                      = answer 3 deny "Not us."
            answer call 3 no "Not us."                                   = answer 3 deny "Not us."
            answer #3 ask help "Send a team"                             = answer 3 ask_help "Send a team"
            answer yes "Ours too."                                       = answer 3 confirm "Ours too."
            answer 3 deny: we did not                                    = answer 3 deny "we did not"
            ack                                                          = ack 3
            acknowledge call no. 3                                       = ack 3
            decline 3 "Busy."                                            = decline call 3 "Busy."
            decline offer 2                                              = reject offer 2
            decline 2                                                    = reject offer 2
            decline 1 "Not now."                                         = decline meeting 1 "Not now."
            reject 2 "why"                                               = reject offer 2 "why"
            reject 3                                                     = decline call 3
            rate partly                                                  = rate 1 partly
            rate 1 full                                                  = rate 1 full
            see 3                                                        = see 3
            order DIP-02                                                 = order DIP-02
            order dip-2 to Borvania about the grid-wiper "Firmly."       = order DIP-02 to BOR about grid-wiper "Firmly."
            order DIP\u201302 against BOR                                = order DIP-02 to BOR
            order "quiet inquiry" BOR                                    = order DIP-01 to BOR
            order demarche to BOR                                        = order DIP-02 to BOR
            withdraw 6                                                   = withdraw 6
            approve 4                                                    = approve 4
            refuse "Too early."                                          = refuse 4 "Too early."
            say "BOR wants to talk"                                      = say "BOR wants to talk"
            refuse order 4 "Too early."                                  = refuse 4 "Too early."
            offer OSCE-03 to BOR, CAL about grid-wiper "Talks."          = offer OSCE-03 to BOR, CAL about grid-wiper "Talks."
            offer osce-3 to Borvania and Republic of Caldera "Talks."    = offer OSCE-03 to BOR, CAL "Talks."
            deliver 5 "Here."                                            = deliver 5 "Here."
            accept 2                                                     = accept 2
            accept 2 "Thanks."                                           = accept 2 "Thanks."
            nominate technical csirt backup mfa                          = nominate technical csirt backup mfa
            nominate tech CSIRT with backup mfa                          = nominate technical csirt backup mfa
            pong                                                         = pong 1
            claim armed attack against BOR about grid-wiper "Deaths."    = claim armed_attack against BOR about grid-wiper "Deaths."
            claim armed_attack BOR grid-wiper "Deaths."                  = claim armed_attack against BOR about grid-wiper "Deaths."
            assess grid-wiper BOR low "Thin."                            = assess grid-wiper BOR low "Thin."
            assess grid-wiper a criminal group medium                    = assess grid-wiper criminals moderate
            assess grid-wiper as criminals high                          = assess grid-wiper criminals high
            meet BOR                                                     = meet BOR
            meet with BOR "The grid."                                    = meet BOR "The grid."
            agree                                                        = agree 1
            sign 2                                                       = sign meeting 2
            sign 1                                                       = sign agreement 1 version 2
            sign agreement 1                                             = sign agreement 1 version 2
            sign agreement 1 version 1                                   = sign agreement 1 version 1
            propose standstill to BOR, CAL until 2d "We hold still."     = propose standstill to BOR, CAL until 2d "We hold still."
            propose a standstill and answer with BOR for 12 hours "So."  = propose standstill, answer to BOR until 12h "So."
            propose ceasefire to Borvania secretly on military "So."     = propose standstill to BOR secretly on military "So."
            propose no blame to BOR "So."                                = propose no-blame to BOR "So."
            propose notify giving OSCE-03 to BOR until 1d "So."          = propose notify to BOR giving OSCE-03 until 1d "So."
            propose joint statement to BOR "Calm."                       = propose statement to BOR "Calm."
            amend 1 until 3d "Longer."                                   = amend 1 until 3d "Longer."
            leave agreement 1 "No."                                      = leave 1 "No."
            argue "Lend." for "calm" because "need"                      = argue "Lend." for "calm" because "need"
            argue secretly "Lend." because "need" for "calm"             = argue secretly "Lend." for "calm" because "need"
            argue with BOR "Lend." for "calm" because "need"             = argue "Lend." for "calm" because "need" with BOR
            argue secretly with BOR "Lend." for "calm" because "need"    = argue "Lend." for "calm" because "need" with BOR
            comment on argument 1 "Not yet."                             ! 9 `on` is not the number of an argument
            comment 1 not yet                                            = comment 1 "not yet"
            retract 1                                                    = retract 1
            agreements                                                   ? AGREEMENTS
            argument 1                                                   ? ARGUMENTS 1
            outcome 1 "We talk."                                         = outcome 1 "We talk."
            say the lights are out                                       = say "the lights are out"
            say "a \\"quoted\\" word"                                    = say "a \\"quoted\\" word"
            say "He said "no" to us"                                     ! 22
            ask "May we?"                                                = ask "May we?"
            ready                                                        = ready
            Not ready                                                    = not ready
            calls                                                        ? CALLS
            the contacts please                                          ? CONTACTS
            call 3                                                       ? CALLS 3
            inbox                                                        ? INBOX
            inc                                                          ? INCIDENTS
            moves law                                                    ? MOVES law
            order 4                                                      ? ORDERS 4
            help call                                                    ? HELP call
            ?                                                            ? HELP
            clock                                                        ? STATUS
            """;

    private static final String FACILITATOR_LINES = """
            start                                                        = start
            open                                                         = open
            jump 12h                                                     = jump 12h
            jump 1 day 6 hours                                           = jump 1d6h
            jump 90                                                      = jump 1h30m
            extend 5m                                                    = extend 5m
            lock                                                         = lock
            reopen                                                       = reopen
            resolve                                                      = resolve
            pause                                                        = pause
            pause coffee                                                 = pause "coffee"
            resume                                                       = resume
            release 2.3                                                  = release 2.3
            hold "2.3"                                                   = hold 2.3
            skip 2.3 "They talked."                                      = skip 2.3 "They talked."
            edit 2.3 "New."                                              = edit 2.3 "New."
            inject to ARD.mfa, BOR "Odd."                                = inject to ARD.mfa, BOR "Odd."
            inject to all "Odd."                                         = inject to all "Odd."
            inject everybody "Odd."                                      = inject to all "Odd."
            rule 1 upheld "Yes."                                         = rule 1 upheld "Yes."
            rule claim 1 rejected                                        = rule 1 rejected
            judge 1 succeeds "Yes."                                      = judge 1 succeeds "Yes."
            judge 1 partly to BOR effects "support 20" "Some."           = judge 1 partly to BOR effects "support 20" "Some."
            judge 1 "No." fails effects "pressure 5"                     = judge 1 fails effects "pressure 5" "No."
            throw 1 odds 60 "Perhaps."                                   = throw 1 odds 60 "Perhaps."
            roll 1 odds 60 otherwise "pressure 5" effects "pressure -5" "Perhaps."    = throw 1 odds 60 effects "pressure -5" otherwise "pressure 5" "Perhaps."
            for CAL.mfa: sign agreement 4                                = for CAL.mfa: sign agreement 4 version 0
            adjust tension ARD BOR +50 "Speech."                         = adjust tension ARD BOR +50 "Speech."
            adjust tension ARD -> BOR by -50 "Speech."                   = adjust tension ARD BOR -50 "Speech."
            adjust pressure ARD 50 "Speech."                             = adjust pressure ARD +50 "Speech."
            adjust harm grid-wiper -100 "Repair."                        = adjust harm grid-wiper -100 "Repair."
            meeting ARD and BOR "They talk."                             = meeting ARD BOR "They talk."
            announce "Lunch."                                            = announce "Lunch."
            reply ard.mfa "Yes."                                         = reply ARD.mfa "Yes."
            for CAL.mfa: call BOR over osce-poc-tech "Hi"                = for CAL.mfa: call BOR over osce-poc-tech "Hi"
            for cal.mfa : answer 12 deny "No."                           = for CAL.mfa: answer 12 deny "No."
            as CAL.mfa ready                                             = for CAL.mfa: ready
            for cal.mfa: pong                                            = for CAL.mfa: pong 1
            bot CAL.mfa on                                               = bot CAL.mfa on
            note "Slow."                                                 = note "Slow."
            reveal                                                       = reveal
            end "Out of time."                                           = end "Out of time."
            end                                                          ! 4
            table                                                        ? TABLE
            msel                                                         ? ENTRIES
            dyads ARD                                                    ? DYADS ARD
            call BOR over osce-poc-tech "Hi"                             ! 1
            for CAL.mfa: lock                                            ! 14
            for CAL.mfa: call BRO over osce-poc-tech "Hi"                ! 19
            for XYZ.mfa: ready                                           ! 5
            release 9.9                                                  ! 9
            """;

    @TestFactory
    Stream<DynamicTest> seatsAreUnderstoodAsTheyType() {
        return lines(SEAT_LINES, Views.seat());
    }

    @TestFactory
    Stream<DynamicTest> facilitatorsAreUnderstoodAsTheyType() {
        return lines(FACILITATOR_LINES, Views.facilitator());
    }

    private static Stream<DynamicTest> lines(String table, SeatView view) {
        return table.lines().map(line -> {
            int split = Math.max(line.lastIndexOf(" = "), Math.max(line.lastIndexOf(" ? "), line.lastIndexOf(" ! ")));
            var typed = line.substring(0, split).stripTrailing();
            var expected = line.substring(split + 1);
            return DynamicTest.dynamicTest(typed, () -> assertThat(read(typed, view)).isEqualTo(expected));
        });
    }

    private static String read(String line, SeatView view) {
        return switch (Words.parse(line, view)) {
            case Parsed.Say(var act) -> "= " + Words.format(act);
            case Parsed.Ask(Query(var topic, var detail)) -> ("? " + topic + " " + detail).stripTrailing();
            case Parsed.Wrong wrong -> "! " + wrong.column() + (view.control() == null && wrong.column() != 22 ? " " + wrong.message() : "");
            case Parsed.Nothing() -> "nothing";
        };
    }

    /// line | column | part of the message | suggestions
    private static final String WRONG_LINES = """
            cal BOR over osce-poc-tech "Hi"             |  1 | `cal` is not a command                       | call
            call BRO over osce-poc-tech "Hi"            |  6 | `BRO` is no delegation at this table: BOR or CAL | BOR
            call BOR over osce-poc-tehc "Hi"            | 15 | you have no channel `osce-poc-tehc`          | osce-poc-tech
            call BOR abuot grid-wiper "Hi"              | 10 | `abuot` is not a word I know here            | about
            call BOR over osce-poc-tech abuot grid-wiper | 29 | `abuot` is not a word I know here           | about
            call BOR over                               | 14 | after `over`, name a channel                 |
            call BOR over osce-poc-tech                 | 28 | `call` needs words: what you say, in quotes  |
            call                                        |  5 | `call` needs a delegation: BOR or CAL        |
            call over osce-poc-tech "Hi"                | 29 | `call` needs a delegation                    |
            call "Hi"                                   | 10 | `call` needs a delegation                    |
            call BOR over osce-poc-tech "Hi" "there"    | 34 | there is a second text                       |
            answer 9 deny "x"                           |  8 | there is no call 9                           | 3
            answer 3 "x"                                | 13 | `answer` needs confirm, deny, ask_help or other |
            answer 3 dney "x"                           | 10 | `dney` is not confirm, deny                  | deny
            withdraw                                    |  9 | `withdraw` needs the number of an order      | 4,6
            approve                                     |  8 | `approve` needs the number of an order: 4 (DIP-02 Demarche) | 4
            accept                                      |  7 | `accept` needs the number of an offer: 2 (OSCE-03 from BOR) | 2
            tell BOR hi                                 |  6 | `tell` reaches your own delegation only      |
            say to Borvania "hi"                        |  8 | `call` it or `meet` its people               |
            withdraw six                                | 10 | `six` is not the number of an order          |
            order XYZ-1                                 |  7 | `XYZ-1` is no move of the catalogue          |
            order DIP-2O                                |  7 | `DIP-2O` is no move                          | DIP-0
            order DIP-02 to BRO                         | 17 | `BRO` is no delegation                       | BOR
            assess grid-wiper Nobody high               | 19 | nobody called `Nobody` is suspected          |
            nominate technical navy                     | 20 | your delegation has no seat `navy`           |
            lock                                        |  1 | `lock` is the facilitator's                  |
            argue "Lend." for "calm"                    | 25 | `argue` needs `because` and words in quotes  |
            argue "Lend." "calm" because "need"         | 15 | there is a second text                       |
            argue we lend them two                      |  7 | `argue` needs words in quotes: what you do   |
            propose answer to BOR on naval "Now."       | 26 | the catalogue has no part `naval`            |
            propose peace to BOR "Now."                 |  9 | `peace` is no term that can be checked       |
            propose answer "Now."                       | 22 | `propose` needs `to` and a delegation        |
            amend 9 "x"                                 |  7 | there is no agreement 9                      | 1
            sign 9                                      |  6 | there is no agreement or meeting 9           |
            comment 9 "x"                               |  9 | there is no argument 9                       | 1
            ready now                                   |  7 | `now` is more than `ready` needs             |
            ready "now"                                 |  7 | `ready` takes no text                        |
            "hello"                                     |  1 | begin with what you want to do               | say "hello"
            \u00E9\uD83D\uDE00 x                        |  1 | is not a command                             |
            say                                         |  4 | `say` needs words                            |
            call 99999999999 over osce-poc-tech "Hi"    |  6 | is no delegation                             |
            """;

    @TestFactory
    Stream<DynamicTest> aLineThatCannotBeUnderstoodIsExplainedWhereItGoesWrong() {
        return WRONG_LINES.lines().map(line -> {
            var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            return DynamicTest.dynamicTest(cells.getFirst(), () -> {
                var parsed = Words.parse(cells.getFirst(), Views.seat());
                assertThat(parsed).isInstanceOf(Parsed.Wrong.class);
                var wrong = (Parsed.Wrong) parsed;
                assertThat(wrong.message()).contains(cells.get(2));
                assertThat(Integer.toString(wrong.column())).isEqualTo(cells.get(1));
                assertThat(String.join(",", wrong.suggestions())).startsWith(cells.get(3));
            });
        });
    }

    @Test
    void columnsCountCodePoints() {
        var parsed = Words.parse("call BOR over osce-poc-tech \"\uD83D\uDE00\" \"x\"", Views.seat());
        assertThat(((Parsed.Wrong) parsed).column()).isEqualTo(33);
    }

    @Test
    void everyExampleOfTheHelpIsUnderstood() {
        for (var command : Commands.ALL) {
            var view = command.speaker() == Command.Speaker.FACILITATOR ? Views.facilitator() : Views.seat();
            var example = command.example().replace("leaders-line", "osce-poc-tech");
            var parsed = Words.parse(example, view);
            if (parsed instanceof Parsed.Wrong wrong) {
                assertThat(wrong.message()).as(example).startsWith("there is no ");
            }
        }
    }

    @Test
    void examplesFitTheReader() {
        var view = Views.of("BOR.mfa", "BOR", List.of());
        assertThat(example("offer", view)).startsWith("offer OSCE-03 to ARD, CAL \"");
        assertThat(example("call", view)).startsWith("call ARD over ");
        assertThat(example("answer", view)).startsWith("answer 3 deny");
        assertThat(example("approve", view)).isEqualTo("approve 4");
        assertThat(example("assess", view)).startsWith("assess INCIDENT ARD moderate");
        for (var command : Commands.ALL) {
            assertThat(Examples.of(command, view)).doesNotContain("grid-wiper").doesNotContain("BOR");
        }
        assertThat(example("call", Views.seat())).isEqualTo(
                "call BOR over osce-poc-tech about grid-wiper \"Are you seeing this too?\"");
    }

    private static String example(String name, SeatView view) {
        return Commands.of(SeatView.Kind.SEAT).stream()
                .filter(command -> command.name().equals(name))
                .map(command -> Examples.of(command, view))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBlankLineAndACommentDoNothing() {
        for (var line : List.of("", "   ", "\u00A0", "# call BOR")) {
            assertThat(Words.parse(line, Views.seat())).isEqualTo(new Parsed.Nothing());
        }
    }

    @Test
    void observersCannotAct() {
        assertThat(Words.parse("say \"hi\"", Views.observer())).isInstanceOf(Parsed.Wrong.class);
        assertThat(Words.parse("inbox", Views.observer())).isEqualTo(new Parsed.Ask(Query.of(Query.Topic.INBOX)));
    }

    @Test
    void whatCouldBeMeantTwiceIsAskedBack() {
        var view = Views.seat();
        var both = new SeatView(
                view.you(), view.situation(), view.own(), view.briefs(), view.parties(), view.colleagues(), view.tasks(),
                view.mail(), view.calls(), view.channels(),
                List.of(Views.offer(3, false, firebreak.engine.seat.OfferStatus.OFFERED)), view.meetings(),
                view.incidents(), view.evidence(), view.moods(), view.orders(), view.moves(), view.measures(),
                view.claims(), view.agreements(), view.arguments(), null);
        var wrong = (Parsed.Wrong) Words.parse("decline 3", both);
        assertThat(wrong.message()).contains("call 3 and offer 3 are both open");
        assertThat(Words.parse("decline offer 3", both)).isEqualTo(new Parsed.Say(new Act.DeclineOffer(3, "")));
    }

    @Test
    void completionOffersWhatTheViewKnows() {
        assertThat(completed("ca")).contains("call", "calls").doesNotContain("lock");
        assertThat(completed("call ")).containsExactly("BOR", "CAL");
        assertThat(completed("call b")).containsExactly("BOR");
        assertThat(completed("call BOR ")).contains("over", "about").doesNotContain("to");
        assertThat(completed("call BOR over ")).containsExactly("osce-poc-tech", "leaders-line");
        assertThat(completed("call BOR over o")).containsExactly("osce-poc-tech");
        assertThat(completed("call BOR over osce-poc-tech about ")).containsExactly("grid-wiper", "port-ransom");
        assertThat(completed("call BOR over osce-poc-tech \"what ab")).isEmpty();
        assertThat(completed("answer ")).contains("3");
        assertThat(completed("answer 3 ")).containsExactly("confirm", "deny", "ask_help", "other");
        assertThat(completed("rate ")).contains("1").doesNotContain("3");
        assertThat(completed("order ")).startsWith("DIP-01", "DIP-02").endsWith("MIL-02");
        assertThat(completed("offer OSCE-03 to BOR, ")).containsExactly("BOR", "CAL");
        assertThat(completed("moves l")).contains("law", "LAW-04");
        assertThat(completed("help wa")).containsExactly("warn");
        assertThat(completed("nominate technical ")).containsExactly("csirt", "head", "mfa");
        assertThat(completed("zzz ")).isEmpty();
        var facilitator = Words.complete("for CAL.mfa: ca", 15, Views.facilitator());
        assertThat(facilitator).extracting(Candidate::text).contains("call");
        assertThat(Words.complete("release ", 8, Views.facilitator())).extracting(Candidate::text).contains("2.3");
    }

    private static List<String> completed(String line) {
        return Words.complete(line, line.length(), Views.seat()).stream().map(Candidate::text).toList();
    }
}
