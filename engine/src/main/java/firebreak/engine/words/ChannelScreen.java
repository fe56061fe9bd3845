package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// The lines that a delegation is on, and whom they reach.
final class ChannelScreen {
    private ChannelScreen() {}

    static void channels(Page page, SeatView view, String detail) {
        var wanted = view.channels().stream()
                .filter(channel -> detail.isEmpty() || channel.key().equalsIgnoreCase(detail))
                .toList();
        if (wanted.isEmpty()) {
            page.add(Line.Style.TITLE, detail.isEmpty() ? "You are on no channel." : "You have no channel `" + detail + "`.");
            return;
        }
        page.add(Line.Style.TITLE, "Your channels");
        for (var channel : wanted) {
            page.add(
                    channel.open() ? Line.Style.PLAIN : Line.Style.QUIET,
                    "- ",
                    channel.key() + ": " + channel.title() + (channel.open() ? "" : " (closed)"));
            page.add(
                    Line.Style.QUIET,
                    "    ",
                    "with " + Said.and(channel.with()) + "; rings their " + channel.role() + " contact; " + Spans.read(channel.deadlineMinutes())
                            + " to answer, from delivery");
            channel.lacks().forEach(lack -> page.add(Line.Style.WRONG, "    ", lack));
        }
        firstThatWorks(view).ifPresent(example -> page.blank().command("", example));
    }

    private static java.util.Optional<String> firstThatWorks(SeatView view) {
        return view.channels().stream()
                .filter(channel -> channel.open() && channel.lacks().isEmpty() && !channel.with().isEmpty())
                .map(channel -> "call " + channel.with().getFirst() + " over " + channel.key() + " \"...\"")
                .findFirst();
    }

    static void contacts(Page page, SeatView view) {
        if (view.control() != null) {
            directories(page, view.control());
            return;
        }
        page.add(Line.Style.TITLE, "Whom you can reach");
        var rows = new ArrayList<List<String>>();
        for (var party : view.parties()) {
            for (var channel : view.channels()) {
                if (party.delegation() && channel.with().contains(party.key())) {
                    rows.add(List.of(party.key(), channel.role(), channel.key(), state(channel, party.key())));
                }
            }
        }
        if (rows.isEmpty()) {
            page.plain("Nobody yet: you are on no channel.");
        }
        page.rows(rows);
        own(page, view);
    }

    /// Whom each delegation has nominated, for the facilitator.
    private static void directories(Page page, SeatView.Control control) {
        page.add(Line.Style.TITLE, "The delegations' contacts");
        for (var directory : control.directories()) {
            page.heading(directory.key());
            if (directory.contacts().isEmpty()) {
                page.plain("  none: nobody can call it");
            }
            page.rows(directory.contacts().stream().map(ChannelScreen::contact).toList());
        }
    }

    private static List<String> contact(SeatView.Contact contact) {
        return List.of(
                contact.key(),
                contact.seat() + (contact.backup() == null ? ", no backup" : ", backup " + contact.backup()),
                contact.hours(),
                test(contact).replace("is being tested now: type `pong`", "is being tested now"));
    }

    private static void own(Page page, SeatView view) {
        var contacts = view.own().contacts();
        if (contacts.isEmpty() && view.colleagues().isEmpty()) {
            return;
        }
        page.blank().add(Line.Style.TITLE, "Your own contacts");
        if (contacts.isEmpty()) {
            page.plain("None yet: nobody can call you.");
        }
        page.rows(contacts.stream()
                .map(contact -> List.of(
                        contact.key(),
                        who(contact),
                        contact.hours(),
                        minds(view, contact) ? test(contact) : test(contact).replace(": type `pong`", "")))
                .toList());
        page.blank().command("", Examples.nomination(view, "nominate technical csirt backup mfa"));
    }

    /// The seat at whose desk a call to the viewer's delegation rings.
    static String whoAnswers(SeatView.Call call, SeatView view) {
        return view.channels().stream()
                .filter(channel -> channel.key().equals(call.channel()))
                .flatMap(channel -> view.own().contacts().stream().filter(contact -> contact.key().equals(channel.role())))
                .map(contact -> view.you().delegation() + "." + contact.seat()
                        + (contact.backup() == null ? "" : " or " + view.you().delegation() + "." + contact.backup()))
                .findFirst()
                .orElse("Another seat of your delegation");
    }

    /// Whether a test of the contact is this seat's to answer.
    private static boolean minds(SeatView view, SeatView.Contact contact) {
        String name = view.you().seat().substring(view.you().seat().indexOf('.') + 1);
        return name.equals(contact.seat()) || name.equals(contact.backup());
    }

    static String who(SeatView.Contact contact) {
        return contact.seat() + (contact.backup() == null ? ", no backup" : ", backup " + contact.backup());
    }

    static String test(SeatView.Contact contact) {
        if (!contact.nominated()) {
            return "not nominated: nobody can call it";
        }
        return switch (contact.ping()) {
            case "ok" -> "tested: rings at once";
            case "failed" -> "its last test failed: calls take three hours to arrive";
            case "waiting" -> "is being tested now: type `pong`";
            default -> "untested: calls take an hour to arrive";
        };
    }

    private static String state(SeatView.Channel channel, String delegation) {
        return channel.lacks().stream()
                .filter(lack -> lack.startsWith(delegation + ":"))
                .map(lack -> lack.substring(delegation.length() + 1).strip())
                .findFirst()
                .orElse(channel.open() ? "can be reached" : "the channel is closed");
    }
}
