package space.apophis.proximity.spin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.scenario.body.SpinMode;

/**
 * Rotations solved elsewhere: by the closed form and by DOP853, which agree to 8 decimals (computed for this project, not by this
 * program); published ones of Apophis.
 */
final class FreeRotationValidationTest {

    private static final double HOUR = 3600.0;
    private static final PrincipalMoments LEE = PrincipalMoments.ofRatios(0.64, 0.97, 1.0);

    /** Tolerance: the last digit given. */
    @ParameterizedTest
    @CsvSource({
        "10, 0.06215441, 0.05255422, 0.21762906",
        "100, -0.04157024, 0.14023744, 0.17980937",
        "1000, 0.01129854, -0.17982761, 0.14513578"
    })
    void ratesFollowJacobisFunctions(double hours, double x, double y, double z) {
        final Vector3D rates = tumbling().rates(hours * HOUR).scalarMultiply(HOUR);
        assertEquals(x, rates.getX(), 1e-8);
        assertEquals(y, rates.getY(), 1e-8);
        assertEquals(z, rates.getZ(), 1e-8);
    }

    @Test
    void integralsAreThoseOfTheTable() {
        final FreeRotation rotation = tumbling();
        assertEquals(0.051543479296, square(rotation.momentum() * HOUR), 1e-14);
        assertEquals(0.0525139264, rotation.momentum() * rotation.effectiveRate() * HOUR * HOUR, 1e-14);
        assertEquals(0.59521473, rotation.parameter(), 5e-9);
        assertEquals(264.193605, rotation.rotationPeriod() / HOUR, 5e-7);
    }

    private static FreeRotation tumbling() {
        return FreeRotation.of(LEE, new Vector3D(0.64 * 0.0649 / HOUR, 0.0, 0.2232 / HOUR));
    }

    /** Pravec et al. 2014, Lee et al. 2022, Durech et al. 2026: moments and periods; the rest solved elsewhere, to its last digit. */
    @ParameterizedTest
    @CsvSource({
        "0.61, 0.965, 263, 27.38, 0.97225, 5e-6, 1.02855, 12.20",
        "0.64, 0.97, 264.178, 27.38547, 0.981521, 5e-7, 1.01883, 10.54",
        "0.64, 0.97, 262.2, 27.374, 0.981876, 5e-7, 1.01846, 10.44"
    })
    void periodsFixTheEnergy(
            double a,
            double b,
            double rotation,
            double precession,
            double inertia,
            double digit,
            double e,
            double nod) {
        final FreeRotation solved = new SpinPeriods(PrincipalMoments.ofRatios(a, b, 1.0), SpinMode.SHORT_AXIS)
                .of(rotation * HOUR, precession * HOUR);
        assertEquals(rotation, solved.rotationPeriod() / HOUR, 1e-9 * rotation);
        assertEquals(precession, solved.precessionPeriod() / HOUR, 1e-9 * precession);
        assertEquals(inertia, solved.dynamicInertia(), digit);
        assertEquals(e, solved.excitation(), 6e-6);
        assertEquals(nod, Math.toDegrees(solved.nod()), 6e-3);
        // Pravec et al. 2014 say 1.024 +- 0.013, 3 sigma
        assertEquals(1.024, solved.excitation(), 0.013);
    }

    @ParameterizedTest
    @CsvSource({
        "0.61, 0.965, 263, 27.38, 0.225638, 27.0735, 0.7771, 5e-5, 0.07816, 0.20744, 0.22054",
        "0.64, 0.97, 264.178, 27.38547, 0.227041, 27.1629, 0.59518, 5e-6, 0.06490, 0.18262, 0.22321"
    })
    void ratesOfTheSolutions(
            double a,
            double b,
            double rotation,
            double precession,
            double momentum,
            double period,
            double parameter,
            double digit,
            double x,
            double y,
            double z) {
        final FreeRotation solved = new SpinPeriods(PrincipalMoments.ofRatios(a, b, 1.0), SpinMode.SHORT_AXIS)
                .of(rotation * HOUR, precession * HOUR);
        final double[] most = solved.greatestRates();
        assertEquals(momentum, solved.momentum() * HOUR, 6e-7);
        assertEquals(period, solved.effectivePeriod() / HOUR, 6e-5);
        assertEquals(parameter, solved.parameter(), digit);
        assertEquals(x, most[0] * HOUR, 6e-6);
        assertEquals(y, most[1] * HOUR, 6e-6);
        assertEquals(z, most[2] * HOUR, 6e-6);
    }

    /** The least ratio of the periods, solved elsewhere. */
    @ParameterizedTest
    @CsvSource({"0.61, 0.965, 6.57", "0.64, 0.97, 7.58"})
    void leastRatio(double a, double b, double least) {
        assertEquals(
                least, new SpinPeriods(PrincipalMoments.ofRatios(a, b, 1.0), SpinMode.SHORT_AXIS).leastRatio(), 0.006);
    }

    private static double square(double x) {
        return x * x;
    }
}
