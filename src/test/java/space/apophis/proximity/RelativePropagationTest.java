package space.apophis.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Sunlight;
import space.apophis.units.Unit;

/** Motion beside an asteroid against closed forms. */
class RelativePropagationTest {

    private static final double YEAR = 2.0 * Math.PI / Beside.RATE;
    private static final double GM = 2.747;

    /** At rest, or moving, in axes that turn with the asteroid about the Sun: x outward, y along the motion. */
    private static RelativeState turning(double x, double y, double vx, double vy, double vz) {
        Vector3D[] axes = Beside.axes(Beside.START);
        return new RelativeState(
                Beside.START,
                new Vector3D(x, axes[0], y, axes[1]),
                new Vector3D(vx - Beside.RATE * y, axes[0], vy + Beside.RATE * x, axes[1], vz, Vector3D.PLUS_K),
                800.0);
    }

    private static Vector3D turned(RelativeState state) {
        Vector3D[] axes = Beside.axes(state.time());
        return new Vector3D(
                state.position().dotProduct(axes[0]),
                state.position().dotProduct(axes[1]),
                state.position().getZ());
    }

    /** Clohessy and Wiltshire: along the track it drifts by -(12 pi x0 + 6 pi y0' / n) in one turn, and comes back in x and z. */
    @Test
    void driftsAsClohessyAndWiltshireSay() {
        RelativePropagation propagation =
                new RelativePropagation(Beside.sunAlone(370.0, Sunlight.NONE), RelativePropagation.FINE);
        double speed = 1e-4;
        Vector3D end = turned(propagation.state(turning(1000.0, 0.0, 0.0, speed, 2e-4), Beside.START + YEAR));
        double drift = -(12.0 * Math.PI * 1000.0 + 6.0 * Math.PI * speed / Beside.RATE);
        assertEquals(-47_165.6, drift, 1.0, "m, as computed by hand");
        assertEquals(drift, end.getY(), 0.05, "m");
        assertEquals(1000.0, end.getX(), 0.05, "m");
        assertEquals(0.0, end.getZ(), 0.05, "m");
    }

    /** Hill's equilibria, (GM / 3 n^2)^(1/3) towards the Sun and away from it: what turns with the frame needs no other force. */
    @Test
    void standsStillAtHillsEquilibria() {
        double radius = Math.cbrt(GM / (3.0 * Beside.RATE * Beside.RATE));
        assertEquals(28_480.0, radius, 10.0, "m");
        RelativeAcceleration acceleration =
                new RelativeAcceleration(Beside.sunAlone(8.0, Sunlight.NONE, Beside.point(GM)));
        for (double side : new double[] {radius, -radius}) {
            Vector3D place = Beside.axes(Beside.START)[0].scalarMultiply(side);
            double[] out = new double[3];
            acceleration.evaluate(Beside.START, place.getX(), place.getY(), place.getZ(), 800.0, out);
            double needed = Beside.RATE * Beside.RATE * radius;
            assertEquals(
                    0.0,
                    new Vector3D(out)
                            .add(place.scalarMultiply(Beside.RATE * Beside.RATE))
                            .getNorm(),
                    1e-6 * needed,
                    "m/s^2");
        }
    }

    /** A circle about the asteroid alone closes after 2 pi sqrt(r^3 / GM): 33.3 h at 1 km. */
    @Test
    void goesRoundAsKeplerSays() {
        double period = 2.0 * Math.PI * Math.sqrt(1e9 / GM);
        assertEquals(33.3, period / 3600.0, 0.05, "h");
        RelativeState start = new RelativeState(
                Beside.START, new Vector3D(1000.0, 0.0, 0.0), new Vector3D(0.0, Math.sqrt(GM / 1000.0), 0.0), 800.0);
        RelativePropagation propagation =
                new RelativePropagation(Beside.alone(8.0, Beside.point(GM)), RelativePropagation.FINE);
        RelativeState end = propagation.state(start, Beside.START + period);
        assertEquals(0.0, end.position().distance(start.position()), 1e-4, "m");
        RelativePath path = propagation.path(start, Beside.START + period);
        for (double t = path.start(); t < path.end(); t += 977.0) {
            assertEquals(1000.0, path.at(t).getPosition().getNorm(), 1e-4, "m");
        }
    }

    /** Sunlight alone: P Cr A / m (1 au / r)^2 away from the Sun, half of it times t^2 for a day. */
    @Test
    void isPushedBySunlight() {
        Sunlight sunlight = new Sunlight(17.0, 1.3);
        RelativeState end = new RelativePropagation(Beside.sunAlone(8.0, sunlight), RelativePropagation.FINE)
                .state(turning(0.0, 0.0, 0.0, 0.0, 0.0), Beside.START + Unit.DAY);
        double push = 1361.0 / 299792458.0 * 1.3 * 17.0 / 800.0;
        assertEquals(
                0.5 * push * Unit.DAY * Unit.DAY, end.range(), 0.15, "m, of 468 m; the direction turns by 0.017 rad");
        assertTrue(end.position().dotProduct(Beside.axes(Beside.START)[0]) > 0.0, "away from the Sun");
    }

    /** Mirrored in the plane of the orbit, the motion is mirrored. */
    @Test
    void isMirroredInThePlaneOfTheOrbit() {
        RelativePropagation propagation = new RelativePropagation(
                Beside.sunAlone(30.0, new Sunlight(17.0, 1.3), Beside.point(GM)), RelativePropagation.FINE);
        RelativeState up = propagation.state(turning(3000.0, 100.0, 0.0, 0.01, 0.02), Beside.START + 20.0 * Unit.DAY);
        RelativeState down =
                propagation.state(turning(3000.0, 100.0, 0.0, 0.01, -0.02), Beside.START + 20.0 * Unit.DAY);
        assertEquals(up.position().getX(), down.position().getX(), 1e-6, "m");
        assertEquals(up.position().getZ(), -down.position().getZ(), 1e-6, "m");
        assertTrue(Math.abs(up.position().getZ()) > 1000.0, "m");
    }

    /** Bound for where it came from, it comes back: forward and then backward. */
    @Test
    void comesBack() {
        RelativePropagation propagation = new RelativePropagation(
                Beside.sunAlone(30.0, new Sunlight(17.0, 1.3), Beside.point(GM)), RelativePropagation.FINE);
        RelativeState start = turning(2000.0, 100.0, 0.0, 0.01, 0.02);
        RelativeState there = propagation.state(start, Beside.START + 20.0 * Unit.DAY);
        RelativeState back = propagation.state(there, Beside.START);
        assertEquals(0.0, back.position().distance(start.position()), 1e-3, "m");
    }
}
