package firebreak.engine.words;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a line to what it means.
final class Parser {
    private final String line;
    private final SeatView view;
    private final SeatView.Kind speaker;
    private final boolean free;

    private Parser(String line, SeatView view, SeatView.Kind speaker, boolean free) {
        this.line = line;
        this.view = view;
        this.speaker = speaker;
        this.free = free;
    }

    /// @param speaker who speaks, whoever's view it is
    /// @param free    as in [Names]
    static Parsed parse(String line, SeatView view, SeatView.Kind speaker, boolean free) {
        return new Parser(line, view, speaker, free).parse();
    }

    /// A command's name at the beginning of a line.
    ///
    /// @param words how many tokens it takes
    record Head(Command command, int words) {}

    static @Nullable Head head(List<Token> tokens, SeatView.Kind speaker) {
        var first = name(tokens.getFirst());
        if (tokens.size() > 1 && !tokens.get(1).quoted()) {
            var two = Commands.named(first + " " + tokens.get(1).key(), speaker);
            if (two != null) {
                return new Head(two, 2);
            }
        }
        var one = Commands.named(first, speaker);
        if (one == null) {
            one = Commands.begun(first, speaker);
        }
        return one == null ? null : new Head(one, 1);
    }

    /// People who have used chats begin with a slash.
    private static String name(Token token) {
        var key = token.text().equals("?") ? "?" : token.key();
        return key.length() > 1 && key.startsWith("/") ? key.substring(1) : key;
    }

    private Parsed parse() {
        var tokens = Lexer.split(line);
        if (tokens.isEmpty() || tokens.getFirst().text().startsWith("#")) {
            return new Parsed.Nothing();
        }
        while (tokens.size() > 1 && opening(tokens.getFirst())) {
            tokens = tokens.subList(1, tokens.size());
        }
        var first = tokens.getFirst();
        if (first.quoted()) {
            return wrong("begin with what you want to do", first, List.of("say " + Lexer.quote(first.text())), "");
        }
        var head = head(tokens, speaker);
        if (head == null) {
            return unknown(first);
        }
        var command = head.command();
        var rest = tokens.subList(head.words(), tokens.size());
        if (command.looks() && !rest.isEmpty() && rest.getLast().key().equals("please")) {
            rest = rest.subList(0, rest.size() - 1);
        }
        var shown = Commands.shows(command);
        if (!shown.isEmpty() && rest.size() == 1 && isNumber(rest.getFirst())) {
            return look(shown, rest.getFirst());
        }
        if (!command.speaker().allows(speaker)) {
            return notYours(command, first);
        }
        if (command.name().equals(FacilitatorCommands.FOR)) {
            return forAnother(command, rest);
        }
        var abroad = command.name().equals("say") ? abroad(first, rest) : null;
        if (abroad != null) {
            return abroad;
        }
        var bound = new Bound(command, view);
        var wrong = new Binder(line, rest, new Names(view, free), bound).bind();
        return wrong != null ? wrong : command.builds().apply(bound);
    }

    /// `tell BOR hello` is meant for Borvania, and would stay at home.
    private Parsed.@Nullable Wrong abroad(Token verb, List<Token> rest) {
        if (rest.size() < 2 || rest.getFirst().quoted()) {
            return null;
        }
        int at = rest.get(0).key().equals("to") ? 1 : 0;
        var key = rest.get(at).key();
        return view.parties().stream()
                .filter(party -> party.delegation()
                        && (Token.key(party.key()).equals(key) || Token.key(party.name()).equals(key)))
                .findFirst()
                .map(party -> wrong(
                        "`" + verb.text() + "` reaches your own delegation only: to reach " + Screens.party(party.key(), view)
                                + ", `call` it or `meet` its people; to speak about it at home, put all you say in quotes",
                        rest.get(at),
                        List.of(),
                        "meet " + party.key() + " \"...\""))
                .orElse(null);
    }

