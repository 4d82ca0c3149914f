package space.apophis.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Sunlight;
import space.apophis.units.Unit;

/** The burn that leads to a place. */
class SteeringTest {

    private static final double GM = 2.747;
    private static final double EXHAUST_SPEED = 2850.0;

    /** From one point of a circle of 1 km to the next quarter, in a quarter of its period, leads the circle itself. */
    @Test
    void aQuarterOfACircleIsFound() {
        RelativePropagation propagation =
                new RelativePropagation(Beside.alone(8.0, Beside.point(GM)), RelativePropagation.FINE);
        double speed = Math.sqrt(GM / 1000.0);
        double time = Beside.START + 0.5 * Math.PI * 1000.0 / speed;
        RelativeState still = new RelativeState(Beside.START, new Vector3D(1000.0, 0.0, 0.0), Vector3D.ZERO, 800.0);
        Vector3D place = new Vector3D(0.0, 1000.0, 0.0);
        PlannedBurn burn = new Steering(propagation, EXHAUST_SPEED)
                .burn(
                        3,
                        still,
                        time,
                        place,
                        place.subtract(still.position()).scalarMultiply(1.0 / (time - Beside.START)))
                .orElseThrow();
        assertEquals(3, burn.phase());
        assertEquals(0.0, burn.after().distance(new Vector3D(0.0, speed, 0.0)), 1e-7, "m/s");
        RelativeState end = propagation.state(still.pushed(burn.impulse(), EXHAUST_SPEED), time);
        assertEquals(0.0, end.position().distance(place), 1000.0 * RelativePropagation.FINE, "m");
        assertEquals(0.0, end.velocity().distance(new Vector3D(-speed, 0.0, 0.0)), 1e-7, "m/s");
    }

    /** Back to nearly the same place after two days against sunlight and gravity: thrown up by a T^2 / 8, 1.6 km. */
    @Test
    void aWayBackToTheSamePlaceIsFound() {
        RelativePropagation propagation = new RelativePropagation(
                Beside.sunAlone(8.0, new Sunlight(17.0, 1.3), Beside.point(GM)), RelativePropagation.FINE);
        Vector3D sunward = Beside.axes(Beside.START)[0].negate();
        RelativeState still = new RelativeState(Beside.START, sunward.scalarMultiply(3000.0), Vector3D.ZERO, 800.0);
        double time = Beside.START + 2.0 * Unit.DAY;
        Vector3D place = sunward.scalarMultiply(2915.0);
        PlannedBurn burn = new Steering(propagation, EXHAUST_SPEED)
                .burn(0, still, time, place, sunward.scalarMultiply(0.025))
                .orElseThrow();
        RelativeState end = propagation.state(still.pushed(burn.impulse(), EXHAUST_SPEED), time);
        assertEquals(0.0, end.position().distance(place), 1000.0 * RelativePropagation.FINE, "m");
    }

    /** From rest it falls straight into the point, beyond any step: there is no such burn, and no failure. */
    @Test
    void aGuessThroughThePointLeadsNowhere() {
        RelativePropagation propagation =
                new RelativePropagation(Beside.alone(8.0, Beside.point(GM)), RelativePropagation.FINE);
        RelativeState still = new RelativeState(Beside.START, new Vector3D(1000.0, 0.0, 0.0), Vector3D.ZERO, 800.0);
        assertTrue(new Steering(propagation, EXHAUST_SPEED)
                .burn(0, still, Beside.START + 2.0 * Unit.DAY, new Vector3D(900.0, 0.0, 0.0), Vector3D.ZERO)
                .isEmpty());
    }

    /** In full dynamics it misses by no more than a thousand local errors, at whatever tolerance. */
    @Test
    void missesByNoMoreThanItSays() {
        for (double tolerance : new double[] {RelativePropagation.FINE, RelativePropagation.COARSE}) {
            RelativePropagation propagation = new RelativePropagation(
                    Beside.sunAlone(30.0, new Sunlight(17.0, 1.3), Beside.point(GM)), tolerance);
            RelativeState now = new RelativeState(
                    Beside.START, new Vector3D(-8000.0, 6000.0, 500.0), new Vector3D(0.01, 0.02, -0.01), 800.0);
            Vector3D place = new Vector3D(-9000.0, -5000.0, 0.0);
            double time = Beside.START + 4.0 * Unit.DAY;
            Steering steering = new Steering(propagation, EXHAUST_SPEED);
            PlannedBurn burn = steering.burn(0, now, time, place, Vector3D.ZERO).orElseThrow();
            RelativeState end = propagation.state(now.pushed(burn.impulse(), EXHAUST_SPEED), time);
            assertTrue(end.position().distance(place) <= 1000.0 * tolerance, "m");
            // From beside the planned state, with the slopes of the plan.
            RelativeState off = now.at(now.position().add(new Vector3D(20.0, -15.0, 30.0)), now.velocity());
            Vector3D velocity = steering.velocity(off, burn, 3);
            RelativeState corrected =
                    propagation.state(off.pushed(velocity.subtract(off.velocity()), EXHAUST_SPEED), time);
            assertEquals(0.0, corrected.position().distance(place), 0.05, "m, of 39 m off");
        }
    }
}
