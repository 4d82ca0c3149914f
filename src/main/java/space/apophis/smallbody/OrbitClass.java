package space.apophis.smallbody;

import space.apophis.units.Unit;

/** Classes of near-Earth orbits as the Minor Planet Center and JPL draw them, by distances from the Sun. */
public enum OrbitClass {
    ATIRA("Atira"),
    ATEN("Aten"),
    APOLLO("Apollo"),
    AMOR("Amor"),
    OTHER("other");

    private static final double EARTH_PERIHELION = 0.983 * Unit.AU;
    private static final double EARTH_APHELION = 1.017 * Unit.AU;
    private static final double NEAR_EARTH = 1.3 * Unit.AU;

    private final String label;

    OrbitClass(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The class of an orbit. */
    public static OrbitClass of(HeliocentricElements orbit) {
        final double q = orbit.perihelionDistance();
        final double a = orbit.semiMajorAxis();
        if (orbit.eccentricity() >= 1.0 || q >= NEAR_EARTH) {
            return OTHER;
        }
        if (a < Unit.AU) {
            return orbit.aphelionDistance() < EARTH_PERIHELION ? ATIRA : ATEN;
        }
        return q <= EARTH_APHELION ? APOLLO : AMOR;
    }
}
