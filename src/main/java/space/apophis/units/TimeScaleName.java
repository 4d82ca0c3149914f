package space.apophis.units;

/** The time scales in which dates may be written. */
public enum TimeScaleName {
    /** Barycentric dynamical time, the scale of the ephemerides and of every state inside. */
    TDB,
    /** Terrestrial time, TAI + 32.184 s. */
    TT,
    /** International atomic time. */
    TAI,
    /** Coordinated universal time. */
    UTC
}
