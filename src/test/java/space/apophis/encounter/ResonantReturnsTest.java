package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.ArithmeticUtils;
import org.junit.jupiter.api.Test;

/** The circles of Öpik's theory against turning the vectors, in the circular limit and in general. */
class ResonantReturnsTest {

    private static final double AU = 149597870700.0;
    private static final double GM_SUN = 1.32712440041e20;
    private static final double EARTH_RADIUS = 6.378e6;
    private static final double YEAR = 2.0 * Math.PI * Math.sqrt(AU * AU * AU / GM_SUN);

    private static final Vector3D CIRCULAR = new Vector3D(0.0, Math.sqrt(GM_SUN / AU), 0.0);
    /** Earth in April: 1.003 au from the Sun and going away. */
    private static final Vector3D ACTUAL = new Vector3D(400.0, 29_700.0, 12.0);

    /** Passes at 38,000 km with 5.8 km/s, across the planet's path and somewhat along with it. */
    private static final OsculatingConic CONIC =
            new OsculatingConic(3.986e14, new Vector3D(1.4e7, 3.4e7, 0.9e7), new Vector3D(6_866.0, -2_700.0, -480.0));

    private static final double U = CONIC.hyperbolicExcessVelocity().orElseThrow();

    private static ResonantReturns circular() {
        return new ResonantReturns(CONIC, GM_SUN, Vector3D.PLUS_I.scalarMultiply(AU), CIRCULAR, YEAR);
    }

    private static ResonantReturns actual() {
        return new ResonantReturns(CONIC, GM_SUN, Vector3D.PLUS_I.scalarMultiply(1.003 * AU), ACTUAL, YEAR);
    }

    private static List<ResonantReturns.ResonantReturn> all(ResonantReturns returns, int years) {
        return returns.within(2029, years, EARTH_RADIUS, 1e9);
    }

    /** The velocity after a pass turned from S towards the planet by 2 atan(GM / (b U^2)), and the orbit by vis-viva. */
    private static double semiMajorAxis(double planetDistance, Vector3D planetVelocity, double zeta) {
        final OpikPlane plane = OpikPlane.of(CONIC, planetVelocity).orElseThrow();
        final Vector3D b = new Vector3D(plane.xi(), plane.xiAxis(), zeta, plane.zetaAxis());
        final double turn = 2.0 * Math.atan(CONIC.gm() / (b.getNorm() * U * U));
        final Vector3D after = new Vector3D(
                1.0, planetVelocity, U * Math.cos(turn), plane.normal(), -U * Math.sin(turn), b.normalize());
        return 1.0 / (2.0 / planetDistance - after.getNormSq() / GM_SUN);
    }

    @Test
    void turnsTheVelocity() {
        for (double zeta = -2e8; zeta < 2e8; zeta += 1.3e7) {
            assertEquals(semiMajorAxis(AU, CIRCULAR, zeta) / AU, circular().semiMajorAxisAfter(zeta) / AU, 1e-12);
            assertEquals(semiMajorAxis(1.003 * AU, ACTUAL, zeta) / AU, actual().semiMajorAxisAfter(zeta) / AU, 1e-12);
        }
    }

    /** Kepler motion far beyond the planet has the velocity after the pass. */
    @Test
    void nominalPassByKepler() {
        final OsculatingConic far = Hyperbolas.later(CONIC, 1e11);
        final Vector3D after = ACTUAL.add(far.velocity());
        final double expected = 1.0 / (2.0 / (1.003 * AU) - after.getNormSq() / GM_SUN);
        final double zeta = OpikPlane.of(CONIC, ACTUAL).orElseThrow().zeta();
        assertEquals(expected / AU, actual().semiMajorAxisAfter(zeta) / AU, 1e-6);
    }

