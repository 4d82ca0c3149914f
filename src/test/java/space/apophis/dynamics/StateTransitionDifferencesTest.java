package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;

/**
 * Each column of the partials against flights from 2021 to the pass of 2029 that start on both sides of the nominal.
 *
 * <p>The step is what moves the end by 100 km. Less drowns in the flights' own errors: these are some centimetres at the
 * pass, 2e-7 of it. More bends: the error of a central difference goes with the square of the step over a distance of
 * the order of that from Earth, 38,000 km, and was 4e-7 here and 4e-5 for ten times the step.
 */
class StateTransitionDifferencesTest {

    private static final double DAY = 86400.0;
    private static final double TOLERANCE = 1e-5;
    private static final double PASS = (2462240.407 - 2451545.0) * DAY;
    private static final double MOVE = 5e4;

    private static final OrbitSolution APOPHIS = Flights.apophis();
    private static final RealMatrix PARTIALS = propagation(APOPHIS)
            .runWithPartials(APOPHIS, PASS, List.of(), Progress.SILENT)
            .at(PASS);

    private static SmallBodyPropagation propagation(OrbitSolution orbit) {
        return new SmallBodyPropagation(
                ShippedData.solarSystem(),
                new SmallBodyAcceleration(ShippedData.solarSystem(), Flights.JPL, orbit.nonGravitational()),
                TOLERANCE,
                5.0 * DAY);
    }

    /** Position and velocity at the start, then A1 and A2. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void aColumnIsTheDifferenceOfTwoFlights(int column) {
        final double[] partials = PARTIALS.getColumn(column);
        final Vector3D position = new Vector3D(partials[0], partials[1], partials[2]);
        final Vector3D velocity = new Vector3D(partials[3], partials[4], partials[5]);
        final double step = MOVE / position.getNorm();
        final PVCoordinates moved =
                new PVCoordinates(0.5 / step, new PVCoordinates(end(column, -step), end(column, step)));
        assertEquals(0.0, moved.getPosition().distance(position) / position.getNorm(), 5e-6, "position");
        assertEquals(0.0, moved.getVelocity().distance(velocity) / velocity.getNorm(), 5e-6, "velocity");
    }

    private static PVCoordinates end(int column, double step) {
        final double[] x = APOPHIS.position().toArray();
        final double[] v = APOPHIS.velocity().toArray();
        double a1 = APOPHIS.nonGravitational().a1();
        double a2 = APOPHIS.nonGravitational().a2();
        if (column < 3) {
            x[column] += step;
        } else if (column < 6) {
            v[column - 3] += step;
        } else if (column == 6) {
            a1 += step;
        } else {
            a2 += step;
        }
        final OrbitSolution moved = new OrbitSolution(
                "moved",
                "test",
                APOPHIS.epoch(),
                new Vector3D(x),
                new Vector3D(v),
                NonGravitational.inverseSquare(a1, a2, 0.0));
        return propagation(moved).run(moved, PASS, List.of(), Progress.SILENT).heliocentric(PASS);
    }
}
