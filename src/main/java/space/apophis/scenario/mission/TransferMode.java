package space.apophis.scenario.mission;

/** What a spacecraft does at the asteroid. */
public enum TransferMode {
    RENDEZVOUS("rendezvous"),
    FLYBY("flyby");

    private final String key;

    TransferMode(String key) {
        this.key = key;
    }

    /** Its name in a file. */
    @Override
    public String toString() {
        return key;
    }
}
