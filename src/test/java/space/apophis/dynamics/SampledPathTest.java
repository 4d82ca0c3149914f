package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;

class SampledPathTest {

    private static final double SPEED = 30e3;

    /** At 19 instants between two rows, by four rows and by eight. */
    private static void assertGood(CraftPath path, int fewest, int most) {
        int rows = 0;
        double last = path.trajectory().start();
        for (SampledPath stretch : SampledPath.of(path)) {
            assertEquals(last, stretch.time(0), 0.0, "stretches meet");
            assertTrue(stretch.rows() >= 8);
            for (int i = 0; i < stretch.rows() - 1; i++) {
                for (int k = 1; k < 20; k++) {
                    final double t = stretch.time(i) + k / 20.0 * (stretch.time(i + 1) - stretch.time(i));
                    final Vector3D there = path.trajectory().heliocentric(t).getPosition();
                    assertEquals(
                            0.0, stretch.heliocentric(t).getPosition().distance(there), SampledPath.TOLERANCE, "m");
                    assertEquals(
                            0.0,
                            stretch.heliocentric(t, 8, true).getPosition().distance(there),
                            SampledPath.TOLERANCE,
                            "m");
                }
            }
            last = stretch.time(stretch.rows() - 1);
            rows += stretch.rows();
        }
        assertEquals(path.trajectory().end(), last, 0.0);
        assertTrue(rows >= fewest && rows <= most, "rows: " + rows);
    }

    @Test
    void aDepartureWithBurnsIsGoodToAMetre() {
        assertGood(CraftFlights.chemical(), 100, 250);
    }

    @Test
    void arcsOfIonThrustAreGoodToAMetre() {
        assertGood(CraftFlights.ion(), 100, 250);
    }

    @Test
    void aSwingByIsGoodToAMetre() {
        assertGood(CraftFlights.swingBy(), 30, 100);
    }

    /** Straight lines that turn at once where nobody said that they would: two stretches, of few rows. */
    @Test
    void aJumpOfVelocityEndsAStretch() {
        final double turn = 1e6;
        final Trajectory path = Trajectory.through(new double[] {0.0, turn, 2.0 * turn}, t -> {
            final Vector3D velocity = new Vector3D(SPEED, t < turn ? Vector3D.PLUS_I : Vector3D.PLUS_J);
            return new PVCoordinates(
                    new Vector3D(1.0, new Vector3D(SPEED * turn, Vector3D.PLUS_I), t - turn, velocity), velocity);
        });
        final List<SampledPath> stretches = SampledPath.of(path);
        assertEquals(2, stretches.size());
        final int last = stretches.get(0).rows() - 1;
        assertTrue(last >= 7 && last < 12, "rows: " + last);
        assertEquals(turn, stretches.get(0).time(last), 0.0);
        assertEquals(SPEED, stretches.get(0).state(last).getVelocity().getX(), 1e-6);
        assertEquals(SPEED, stretches.get(1).state(0).getVelocity().getY(), 1e-6);
        assertTrue(
                IntStream.range(1, last).mapToDouble(stretches.get(0)::time).allMatch(t -> t == Math.rint(t)),
                "whole seconds");
    }
}
