package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.gravity.CentralDifferences;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.NonGravitational;

/** The derivatives of all forces together against central differences, near Earth and far from it. */
class ForceFieldJacobianTest {

    private static final double NEAR = (2462240.365 - 2451545.0) * 86400.0;
    private static final ForceSpec ALL =
            new ForceSpec(true, true, true, true, true, true, true, true, true, true, true, EarthPoleName.TRUE_OF_DATE);
    private static final ForceSpec SMALL_TERMS = new ForceSpec(
            true, false, false, false, false, true, false, false, false, true, true, EarthPoleName.TRUE_OF_DATE);
    private static final ForceSpec SUN = new ForceSpec(
            true, false, false, false, false, false, false, false, false, false, false, EarthPoleName.TRUE_OF_DATE);

    /** Far above a real one, so that it shows in the sum. */
    private static final NonGravitational STRONG = NonGravitational.inverseSquare(3e-8, -2e-8, 1e-8);

    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final double[] position = new double[3];
    private final double[] velocity = new double[3];

    private ForceField at(ForceSpec forces, double[] fromEarth) {
        final BodyStates states = new BodyStates();
        solarSystem.planets().fill(NEAR, states);
        final int earth = 3 * Body.EARTH.ordinal();
        final double[] drift = {4.5e3, 4.4e3, 3.1e3};
        for (int k = 0; k < 3; k++) {
            position[k] = states.position[earth + k] + fromEarth[k];
            velocity[k] = states.velocity[earth + k] + drift[k];
        }
        final ForceField field = new ForceField(solarSystem, forces);
        field.moveTo(NEAR);
        return field;
    }

    private void assertDerivatives(ForceSpec forces, double[] fromEarth, double step, double relative) {
        final ForceField field = at(forces, fromEarth);
        final ForceField.Jacobian jacobian = new ForceField.Jacobian();
        field.jacobian(position, velocity, STRONG, jacobian);
        CentralDifferences.assertNear(
                CentralDifferences.of(x -> of(field, x, velocity, STRONG), position, step),
                jacobian.byPosition,
                relative,
                "position");
        final double[] none = {0.0, 0.0, 0.0};
        final double[] a1 = of(field, position, velocity, NonGravitational.inverseSquare(1.0, 0.0, 0.0));
        final double[] without = of(field, position, velocity, NonGravitational.NONE);
        for (int k = 0; k < 3; k++) {
            none[k] = a1[k] - without[k];
        }
        final double[] byA1 = {jacobian.byParameters[0], jacobian.byParameters[3], jacobian.byParameters[6]};
        assertArrayEquals(none, byA1, 1e-10);
    }

    private static double[] of(ForceField field, double[] r, double[] v, NonGravitational own) {
        final double[] out = new double[3];
        field.acceleration(r, v, own, out);
        return out;
    }

    /** 45,000 km from Earth: barycentric coordinates are rounded to 3e-5 m, 1e-8 of the step. */
    @Test
    void nearEarth() {
        assertDerivatives(ALL, new double[] {-2.9e7, 2.6e7, -2.3e7}, 2000.0, 1e-7);
    }

    @Test
    void nearEarthAboutThePoleOfJ2000() {
        final ForceSpec fixed =
                new ForceSpec(true, true, true, true, true, true, true, true, true, true, true, EarthPoleName.J2000);
        assertDerivatives(fixed, new double[] {-2.9e7, 2.6e7, -2.3e7}, 2000.0, 1e-7);
    }

    @Test
    void farFromEarth() {
        assertDerivatives(ALL, new double[] {-2.9e10, 2.6e10, -2.3e10}, 1e5, 1e-8);
    }

    /** By velocity only relativity and the non-gravitational terms remain, 1e-8 of the rest: alone, with the Sun off. */
    @Test
    void byVelocity() {
        final ForceField field = at(SMALL_TERMS, new double[] {-2.9e10, 2.6e10, -2.3e10});
        final ForceField sun = at(SUN, new double[] {-2.9e10, 2.6e10, -2.3e10});
        final ForceField.Jacobian jacobian = new ForceField.Jacobian();
        field.jacobian(position, velocity, STRONG, jacobian);
        final double[] newton = of(sun, position, velocity, NonGravitational.NONE);
        final double[] differences = CentralDifferences.of(
                v -> {
                    final double[] a = of(field, position, v, STRONG);
                    return new double[] {a[0] - newton[0], a[1] - newton[1], a[2] - newton[2]};
                },
                velocity,
                30.0);
        // the small terms stand in a sum of 6e-3 m/s^2, so their changes by 3e-11 keep eight digits
        CentralDifferences.assertNear(differences, jacobian.byVelocity, 1e-6, "velocity");
        sun.jacobian(position, velocity, STRONG, jacobian);
        assertArrayEquals(new double[9], jacobian.byVelocity, 0.0);
        assertArrayEquals(new double[9], jacobian.byParameters, 0.0);
    }

    @Test
    void parametersAreThereThoughTheyBeZero() {
        final ForceField field = at(ALL, new double[] {-2.9e10, 2.6e10, -2.3e10});
        final ForceField.Jacobian jacobian = new ForceField.Jacobian();
        field.jacobian(position, velocity, NonGravitational.NONE, jacobian);
        final double[] b = jacobian.byParameters;
        assertEquals(1.0, Math.sqrt(b[0] * b[0] + b[3] * b[3] + b[6] * b[6]), 0.5, "g near 1 au");
    }
}
