package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The names that a view offers for each kind of thing, and what a person's spelling of one means.
final class Names {
    private static final List<String> FLAGS = List.of(
            "armed_attack",
            "use_of_force",
            "sovereignty_claim",
            "intervention_claim",
            "due_diligence_claim",
            "attributable",
            "countermeasure_ok",
            "retorsion_ok",
            "necessity",
            "espionage");
    private static final List<String> ADJUSTABLE_INCIDENTS = List.of("harm");

    private static final List<Name> TERMS = List.of(
            new Name("statement", "joint statement"),
            new Name("standstill", "ceasefire"),
            new Name("answer", "answer calls"),
            new Name("no-blame", "no public attribution"),
            new Name("notify", "notify each other"));

    private static final List<Name> GROUPS = Stream.of(
                    "diplomatic", "cbm", "law", "economic", "military", "intelligence", "csirt", "capacity", "private", "public", "multilateral")
            .map(group -> new Name(group, group))
            .toList();

    private static final List<Name> BESIDE_THE_TABLE =
            List.of(new Name("facilitator", "whoever facilitates"), new Name("observer", "whoever looks on"));

    /// A thing that can be named.
    record Name(String id, String title) {}

    /// What a word means as a name.
    sealed interface Match {
        record One(String id) implements Match {}

        record Several(List<String> ids) implements Match {}

        record None(List<String> near, List<String> all) implements Match {}
    }

    private final SeatView view;
    private final boolean free;

    /// @param free whether a well-formed name counts where the view offers none at all, as for a facilitator who acts
    ///     for somebody else
    Names(SeatView view, boolean free) {
        this.view = view;
        this.free = free;
    }

    SeatView view() {
        return view;
    }

    boolean free() {
        return free;
    }

    /// Everything of a kind that the view offers, in the view's order.
    List<Name> of(Kind kind, Bound bound) {
        return switch (kind) {
            case DELEGATION, DELEGATIONS -> delegations();
            case CHANNEL -> view.channels().stream().map(c -> new Name(c.key(), c.title())).toList();
            case INCIDENT -> incidents();
            case MOVE -> view.moves().stream().map(m -> new Name(m.key(), m.title())).toList();
            case MEASURE -> view.measures().stream().map(m -> new Name(m.key(), m.title())).toList();
            case COLLEAGUE ->
                view.colleagues().stream().map(c -> new Name(seatOf(c.key()), c.title())).toList();
            case SEAT -> seats();
            case PLACES -> Stream.of(List.of(new Name("all", "everybody")), delegations(), seats())
                    .flatMap(List::stream)
                    .toList();
            case READERS -> Stream.of(of(Kind.PLACES, bound), BESIDE_THE_TABLE).flatMap(List::stream).toList();
            case ENTRY -> view.control() == null
                    ? List.of()
                    : view.control().entries().stream().map(e -> new Name(e.key(), e.title())).toList();
            case SUSPECT -> suspects(bound);
            case FLAG -> FLAGS.stream().map(flag -> new Name(flag, flag.replace('_', ' '))).toList();
            case OBJECT -> ADJUSTABLE_INCIDENTS.contains(adjusted(bound)) ? incidents() : delegations();
            case CALL, OFFER, ORDER, MEETING, CLAIM, PING, ARGUMENT, AGREEMENT, NUMBER, SPAN, AMOUNT, ITEM, CHOICE, TEXT ->
                List.of();
            case TERMS -> TERMS;
            case GROUP -> GROUPS;
        };
    }

    private static String adjusted(Bound bound) {
        var quantity = bound.maybe(Kind.CHOICE);
        return quantity == null ? "" : quantity;
    }

    private List<Name> delegations() {
        return view.parties().stream()
                .filter(SeatView.Party::delegation)
                .map(party -> new Name(party.key(), party.name()))
                .toList();
    }

    private List<Name> incidents() {
        var names = new ArrayList<Name>();
        view.incidents().forEach(incident -> names.add(new Name(incident.key(), incident.label())));
        if (view.control() != null) {
            view.control().truths().stream()
                    .filter(truth -> names.stream().noneMatch(name -> name.id().equals(truth.key())))
                    .forEach(truth -> names.add(new Name(truth.key(), truth.label())));
        }
        return names;
    }

    private List<Name> seats() {
        var delegation = view.you().delegation();
        return view.colleagues().stream()
                .map(c -> new Name(c.key().indexOf('.') < 0 ? delegation + "." + c.key() : c.key(), c.title()))
                .toList();
    }

