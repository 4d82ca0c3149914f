package space.apophis.study.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.analysis.interpolation.HermiteInterpolator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.units.Unit;

/** Rows of the way next to a planet, on hyperbolas in closed form. */
class TrajectoryPathTest {

    private static final double EARTH = 3.986004e14;
    private static final double MARS = 4.2828e13;

    /** Of a hyperbola, at a time from the pericentre (Battin 1999, eqs. 4.38 and 4.51: N = e sinh H - H). */
    private static PVCoordinates hyperbola(double gm, double pericentre, double excessSpeed, double t) {
        final double a = gm / (excessSpeed * excessSpeed);
        final double e = 1 + pericentre / a;
        final double n = excessSpeed / a;
        double h = FastMath.asinh(n * t / e);
        for (int i = 0; i < 60; i++) {
            h -= (e * FastMath.sinh(h) - h - n * t) / (e * FastMath.cosh(h) - 1);
        }
        final double rate = n / (e * FastMath.cosh(h) - 1);
        final double b = a * FastMath.sqrt(e * e - 1);
        return new PVCoordinates(
                new Vector3D(a * (e - FastMath.cosh(h)), b * FastMath.sinh(h), 0),
                new Vector3D(-a * rate * FastMath.sinh(h), b * rate * FastMath.cosh(h), 0));
    }

    /** Largest distance of Hermite's polynomial through four rows from the way itself, m. */
    private static double worst(List<Double> rows, java.util.function.DoubleFunction<PVCoordinates> way) {
        double worst = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            final double middle = 0.5 * (rows.get(i) + rows.get(i + 1));
            final int first = FastMath.max(0, FastMath.min(rows.size() - 4, i - 1));
            final HermiteInterpolator polynomial = new HermiteInterpolator();
            for (double t : rows.subList(first, first + 4)) {
                final PVCoordinates at = way.apply(t);
                polynomial.addSamplePoint(
                        t - middle, at.getPosition().toArray(), at.getVelocity().toArray());
            }
            worst = FastMath.max(
                    worst,
                    Vector3D.distance(
                            new Vector3D(polynomial.value(0)), way.apply(middle).getPosition()));
        }
        return worst;
    }

    private static List<Double> rows(double start, double end, double pass) {
        return TrajectoryPath.instants(start, end, List.of(), List.of(pass));
    }

    /** With rows of an hour, and of a day behind a launch, it was thousands of kilometres. */
    @Test
    void rowsNextToAPlanetAreCloseEnoughToInterpolate() {
        final double pass = 7.95e8 + 123.4;
        final List<Double> mars = rows(pass - 20 * Unit.DAY, pass + 20 * Unit.DAY, pass);
        assertTrue(mars.contains(pass));
        assertEquals(0, worst(mars, t -> hyperbola(MARS, 8846e3, 8690, t - pass)), 100, "Hera's pass, m");
        assertEquals(0, worst(mars, t -> hyperbola(MARS, 3700e3, 6000, t - pass)), 1000, "at 300 km, m");
        final List<Double> launch = rows(pass, pass + 20 * Unit.DAY, pass);
        assertEquals(pass, launch.get(0));
        for (double excessSpeed : new double[] {1500, 3000, 5730}) {
            assertEquals(0, worst(launch, t -> hyperbola(EARTH, 6578e3, excessSpeed, t - pass)), 1000, "launch, m");
        }
    }
}
