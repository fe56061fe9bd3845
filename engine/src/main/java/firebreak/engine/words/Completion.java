package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What may stand at the end of a line that is being typed.
final class Completion {
    private final SeatView view;
    private final Names names;

    private Completion(SeatView view, boolean free) {
        this.view = view;
        this.names = new Names(view, free);
    }

    static List<Candidate> at(String line, SeatView view) {
        return new Completion(view, view.you().kind() == SeatView.Kind.FACILITATOR).at(line, view.you().kind());
    }

    private List<Candidate> at(String line, SeatView.Kind speaker) {
        var tokens = Lexer.split(line);
        boolean begun = !tokens.isEmpty() && tokens.getLast().end() == line.length() && !tokens.getLast().comma();
        if (begun && tokens.getLast().quoted()) {
            return List.of();
        }
        var word = begun ? tokens.getLast().text() : "";
        var before = begun ? tokens.subList(0, tokens.size() - 1) : tokens;
        if (before.isEmpty()) {
            return beginning(word, commands(speaker));
        }
        var head = Parser.head(before, speaker);
        if (head == null) {
            return List.of();
        }
        var command = head.command();
        var rest = before.subList(head.words(), before.size());
        if (command.name().equals(FacilitatorCommands.FOR) && speaker == SeatView.Kind.FACILITATOR) {
            return rest.isEmpty()
                    ? beginning(word, seats())
                    : at(line.substring(rest.getFirst().end()), SeatView.Kind.SEAT);
        }
        if (!command.speaker().allows(speaker)) {
            return List.of();
        }
        return beginning(word, next(command, rest));
    }

    private List<Candidate> commands(SeatView.Kind speaker) {
        return Commands.of(speaker).stream()
                .map(command -> new Candidate(command.name(), command.meaning()))
                .toList();
    }

    private List<Candidate> seats() {
        return view.colleagues().stream()
                .filter(colleague -> colleague.key().indexOf('.') >= 0)
                .map(colleague -> new Candidate(colleague.key() + ":", colleague.title()))
                .toList();
    }

