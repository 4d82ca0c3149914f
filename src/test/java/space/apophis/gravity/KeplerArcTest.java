package space.apophis.gravity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

class KeplerArcTest {

    /** The Sun's, m^3/s^2. */
    private static final double GM = 1.32712440018e20;

    private static final double AU = 1.495978707e11;
    private static final double DAY = 86400.0;
    private static final int TRIALS = 2000;

    /** Ellipses and hyperbolas, near-parabolas among them, perihelia from 0.1 to 2 au. */
    private static double[] state(SplittableRandom random) {
        double q = random.nextDouble(0.1, 2.0) * AU;
        double e = random.nextInt(4) == 0 ? 1.0 + random.nextDouble(-1e-4, 1e-4) : random.nextDouble(0.01, 2.5);
        double widest = e < 1.0 ? Math.PI : Math.acos(-1.0 / e);
        double anomaly = 0.9 * widest * random.nextDouble(-1.0, 1.0);
        double p = q * (1.0 + e);
        double r = p / (1.0 + e * Math.cos(anomaly));
        Vector3D x = direction(random);
        Vector3D y = x.orthogonal();
        double speed = Math.sqrt(GM / p);
        Vector3D position = new Vector3D(r * Math.cos(anomaly), x, r * Math.sin(anomaly), y);
        Vector3D velocity = new Vector3D(-speed * Math.sin(anomaly), x, speed * (e + Math.cos(anomaly)), y);
        return new double[] {
            position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
        };
    }

    private static Vector3D direction(SplittableRandom random) {
        return new Vector3D(random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(-1, 1)).normalize();
    }

    private static Vector3D position(double[] state) {
        return new Vector3D(state[0], state[1], state[2]);
    }

    private static Vector3D velocity(double[] state) {
        return new Vector3D(state[3], state[4], state[5]);
    }

    /** Relative to the nearer of the two distances and the like of speeds. */
    private static double miss(double[] state, Vector3D position, Vector3D velocity) {
        return Math.max(
                position(state).distance(position) / position.getNorm(),
                velocity(state).distance(velocity) / velocity.getNorm());
    }

    /** Orekit solves Kepler's equation in elements; near the parabola these lose digits, so not compared there. */
    @Test
    void agreesWithOrekit() {
        SplittableRandom random = new SplittableRandom(1);
        KeplerArc arc = new KeplerArc(GM);
        double worst = 0.0;
        for (int i = 0; i < TRIALS; i++) {
            double[] state = state(random);
            double beta = 2.0 * GM / position(state).getNorm() - velocity(state).getNormSq();
            if (Math.abs(beta) * position(state).getNorm() / GM < 1e-2) {
                continue;
            }
            double duration = random.nextDouble(-200.0, 200.0) * DAY;
            PVCoordinates other = new CartesianOrbit(
                            new PVCoordinates(position(state), velocity(state)),
                            Frame.getRoot(),
                            AbsoluteDate.ARBITRARY_EPOCH,
                            GM)
                    .shiftedBy(duration)
                    .getPVCoordinates();
            arc.propagate(state, 0, duration);
            worst = Math.max(worst, miss(arc.end, other.getPosition(), other.getVelocity()));
        }
        assertEquals(0.0, worst, 1e-12);
    }

    @Test
    void goesBackTheWayItCame() {
        SplittableRandom random = new SplittableRandom(2);
        KeplerArc arc = new KeplerArc(GM);
        KeplerArc back = new KeplerArc(GM);
        double worst = 0.0;
        for (int i = 0; i < TRIALS; i++) {
            double[] state = state(random);
            double duration = random.nextDouble(-400.0, 400.0) * DAY;
            arc.propagate(state, 0, duration);
            back.propagate(arc.end, 0, -duration);
            worst = Math.max(worst, miss(back.end, position(state), velocity(state)));
        }
        assertEquals(0.0, worst, 1e-11);
    }

    /** Central differences of 1e-5 of distance and speed are good to 1e-8 or so of the largest of a block. */
    @Test
    void itsMatrixIsTheDerivative() {
        SplittableRandom random = new SplittableRandom(3);
        KeplerArc arc = new KeplerArc(GM);
        double worst = 0.0;
        for (int i = 0; i < 300; i++) {
            double[] state = state(random);
            double duration = random.nextDouble(-100.0, 100.0) * DAY;
            arc.propagateWithTransition(state, 0, duration);
            double r = position(state).getNorm();
            double v = velocity(state).getNorm();
            double[] matrix = arc.transition.clone();
            for (int column = 0; column < 6; column++) {
                double step = 1e-5 * (column < 3 ? r : v);
                double[] slope = difference(arc, state, column, step, duration);
                for (int row = 0; row < 6; row++) {
                    worst = Math.max(
                            worst,
                            Math.abs(slope[row] - matrix[6 * row + column]) / largest(matrix, row / 3, column / 3));
                }
            }
        }
        assertEquals(0.0, worst, 1e-6);
    }

