package firebreak.client.play;

import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Line;
import firebreak.engine.words.Moments;
import firebreak.engine.words.News;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Query;
import firebreak.engine.words.Screens;
import firebreak.engine.words.Words;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// Tells a person, in lines.
final class PlainVoice implements Voice {
    private final Consumer<List<Line>> data;
    private final Consumer<List<Line>> talk;
    private final IntSupplier width;
    private final boolean echo;
    private boolean lost;

    /// @param data  takes what is about the exercise
    /// @param talk  takes what is about the connection
    /// @param width columns, asked anew each time
    /// @param echo  whether lines that were read are shown, as nobody has typed them
    PlainVoice(Consumer<List<Line>> data, Consumer<List<Line>> talk, IntSupplier width, boolean echo) {
        this.data = data;
        this.talk = talk;
        this.width = width;
        this.echo = echo;
    }

    @Override
    public void welcome(SeatView view, long update) {
        data.accept(Screens.welcome(view, width.getAsInt()));
    }

    @Override
    public void news(SeatView before, SeatView after, long update) {
        var lines = News.between(before, after, width.getAsInt());
        if (!lines.isEmpty()) {
            data.accept(lines);
        }
    }

    @Override
    public void screen(Query query, SeatView view) {
        data.accept(Screens.of(query, view, width.getAsInt()));
        if (query.topic() == Query.Topic.HELP && query.detail().isEmpty()) {
            data.accept(LocalCommand.help(width.getAsInt()));
        }
    }

    @Override
    public void heard(String line, SeatView view) {
        if (echo) {
            data.accept(List.of(new Line(
                    Line.Style.COMMAND,
                    view.you().seat() + " " + Moments.show(view.situation().minute(), view) + "> " + line.strip())));
        }
    }

    @Override
    public void answer(String line, String recorded, Answer answer, boolean late) {
        var said = late ? " (" + line.strip() + ")" : "";
        data.accept(
                switch (answer) {
                    case Answer.Accepted _ ->
                        recorded.isEmpty()
                                ? text(Line.Style.QUIET, "accepted" + said)
                                : text(Line.Style.PLAIN, "accepted" + said + ": " + recorded + ".");
                    case Answer.Rejected(_, var text, var missing, var help) -> refusal(text + said, missing, help);
                    case Answer.AlreadyDecided _ ->
                        text(
                                Line.Style.PLAIN,
                                "This was decided while the connection was away: `" + line.strip()
                                        + "`. Look at `tasks`, `calls` or `orders` before you repeat it.");
                    case Answer.Busy _ ->
                        text(Line.Style.WRONG, "The server is too busy. Nothing was changed; say it again in a moment.");
                });
    }

    private List<Line> refusal(String text, List<String> missing, String help) {
        var lines = new ArrayList<>(text(Line.Style.WRONG, "Refused: " + text));
        missing.forEach(what -> lines.addAll(text(Line.Style.PLAIN, "- " + what)));
        if (!help.isEmpty()) {
            lines.addAll(text(Line.Style.PLAIN, help));
        }
        return lines;
    }

    private List<Line> text(Line.Style style, String text) {
        return Screens.text(style, text, width.getAsInt());
    }

    @Override
    public void wrong(String line, Parsed.Wrong wrong) {
        var lines = new ArrayList<Line>();
        if (!echo) {
            lines.add(new Line(Line.Style.QUIET, "  " + line.stripTrailing()));
            lines.add(new Line(Line.Style.QUIET, " ".repeat(1 + wrong.column()) + "^"));
        }
        lines.addAll(Words.explain(wrong, width.getAsInt()));
        data.accept(lines);
    }

    @Override
    public void state(ConnectionState state, boolean back) {
        switch (state) {
            case ConnectionState.Connected _ -> {
                if (lost) {
                    lost = false;
                    talk.accept(text(Line.Style.GOOD, "Connected again."));
                }
            }
            case ConnectionState.Reconnecting(var why, _) -> {
                if (back && !lost) {
                    lost = true;
                    talk.accept(text(
                            Line.Style.URGENT,
                            "The connection is lost (" + why + "). Trying again by itself: nothing that you type is lost."));
                }
            }
            case ConnectionState.Refused _, ConnectionState.Closed _ -> {}
        }
    }

    @Override
    public void clock(Clock clock, SeatView view) {}

    @Override
    public void reminder(SeatView.Task task, SeatView view) {
        data.accept(Screens.reminder(task, view, width.getAsInt()));
    }

    @Override
    public void remark(String text) {
        talk.accept(text(Line.Style.QUIET, text));
    }
}
