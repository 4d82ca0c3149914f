package space.apophis.ephemeris;

import org.orekit.bodies.CelestialBodyFactory;

/**
 * The major bodies that act on a small one. Mars to Pluto stand for the centres of mass of their systems. The order
 * is the one in which arrays of positions hold them.
 */
public enum Body {
    SUN(CelestialBodyFactory.SUN, "GMS", 695_700e3, 695_700e3),
    MERCURY(CelestialBodyFactory.MERCURY, "GM1", 2_440.53e3, 2_439.4e3),
    VENUS(CelestialBodyFactory.VENUS, "GM2", 6_051.8e3, 6_051.8e3),
    EARTH(CelestialBodyFactory.EARTH, "GMB", 6_378.1366e3, 6_371.0084e3),
    MOON(CelestialBodyFactory.MOON, "GMB", 1_737.4e3, 1_737.4e3),
    MARS(CelestialBodyFactory.MARS, "GM4", 3_396.19e3, 3_389.50e3),
    JUPITER(CelestialBodyFactory.JUPITER, "GM5", 71_492e3, 69_911e3),
    SATURN(CelestialBodyFactory.SATURN, "GM6", 60_268e3, 58_232e3),
    URANUS(CelestialBodyFactory.URANUS, "GM7", 25_559e3, 25_362e3),
    NEPTUNE(CelestialBodyFactory.NEPTUNE, "GM8", 24_764e3, 24_622e3),
    PLUTO(CelestialBodyFactory.PLUTO, "GM9", 1_188.3e3, 1_188.3e3);

    /** How many there are. */
    public static final int COUNT = values().length;

    private final String orekitName;
    private final String gmConstant;
    private final double equatorialRadius;
    private final double meanRadius;

    Body(String orekitName, String gmConstant, double equatorialRadius, double meanRadius) {
        this.orekitName = orekitName;
        this.gmConstant = gmConstant;
        this.equatorialRadius = equatorialRadius;
        this.meanRadius = meanRadius;
    }

    /** The name under which Orekit knows the body. */
    public String orekitName() {
        return orekitName;
    }

    /**
     * Name, in the header of a JPL file, of the gravitational parameter of the body or, for Earth and Moon, of
     * their sum, au^3/d^2.
     */
    public String gmConstant() {
        return gmConstant;
    }

    /**
     * Equatorial radius, m: IAU Working Group on Cartographic Coordinates (Archinal et al. 2018), for Earth that of
     * the DE440 header (Park et al. 2021).
     */
    public double equatorialRadius() {
        return equatorialRadius;
    }

    /**
     * Mean radius, m (Archinal et al. 2018, tables 4 and 5). The Moon's ground stands from 9.1 km below it to 10.8 km
     * above (Smith et al. 2010, Geophys. Res. Lett. 37, L18204).
     */
    public double meanRadius() {
        return meanRadius;
    }
}
