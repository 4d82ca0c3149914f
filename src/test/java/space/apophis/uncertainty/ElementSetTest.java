package space.apophis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.body.CovarianceParameter;
import space.apophis.smallbody.HeliocentricElements;

/** Derivatives by each set of elements against central differences, in which the others of the set are held. */
class ElementSetTest {

    private static final double AU = 149597870700.0;
    private static final double GM = 1.3271244004127942e20;
    private static final double A = 0.92 * AU;
    private static final double NODE = 3.5;
    private static final double PERIHELION = 2.2;

    private static HeliocentricElements keplerian(double[] x) {
        final double motion = Math.sqrt(GM / (x[0] * x[0] * x[0]));
        return new HeliocentricElements(GM, x[1], x[0] * (1.0 - x[1]), x[2], x[3], x[4], x[5] / motion);
    }

    private static HeliocentricElements cometary(double[] x) {
        return new HeliocentricElements(GM, x[0], x[1], x[5], x[3], x[4], -x[2]);
    }

    private static HeliocentricElements equinoctial(double[] x) {
        final double perihelion = Math.atan2(x[1], x[2]);
        final double node = Math.atan2(x[3], x[4]);
        return keplerian(new double[] {
            x[0],
            Math.hypot(x[1], x[2]),
            2.0 * Math.atan(Math.hypot(x[3], x[4])),
            node,
            perihelion - node,
            x[5] - perihelion
        });
    }

    @Test
    void keplerianElements() {
        final double[] at = {A, 0.19, 0.058, NODE, PERIHELION, 2.1};
        assertPartials(
                at,
                ElementSetTest::keplerian,
                CovarianceParameter.SEMI_MAJOR_AXIS,
                CovarianceParameter.ECCENTRICITY,
                CovarianceParameter.INCLINATION,
                CovarianceParameter.NODE,
                CovarianceParameter.ARGUMENT_OF_PERIHELION,
                CovarianceParameter.MEAN_ANOMALY);
    }

    @Test
    void cometaryElements() {
        final double[] at = {0.19, 0.746 * AU, -9.9e6, NODE, PERIHELION, 0.058};
        assertPartials(
                at,
                ElementSetTest::cometary,
                CovarianceParameter.ECCENTRICITY,
                CovarianceParameter.PERIHELION_DISTANCE,
                CovarianceParameter.TIME_OF_PERIHELION,
                CovarianceParameter.NODE,
                CovarianceParameter.ARGUMENT_OF_PERIHELION,
                CovarianceParameter.INCLINATION);
    }

    @Test
    void equinoctialElements() {
        final double e = 0.19;
        final double tan = Math.tan(0.029);
        final double longitude = NODE + PERIHELION;
        final double[] at = {
            A,
            e * Math.sin(longitude),
            e * Math.cos(longitude),
            tan * Math.sin(NODE),
            tan * Math.cos(NODE),
            longitude + 2.1
        };
        assertPartials(
                at,
                ElementSetTest::equinoctial,
                CovarianceParameter.SEMI_MAJOR_AXIS,
                CovarianceParameter.E_SIN_LONGITUDE,
                CovarianceParameter.E_COS_LONGITUDE,
                CovarianceParameter.TAN_SIN_NODE,
                CovarianceParameter.TAN_COS_NODE,
                CovarianceParameter.MEAN_LONGITUDE);
    }

    private static void assertPartials(
            double[] at, Function<double[], HeliocentricElements> elements, CovarianceParameter... parameters) {
        final Map<CovarianceParameter, PVCoordinates> partials =
                ElementSet.partials(elements.apply(at), List.of(parameters));
        for (int i = 0; i < 6; i++) {
            final double step = 1e-6 * Math.max(Math.abs(at[i]), 0.05);
            final double[] ahead = at.clone();
            final double[] behind = at.clone();
            ahead[i] += step;
            behind[i] -= step;
            final PVCoordinates slope = new PVCoordinates(
                    0.5 / step,
                    new PVCoordinates(
                            elements.apply(behind).state(),
                            elements.apply(ahead).state()));
            final PVCoordinates partial = partials.get(parameters[i]);
            assertNear(slope, partial, parameters[i].toString());
        }
    }

    private static void assertNear(PVCoordinates expected, PVCoordinates got, String what) {
        final double position = expected.getPosition().distance(got.getPosition());
        final double velocity = expected.getVelocity().distance(got.getVelocity());
        assertEquals(0.0, position / expected.getPosition().getNorm(), 3e-8, what);
        assertEquals(0.0, velocity / expected.getVelocity().getNorm(), 3e-8, what);
    }
}
