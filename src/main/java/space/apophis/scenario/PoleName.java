package space.apophis.scenario;

/** The pole that fixes the axes of the target planes. */
public enum PoleName {
    /** The z axis of the ICRF, as JPL Horizons has it. */
    EQUATORIAL,
    /** North of the ecliptic of J2000. */
    ECLIPTIC
}
