package space.apophis.transfer.shared;

/** Which of the two craft of one launch a search is for; the other keeps within a bound. */
public enum SharedAim {
    /** Least propellant of the ion engines, the delta v of the rendezvous bounded, m/s. */
    PROPELLANT,
    /** Least delta v of the rendezvous, the propellant of the ion engines bounded, kg. */
    DELTA_V
}