    private List<Name> suspects(Bound bound) {
        var incident = bound.maybe(Kind.INCIDENT);
        var names = new ArrayList<Name>();
        view.incidents().stream()
                .filter(i -> incident == null || i.key().equals(incident))
                .flatMap(i -> i.suspects().stream())
                .filter(s -> names.stream().noneMatch(name -> name.id().equals(s.key())))
                .forEach(s -> names.add(new Name(s.key(), s.label())));
        return names.isEmpty() ? delegations() : names;
    }

    static String seatOf(String address) {
        return address.substring(address.lastIndexOf('.') + 1);
    }

    /// What a word means.
    ///
    /// @param guess whether the beginning of a name is enough
    Match match(Kind kind, String typed, boolean guess, Bound bound) {
        var names = of(kind, bound);
        var key = Token.key(typed);
        var exact = names.stream().filter(name -> is(name, key, kind)).map(Name::id).distinct().toList();
        if (!exact.isEmpty()) {
            return matched(exact);
        }
        if ((kind == Kind.SEAT || kind == Kind.PLACES || kind == Kind.READERS) && isAddress(key)) {
            return address(key, names);
        }
        if (guess && key.length() >= 2) {
            var begun = names.stream().filter(name -> begins(name, key, kind)).map(Name::id).distinct().toList();
            if (!begun.isEmpty()) {
                return matched(begun);
            }
        }
        boolean open = (names.isEmpty() && free) || kind == Kind.FLAG;
        var spelt = names.stream().flatMap(name -> Stream.of(name.id(), name.title())).toList();
        var near = Nearest.to(key, spelt).stream().map(word -> idOf(word, names)).distinct().toList();
        if (open && near.isEmpty() && key.matches("[a-z][a-z0-9._-]*")) {
            return new Match.One(inItsCase(kind, typed, key));
        }
        return new Match.None(near, options(names));
    }

    /// What a message offers: one never means oneself.
    List<String> options(List<Name> names) {
        return names.stream().map(Name::id).filter(id -> !id.equals(view.you().delegation())).toList();
    }

    private static Match matched(List<String> ids) {
        return ids.size() == 1 ? new Match.One(ids.getFirst()) : new Match.Several(ids);
    }

    private static String idOf(String word, List<Name> names) {
        return names.stream()
                .filter(name -> name.title().equals(word))
                .map(Name::id)
                .findFirst()
                .orElse(word);
    }

    private static boolean is(Name name, String key, Kind kind) {
        var id = Token.key(name.id());
        return id.equals(key)
                || Token.key(name.title()).equals(key)
                || spaced(id).equals(spaced(key))
                || ((kind == Kind.MOVE || kind == Kind.MEASURE) && unpadded(id).equals(unpadded(key)));
    }

    /// An id begun is enough for what people name in words; catalogue numbers are too close to each other.
    private static boolean begins(Name name, String key, Kind kind) {
        boolean numbered = kind == Kind.MOVE || kind == Kind.MEASURE || kind == Kind.ENTRY;
        return (!numbered && Token.key(name.id()).startsWith(key))
                || (key.length() >= 4 && Token.key(name.title()).startsWith(key));
    }

    private static String spaced(String key) {
        return key.replace('_', ' ').replace('-', ' ');
    }

    /// `dip-2` is `DIP-02`.
    private static String unpadded(String key) {
        return key.replaceAll("(?<![0-9])0+(?=[0-9])", "");
    }

    private static boolean isAddress(String key) {
        return key.matches("[a-z][a-z0-9]*\\.[a-z][a-z0-9-]*");
    }

    private Match address(String key, List<Name> names) {
        int dot = key.indexOf('.');
        var delegation = key.substring(0, dot).toUpperCase(Locale.ROOT);
        boolean seatsAreKnown = names.stream().anyMatch(name -> name.id().startsWith(delegation + "."));
        boolean known = delegations().isEmpty()
                || delegations().stream().anyMatch(name -> name.id().equals(delegation));
        if (known && !seatsAreKnown) {
            return new Match.One(delegation + key.substring(dot));
        }
        var ids = names.stream().map(Name::id).toList();
        return new Match.None(Nearest.to(key, ids), ids);
    }

    private static String inItsCase(Kind kind, String typed, String key) {
        return switch (kind) {
            case DELEGATION, DELEGATIONS, MOVE, MEASURE, PLACES, READERS -> key.toUpperCase(Locale.ROOT);
            case OBJECT, SUSPECT, ENTRY -> typed;
            case FLAG -> key.replace('-', '_');
            case CHANNEL, INCIDENT, COLLEAGUE, SEAT, CALL, OFFER, ORDER, MEETING, CLAIM, PING, ARGUMENT, AGREEMENT, NUMBER,
                    SPAN, AMOUNT, ITEM, TERMS, GROUP, CHOICE, TEXT -> key;
        };
    }
}
