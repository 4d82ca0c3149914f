package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.Body;

class SampleApproachTest {

    private static final double GM = 3.986e14;

    @Test
    void aStateOnAHyperbolaLeadsToItsPericentre() {
        final double a = 1.2e7;
        final double e = 1.4;
        for (double anomaly : new double[] {-1.1, -0.2, 0.0, 0.7}) {
            final SampleApproach found = state(a, e, anomaly).atPericentre(GM);
            assertEquals(a * (e - 1.0), found.distance(), 1e-6);
            assertEquals(0.0, found.time(), 1e-9);
            assertEquals(0.0, Vector3D.dotProduct(found.position(), found.velocity()), 1e-2);
            assertEquals(
                    FastMath.sqrt(GM / a * (e + 1.0) / (e - 1.0)),
                    found.velocity().getNorm(),
                    1e-8);
        }
    }

    /** At hyperbolic anomaly F, time counted from pericentre: x = a (e - cosh F), y = a sqrt(e^2 - 1) sinh F. */
    private static SampleApproach state(double a, double e, double anomaly) {
        final double n = FastMath.sqrt(GM / a) / a;
        final double time = (e * FastMath.sinh(anomaly) - anomaly) / n;
        final double rate = n / (e * FastMath.cosh(anomaly) - 1.0);
        final double across = a * FastMath.sqrt(e * e - 1.0);
        return new SampleApproach(
                0,
                Body.EARTH,
                true,
                time,
                new Vector3D(a * (e - FastMath.cosh(anomaly)), across * FastMath.sinh(anomaly), 0.0),
                new Vector3D(-a * FastMath.sinh(anomaly) * rate, across * FastMath.cosh(anomaly) * rate, 0.0));
    }
}
