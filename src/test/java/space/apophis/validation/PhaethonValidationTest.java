package space.apophis.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ReferenceEphemeris;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.CovarianceParameter;
import space.apophis.scenario.body.CovarianceSpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Phaethon's orbit of 2021, which was computed from seven digits of 2017. */
class PhaethonValidationTest {

    private static final BodySpec FILE = new ScenarioFiles(Path.of("scenarios")).shippedBody("phaethon");
    private static final OrbitSolution ORBIT = OrbitSolution.of(FILE);

    /** Minor Planet Center, as shipped in Stellarium 0.22.2. */
    private static final PublishedElements PUBLISHED =
            new PublishedElements(2457800.5, 1.2712154, 0.8899162, 22.24807, 265.24124, 322.16242, 123.90294);

    private static final IntegratorSpec INTEGRATOR = new IntegratorSpec(1e-5, 5.0 * Unit.DAY);

    /** Elements of 2017 and 2021 differ by what Earth's pull in December 2017 and the planets' do: some 1e-4. */
    @Test
    void theFileIsPhaethons() {
        final HeliocentricElements elements =
                HeliocentricElements.of(ORBIT.position(), ORBIT.velocity(), PublishedElements.GM_SUN);
        assertEquals(0.1400, elements.perihelionDistance() / Unit.AU, 3e-4);
        assertEquals(2.4025, elements.aphelionDistance() / Unit.AU, 5e-4);
        assertEquals(22.25, FastMath.toDegrees(elements.inclination()), 0.02);
        assertEquals(265.24, FastMath.toDegrees(elements.node()), 0.03);
    }

    /**
     * By hand: a is rounded by 3e-8 au (1 sigma), which is 3.4e-8 of the period, 1.6 s a revolution and 15 s in nine: 90 km
     * at aphelion, where it moves at 6 km/s, and 1,600 km at perihelion, at 110 km/s.
     */
    @Test
    void theRoundingIsHundredsOfKilometresIn2030() {
        final double until = Epoch.parse("2031-12-31 TDB").secondsSinceJ2000();
        final SolarSystem solarSystem = ShippedData.solarSystem();
        final LinearUncertainty uncertainty = new LinearUncertainty(
                OrbitCovariance.of(
                        FILE.covariance(),
                        ORBIT.position(),
                        ORBIT.velocity(),
                        solarSystem.planets().gm(Body.SUN)),
                JplFlight.withPartials(solarSystem, ORBIT, until, Progress.SILENT)
                        .partials()
                        .orElseThrow());
        double least = Double.POSITIVE_INFINITY;
        double most = 0.0;
        for (double t = Epoch.parse("2029-01-01 TDB").secondsSinceJ2000(); t < until; t += Unit.DAY) {
            final double sigma = uncertainty.at(t).major() / 1e3;
            least = Math.min(least, sigma);
            most = Math.max(most, sigma);
        }
        assertEquals(91.0, least, 2.0);
        assertEquals(1596.0, most, 30.0);
    }