    private List<Candidate> next(Command command, List<Token> rest) {
        var bound = new Bound(command, view);
        var places = command.form().places();
        if (!rest.isEmpty() && (rest.getLast().comma() || rest.getLast().key().equals("and"))) {
            return places.stream()
                    .filter(place -> place.kind().list())
                    .flatMap(place -> values(command, place, bound).stream())
                    .toList();
        }
        int understood = new Binder("", rest, names, bound).follow();
        if (understood < rest.size()) {
            return afterWord(command, rest, understood, bound);
        }
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (bound.filled(i) || place.clause() || place.text()) {
                continue;
            }
            candidates.addAll(values(command, place, bound));
            if (place.required()) {
                return candidates;
            }
        }
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.clause() && !bound.filled(i) && !values(command, place, bound).isEmpty()) {
                candidates.add(new Candidate(place.word(), Said.needed(place)));
            }
        }
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.text() && !bound.filled(i)) {
                candidates.add(new Candidate(place.clause() ? place.word() : "\"", place.label()));
            }
        }
        return candidates;
    }

    /// After a word such as `over`.
    private List<Candidate> afterWord(Command command, List<Token> rest, int at, Bound bound) {
        if (at != rest.size() - 1) {
            return List.of();
        }
        var places = command.form().places();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.clause()
                    && !bound.filled(i)
                    && Synonyms.ofClause(place.word()).contains(rest.get(at).key())) {
                return values(command, place, bound);
            }
        }
        return List.of();
    }

    /// What can stand in a place, the most useful first.
    private List<Candidate> values(Command command, Form.Place place, Bound bound) {
        return switch (place.kind()) {
            case CALL, OFFER, ORDER, MEETING, CLAIM, PING, ARGUMENT, AGREEMENT, NUMBER -> Waiting.on(command.name(), place.kind(), view);
            case CHOICE ->
                place.choices().stream().map(choice -> new Candidate(choice, "")).toList();
            case CHANNEL -> channels(bound);
            case MOVE -> moves();
            case MEASURE -> measures();
            case DELEGATION, DELEGATIONS -> named(place, bound)
                    .filter(name -> !name.text().equals(view.you().delegation()))
                    .toList();
            case ITEM -> items(command);
            case INCIDENT, COLLEAGUE, SEAT, PLACES, READERS, ENTRY, SUSPECT, FLAG, OBJECT, TERMS, GROUP ->
                named(place, bound).toList();
            case SPAN -> Stream.of("5m", "6h", "12h", "1d").map(s -> new Candidate(s, "")).toList();
            case AMOUNT, TEXT -> List.of();
        };
    }

    private Stream<Candidate> named(Form.Place place, Bound bound) {
        return names.of(place.kind(), bound).stream().map(name -> new Candidate(name.id(), name.title()));
    }

    /// The channels that reach the delegation named before.
    private List<Candidate> channels(Bound bound) {
        var to = bound.maybe(Kind.DELEGATION);
        var reaching = view.channels().stream()
                .filter(channel -> to == null || channel.with().contains(to))
                .toList();
        return Stream.concat(
                        reaching.stream().filter(c -> c.open() && lack(c, to).isEmpty()),
                        reaching.stream().filter(c -> !c.open() || !lack(c, to).isEmpty()))
                .map(c -> new Candidate(c.key(), c.title() + (c.open() ? lack(c, to) : ", closed")))
                .toList();
    }

    private static String lack(SeatView.Channel channel, @org.jspecify.annotations.Nullable String to) {
        return channel.lacks().stream()
                .filter(lack -> to != null && lack.startsWith(to + ":"))
                .map(lack -> ", " + lack)
                .findFirst()
                .orElse("");
    }

    private List<Candidate> moves() {
        return Stream.concat(
                        view.moves().stream().filter(move -> move.byYou() && Screens.canOrder(move)),
                        view.moves().stream().filter(move -> !move.byYou() || !Screens.canOrder(move)))
                .map(move -> new Candidate(
                        move.key(), move.title() + (move.byYou() ? "" : ", for " + Said.or(move.roles()))
                                + (Screens.canOrder(move) ? "" : ", something is missing")))
                .toList();
    }

    private List<Candidate> measures() {
        return Stream.concat(
                        view.measures().stream().filter(SeatView.Measure::byYou),
                        view.measures().stream().filter(measure -> !measure.byYou()))
                .map(measure -> new Candidate(measure.key(), measure.title()))
                .toList();
    }

    private List<Candidate> items(Command command) {
        return switch (command.name()) {
            case "help" -> commands(view.you().kind());
            case "inbox" -> view.mail().reversed().stream()
                    .map(mail -> new Candidate(Integer.toString(mail.number()), mail.title()))
                    .toList();
            case "calls" -> view.calls().reversed().stream()
                    .map(call -> new Candidate(Integer.toString(call.number()), (call.outgoing() ? "to " : "from ") + call.other()))
                    .toList();
            case "offers" -> view.offers().reversed().stream()
                    .map(offer -> new Candidate(Integer.toString(offer.number()), offer.title()))
                    .toList();
            case "channels" -> channels(new Bound(command, view));
            case "measures" -> measures();
            case "moves" -> Stream.concat(
                            view.moves().stream().map(SeatView.Move::group).distinct().map(group -> new Candidate(group, "a group of moves")),
                            moves().stream())
                    .toList();
            case "incidents" -> view.incidents().stream().map(i -> new Candidate(i.key(), i.label())).toList();
            case "evidence" -> view.evidence().stream().map(e -> new Candidate(e.key(), e.title())).toList();
            case "mood" -> view.moods().stream().map(m -> new Candidate(m.key(), m.rungName())).toList();
            case "brief" -> view.briefs().stream().map(b -> new Candidate(b.key(), b.title())).toList();
            case "entries" -> names.of(Kind.ENTRY, new Bound(command, view)).stream()
                    .map(name -> new Candidate(name.id(), name.title()))
                    .toList();
            default -> List.of();
        };
    }

    private static List<Candidate> beginning(String word, List<Candidate> candidates) {
        var key = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> candidate.text().toLowerCase(Locale.ROOT).startsWith(key))
                .toList();
    }
}
