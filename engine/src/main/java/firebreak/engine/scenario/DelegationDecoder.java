package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.facts.Condition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The states at the table, their seats and contacts.
final class DelegationDecoder {
    private static final Pattern HOURS = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-4]):([0-5][0-9])");
    private static final Pattern OFFSET = Pattern.compile("([+-])(0[0-9]|1[0-4]):([0-5][0-9])");
    private static final int MOST_DELEGATIONS = 32;
    private static final int MOST_SEATS = 16;
    /// `en`, `fil`; the keys of scored interests are longer.
    private static final int LONGEST_LANGUAGE = 3;

    private final Parts parts;
    private final Values values;
    private final Reading in;

    DelegationDecoder(Parts parts, Values values) {
        this.parts = parts;
        this.values = values;
        this.in = values.reading();
    }

    SequencedMap<String, Delegation> delegations(Span otherwise) {
        SequencedMap<String, Delegation> delegations = new LinkedHashMap<>();
        SequencedMap<String, YamlNode.Pair> entries = parts.entries("delegations");
        if (entries.isEmpty()) {
            in.reportMissing(
                    Code.E026,
                    parts.anchor(otherwise),
                    "the scenario has no delegations",
                    "",
                    "add them under `delegations:`");
        }
        TreeMap<String, Span> names = new TreeMap<>();
        entries.forEach((id, pair) -> {
            if (delegations.size() == MOST_DELEGATIONS) {
                in.report(
                        Code.E054,
                        pair.key().span(),
                        "there are more than " + MOST_DELEGATIONS + " delegations",
                        "",
                        "leave some out, or join them");
            }
            Delegation delegation = delegation(id, pair);
            delegations.put(id, delegation);
            named(delegation, pair, names);
        });
        return delegations;
    }

    /// People at the table tell states apart by their names.
    private void named(Delegation delegation, YamlNode.Pair pair, SortedMap<String, Span> names) {
        YamlNode written = Parts.value(pair.value(), "name");
        YamlNode english = written == null ? null : Parts.value(written, Text.DEFAULT_LANGUAGE);
        Span place = english != null ? english.span() : written != null ? written.span() : null;
        Span first = place == null ? null : names.putIfAbsent(delegation.name().toString().strip().toLowerCase(Locale.ROOT), place);
        if (place != null && first != null) {
            in.report(new Diagnostic(
                            Code.E052,
                            "two delegations are called `" + delegation.name().toString().strip() + "`",
                            Values.firstLine(place),
                            "again here",
                            "give one of them another name")
                    .with(Values.firstLine(first), "first here"));
        }
    }

    /// The other delegations that it counts on.
    private List<String> allies(YamlNode node, String id) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().stream()
                    .filter(item -> item instanceof YamlNode.Scalar scalar && scalar.value().equals(id))
                    .findFirst()
                    .ifPresent(self -> in.report(
                            Code.E051, self.span(), "`" + id + "` stands among its own allies", "", "take `" + id + "` out"));
        }
        return values.ids(node, IdKind.DELEGATION);
    }

    private Delegation delegation(String id, YamlNode.Pair pair) {
        Fields fields = new Fields(in, pair.value(), pair.key().span(), "delegation `" + id + "`", TableForms.DELEGATION_FORM);
        SequencedMap<String, SeatPlace> seats = new LinkedHashMap<>();
        String language = fields.orNull("language", values::language);
        YamlNode seatNodes = fields.required("seats");
        if (seatNodes != null) {
            values.map(seatNodes, (seat, node) -> seats.put(seat.value(), seat(id, seat, node, language)));
            count(seats.size(), fields.keyPlace("seats"), fields.what());
        }
        SequencedMap<ContactRole, Contact> contacts = new LinkedHashMap<>();
        YamlNode contactNodes = fields.optional("contacts");
        if (contactNodes != null) {
            values.map(contactNodes, (role, node) -> {
                Contact contact = contact(id, values.word(role, ContactRole.class, "a contact's role"), role, node);
                contacts.put(contact.role(), contact);
            });
        }
        Delegation delegation = new Delegation(
                id,
                fields.need("name", values::playerText, Text.of(id)),
                fields.orNull("about", values::playerText),
                fields.or("forums", node -> values.list(node, values::string), List.of()),
                fields.or("member_of", node -> values.list(node, values::string), List.of()),
                fields.or("allies", node -> allies(node, id), List.of()),
                fields.orNull("doctrine", node -> values.id(node, IdKind.DOCTRINE)),
                fields.or("capital", node -> values.number(node, 0, 100), 12),
                fields.or("income", node -> values.number(node, 0, 100), 2),
                fields.or("maturity", values::permille, 500),
                fields.orNull("brief", node -> values.briefing(node, id, false)),
                fields.orNull("interests", node -> interests(node, id)),
                fields.or("interests", node -> stakes(node, id), List.of()),
                seats,
                contacts);
        fields.done();
        unheld(delegation, pair.key().span());
        return delegation;
    }

    /// Interests that are more than a text: `{ text: ..., goals: [...], red_lines: [...] }`.
    private static boolean areScored(YamlNode interests) {
        return interests instanceof YamlNode.Mapping mapping
                && mapping.pairs().stream().noneMatch(pair -> pair.key().value().length() <= LONGEST_LANGUAGE);
    }

    private @Nullable Text interests(YamlNode node, String id) {
        if (!areScored(node)) {
            return values.briefing(node, id, true);
        }
        Fields fields = scored(node, id);
        Text text = fields.orNull("text", each -> values.briefing(each, id, true));
        fields.optional("goals");
        fields.optional("red_lines");
        fields.done();
        return text;
    }

    private List<Stake> stakes(YamlNode node, String id) {
        if (!areScored(node)) {
            return List.of();
        }
        Fields fields = scored(node, id);
        List<Stake> stakes = new ArrayList<>();
        YamlNode goals = fields.optional("goals");
        if (goals != null) {
            values.list(goals, each -> stake(each, "goal", 1, id, stakes));
        }
        YamlNode redLines = fields.optional("red_lines");
        if (redLines != null) {
            values.list(redLines, each -> stake(each, "red line", -1, id, stakes));
        }
        return stakes;
    }

    private Fields scored(YamlNode node, String id) {
        return new Fields(in, node, Parts.place(node), "the interests of `" + id + "`", TableForms.INTERESTS);
    }

    private boolean stake(YamlNode node, String what, int sign, String id, List<Stake> stakes) {
        Fields fields = new Fields(in, node, Parts.place(node), "this " + what, TableForms.STAKE);
        Text text = fields.need("text", each -> values.briefing(each, id, true), Text.of(""));
        Condition when = fields.orNull("when", values::condition);
        if (!fields.has("when")) {
            fields.required("when");
        }
        int points = fields.need("points", each -> values.number(each, 1, Stake.MOST_POINTS), 1);
        fields.done();
        return when != null && stakes.add(new Stake(text, when, sign * points));
    }

    private void count(int seats, Span place, String what) {
        if (seats == 0) {
            in.report(Code.E026, place, what + " has no seats", "", "add one, such as `head: [HG, SP]`");
        } else if (seats > MOST_SEATS) {
            in.report(Code.E054, place, what + " has more than " + MOST_SEATS + " seats", "", "join some of them");
        }
    }

    private void unheld(Delegation delegation, Span place) {
        EnumSet<Role> missing = EnumSet.allOf(Role.class);
        missing.removeIf(role -> !role.isUsual());
        delegation.seats().values().forEach(seat -> missing.removeAll(seat.roles()));
        if (!missing.isEmpty() && !delegation.seats().isEmpty()) {
            String words = Values.choices(missing.stream().map(Role::word).toList());
            in.report(
                    Code.W001,
                    place,
                    "no seat of `" + delegation.id() + "` holds " + words,
                    "moves of " + (missing.size() == 1 ? "this role" : "these roles") + " are out of reach",
                    "give each role to a seat");
        }
    }

    private SeatPlace seat(String delegation, YamlNode.Scalar id, YamlNode node, @Nullable String language) {
        Address address = new Address(delegation, id.value());
        if (node instanceof YamlNode.Sequence) {
            return new SeatPlace(address, roles(node, id.span(), address), null, null, language);
        }
        Fields fields = new Fields(in, node, id.span(), "seat `" + address + "`", TableForms.SEAT);
        YamlNode roles = fields.required("roles");
        String own = fields.orNull("language", values::language);
        SeatPlace seat = new SeatPlace(
                address,
                roles == null ? EnumSet.noneOf(Role.class) : roles(roles, fields.valuePlace("roles"), address),
                fields.orNull("title", values::playerText),
                fields.orNull("brief", text -> values.briefing(text, delegation, false)),
                own == null ? language : own);
        fields.done();
        return seat;
    }

    private Set<Role> roles(YamlNode node, Span place, Address seat) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(values.list(node, item -> values.word(item, Role.class, "a role")));
        if (roles.isEmpty() && node instanceof YamlNode.Sequence) {
            in.report(
                    Code.E045,
                    place,
                    "the seat `" + seat + "` has no roles",
                    "",
                    "give it at least one, such as `[FM]`, or take it away");
        }
        return roles;
    }

    private Contact contact(String delegation, ContactRole role, YamlNode.Scalar key, YamlNode node) {
        Fields fields =
                new Fields(in, node, key.span(), "the " + role.word() + " contact of `" + delegation + "`", TableForms.CONTACT);
        int offset = fields.or("utc", this::offset, 0);
        Contact contact = new Contact(
                role,
                fields.need("seat", seat -> ownSeat(delegation, seat), new Address(delegation, "")),
                fields.orNull("backup", seat -> ownSeat(delegation, seat)),
                fields.or("hours", hours -> hours(hours, offset), Hours.ALWAYS),
                fields.or("languages", list -> values.list(list, values::string), List.of("en")),
                fields.or("nominated", values::yesOrNo, true),
                fields.or("ping", ping -> values.word(ping, Ping.class, "a result of a ping"), Ping.UNTESTED),
                fields.or("may", this::meanings, EnumSet.allOf(AnswerMeaning.class)));
        fields.done();
        return contact;
    }

    private Set<AnswerMeaning> meanings(YamlNode node) {
        EnumSet<AnswerMeaning> meanings = EnumSet.noneOf(AnswerMeaning.class);
        meanings.addAll(values.list(node, item -> values.word(item, AnswerMeaning.class, "a meaning of an answer")));
        return meanings;
    }

    /// A seat of the same delegation, with or without the delegation's id.
    private Address ownSeat(String delegation, YamlNode node) {
        YamlNode.Scalar scalar = values.scalar(node);
        if (scalar == null) {
            return new Address(delegation, "");
        }
        String written = scalar.value();
        if (written.startsWith(delegation + ".")) {
            return values.seat(scalar);
        }
        values.ownSeat(delegation, scalar);
        return new Address(delegation, written);
    }

    private Hours hours(YamlNode node, int offset) {
        YamlNode.Scalar scalar = values.scalar(node);
        if (scalar == null || scalar.value().equals("always")) {
            return Hours.ALWAYS;
        }
        Matcher matcher = HOURS.matcher(scalar.value());
        if (matcher.matches()) {
            int opens = minutes(matcher, 1);
            int closes = minutes(matcher, 3);
            if (opens != closes && closes <= 1440 && closes > 0) {
                return new Hours(opens, closes, offset);
            }
        }
        in.report(
                Code.E023,
                Values.firstLine(scalar.span()),
                "`" + scalar.value() + "` are not opening hours",
                "",
                "write them like `07:00-19:00`, or `always`");
        return Hours.ALWAYS;
    }

    private int offset(YamlNode node) {
        YamlNode.Scalar scalar = values.scalar(node);
        if (scalar == null || scalar.value().equals("Z")) {
            return 0;
        }
        Matcher matcher = OFFSET.matcher(scalar.value());
        int minutes = matcher.matches() ? minutes(matcher, 2) : -1;
        boolean west = minutes >= 0 && matcher.group(1).equals("-");
        if (minutes < 0 || minutes > (west ? 720 : 840)) {
            in.report(
                    Code.E023,
                    Values.firstLine(scalar.span()),
                    "`" + scalar.value() + "` is not a time zone",
                    "",
                    "write it like `\"+02:00\"`");
            return 0;
        }
        return west ? -minutes : minutes;
    }

    private static int minutes(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group)) * 60 + Integer.parseInt(matcher.group(group + 1));
    }
}
