package firebreak.engine.exercise;

/// Acts of one class that a delegation has done on one day, for the escalation index.
///
/// @param day        the calendar day, 1 for the day of minute 0
/// @param escalation the class
record Scored(String delegation, int day, String escalation) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
        int byDelegation = delegation.compareTo(other.delegation);
        if (byDelegation != 0) {
            return byDelegation;
        }
        return day != other.day ? Integer.compare(day, other.day) : escalation.compareTo(other.escalation);
    }
}