    /** Repeats the flight that the file's state and covariance come from. The pass of 2017 was at 0.069 au. */
    @Test
    void theFlightThatMadeTheFile() {
        final SolarSystem de440 = SolarSystem.load(ShippedData.FOLDER, ReferenceEphemeris.de440File());
        final OrbitSolution start = PUBLISHED.orbit();
        final Flight flight = Flight.withPartials(
                de440,
                start,
                PublishedElements.forces(false),
                INTEGRATOR,
                Map.of(Body.EARTH, 0.2 * Unit.AU),
                ORBIT.epoch(),
                Progress.SILENT);
        final PVCoordinates end = flight.trajectory().heliocentric(ORBIT.epoch());
        // 16 digits, and what another processor makes of the rounding
        assertTrue(end.getPosition().distance(ORBIT.position()) < 10.0);
        assertTrue(end.getVelocity().distance(ORBIT.velocity()) < 1e-5);
        final CloseApproach pass = flight.closest(Body.EARTH).orElseThrow();
        assertEquals(0.069, pass.distance() / Unit.AU, 5e-4);
        assertEquals(Epoch.parse("2017-12-16T22:59:29 TDB").secondsSinceJ2000(), pass.time(), 1.0);

        final LinearUncertainty rounding = new LinearUncertainty(
                OrbitCovariance.of(rounding(), start.position(), start.velocity(), PublishedElements.GM_SUN),
                flight.partials().orElseThrow());
        final LinearUncertainty asFiled = new LinearUncertainty(
                OrbitCovariance.of(FILE.covariance(), ORBIT.position(), ORBIT.velocity(), PublishedElements.GM_SUN),
                JplFlight.withPartials(de440, ORBIT, ORBIT.epoch() + Unit.DAY, Progress.SILENT)
                        .partials()
                        .orElseThrow());
        final double sigma = rounding.at(ORBIT.epoch()).major();
        assertEquals(sigma, asFiled.at(ORBIT.epoch()).major(), 1e-5 * sigma);
        assertEquals(
                rounding.at(ORBIT.epoch()).minor(), asFiled.at(ORBIT.epoch()).minor(), 1.0);
    }

    /** Not by the partials but by flying it: half a unit in the last digit of a, and a hundred times the tolerance. */
    @Test
    void theFlightByDifferences() {
        final SolarSystem de440 = SolarSystem.load(ShippedData.FOLDER, ReferenceEphemeris.de440File());
        final PVCoordinates coarse = PublishedElements.fly(de440, PUBLISHED.orbit(), ORBIT.epoch(), false, 1e-2);
        assertEquals(0.0, coarse.getPosition().distance(ORBIT.position()), 600.0);
        final PublishedElements other = new PublishedElements(
                2457800.5, 1.2712154 + 0.5e-7, 0.8899162, 22.24807, 265.24124, 322.16242, 123.90294);
        final PVCoordinates moved = PublishedElements.fly(de440, other.orbit(), ORBIT.epoch(), false, 1e-4);
        // by the square root of 3 more than the sigma of the same rounding, which is nearly all of it
        assertEquals(292e3, moved.getPosition().distance(ORBIT.position()), 1e3);
        final PVCoordinates twoBody = twoBody(PUBLISHED.orbit(), ORBIT.epoch());
        assertEquals(920e6, twoBody.getPosition().distance(ORBIT.position()), 20e6);
    }

    private static PVCoordinates twoBody(OrbitSolution orbit, double until) {
        final HeliocentricElements at =
                HeliocentricElements.of(orbit.position(), orbit.velocity(), PublishedElements.GM_SUN);
        return new HeliocentricElements(
                        at.gmSun(),
                        at.eccentricity(),
                        at.perihelionDistance(),
                        at.inclination(),
                        at.node(),
                        at.argumentOfPerihelion(),
                        at.timeSincePerihelion() + until - orbit.epoch())
                .state();
    }

    /** Half a unit in the last digit, uniform. */
    private static CovarianceSpec rounding() {
        final double[] unit = {1e-7, 1e-7, 1e-5, 1e-5, 1e-5, 1e-5};
        final List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < unit.length; i++) {
            final List<Double> row = new ArrayList<>();
            for (int j = 0; j < unit.length; j++) {
                row.add(i == j ? unit[i] * unit[i] / 12.0 : 0.0);
            }
            rows.add(row);
        }
        return new CovarianceSpec(
                Epoch.parse("JD 2457800.5 TDB"),
                List.of(
                        CovarianceParameter.SEMI_MAJOR_AXIS,
                        CovarianceParameter.ECCENTRICITY,
                        CovarianceParameter.INCLINATION,
                        CovarianceParameter.NODE,
                        CovarianceParameter.ARGUMENT_OF_PERIHELION,
                        CovarianceParameter.MEAN_ANOMALY),
                rows,
                "test");
    }
}
