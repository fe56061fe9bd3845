package firebreak.server.report;

import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.EscalationRow;
import firebreak.engine.review.Metrics;
import firebreak.engine.review.ObjectiveRow;
import firebreak.engine.review.Review;

/// The few numbers that a room asks for first, and then the others.
final class Figures {
    private final Markup page;
    private final Review review;
    private final Metrics metrics;

    Figures(Markup page, Review review) {
        this.page = page;
        this.review = review;
        this.metrics = review.metrics();
    }

    void cards() {
        Metrics.Calls calls = metrics.calls();
        page.open("div", "class", "cards").line();
        card(calls.inTime() + " of " + calls.placed(), "calls answered in time", calls(calls), "#calls");
        DyadHistory tense = null;
        for (DyadHistory dyad : review.dyads()) {
            tense = tense == null || dyad.peakTension().permille() > tense.peakTension().permille() ? dyad : tense;
        }
        if (tense != null) {
            card(
                    Integer.toString(tense.peakTension().permille()),
                    "highest tension, of 1000",
                    tense.name() + ", " + review.moment(tense.peakTension().minute()),
                    "#tension");
        }
        int highest = 0;
        for (DyadHistory dyad : review.dyads()) {
            highest = Math.max(highest, dyad.first().rung());
            for (DyadHistory.RungMove move : dyad.rungs()) {
                highest = Math.max(highest, move.to());
            }
        }
        card(Integer.toString(highest), "highest rung, of 9", climbs(), "#tension");
        card(
                Integer.toString(metrics.measuresBefore() + metrics.measuresAfter()),
                "measures used",
                metrics.offersBefore() + metrics.offersAfter() + " were offered",
                "#measures");
        long met = review.objectives().stream().filter(ObjectiveRow::met).count();
        card(met + " of " + review.objectives().size(), "objectives met", "", "#objectives");
        page.close().line();
    }

    private static String calls(Metrics.Calls calls) {
        StringBuilder others = new StringBuilder();
        count(others, calls.late(), "late");
        count(others, calls.unanswered(), "unanswered");
        count(others, calls.declined(), "declined");
        count(others, calls.unreached(), "never delivered");
        count(others, calls.open(), "still open");
        return others.toString();
    }

    private static void count(StringBuilder list, int count, String what) {
        if (count > 0) {
            list.append(list.isEmpty() ? "" : ", ").append(count).append(' ').append(what);
        }
    }

    private String climbs() {
        int free = metrics.climbs() - metrics.climbsRequired();
        return metrics.climbs() == 0
                ? "nobody climbed"
                : free + " of " + metrics.climbs() + (metrics.climbs() == 1 ? " climb" : " climbs") + " that no script required";
    }

    private void card(String number, String label, String more, String link) {
        page.open("a", "class", "card", "href", link);
        page.element("span", number, "class", "number");
        page.element("span", label, "class", "what");
        page.element("span", more, "class", "under");
        page.close().line();
    }

    void list() {
        page.open("dl", "class", "figures").line();
        String grave = metrics.firstGrave();
        item("First incident at severity 3 or more", grave == null ? "none" : grave);
        for (Metrics.FirstContact first : metrics.firstContacts()) {
            item(
                    first.delegation() + ": from knowing of one to its first contact", contact(first));
        }
        Metrics.Calls calls = metrics.calls();
        item(
                "Share of calls answered in time",
                calls.over() == 0
                        ? "no call came to an end"
                        : calls.inTimePercent() + " %, " + calls.inTime() + " of " + calls.over() + " that came to an end");
        item(
                "Measures before and after that incident",
                metrics.offersBefore() + " offered and " + metrics.measuresBefore() + " used before, "
                        + metrics.offersAfter() + " offered and " + metrics.measuresAfter() + " used after");
        StringBuilder claims = new StringBuilder();
        for (Metrics.ClaimCount count : metrics.claims()) {
            claims.append(claims.isEmpty() ? "" : ", ").append(count.count()).append(" with ").append(count.band())
                    .append(" confidence and ").append(count.truth());
        }
        item("Claims of responsibility", claims.isEmpty() ? "none" : claims.toString());
        int points = 0;
        EscalationRow worst = null;
        for (EscalationRow day : review.escalation()) {
            points += day.total();
            worst = worst == null || day.total() > worst.total() ? day : worst;
        }
        item(
                "Escalation index",
                points + (worst == null ? "" : "; the day that counts most is D" + worst.day() + " with " + worst.total()));
        item("Norms touched", metrics.normsUpheld() + " times upheld, " + metrics.normsStrained() + " times strained");
        item(
                "Rungs climbed",
                metrics.climbs() + ", of which scripted entries and incidents alone had brought about "
                        + metrics.climbsRequired());
        page.close().line();
    }

    private String contact(Metrics.FirstContact first) {
        String knew = " (knew at " + review.moment(first.knewMinute()) + ")";
        if (first.minutes() < 0) {
            return (first.before() ? "none after that, but some before" : "it called nobody, answered no call and met nobody") + knew;
        }
        String how = switch (first.how()) {
            case "answered" -> ", by answering a call";
            case "heard" -> ", by the answer to an earlier call";
            case "met" -> ", by a meeting";
            default -> ", by a call";
        };
        return span(first.minutes()) + how + (first.before() ? "; it had been in touch before" : "") + knew;
    }

    private void item(String term, String value) {
        page.open("div").element("dt", term).element("dd", value).close().line();
    }

    private static String span(int minutes) {
        int hours = minutes / 60;
        return hours == 0 ? minutes + " min" : hours + " h " + minutes % 60 + " min";
    }
}