    private Parsed look(String shown, Token number) {
        var command = Commands.named(shown, speaker);
        if (command == null) {
            throw new IllegalStateException("no command " + shown);
        }
        var bound = new Bound(command, view);
        for (int i = 0; i < command.form().places().size(); i++) {
            bound.fill(i, new Bound.Value(List.of(number.key().replace("#", "")), number));
        }
        return command.builds().apply(bound);
    }

    /// `the contacts`, `please approve 3`.
    private static boolean opening(Token token) {
        return !token.quoted() && (token.key().equals("the") || token.key().equals("my") || token.key().equals("please"));
    }

    private static boolean isNumber(Token token) {
        return token.key().matches("#?[0-9]{1,9}");
    }

    private Parsed unknown(Token first) {
        var names = Commands.of(speaker).stream().flatMap(Command::names).toList();
        var near = Nearest.to(name(first), names);
        return wrong(
                "`" + first.text() + "` is not a command; `help` lists them",
                first,
                near,
                near.isEmpty() ? "" : exampleOf(near.getFirst()));
    }

    private String exampleOf(String name) {
        var command = Commands.named(name, speaker);
        return command == null ? "" : Examples.of(command, view);
    }

    private Parsed notYours(Command command, Token at) {
        return switch (speaker) {
            case OBSERVER -> wrong("observers look on; `help` lists what you can look at", at, List.of(), "inbox");
            case SEAT ->
                wrong("`" + command.name() + "` is the facilitator's; `ask` reaches them", at, List.of(), "ask \"May we have five more minutes?\"");
            case FACILITATOR ->
                wrong(
                        "`" + command.name() + "` is for seats; to act for one whose people are absent, put `for` and the seat before it",
                        at,
                        List.of(),
                        "for CAL.mfa: " + Examples.of(command, view));
        };
    }

    /// `for ARD.mfa: call BOR ...`: the rest of the line is that seat's.
    private Parsed forAnother(Command command, List<Token> rest) {
        if (rest.isEmpty()) {
            return wrong("`for` needs a seat and what it does", line.stripTrailing().length(), List.of(), command.example());
        }
        var seatToken = rest.getFirst();
        int colon = seatToken.text().indexOf(':');
        var address = colon < 0 ? seatToken.text() : seatToken.text().substring(0, colon);
        var seat = new Names(view, free).match(Kind.SEAT, address, false, new Bound(command, view));
        if (!(seat instanceof Names.Match.One(var id))) {
            var near = seat instanceof Names.Match.None(var close, _) ? close : List.<String>of();
            return wrong(
                    "there is no seat `" + address + "`; write it like `ARD.mfa`", seatToken, near, command.example());
        }
        int from = colon < 0 ? seatToken.end() : seatToken.start() + colon + 1;
        if (colon < 0 && rest.size() > 1 && rest.get(1).text().equals(":")) {
            from = rest.get(1).end();
        }
        return switch (parse(line.substring(from), view, SeatView.Kind.SEAT, true)) {
            case Parsed.Say(Act.SeatAct act) -> new Parsed.Say(new Act.PlayFor(id, act));
            case Parsed.Say _ -> wrong("only a seat's commands can follow `for`", from, List.of(), command.example());
            case Parsed.Ask _ ->
                wrong("`for` is for acting; you see everything yourself", from, List.of(), command.example());
            case Parsed.Nothing _ -> wrong("`for` needs what the seat does", from, List.of(), command.example());
            case Parsed.Wrong(var message, var column, var suggestions, var example) ->
                new Parsed.Wrong(
                        message,
                        column + line.codePointCount(0, from),
                        suggestions,
                        example.isEmpty() ? "" : "for " + id + ": " + example);
        };
    }

    private Parsed.Wrong wrong(String message, Token at, List<String> suggestions, String example) {
        return wrong(message, at.start(), suggestions, example);
    }

    private Parsed.Wrong wrong(String message, int offset, List<String> suggestions, String example) {
        return new Parsed.Wrong(message, Binder.column(line, offset), suggestions, example);
    }
}
