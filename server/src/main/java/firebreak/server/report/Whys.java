package firebreak.server.report;

import firebreak.engine.review.Because;
import firebreak.engine.review.Review;
import java.util.List;

/// Chains of causes: the nearest in plain sight, the others on asking.
final class Whys {
    private Whys() {}

    static void write(Markup page, Review review, List<Because> chain) {
        if (chain.isEmpty()) {
            return;
        }
        if (chain.size() == 1) {
            page.open("p", "class", "why").text(told(review, chain.getFirst())).close();
            return;
        }
        page.open("details", "class", "why").open("summary").text(told(review, chain.getFirst())).close().open("ol");
        for (Because because : chain.subList(1, chain.size())) {
            page.element("li", told(review, because));
        }
        page.close().close();
    }

    private static String told(Review review, Because because) {
        Integer minute = because.minute();
        return (minute == null ? "" : review.moment(minute) + " ") + because.text();
    }
}
