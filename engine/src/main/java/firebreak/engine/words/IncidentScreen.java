package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.Locale;

/// Incidents, evidence and accusations.
final class IncidentScreen {
    private IncidentScreen() {}

    static void incidents(Page page, SeatView view, String detail) {
        var wanted = view.incidents().stream()
                .filter(incident -> detail.isEmpty() || incident.key().equalsIgnoreCase(detail))
                .toList();
        if (wanted.isEmpty()) {
            page.add(Line.Style.TITLE, detail.isEmpty() ? "You know of no incident." : "You know of no incident `" + detail + "`.");
            return;
        }
        page.add(Line.Style.TITLE, "Incidents, as you know them");
        for (var incident : wanted) {
            page.add(
                    incident.open() && incident.severity() >= 3 ? Line.Style.URGENT : Line.Style.PLAIN,
                    "- ",
                    incident.key() + ": " + incident.label());
            page.add(Line.Style.PLAIN, "    ", line(incident, view));
            if (!incident.linked().isEmpty()) {
                page.add(Line.Style.PLAIN, "    ", "of one campaign with " + Said.and(incident.linked())
                        + (view.you().kind() == SeatView.Kind.SEAT ? ": what you find out about one counts half for the others" : ""));
            }
            for (var suspect : incident.suspects()) {
                page.add(Line.Style.QUIET, "    ", suspect(suspect));
            }
        }
        if (view.you().kind() == SeatView.Kind.SEAT) {
            page.blank().quiet("`assess INCIDENT SUSPECT low|moderate|high` states what you think; `evidence` shows what you hold,"
                    + " `help numbers` what the numbers mean.");
        }
    }

    static String line(SeatView.Incident incident, SeatView view) {
        return "hit " + incident.victim() + (incident.sector().isEmpty() ? "" : " (" + incident.sector() + ")") + ", "
                + incident.stage() + ", severity " + incident.severity() + " of 5 as you see it" + nciss(incident)
                + (incident.harm() >= 0 ? ", " + incident.harm() / 10 + "% of service lost" : "")
                + (incident.physical() ? ", physical damage" : "")
                + ", known since " + Moments.show(incident.sinceMinute(), view);
    }

    private static String nciss(SeatView.Incident incident) {
        Integer score = incident.nciss();
        return score == null ? "" : ", urgency (NCISS) " + score + " of 100, " + label(score);
    }

    /// The words of the scoring system; where one ends and the next begins is ours.
    private static String label(int score) {
        return score >= 95 ? "emergency"
                : score >= 80 ? "severe"
                : score >= 60 ? "high"
                : score >= 40 ? "medium"
                : score >= 20 ? "low"
                : score >= 10 ? "baseline, minor" : "baseline, negligible";
    }

    private static String suspect(SeatView.Suspect suspect) {
        var stated = suspect.stated();
        return "suspect " + suspect.key() + (suspect.label().equals(suspect.key()) ? "" : " (" + suspect.label() + ")")
                + ": you are sure by " + suspect.attributionPermille() + " of 1000"
                + (stated == null ? "" : ", you have said " + stated.name().toLowerCase(Locale.ROOT));
    }

    static void evidence(Page page, SeatView view, String detail) {
        var wanted = view.evidence().stream()
                .filter(item -> detail.isEmpty() || item.key().equalsIgnoreCase(detail))
                .toList();
        if (wanted.isEmpty()) {
            page.add(Line.Style.TITLE, detail.isEmpty() ? "You hold no evidence." : "You hold no evidence `" + detail + "`.");
            return;
        }
        page.add(Line.Style.TITLE, "Evidence that you hold");
        for (var item : wanted) {
            page.add(Line.Style.PLAIN, "- ", item.key() + ": " + item.title() + (item.about().isEmpty() ? "" : ", about " + item.about()));
            page.add(Line.Style.QUIET, "    ", Screens.label(item.tlp()) + ", " + Moments.show(item.minute(), view));
            var why = item.discredited();
            if (why != null) {
                page.add(Line.Style.URGENT, "    ", "Worth nothing any more" + (why.isBlank() ? "." : ": " + why));
            }
            page.text("    ", item.text());
        }
    }

    static void claims(Page page, SeatView view) {
        if (view.claims().isEmpty()) {
            page.add(Line.Style.TITLE, "Nobody has been accused.");
            return;
        }
        page.add(Line.Style.TITLE, "Claims");
        for (var claim : view.claims()) {
            page.add(Line.Style.PLAIN, "- ", heading(claim) + ", " + Moments.show(claim.minute(), view));
            if (!claim.text().isEmpty()) {
                page.text("    ", "\"" + claim.text() + "\"");
            }
            if (view.you().kind() == SeatView.Kind.FACILITATOR && claim.ruling().equals("open")) {
                page.command("    ", "rule " + claim.number() + " upheld|rejected \"why\"");
            }
        }
    }

    static String heading(SeatView.Claim claim) {
        var what = claim.kind().equals("attribution")
                ? "holds " + claim.against() + " responsible"
                : "claims " + claim.kind().replace('_', ' ') + (claim.against().isEmpty() ? "" : " by " + claim.against());
        return "Claim " + claim.number() + ": " + claim.by() + " " + what
                + (claim.about().isEmpty() ? "" : " for " + claim.about())
                + (claim.band().isEmpty() ? "" : ", " + claim.band().toLowerCase(Locale.ROOT) + " confidence")
                + (claim.ruling().isEmpty() ? "" : ", " + claim.ruling());
    }
}
