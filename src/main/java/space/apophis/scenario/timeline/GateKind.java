package space.apophis.scenario.timeline;

/** What a programme must pass, in the order in which it usually does. */
public enum GateKind {
    APPROVAL("approval"),
    REVIEW("review"),
    DELIVERY("delivery"),
    LAUNCHER("launcher"),
    LAUNCH("launch"),
    ARRIVAL("arrival"),
    ENCOUNTER("encounter");

    private final String word;

    GateKind(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
