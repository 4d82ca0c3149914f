package space.apophis.smallbody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.utils.PVCoordinates;

/** Derivatives by elements against central differences of the state itself. */
class ElementPartialsTest {

    private static final double AU = 149597870700.0;
    private static final double DAY = 86400.0;
    private static final double GM = 1.3271244004127942e20;

    private static HeliocentricElements elements(double[] x) {
        return new HeliocentricElements(GM, x[0], x[1], x[2], x[3], x[4], x[5]);
    }

    @ParameterizedTest
    @CsvSource({"0.19, 0.746, 0.058, 114.46", "0.9, 0.3, 2.5, -300", "0.02, 1.5, 1.2, 5", "3.3, 2.0, 0.7, 200"})
    void eachIsTheDifferenceOfTwoStates(double e, double q, double i, double days) {
        final double[] at = {e, q * AU, i, 3.5, 2.2, days * DAY};
        final ElementPartials partials = new ElementPartials(elements(at));
        // relative to what a change of the order of one makes, so that truncation is some 1e-10
        assertNear(at, 0, 1e-6 * Math.abs(1.0 - e), partials.byEccentricity());
        assertNear(at, 1, 1e-6 * q * AU, partials.byPerihelionDistance());
        assertNear(at, 2, 1e-5, partials.byInclination());
        assertNear(at, 3, 1e-5, partials.byNode());
        assertNear(at, 4, 1e-5, partials.byArgumentOfPerihelion());
        // a later perihelion is less time since
        assertNear(at, 5, 100.0, new PVCoordinates(-1.0, partials.byTimeOfPerihelion()));
    }

    private static void assertNear(double[] at, int which, double step, PVCoordinates partial) {
        final double[] ahead = at.clone();
        final double[] behind = at.clone();
        ahead[which] += step;
        behind[which] -= step;
        final PVCoordinates slope = new PVCoordinates(
                0.5 / step,
                new PVCoordinates(elements(behind).state(), elements(ahead).state()));
        assertEquals(
                0.0,
                slope.getPosition().distance(partial.getPosition())
                        / slope.getPosition().getNorm(),
                1e-8,
                "position by element " + which);
        assertEquals(
                0.0,
                slope.getVelocity().distance(partial.getVelocity())
                        / slope.getVelocity().getNorm(),
                1e-8,
                "velocity by element " + which);
    }
}
