package space.apophis.scenario.mission;

import space.apophis.scenario.format.KeyWords;

/** What a craft does at a small body. */
public enum ArrivalMode {
    /** Brakes to rest with it. */
    RENDEZVOUS,
    /** Passes it. */
    FLYBY,
    /** Strikes it, which its target must be lit and met fast for. */
    IMPACT;

    /** Its name in a file. */
    @Override
    public String toString() {
        return KeyWords.name(this);
    }
}
