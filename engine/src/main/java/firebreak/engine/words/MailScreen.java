package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.Locale;

/// Messages and papers.
final class MailScreen {
    private static final int MOST = 15;
    private static final int LINE_LENGTH = 60;

    private MailScreen() {}

    static void inbox(Page page, SeatView view, String detail) {
        if (detail.isEmpty() || detail.equals("all")) {
            list(page, view, detail.isEmpty() ? MOST : Integer.MAX_VALUE);
            return;
        }
        var found = view.mail().stream()
                .filter(mail -> Integer.toString(mail.number()).equals(detail) || mail.key().equals(detail))
                .findFirst();
        if (found.isEmpty()) {
            page.add(Line.Style.WRONG, "There is no message " + detail + ". `inbox` lists them.");
        } else {
            full(page, found.get(), view);
        }
    }

    private static void list(Page page, SeatView view, int most) {
        var mail = view.mail();
        if (mail.isEmpty()) {
            page.add(Line.Style.TITLE, "Nothing has reached you yet.");
            return;
        }
        page.add(Line.Style.TITLE, "Inbox, newest last");
        var shown = mail.subList(Math.max(0, mail.size() - most), mail.size());
        if (shown.size() < mail.size()) {
            page.quiet("The last " + shown.size() + " of " + mail.size() + "; `inbox all` shows the others.");
        }
        page.rows(shown.stream()
                .map(m -> List.of(
                        Integer.toString(m.number()),
                        Moments.show(m.minute(), view),
                        kind(m),
                        subject(m)))
                .toList());
        page.blank().quiet("`inbox " + mail.getLast().number() + "` shows one in full.");
    }

    /// What a message is about: its title, or its sender and its first words.
    static String subject(SeatView.Mail mail) {
        if (!mail.title().isEmpty()) {
            return mail.title();
        }
        // A letterhead of its own, as in `*From the duty aide to the Office of the President, Monday*`.
        var paragraphs = mail.text().strip().split("\\n\\s*\\n", 2);
        var head = paragraphs[0].strip();
        if (paragraphs.length < 2 || !head.matches("(?s)\\*[^*].*[^*]\\*")) {
            return oneLine(mail.text());
        }
        var sender = head.substring(1, head.length() - 1)
                .replaceAll("\\s+", " ")
                .replaceFirst("^From (the )?", "")
                .replaceFirst("(,| to ).*$", "");
        return CallScreen.capital(sender) + ": " + oneLine(opening(paragraphs[1].strip()));
    }

    /// A headline alone, and a letter without its `Dear colleagues,`.
    private static String opening(String text) {
        var paragraphs = text.split("\\n\\s*\\n", 2);
        boolean headline = paragraphs[0].matches("(?s)\\*\\*[^*]+\\*\\*");
        boolean greeting = paragraphs.length > 1 && paragraphs[0].strip().endsWith(",");
        return headline ? paragraphs[0] : greeting ? paragraphs[1] : text;
    }

    /// The beginning of a text, without its Markdown.
    static String oneLine(String text) {
        var line = Page.unmarked(text.strip().replaceAll("\\s+", " ")).replaceFirst("^[#>*_ ]+", "");
        return line.codePointCount(0, line.length()) <= LINE_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE_LENGTH - 3)) + "...";
    }

    static void full(Page page, SeatView.Mail mail, SeatView view) {
        page.add(
                mail.kind().equals("instruction") ? Line.Style.URGENT : Line.Style.TITLE,
                head(mail) + (mail.title().isEmpty() ? "" : ": " + mail.title()));
        page.quiet(Screens.label(mail.tlp()) + ", " + Moments.show(mail.minute(), view) + ", message " + mail.number());
        page.text("  ", mail.text());
    }

    private static String head(SeatView.Mail mail) {
        var kind = kind(mail);
        var head = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        // A message may be from its own kind: an e-mail from `e-mail` has no other sender.
        boolean named = !mail.from().isEmpty() && !letters(mail.from()).endsWith(letters(kind));
        return named ? head + " from " + mail.from() : head;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /// What it is, in a word or two.
    static String kind(SeatView.Mail mail) {
        return switch (mail.kind()) {
            case "inject" -> mail.via().isEmpty() || mail.via().equals("table") ? "report" : mail.via();
            case "instruction" -> "instruction";
            case "question" -> "question";
            case "" -> "message";
            default -> mail.kind();
        };
    }

    static void brief(Page page, SeatView view, String detail) {
        if (view.briefs().isEmpty()) {
            page.add(Line.Style.TITLE, "You have no papers.");
            return;
        }
        var wanted = detail.isEmpty()
                ? view.briefs()
                : view.briefs().stream().filter(brief -> brief.key().equalsIgnoreCase(detail)).toList();
        if (wanted.isEmpty()) {
            page.add(
                    Line.Style.WRONG,
                    "You have no paper `" + detail + "`. Yours: "
                            + Said.and(view.briefs().stream().map(SeatView.Brief::key).toList()) + ".");
            return;
        }
        for (var brief : wanted) {
            page.heading(brief.title());
            page.text("", brief.text().strip().replaceFirst("^# [^\\n]*\\n*", ""));
        }
    }
}
