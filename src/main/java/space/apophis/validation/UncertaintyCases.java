package space.apophis.validation;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.EncounterUncertainty;
import space.apophis.encounter.Flight;
import space.apophis.encounter.ImpactProbability;
import space.apophis.encounter.ScaledBPlane;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.uncertainty.ElementUncertainty;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.PlaneCovariance;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;
import space.apophis.validation.PublishedCases.PublishedValue;

/**
 * The covariance of solution 220 of 2021 carried to the pass of 2029 and through it, to first order, against JPL's own.
 * The tolerances of lengths are 3 per cent; the figures are met to 0.15 per cent.
 */
final class UncertaintyCases {

    /** The last instant asked for, TDB seconds since J2000. */
    static final double UNTIL = seconds(2462502.5);

    private static final String HORIZONS = "JPL Horizons, solution 220";
    private static final String ELLIPSE = HORIZONS + ", B-plane unscaled";
    private static final String MAPPED = "solution 220, largest semi-axis of 1 sigma as given to the project";

    private UncertaintyCases() {}

    /**
     * @param covariance of solution 220
     * @param flight of it until {@link #UNTIL} or later
     */
    static List<ValidationSuite.CaseResult> run(SolarSystem solarSystem, OrbitCovariance covariance, Flight flight) {
        final LinearUncertainty linear =
                new LinearUncertainty(covariance, flight.partials().orElseThrow());
        final List<ValidationSuite.CaseResult> results = new ArrayList<>();
        results.addAll(elements(
                linear.elements(seconds(2461000.5), solarSystem.planets().gm(Body.SUN))));
        results.add(largest("2029-01-01", 1.567, 3).compare(largest(linear, 2462137.5)));
        results.add(largest("2029-04-13", 1.199, 3).compare(largest(linear, 2462239.5)));
        results.add(largest("2029-04-15", 7.35, 2).compare(largest(linear, 2462241.5)));
        results.add(largest("2030-01-01", 4729.0, 0).compare(largest(linear, 2462502.5)));
        results.addAll(pass(solarSystem, linear, JplFlight.closest(flight, Body.EARTH)));
        return results;
    }

    private static List<ValidationSuite.CaseResult> elements(ElementUncertainty sigma) {
        return List.of(
                formal("e", 13149.0, "1e-13").compare(1e13 * sigma.eccentricity()),
                formal("q", 15797.0, "1e-13 au").compare(1e13 * sigma.perihelionDistance() / Unit.AU),
                formal("time of perihelion", 62062.0, "1e-11 d").compare(1e11 * sigma.timeOfPerihelion() / Unit.DAY),
                formal("node", 30657.0, "1e-10 deg").compare(1e10 * FastMath.toDegrees(sigma.node())),
                formal("argument of perihelion", 33837.0, "1e-10 deg")
                        .compare(1e10 * FastMath.toDegrees(sigma.argumentOfPerihelion())),
                formal("i", 99017.0, "1e-12 deg").compare(1e12 * FastMath.toDegrees(sigma.inclination())));
    }

    /** Five digits are printed; the last may be one off. */
    private static PublishedValue formal(String element, double sigma, String unit) {
        return new PublishedValue(
                "2025: 1 sigma of " + element, sigma, 1.5, unit, 0, "JPL Small-Body Database, solution 220");
    }

    private static PublishedValue largest(String day, double km, int decimals) {
        return new PublishedValue(day + ": 1 sigma of the position", km, 0.03 * km, "km", decimals, MAPPED);
    }

    private static double largest(LinearUncertainty linear, double julianDate) {
        return linear.at(seconds(julianDate)).major() / 1e3;
    }

    private static List<ValidationSuite.CaseResult> pass(
            SolarSystem solarSystem, LinearUncertainty linear, CloseApproach earth) {
        final EncounterUncertainty pass = EncounterUncertainty.of(solarSystem, linear, earth, BPlanePole.EQUATORIAL);
        final PlaneCovariance ellipse = pass.bPlane();
        final BPlane plane = BPlane.of(earth.conic(), BPlanePole.EQUATORIAL).orElseThrow();
        final ImpactProbability impact = ImpactProbability.of(plane, ellipse, ScaledBPlane.JPL_EARTH_CAPTURE_RADIUS);
        return List.of(
                // a third of JPL's range of 3 sigma
                new PublishedValue("2029: 1 sigma of the distance", 1.093, 0.03, "km", 3, "CNEOS, solution 220")
                        .compare(pass.distance() / 1e3),
                new PublishedValue("2029: target-plane ellipse, semi-major", 1.1539, 0.03, "km", 4, ELLIPSE)
                        .compare(ellipse.semiMajor() / 1e3),
                new PublishedValue("2029: target-plane ellipse, semi-minor", 0.4750, 0.012, "km", 4, ELLIPSE)
                        .compare(ellipse.semiMinor() / 1e3),
                // of the major axis, from T towards R, T from the pole of the ICRF
                new PublishedValue("2029: target-plane ellipse, angle", 11.25, 0.1, "deg", 2, HORIZONS)
                        .compare(FastMath.toDegrees(ellipse.orientation())),
                // to the nearest point of the disc of capture, in the metric of the ellipse
                new PublishedValue("2029: sigmas to Earth", 31947.0, 300.0, "1", 0, HORIZONS).compare(impact.sigmas()));
    }

    private static double seconds(double julianDate) {
        return (julianDate - Epoch.J2000_JULIAN_DATE) * Unit.DAY;
    }
}
