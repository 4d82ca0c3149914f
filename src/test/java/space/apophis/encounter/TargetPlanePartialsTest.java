package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import space.apophis.encounter.TargetPlanePartials.Axes;

/** Analytic derivatives against central differences of the functions themselves. */
class TargetPlanePartialsTest {

    private static final Vector3D EARTH = new Vector3D(12_000.0, -25_000.0, -10_800.0);

    /** Apophis-like at periapsis, Davis far out on the way in, and the toolkit's on the way out or in. */
    private static final List<OsculatingConic> CONICS = List.of(
            Hyperbolas.later(Hyperbolas.DAVIS, timeToPeriapsis(Hyperbolas.DAVIS)),
            Hyperbolas.DAVIS,
            Hyperbolas.TOOLKIT,
            Hyperbolas.later(Hyperbolas.TOOLKIT, 2e4));

    private static double timeToPeriapsis(OsculatingConic conic) {
        return plane(conic, BPlanePole.EQUATORIAL).timeToPeriapsis();
    }

    private static BPlane plane(OsculatingConic conic, BPlanePole pole) {
        return BPlane.of(conic, pole).orElseThrow();
    }

    private static OpikPlane opik(OsculatingConic conic) {
        return OpikPlane.of(conic, EARTH).orElseThrow();
    }

    private static OsculatingConic changed(OsculatingConic conic, int i, double step) {
        final double[] change = new double[6];
        change[i] = step;
        return new OsculatingConic(
                conic.gm(),
                conic.position().add(new Vector3D(change[0], change[1], change[2])),
                conic.velocity().add(new Vector3D(change[3], change[4], change[5])));
    }

    /** The central difference of order four, the error of which is 1e-12 of the derivative and of rounding 1e-11. */
    private static double slope(ToDoubleFunction<OsculatingConic> function, OsculatingConic conic, int i) {
        final double step =
                1e-4 * (i < 3 ? conic.position().getNorm() : conic.velocity().getNorm());
        return (8.0 * difference(function, conic, i, step) - difference(function, conic, i, 2.0 * step))
                / (12.0 * step);
    }

    private static double difference(
            ToDoubleFunction<OsculatingConic> function, OsculatingConic conic, int i, double h) {
        return function.applyAsDouble(changed(conic, i, h)) - function.applyAsDouble(changed(conic, i, -h));
    }

    /** Within 1e-7 of the norm of the gradient, its parts by position and by velocity each. */
    private static void assertSlopes(
            ToDoubleFunction<OsculatingConic> function, OsculatingConic conic, double[] partials) {
        for (int from = 0; from < 6; from += 3) {
            final Vector3D got = new Vector3D(partials[from], partials[from + 1], partials[from + 2]);
            final Vector3D expected = new Vector3D(
                    slope(function, conic, from), slope(function, conic, from + 1), slope(function, conic, from + 2));
            assertEquals(0.0, got.distance(expected), 1e-7 * expected.getNorm());
        }
    }

    @Test
    void movingAxes() {
        for (OsculatingConic conic : CONICS) {
            final TargetPlanePartials partials = new TargetPlanePartials(conic, Axes.MOVING);
            for (BPlanePole pole : BPlanePole.values()) {
                assertSlopes(c -> plane(c, pole).bDotT(), conic, partials.bDotT(pole));
                assertSlopes(c -> plane(c, pole).bDotR(), conic, partials.bDotR(pole));
            }
            assertSlopes(c -> opik(c).xi(), conic, partials.xi(EARTH));
            assertSlopes(c -> opik(c).zeta(), conic, partials.zeta(EARTH));
        }
    }

    @Test
    void fixedAxes() {
        for (OsculatingConic conic : CONICS) {
            final TargetPlanePartials partials = new TargetPlanePartials(conic, Axes.FIXED);
            final OpikPlane nominal = opik(conic);
            assertSlopes(c -> opik(c).point().dotProduct(nominal.xiAxis()), conic, partials.xi(EARTH));
            assertSlopes(c -> opik(c).point().dotProduct(nominal.zetaAxis()), conic, partials.zeta(EARTH));
            final BPlane plane = plane(conic, BPlanePole.ECLIPTIC);
            assertSlopes(
                    c -> plane(c, BPlanePole.ECLIPTIC)
                            .asymptote()
                            .impactVector()
                            .dotProduct(plane.r()),
                    conic,
                    partials.bDotR(BPlanePole.ECLIPTIC));
        }
    }

    @Test
    void lengthSpeedAndTime() {
        for (OsculatingConic conic : CONICS) {
            assertSlopes(c -> c.impactParameter().orElseThrow(), conic, impactParameter(conic));
            assertSlopes(
                    c -> c.hyperbolicExcessVelocity().orElseThrow(),
                    conic,
                    each(conic, AsymptoteVariation::excessVelocity));
            assertSlopes(
                    c -> plane(c, BPlanePole.ECLIPTIC).linearisedTimeOfFlight(), conic, linearisedTimeOfFlight(conic));
        }
    }

