package space.apophis.study.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
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

    /**
     * About a place 20 km off the craft goes once in an hour, and once in 47 hours dips to 1 km: hundreds of minima, the least of
     * them lower than its neighbours by 17 m.
     */
    @Test
    void ofManyMinimaItIsTheLeast() {
        final double hour = 3600.0;
        final double dip = START + 30.0 * hour;
        final DoubleUnaryOperator height = t -> 20e3
                - 9.5e3
                        * (Math.cos(2.0 * Math.PI * (t - dip) / hour)
                                + Math.cos(2.0 * Math.PI * (t - dip) / (47.0 * hour)));
        final double[] knots = IntStream.rangeClosed(0, 72 * 12)
                .mapToDouble(i -> START + i * hour / 12.0)
                .toArray();
        final Trajectory craft = Trajectory.through(
                knots,
                t -> new PVCoordinates(
                        ASTEROID.heliocentric(t).getPosition().add(new Vector3D(0.0, 0.0, height.applyAsDouble(t))),
                        VELOCITY.add(new Vector3D(
                                0.0,
                                0.0,
                                9.5e3
                                        * 2.0
                                        * Math.PI
                                        / hour
                                        * (Math.sin(2.0 * Math.PI * (t - dip) / hour)
                                                + Math.sin(2.0 * Math.PI * (t - dip) / (47.0 * hour)) / 47.0)))));
        final Nearest nearest = Nearest.of(craft, ASTEROID, START, START + 3.0 * DAY);
        assertEquals(1e3, nearest.distance(), 0.01);
        assertEquals(dip, nearest.time(), 0.1);
    }
}
