package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An ellipse that is turned by a known angle. */
class PlaneCovarianceTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.3, 1.5, -1.2, 0.7853981633974483})
    void axesAndAngleReturn(double angle) {
        final double[] x = {5.0 * Math.cos(angle), -2.0 * Math.sin(angle)};
        final double[] y = {5.0 * Math.sin(angle), 2.0 * Math.cos(angle)};
        final PlaneCovariance plane = PlaneCovariance.of(x, y);
        assertEquals(5.0, plane.semiMajor(), 1e-14);
        assertEquals(2.0, plane.semiMinor(), 1e-14);
        assertEquals(angle, plane.orientation(), 1e-14);
        assertEquals(Math.hypot(x[0], x[1]), plane.sigmaX(), 1e-14);
        assertEquals(Math.hypot(y[0], y[1]), plane.sigmaY(), 1e-14);
    }
}