    /** The circles in the units of Valsecchi et al. 2003: a planet at 1 with speed 1, 1/a = 1 - U^2 - 2 U cos theta. */
    @Test
    void circlesOfACircularPlanet() {
        final double u = U / CIRCULAR.getNorm();
        final double c = CONIC.gm() / (U * U);
        final double xi = OpikPlane.of(CONIC, CIRCULAR).orElseThrow().xi();
        final double cosTheta = (1.0 - u * u - AU / circular().semiMajorAxisBefore()) / (2.0 * u);
        final Vector3D s = IncomingAsymptote.of(CONIC).orElseThrow().direction();
        assertEquals(s.dotProduct(CIRCULAR.normalize()), cosTheta, 1e-12);
        final List<ResonantReturns.ResonantReturn> found = all(circular(), 12);
        assertTrue(found.size() > 20);
        for (ResonantReturns.ResonantReturn one : found) {
            final double a = Math.cbrt(Math.pow((double) one.years() / one.revolutions(), 2));
            assertEquals(a, one.semiMajorAxis() / AU, 1e-13);
            final double after = (1.0 - u * u - 1.0 / a) / (2.0 * u);
            final double centre = c * Math.sqrt(1.0 - cosTheta * cosTheta) / (after - cosTheta);
            final double radius = Math.abs(c * Math.sqrt(1.0 - after * after) / (after - cosTheta));
            assertEquals(radius, Math.hypot(xi, one.zeta() - centre), 1e-8 * radius);
        }
    }

    @Test
    void everyReturnIsCommensurableAndNoneIsMissed() {
        final int years = 9;
        final List<ResonantReturns.ResonantReturn> found = all(actual(), years);
        for (ResonantReturns.ResonantReturn one : found) {
            final double a = semiMajorAxis(1.003 * AU, ACTUAL, one.zeta());
            final double period = 2.0 * Math.PI * Math.sqrt(a * a * a / GM_SUN);
            assertEquals(one.years() * YEAR, one.revolutions() * period, 1e-9 * one.years() * YEAR);
            assertEquals(2029 + one.years(), one.returnYear());
        }
        final double xi = OpikPlane.of(CONIC, ACTUAL).orElseThrow().xi();
        final double capture = IncomingAsymptote.of(CONIC).orElseThrow().captureRadius(EARTH_RADIUS);
        int crossings = 0;
        double last = Double.NaN;
        for (double zeta = -1e9; zeta <= 1e9; zeta += 2e4) {
            final double a = semiMajorAxis(1.003 * AU, ACTUAL, zeta);
            final double now = Math.sqrt(a * a * a / GM_SUN) * 2.0 * Math.PI / YEAR;
            if (Math.hypot(xi, zeta) > capture) {
                crossings += fractionsBetween(last, now, years);
                last = now;
            } else {
                last = Double.NaN;
            }
        }
        assertEquals(crossings, found.size());
    }

    private static int fractionsBetween(double a, double b, int years) {
        int count = 0;
        for (int k = 1; k <= years; k++) {
            for (int h = 1; h <= 3 * k; h++) {
                final double period = (double) k / h;
                if (ArithmeticUtils.gcd(h, k) == 1 && (a - period) * (b - period) < 0.0) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Lateness at the return times the planet's speed across the new asymptote. */
    @Test
    void stretching() {
        for (ResonantReturns.ResonantReturn one : all(actual(), 9)) {
            final double step = 1e-5 * Math.hypot(one.zeta(), 1e7);
            final double late = one.revolutions() * (period(one.zeta() + step) - period(one.zeta() - step));
            final double speed2 = GM_SUN * (2.0 / (1.003 * AU) - 1.0 / one.semiMajorAxis());
            final double v = ACTUAL.getNorm();
            final double cos = (speed2 - v * v - U * U) / (2.0 * U * v);
            final double expected = Math.abs(late / (2.0 * step)) * v * Math.sqrt(1.0 - cos * cos);
            assertEquals(expected, one.stretching(), 1e-6 * (expected + 100.0));
            final double capture = IncomingAsymptote.of(CONIC).orElseThrow().captureRadius(EARTH_RADIUS);
            assertEquals(2.0 * capture, one.keyholeWidth() * one.stretching(), 1e-3);
        }
    }

    private static double period(double zeta) {
        final double a = actual().semiMajorAxisAfter(zeta);
        return 2.0 * Math.PI * Math.sqrt(a * a * a / GM_SUN);
    }

    @Test
    void calibrationMeetsTheNominalOrbit() {
        final ResonantReturns calibrated = actual().calibrated(4e7, 1.2 * AU);
        assertEquals(1.2, calibrated.semiMajorAxisAfter(4e7) / AU, 1e-14);
        for (ResonantReturns.ResonantReturn one : all(calibrated, 5)) {
            assertEquals(one.semiMajorAxis(), calibrated.semiMajorAxisAfter(one.zeta()), 1.0);
        }
    }
}