    private static double[] difference(KeplerArc arc, double[] state, int column, double step, double duration) {
        double[] shifted = state.clone();
        shifted[column] = state[column] + step;
        arc.propagate(shifted, 0, duration);
        double[] slope = arc.end.clone();
        shifted[column] = state[column] - step;
        arc.propagate(shifted, 0, duration);
        for (int row = 0; row < 6; row++) {
            slope[row] = (slope[row] - arc.end[row]) / (2.0 * step);
        }
        return slope;
    }

    private static double largest(double[] matrix, int blockRow, int blockColumn) {
        double largest = 0.0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                largest = Math.max(largest, Math.abs(matrix[6 * (3 * blockRow + i) + 3 * blockColumn + j]));
            }
        }
        return largest;
    }

    /** M' J M = J, in units of the state at the start so that all is of order one. */
    @Test
    void itsMatrixIsSymplectic() {
        SplittableRandom random = new SplittableRandom(4);
        KeplerArc arc = new KeplerArc(GM);
        double worst = 0.0;
        for (int i = 0; i < TRIALS; i++) {
            double[] state = state(random);
            arc.propagateWithTransition(state, 0, random.nextDouble(-200.0, 200.0) * DAY);
            double r = position(state).getNorm();
            double time = Math.sqrt(r * r * r / GM);
            RealMatrix m = MatrixUtils.createRealMatrix(6, 6);
            RealMatrix j = MatrixUtils.createRealMatrix(6, 6);
            for (int row = 0; row < 6; row++) {
                for (int column = 0; column < 6; column++) {
                    double unit = (row < 3 ? 1.0 : time) / (column < 3 ? 1.0 : time);
                    m.setEntry(row, column, arc.transition[6 * row + column] * unit);
                }
                j.setEntry(row, (row + 3) % 6, row < 3 ? 1.0 : -1.0);
            }
            double size = m.getFrobeniusNorm();
            worst = Math.max(
                    worst, m.transpose().multiply(j).multiply(m).subtract(j).getFrobeniusNorm() / (size * size));
        }
        assertEquals(0.0, worst, 1e-13);
    }

    /** Twenty revolutions of a circle, and a fall past the Sun at one part in ten million of its speed sideways. */
    @Test
    void longAndSteepWays() {
        KeplerArc arc = new KeplerArc(GM);
        double speed = Math.sqrt(GM / AU);
        double[] circle = {AU, 0.0, 0.0, 0.0, speed, 0.0};
        double period = 2.0 * Math.PI * AU / speed;
        arc.propagate(circle, 0, 20.25 * period);
        assertEquals(0.0, miss(arc.end, new Vector3D(0.0, AU, 0.0), new Vector3D(-speed, 0.0, 0.0)), 1e-13);
        double[] fall = {AU, 0.0, 0.0, -30e3, 1e-7 * 30e3, 0.0};
        arc.propagate(fall, 0, 300.0 * DAY);
        KeplerArc back = new KeplerArc(GM);
        back.propagate(arc.end, 0, -300.0 * DAY);
        assertEquals(0.0, position(back.end).distance(position(fall)) / AU, 1e-6);
        double[] hyperbola = {AU, 0.0, 0.0, -1e3, 300e3, 0.0};
        arc.propagate(hyperbola, 0, 1e5 * DAY);
        back.propagate(arc.end, 0, -1e5 * DAY);
        assertEquals(0.0, position(back.end).distance(position(hyperbola)) / AU, 1e-7);
    }

    @Test
    void noTimeIsNoChange() {
        KeplerArc arc = new KeplerArc(GM);
        double[] state = {AU, 1e9, -2e9, 1e3, 29e3, 100.0};
        arc.propagateWithTransition(state, 0, 0.0);
        for (int i = 0; i < 6; i++) {
            assertEquals(state[i], arc.end[i], 0.0);
            for (int j = 0; j < 6; j++) {
                assertEquals(i == j ? 1.0 : 0.0, arc.transition[6 * i + j], 0.0);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> arc.propagate(new double[6], 0, 1.0));
        assertThrows(IllegalArgumentException.class, () -> arc.propagate(state, 0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new KeplerArc(0.0));
    }
}
