package space.apophis.transfer.flight;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.flight.Goal.Waypoint;
import space.apophis.units.Unit;

/**
 * Corrects one leg: the velocity at its begin until it leads where it is to, past planets if these are on the way.
 *
 * <p>A pass is met in its B-plane first, as the osculating hyperbola of two days before has it, which knows no collision, then
 * as that of the pass itself. What lies beyond is met from there, by moving the aim point and the instant: that turns the leg
 * which leaves, strongly, and changes its speed, weakly. Where it leads to therefore has some slack, and of the many ways to meet
 * it the steps take the shortest, all in m: what the aim point cannot do at a small price, a later arrival or another place of a
 * burn does.
 */
final class LegCorrection {

    /** The unit of what is changed, m at the first planet; differences are taken over a tenth of it. */
    static final double UNIT = 1e5;

    /** On where a leg leads, m. */
    static final double TOLERANCE = 100.0;

    private static final double COARSE = 2.0 * Unit.DAY;

    /** The path from the begin of a leg to an instant, by the velocity there. */
    @FunctionalInterface
    interface DirectLeg {
        CraftState fly(Vector3D velocity, double until);
    }

    /** The path from the begin of a leg to an instant, by changes of velocities, in units at the first planet. */
    @FunctionalInterface
    interface Leg {
        CraftState fly(double[] x, double until);
    }

    /**
     * What came out.
     *
     * @param x the changes
     * @param slack taken
     * @param to the goal with that
     */
    record Corrected(double[] x, double[] slack, Waypoint to) {}

    private final Shooting shooting;
    private final RelativeMotion motion;

    LegCorrection(SolarSystem solarSystem) {
        this(solarSystem, new Shooting());
    }

    LegCorrection(SolarSystem solarSystem, Shooting shooting) {
        this.shooting = shooting;
        this.motion = new RelativeMotion(solarSystem);
    }

    Shooting shooting() {
        return shooting;
    }

    /** Finds the velocity that leads somewhere without a planet on the way. */
    Vector3D reach(DirectLeg leg, Vector3D guess, Waypoint to) {
        return new Vector3D(shooting.solve(
                x -> to.miss().apply(leg.fly(new Vector3D(x), to.time())).toArray(),
                guess.toArray(),
                tolerance(TOLERANCE),
                to.name()));
    }

    /**
     * Finds changes from those of a patched conic, which are 0.
     *
     * @param n how many
     * @param passes on the way
     * @param rounding what is left to chance at the first pass, m
     */
    Corrected correct(Leg leg, int n, List<PassAim> passes, Goal goal, double rounding) {
        return meet(
                leg,
                new Corrected(aim(leg, n, passes), new double[goal.slack()], null),
                passes,
                goal,
                TOLERANCE,
                rounding);
    }

    /**
     * Finds changes from others that come by the passes already.
     *
     * @param near tolerance, m
     * @param rounding what is left to chance at the first pass, m; magnified by the passes, it is the least that is asked
     */
    Corrected meet(Leg leg, Corrected guess, List<PassAim> passes, Goal goal, double near, double rounding) {
        final int n = guess.x().length;
        final double[] begin = Arrays.copyOf(guess.x(), n + goal.slack());
        System.arraycopy(guess.slack(), 0, begin, n, goal.slack());
        final Waypoint first = goal.settled().apply(guess.slack());
        final double[] solved = shooting.solve(
                x -> {
                    final Waypoint to = goal.settled().apply(tail(x, n));
                    return to.miss().apply(leg.fly(head(x, n), to.time())).toArray();
                },
                begin,
                tolerance(FastMath.max(near, rounding * magnification(passes, first.time()))),
                first.name());
        return new Corrected(head(solved, n), tail(solved, n), goal.settled().apply(tail(solved, n)));
    }

    private double[] aim(Leg leg, int n, List<PassAim> passes) {
        double[] x = new double[n];
        for (PassAim pass : passes) {
            for (double before : new double[] {COARSE, 0.0}) {
                x = shooting.solve(
                        y -> pass.miss(leg.fly(y, pass.time() - before), motion),
                        x,
                        tolerance(TOLERANCE),
                        "the B-plane of " + pass.planet());
            }
        }
        return x;
    }

    /**
     * Finds three changes from 0 that lead to a point of a B-plane nearby.
     *
     * @param near tolerance, m
     */
    double[] aimAgain(Leg leg, PassAim pass, double measured, double near) {
        return shooting.solve(
                x -> pass.miss(leg.fly(x, measured), motion),
                new double[3],
                tolerance(near),
                "the B-plane of " + pass.planet());
    }

    /** What a craft at a planet may be said to have been aimed at. */
    PassAim aimed(PassAim pass, CraftState craft) {
        return pass.movedTo(pass.plane(craft, motion), craft.time());
    }

    private static double[] head(double[] x, int n) {
        return Arrays.copyOf(x, n);
    }

    private static double[] tail(double[] x, int n) {
        return Arrays.copyOfRange(x, n, x.length);
    }

    private static double magnification(List<PassAim> passes, double until) {
        double all = 1.0;
        for (int i = 0; i < passes.size(); i++) {
            final double next = i + 1 < passes.size() ? passes.get(i + 1).time() : until;
            all *= FastMath.max(
                    1.0, passes.get(i).magnification(next - passes.get(i).time()));
        }
        return all;
    }

    private static double[] tolerance(double size) {
        return new double[] {size, size, size};
    }
}
