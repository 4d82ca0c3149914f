package space.apophis.chart.trajectory;

import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.chart.paper.OrbitCurve;
import space.apophis.study.result.OrbitResult;

/**
 * Mean orbits of planets for drawing, ecliptic and equinox J2000. Source: E. M. Standish, Keplerian Elements for Approximate
 * Positions of the Major Planets (JPL), table 1, values at J2000; over 1800 to 2050 planets are within 0.001 au of them,
 * Jupiter and Saturn within 0.01 au.
 */
enum PlanetOrbit {
    MERCURY(0.38709927, 0.20563593, 7.00497902, 77.45779628, 48.33076593),
    VENUS(0.72333566, 0.00677672, 3.39467605, 131.60246718, 76.67984255),
    MARS(1.52371034, 0.09339410, 1.84969142, -23.94362959, 49.55953891),
    JUPITER(5.20288700, 0.04838624, 1.30439695, 14.72847983, 100.47390909),
    SATURN(9.53667594, 0.05386179, 2.48599187, 92.59887831, 113.66242448);

    private final OrbitResult orbit;

    PlanetOrbit(double a, double e, double inclination, double longitudeOfPerihelion, double node) {
        orbit = new OrbitResult(
                "2000-01-01T12:00:00",
                0,
                a,
                e,
                inclination,
                node,
                longitudeOfPerihelion - node,
                0,
                a * (1 - e),
                a * (1 + e),
                365.25 * Math.pow(a, 1.5),
                "other");
    }

    /** Of a body in capitals; empty of Earth, whose path is drawn, and of what is no planet. */
    static Optional<OrbitCurve> of(String body) {
        return Stream.of(values())
                .filter(planet -> planet.name().equals(body))
                .map(planet -> new OrbitCurve(planet.orbit))
                .findFirst();
    }
}
