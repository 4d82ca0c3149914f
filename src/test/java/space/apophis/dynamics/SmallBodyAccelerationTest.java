package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.CelestialBodies;
import org.orekit.forces.ForceModel;
import org.orekit.forces.gravity.J2OnlyPerturbation;
import org.orekit.forces.gravity.SingleBodyAbsoluteAttraction;
import org.orekit.frames.Frame;
import org.orekit.propagation.SpacecraftState;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.AbsolutePVCoordinates;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.NonGravitational;

/** Each term against Orekit's own class where it has one, and against its size worked out by hand. */
class SmallBodyAccelerationTest {

    private static final double AU = 149597870700.0;
    private static final double DAY = 86400.0;
    private static final ForceSpec SUN_ONLY = new ForceSpec(
            true, false, false, false, false, false, false, false, false, false, false, EarthPoleName.TRUE_OF_DATE);

    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final PlanetaryEphemeris planets = solarSystem.planets();

    /** An hour before the closest approach of 2029, some 45,000 km from Earth. */
    private final double near = (2462240.365 - 2451545.0) * DAY;

    private final double[] position = new double[3];
    private final double[] velocity = new double[3];

    SmallBodyAccelerationTest() {
        final BodyStates states = new BodyStates();
        planets.fill(near, states);
        final int earth = 3 * Body.EARTH.ordinal();
        final double[] offset = {-2.9e7, 2.6e7, -2.3e7};
        final double[] drift = {4.5e3, 4.4e3, 3.1e3};
        for (int k = 0; k < 3; k++) {
            position[k] = states.position[earth + k] + offset[k];
            velocity[k] = states.velocity[earth + k] + drift[k];
        }
    }

    private Vector3D of(ForceSpec forces, NonGravitational nonGravitational) {
        final double[] out = new double[3];
        new SmallBodyAcceleration(solarSystem, forces, nonGravitational).evaluate(near, 0.0, position, velocity, out);
        return new Vector3D(out);
    }

    /** What a term adds to the Sun alone. */
    private Vector3D term(UnaryOperator<boolean[]> on) {
        final boolean[] f = on.apply(new boolean[11]);
        final ForceSpec with = new ForceSpec(
                true, f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9], f[10], EarthPoleName.TRUE_OF_DATE);
        return of(with, NonGravitational.inverseSquare(1e-12, -2e-13, 3e-13))
                .subtract(of(SUN_ONLY, NonGravitational.NONE));
    }

    private static UnaryOperator<boolean[]> only(int index) {
        return flags -> {
            flags[index] = true;
            return flags;
        };
    }

    private Vector3D orekit(ForceModel model) {
        final AbsoluteDate date = solarSystem.clock().date(near);
        final Frame icrf = solarSystem.icrf();
        final SpacecraftState state = new SpacecraftState(new AbsolutePVCoordinates(
                icrf, date, new PVCoordinates(new Vector3D(position), new Vector3D(velocity))));
        return model.acceleration(state, model.getParameters(date));
    }

    @Test
    void pointMassesAreOrekits() {
        final CelestialBodies bodies = solarSystem.context().getCelestialBodies();
        Vector3D expected = Vector3D.ZERO;
        for (Body body : Body.values()) {
            expected = expected.add(orekit(new SingleBodyAbsoluteAttraction(bodies.getBody(body.orekitName()))));
        }
        final Vector3D ours = of(
                new ForceSpec(
                        true,
                        true,
                        true,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        EarthPoleName.TRUE_OF_DATE),
                NonGravitational.NONE);
        // the rounding of barycentric coordinates, 3e-5 m in 45,000 km, and of the instant
        assertEquals(0.0, ours.distance(expected) / expected.getNorm(), 1e-10);
    }

    @Test
    void earthsJ2IsOrekitsInItsFrameOfDate() {
        final Frame ofDate = solarSystem.context().getFrames().getTOD(IERSConventions.IERS_2010, true);
        final Vector3D expected = orekit(new J2OnlyPerturbation(
                planets.gm(Body.EARTH), planets.constant("RE") * 1e3, planets.constant("J2E"), ofDate));
        assertEquals(0.0, term(only(6)).distance(expected) / expected.getNorm(), 2e-6);
    }

    @Test
    void theTermsHaveTheSizesWorkedOutByHand() {
        // 1.5 J2 (R/r)^2 of Earth's pull, within the factor of two of the latitude
        final double pull = planets.gm(Body.EARTH) / (4.52e7 * 4.52e7);
        final double j2 = 1.5 * 1.0826e-3 * Math.pow(6.378e6 / 4.52e7, 2) * pull;
        assertWithin(0.5, 2.0, term(only(6)).getNorm() / j2, "Earth J2");
        // J3 and J4: 2.5e-6 (R/r)^3 and 1.6e-6 (R/r)^4, some units
        assertWithin(0.5, 4.0, term(only(7)).getNorm() / (2.53e-6 * Math.pow(6.378 / 45.2, 3) * pull), "Earth J3");
        assertWithin(0.3, 6.0, term(only(8)).getNorm() / (1.62e-6 * Math.pow(6.378 / 45.2, 4) * pull), "Earth J4");
        // 4 GM/(c^2 r) of the Sun's pull, 4e-8, less v^2/c^2
        final double sunsPull = planets.gm(Body.SUN) / (AU * AU);
        assertWithin(2e-8, 6e-8, term(only(5)).getNorm() / sunsPull, "relativity");
        // 1.5 J2 (R/r)^2 = 1.5 x 2.2e-7 x 2.2e-5
        assertWithin(3e-12, 1.5e-11, term(only(9)).getNorm() / sunsPull, "Sun J2");
        assertWithin(0.9, 1.2, term(only(10)).getNorm() / 1.06e-12, "A1, A2, A3 near 1 au");
        // Ceres, 4.7e-10 solar masses, at 1.5 to 3.5 au
        assertWithin(2e-11, 5e-10, term(only(4)).getNorm() / sunsPull, "asteroids");
    }

    private static void assertWithin(double low, double high, double got, String what) {
        assertTrue(got >= low && got <= high, what + ": " + got);
    }

    @Test
    void aBodyThatIsOffDoesNotPull() {
        final Vector3D moon = term(only(2));
        final BodyStates states = new BodyStates();
        planets.fill(near, states);
        final int at = 3 * Body.MOON.ordinal();
        final Vector3D from = new Vector3D(states.position[at], states.position[at + 1], states.position[at + 2])
                .subtract(new Vector3D(position));
        assertEquals(planets.gm(Body.MOON) / from.getNormSq(), moon.getNorm(), 1e-12 * moon.getNorm() + 1e-17);
    }
}
