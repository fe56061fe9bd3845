package firebreak.client.play;

import firebreak.client.json.Json;
import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Line;
import firebreak.engine.words.Moments;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Query;
import firebreak.engine.words.Screens;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells a program: one JSON object a line, each with its `event`.
///
/// | event | fields |
/// |---|---|
/// | `state` | `state` (`connected`, `reconnecting`, `refused`, `closed`), `why` |
/// | `clock` | `phase`, `minute`, `moment`, `running`, `tableMillisLeft` |
/// | `item` | `list`, `key`, `change` (`new`, `changed`, `gone`), `item`: one difference of the view |
/// | `view` | `update`, `minute`, `moment`: the differences above are all of this update |
/// | `receipt` | `line`, `verdict` (`accepted`, `rejected`, `busy`, `already-decided`), `code`, `text`, `missing`, `help` |
/// | `wrong` | `line`, `column`, `text`, `suggestions`, `example`: a line that was not understood |
/// | `screen` | `topic`, `lines`: a screen that was asked for |
/// | `reminder` | `key`, `text`, `dueMinute`: a task whose time is nearly over |
/// | `remark` | `text` |
final class JsonVoice implements Voice {
    private static final int WIDTH = 100;

    private final Consumer<String> out;

    JsonVoice(Consumer<String> out) {
        this.out = out;
    }

    private void tell(String event, Map<String, @Nullable Object> fields) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("event", event);
        object.putAll(fields);
        out.accept(Json.of(object));
    }

    /// Fields by name and value, in turn.
    private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return fields;
    }

    @Override
    public void welcome(SeatView view, long update) {
        changes(null, view, update);
    }

    @Override
    public void news(SeatView before, SeatView after, long update) {
        changes(before, after, update);
    }

    private void changes(@Nullable SeatView before, SeatView after, long update) {
        for (var change : Changes.between(before, after)) {
            tell("item", fields("list", change.list(), "key", change.key(), "change", change.change(), "item", change.item()));
        }
        int minute = after.situation().minute();
        tell("view", fields("update", update, "minute", minute, "moment", Moments.show(minute, after)));
    }

    @Override
    public void screen(Query query, SeatView view) {
        var lines = Screens.of(query, view, WIDTH).stream().map(Line::text).toList();
        tell("screen", fields("topic", query.topic().name().toLowerCase(Locale.ROOT), "lines", lines));
    }

    @Override
    public void heard(String line, SeatView view) {}

    @Override
    public void answer(String line, String recorded, Answer answer, boolean late) {
        var said = line.strip();
        tell(
                "receipt",
                switch (answer) {
                    case Answer.Accepted _ -> receipt(said, "accepted", "", "", List.of(), "");
                    case Answer.Rejected(var code, var text, var missing, var help) ->
                        receipt(said, "rejected", code, text, missing, help);
                    case Answer.Busy _ -> receipt(said, "busy", "", "", List.of(), "");
                    case Answer.AlreadyDecided _ -> receipt(said, "already-decided", "", "", List.of(), "");
                });
    }

    private static Map<String, @Nullable Object> receipt(
            String line, String verdict, String code, String text, List<String> missing, String help) {
        return fields(
                "line", line, "verdict", verdict, "code", code, "text", text, "missing", missing, "help", help);
    }

    @Override
    public void wrong(String line, Parsed.Wrong wrong) {
        tell(
                "wrong",
                fields(
                        "line", line.stripTrailing(),
                        "column", wrong.column(),
                        "text", wrong.message(),
                        "suggestions", wrong.suggestions(),
                        "example", wrong.example()));
    }

    @Override
    public void state(ConnectionState state, boolean back) {
        tell(
                "state",
                switch (state) {
                    case ConnectionState.Connected _ -> fields("state", "connected", "why", "");
                    case ConnectionState.Reconnecting(var why, _) -> fields("state", "reconnecting", "why", why);
                    case ConnectionState.Refused(_, var text) -> fields("state", "refused", "why", text);
                    case ConnectionState.Closed _ -> fields("state", "closed", "why", "");
                });
    }

    @Override
    public void clock(Clock clock, SeatView view) {
        tell(
                "clock",
                fields(
                        "phase", clock.phase(),
                        "minute", clock.minute(),
                        "moment", Moments.show(clock.minute(), view),
                        "running", clock.running(),
                        "tableMillisLeft", clock.tableMillisLeft()));
    }

    @Override
    public void reminder(SeatView.Task task, SeatView view) {
        tell("reminder", fields("key", task.key(), "text", task.text(), "dueMinute", task.dueMinute()));
    }

    @Override
    public void remark(String text) {
        tell("remark", fields("text", text));
    }
}
