package firebreak.engine.exercise;

import java.util.List;

/// Thrown within a decision when an act does not stand; the front door turns it into an answer.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    private Refused(Reason reason) {
        super(reason.text(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    static Refused because(String code, String text, String help) {
        return new Refused(Reason.of(code, text, help));
    }

    static Refused lacking(String text, List<String> lacks, String help) {
        return new Refused(new Reason("needs-missing", text, lacks, help));
    }
}
