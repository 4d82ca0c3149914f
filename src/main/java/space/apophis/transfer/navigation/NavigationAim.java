package space.apophis.transfer.navigation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.transfer.flight.PassAim;

/** What a correction or a burn is to lead to: three equations on the state at an instant. */
public sealed interface NavigationAim {

    /** When the state is looked at, TDB seconds since J2000. */
    double time();

    /** Whether the aim moves with the target where that is elsewhere than its ephemeris says. */
    boolean followsTarget();

    /**
     * How far a state misses, m or m/s.
     *
     * @param path the nominal one
     * @param displaced by how much the target is elsewhere, m
     */
    double[] miss(CraftState craft, Trajectory path, RelativeMotion motion, Vector3D displaced);

    /** The derivative of the miss by position and velocity on the nominal path, 3 x 6. */
    double[][] slopes(Trajectory path, RelativeMotion motion);

    /**
     * A point of the nominal path.
     *
     * @param followsTarget whether it moves with the target
     */
    record Point(double time, boolean followsTarget) implements NavigationAim {

        @Override
        public double[] miss(CraftState craft, Trajectory path, RelativeMotion motion, Vector3D displaced) {
            final Vector3D at = craft.position()
                    .subtract(path.heliocentric(FastMath.min(time, path.end())).getPosition());
            return (followsTarget ? at.subtract(displaced) : at).toArray();
        }

        @Override
        public double[][] slopes(Trajectory path, RelativeMotion motion) {
            return new double[][] {{1, 0, 0, 0, 0, 0}, {0, 1, 0, 0, 0, 0}, {0, 0, 1, 0, 0, 0}};
        }
    }

    /**
     * Rest with the target, whose own velocity is as its ephemeris says.
     *
     * @param target its path
     */
    record Rest(double time, Trajectory target) implements NavigationAim {

        @Override
        public boolean followsTarget() {
            return false;
        }

        @Override
        public double[] miss(CraftState craft, Trajectory path, RelativeMotion motion, Vector3D displaced) {
            return craft.velocity()
                    .subtract(target.heliocentric(craft.time()).getVelocity())
                    .toArray();
        }

        @Override
        public double[][] slopes(Trajectory path, RelativeMotion motion) {
            return new double[][] {{0, 0, 0, 1, 0, 0}, {0, 0, 0, 0, 1, 0}, {0, 0, 0, 0, 0, 1}};
        }
    }

    /**
     * A point of the B-plane of a planet and the instant there, by the hyperbola that osculates some days before, which knows no
     * collision and is nearly linear in what comes before.
     *
     * @param pass what the nominal path meets
     */
    record Pass(double time, PassAim pass) implements NavigationAim {

        /** For the differences: m and m/s. */
        private static final double METRES = 1e4;

        private static final double METRES_PER_SECOND = 0.1;

        @Override
        public boolean followsTarget() {
            return false;
        }

        @Override
        public double[] miss(CraftState craft, Trajectory path, RelativeMotion motion, Vector3D displaced) {
            return pass.miss(craft, motion);
        }

        @Override
        public double[][] slopes(Trajectory path, RelativeMotion motion) {
            final double[][] slopes = new double[3][6];
            for (int c = 0; c < 6; c++) {
                final double step = c < 3 ? METRES : METRES_PER_SECOND;
                final double[] ahead = pass.miss(moved(path, c, step), motion);
                final double[] behind = pass.miss(moved(path, c, -step), motion);
                for (int k = 0; k < 3; k++) {
                    slopes[k][c] = (ahead[k] - behind[k]) / (2.0 * step);
                }
            }
            return slopes;
        }

        private CraftState moved(Trajectory path, int component, double step) {
            final double[] change = new double[6];
            change[component] = step;
            return new CraftState(
                    time,
                    path.heliocentric(time).getPosition().add(new Vector3D(change[0], change[1], change[2])),
                    path.heliocentric(time).getVelocity().add(new Vector3D(change[3], change[4], change[5])),
                    1.0);
        }
    }
}
