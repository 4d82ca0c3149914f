package space.apophis.study.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;

/** A craft on a straight line past an asteroid: the nearest point is the foot of the perpendicular. */
class NearestTest {

    private static final double START = 9.2e8;
    private static final double DAY = 86_400.0;
    private static final Vector3D VELOCITY = new Vector3D(0.0, 28e3, 0.0);

    private static Trajectory line(Vector3D place, Vector3D velocity) {
        return Trajectory.through(
                new double[] {START, START + DAY, START + 2.0 * DAY, START + 3.0 * DAY},
                t -> new PVCoordinates(new Vector3D(1.0, place, t - START, velocity), velocity));
    }

    private static final Trajectory ASTEROID = line(new Vector3D(1.4e11, 0.0, 0.0), VELOCITY);

    /** Hourly samples, at best 1800 s from it, would tell of 6050 km. */
    @Test
    void aPassBetweenSamplesIsFound() {
        final double pass = DAY + 1800.0;
        final Vector3D relative = new Vector3D(3361.0, 0.0, 0.0);
        final Trajectory craft = line(new Vector3D(1.4e11 - 3361.0 * pass, 0.0, 100e3), VELOCITY.add(relative));
        final Nearest nearest = Nearest.of(craft, ASTEROID, START, START + 3.0 * DAY);
        assertEquals(100e3, nearest.distance(), 1.0);
        assertEquals(START + pass, nearest.time(), 0.01);
        assertEquals(3361.0, nearest.speed(), 0.01);
    }

    @Test
    void ofOneThatOnlyGoesAwayItIsTheFirstInstant() {
        final Trajectory craft = line(new Vector3D(1.4e11 + 5e6, 0.0, 0.0), VELOCITY.add(new Vector3D(10.0, 0.0, 0.0)));
        final Nearest nearest = Nearest.of(craft, ASTEROID, START + DAY, START + 2.0 * DAY);
        assertEquals(START + DAY, nearest.time());
        assertEquals(5e6 + 10.0 * DAY, nearest.distance(), 1.0);
    }

    @Test
    void ofOneAtTheSamePlaceItIsZero() {
        assertEquals(0.0, Nearest.of(ASTEROID, ASTEROID, START, START + DAY).distance());
    }
}
