package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Span;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The calendar and the turns.
final class ClockDecoder {
    private static final int HOUR = 60;
    private static final int MOST_TURNS = 60;

    private final Values values;
    private final Reading in;

    ClockDecoder(Values values) {
        this.values = values;
        this.in = values.reading();
    }

    /// The plan, null where it cannot be read: moments are not measured by half a calendar.
    @Nullable TurnPlan turns(Parts parts, Span otherwise) {
        YamlNode.Pair pair = parts.single("clock");
        if (pair == null) {
            in.reportMissing(
                    Code.E016,
                    parts.anchor(otherwise),
                    "the scenario has no `clock`",
                    "",
                    "add `clock: { start: 2031-03-03T06:00Z, turns: [ { play: 6h, table: 18m } ] }`");
            return null;
        }
        long before = in.errors();
        Fields fields = new Fields(in, pair.value(), pair.key().span(), "the clock", TableForms.CLOCK);
        long start = fields.need("start", this::start, 0L);
        YamlNode list = fields.required("turns");
        int zeroTable = 0;
        int zeroPing = 0;
        YamlNode zero = fields.optional("turn0");
        if (zero != null) {
            Fields turn0 = new Fields(in, zero, fields.keyPlace("turn0"), "turn 0", TableForms.TURN_ZERO);
            zeroTable = turn0.need("table", this::tableMinutes, 0);
            zeroPing = turn0.or("ping", values::duration, 0);
            if (zeroPing > zeroTable) {
                in.report(
                        Code.E044,
                        turn0.valuePlace("ping"),
                        "the ping comes after the end of turn 0",
                        "",
                        "write a time within " + zeroTable + "m");
                zeroPing = 0;
            }
            turn0.done();
        }
        fields.done();
        if (list == null) {
            return null;
        }
        List<Turn> turns = list(list);
        return turns.isEmpty() || in.errors() > before ? null : new TurnPlan(start, zeroTable, zeroPing, turns);
    }

    private List<Turn> list(YamlNode list) {
        List<Turn> turns = new ArrayList<>();
        List<YamlNode> items = values.list(list, item -> item);
        if (items.isEmpty() && list instanceof YamlNode.Sequence) {
            in.report(
                    Code.E026,
                    Values.firstLine(list.span()),
                    "there are no turns",
                    "",
                    "add one, such as `{ play: 6h, table: 18m }`");
        }
        int start = 0;
        for (YamlNode item : items) {
            Fields fields = new Fields(in, item, Parts.place(item), "turn " + (turns.size() + 1), TableForms.TURN);
            Turn turn = new Turn(
                    turns.size() + 1,
                    fields.orNull("title", values::playerText),
                    start,
                    fields.need("play", this::playMinutes, HOUR),
                    fields.need("table", this::tableMinutes, 1),
                    fields.or("then", values::duration, 0));
            fields.done();
            start = turn.endMinute() + turn.thenMinutes();
            turns.add(turn);
            if (turns.size() > MOST_TURNS || start > Range.LONGEST_MINUTES) {
                in.report(
                        Code.E054,
                        Parts.place(item),
                        "the turns cover more than " + MOST_TURNS + " turns or 100 days",
                        "",
                        "end the exercise earlier");
                break;
            }
        }
        return turns;
    }

    private int playMinutes(YamlNode node) {
        int minutes = values.duration(node);
        if (minutes < HOUR || minutes % HOUR != 0) {
            in.report(
                    Code.E044,
                    Values.firstLine(node.span()),
                    "a turn covers whole hours",
                    "",
                    "write hours, such as `6h`");
            return HOUR;
        }
        return minutes;
    }

    private int tableMinutes(YamlNode node) {
        int minutes = values.duration(node);
        if (minutes < 1 || minutes > 24 * HOUR) {
            in.report(
                    Code.E044,
                    Values.firstLine(node.span()),
                    "time at the table is from one minute to a day",
                    "",
                    "write minutes, such as `18m`");
            return 1;
        }
        return minutes;
    }

    private long start(YamlNode node) {
        YamlNode.Scalar scalar = values.scalar(node);
        if (scalar == null) {
            return 0;
        }
        try {
            return Math.floorDiv(
                    OffsetDateTime.parse(scalar.value())
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toEpochSecond(),
                    60L);
        } catch (DateTimeException _) {
            in.report(
                    Code.E023,
                    Values.firstLine(scalar.span()),
                    "`" + scalar.value() + "` is not a date with a time",
                    "",
                    "write it like `2031-03-03T06:00Z`");
            return 0;
        }
    }
}