    /** At periapsis, whose time and distance the changed hyperbolas give themselves. */
    @Test
    void closestApproach() {
        final OsculatingConic conic = CONICS.get(0);
        final TargetPlanePartials partials = new TargetPlanePartials(conic, Axes.MOVING);
        final double r = conic.position().getNorm();
        final Vector3D pull = conic.position().scalarMultiply(-conic.gm() / (r * r * r));
        assertSlopes(TargetPlanePartialsTest::timeToPeriapsis, conic, partials.timeOfClosestApproach(pull));
        for (int i = 0; i < 6; i++) {
            // by velocity it is nought
            assertEquals(partials.distance()[i], slope(OsculatingConic::periapsis, conic, i), i < 3 ? 1e-7 : 1e-3);
        }
    }

    /** A later state on the same hyperbola has the same B, and a second less to go for each second. */
    @Test
    void alongThePathNothingChangesButTheTime() {
        for (OsculatingConic conic : CONICS) {
            final double r = conic.position().getNorm();
            final Vector3D a = conic.position().scalarMultiply(-conic.gm() / (r * r * r));
            final TargetPlanePartials partials = new TargetPlanePartials(conic, Axes.MOVING);
            final double speed = conic.velocity().getNorm();
            assertEquals(0.0, rate(partials.xi(EARTH), conic.velocity(), a), 1e-9 * speed);
            assertEquals(0.0, rate(partials.zeta(EARTH), conic.velocity(), a), 1e-9 * speed);
            assertEquals(-1.0, rate(linearisedTimeOfFlight(conic), conic.velocity(), a), 1e-9);
        }
    }

    private static double rate(double[] partials, Vector3D velocity, Vector3D acceleration) {
        return velocity.dotProduct(new Vector3D(partials[0], partials[1], partials[2]))
                + acceleration.dotProduct(new Vector3D(partials[3], partials[4], partials[5]));
    }

    /** Without a planet B is the component of the position normal to the velocity. */
    @Test
    void withoutGravityBMovesWithThePosition() {
        final OsculatingConic line = new OsculatingConic(1.0, new Vector3D(0.0, 4e7, 0.0), new Vector3D(6e3, 0.0, 0.0));
        final TargetPlanePartials partials = new TargetPlanePartials(line, Axes.FIXED);
        // S is x, T = x cross z = -y, R = x cross -y = -z
        assertArrayEquals(new double[] {0, -1, 0, 0, 0, 0}, partials.bDotT(BPlanePole.EQUATORIAL), 1e-9);
        assertArrayEquals(new double[] {0, 0, -1, 0, 0, 0}, partials.bDotR(BPlanePole.EQUATORIAL), 1e-9);
    }

    @Test
    void anEllipseIsRefused() {
        final OsculatingConic ellipse =
                new OsculatingConic(3.986e14, new Vector3D(7e6, 0, 0), new Vector3D(0, 7.5e3, 0));
        assertThrows(IllegalArgumentException.class, () -> new TargetPlanePartials(ellipse, Axes.FIXED));
    }

    /** Derivatives with respect to position and velocity of what is read off the varied asymptote. */
    private static double[] each(OsculatingConic conic, ToDoubleFunction<AsymptoteVariation> derivative) {
        final IncomingAsymptote asymptote = IncomingAsymptote.of(conic).orElseThrow();
        final Vector3D[] units = {Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K};
        return IntStream.range(0, 6)
                .mapToObj(i -> AsymptoteVariation.of(
                        conic, asymptote, i < 3 ? units[i] : Vector3D.ZERO, i < 3 ? Vector3D.ZERO : units[i - 3]))
                .mapToDouble(derivative)
                .toArray();
    }

    private static double[] impactParameter(OsculatingConic conic) {
        final Vector3D unit =
                IncomingAsymptote.of(conic).orElseThrow().impactVector().normalize();
        return each(conic, variation -> variation.impactVector().dotProduct(unit));
    }

    private static double[] linearisedTimeOfFlight(OsculatingConic conic) {
        final IncomingAsymptote asymptote = IncomingAsymptote.of(conic).orElseThrow();
        return each(conic, variation -> linearisedTimeOfFlight(conic, asymptote, variation));
    }

    /** Change of the linearised time of flight, s: the differential of the formula of {@link BPlane}. */
    private static double linearisedTimeOfFlight(
            OsculatingConic conic, IncomingAsymptote asymptote, AsymptoteVariation variation) {
        final double c = asymptote.excessVelocity();
        final double e = asymptote.eccentricity();
        final double scale = asymptote.gm() / (c * c * c);
        final double dScale = -3.0 * scale * variation.excessVelocity() / c;
        final double time = conic.position().dotProduct(conic.velocity()) / (c * c);
        final double dTime = variation.radial() / (c * c) - 2.0 * time * variation.excessVelocity() / c;
        // e sinh F = time / scale
        final double sinh = time / (scale * e);
        final double dSinh = (dTime / scale - time * dScale / (scale * scale) - sinh * variation.eccentricity()) / e;
        final double dAnomaly = dSinh / FastMath.sqrt(1.0 + sinh * sinh);
        return dScale * (FastMath.asinh(sinh) - FastMath.log(e))
                + scale * (dAnomaly - variation.eccentricity() / e)
                - dTime;
    }
}
