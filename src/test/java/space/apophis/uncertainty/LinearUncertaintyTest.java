package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.StateTransitionHistory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.CovarianceSpec;
import space.apophis.smallbody.OrbitSolution;

/** What is known in closed form of a covariance along a path. */
class LinearUncertaintyTest {

    private static final double DAY = 86400.0;

    private final OrbitSolution orbit = Flights.apophis();
    private final double until = orbit.epoch() + 300.0 * DAY;
    private final StateTransitionHistory path = new SmallBodyPropagation(
                    ShippedData.solarSystem(),
                    new SmallBodyAcceleration(ShippedData.solarSystem(), Flights.JPL, orbit.nonGravitational()),
                    1e-4,
                    5.0 * DAY)
            .runWithPartials(orbit, until, List.of(), Progress.SILENT);

    private LinearUncertainty of(RealMatrix factor) {
        return new LinearUncertainty(new OrbitCovariance(orbit.epoch(), factor), path);
    }

    /** A body that is ahead on its own path by a second stays so: planets move in that second by far less than it does. */
    @Test
    void aShiftAlongThePathStaysOnIt() {
        final PVCoordinates start = path.trajectory().heliocentric(orbit.epoch());
        final double[] second = new double[9];
        System.arraycopy(start.getVelocity().toArray(), 0, second, 0, 3);
        System.arraycopy(start.getAcceleration().toArray(), 0, second, 3, 3);
        final LinearUncertainty linear = of(MatrixUtils.createColumnRealMatrix(second));
        for (double t = orbit.epoch(); t <= until; t += 50.0 * DAY) {
            final double speed = path.trajectory().heliocentric(t).getVelocity().getNorm();
            final PositionUncertainty at = linear.at(t);
            assertEquals(speed, at.alongTrack(), 0.02 * speed);
            assertEquals(at.major(), at.alongTrack(), 0.01 * speed);
            assertEquals(0.0, at.normal(), 0.01 * speed);
            // of one deviate the ellipsoid is a line
            assertEquals(0.0, at.middle(), 1e-6 * speed);
        }
    }

    @Test
    void isTheCovarianceItselfAtItsEpoch() {
        final RealMatrix factor = MatrixUtils.createRealMatrix(9, 3);
        factor.setEntry(0, 0, 30.0);
        factor.setEntry(1, 1, 20.0);
        factor.setEntry(2, 2, 10.0);
        final LinearUncertainty linear = of(factor);
        final PositionUncertainty at = linear.at(orbit.epoch());
        assertEquals(30.0, at.major(), 1e-9);
        assertEquals(20.0, at.middle(), 1e-9);
        assertEquals(10.0, at.minor(), 1e-9);
        assertEquals(900.0, linear.covariance(orbit.epoch()).getEntry(0, 0), 1e-7);
        assertEquals(
                Math.sqrt(1300.0), linear.sigma(orbit.epoch(), new double[] {1.0, -1.0, 0.0, 0.0, 0.0, 0.0}), 1e-8);
    }

    @Test
    void theElementsAreAsSureAsPublishedAtTheEpoch() {
        final CovarianceSpec spec =
                new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis").covariance();
        final double gm = ShippedData.solarSystem().planets().gm(Body.SUN);
        final ElementUncertainty sigma = new LinearUncertainty(
                        OrbitCovariance.of(spec, orbit.position(), orbit.velocity(), gm), path)
                .elements(orbit.epoch(), gm);
        assertEquals(1.57044261144172E-09, sigma.eccentricity(), 1e-15);
        assertEquals(2.6379998036687E-09 * 149597870700.0, sigma.perihelionDistance(), 1e-4);
        assertEquals(6.49530087949757E-07 * DAY, sigma.timeOfPerihelion(), 1e-8);
        assertEquals(3.06869659837637E-06, Math.toDegrees(sigma.node()), 1e-12);
        assertEquals(3.29825465123801E-06, Math.toDegrees(sigma.argumentOfPerihelion()), 1e-12);
        assertEquals(9.88350261889291E-08, Math.toDegrees(sigma.inclination()), 1e-14);
    }

    @Test
    void refusesAnotherEpoch() {
        final OrbitCovariance other = new OrbitCovariance(orbit.epoch() + 1.0, MatrixUtils.createRealIdentityMatrix(9));
        assertThrows(IllegalArgumentException.class, () -> new LinearUncertainty(other, path));
        assertThrows(
                IllegalArgumentException.class,
                () -> of(MatrixUtils.createRealIdentityMatrix(9)).at(until + 1.0));
    }
}
