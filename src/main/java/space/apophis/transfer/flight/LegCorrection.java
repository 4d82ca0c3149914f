package space.apophis.transfer.flight;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.units.Unit;

/**
 * Corrects one leg: the velocity at its begin until it leads where it is to, past planets if these are on the way.
 *
 * <p>A pass is met in its B-plane first, as the osculating hyperbola of two days before has it, which knows no collision, then
 * as that of the pass itself. From there on the unknowns are the aim point and the instant, in m: the changes of velocity over
 * the time to the first pass. What lies beyond it is met by moving these three, which turns the leg that leaves and changes its
 * speed.
 */
final class LegCorrection {

    /** How near is near enough, m. */
    private static final double NEAR = 100.0;

    private static final double COARSE = 2.0 * Unit.DAY;

    /** The unit of the aim point, m; differences are taken over a tenth of it. */
    private static final double AIM_UNIT = 1e4;

    /** The path from the begin of a leg to an instant, by the velocity that is to be corrected. */
    @FunctionalInterface
    interface Leg {
        CraftState fly(Vector3D velocity, double until);
    }

    private final Shooting shooting = new Shooting();
    private final RelativeMotion motion;

    LegCorrection(SolarSystem solarSystem) {
        this.motion = new RelativeMotion(solarSystem);
    }

    Shooting shooting() {
        return shooting;
    }

    /**
     * Finds the velocity from a guess for a patched conic.
     *
     * @param begin TDB seconds since J2000
     * @param passes on the way
     * @param rounding what is left to chance at the first pass, m
     */
    Vector3D correct(Leg leg, double begin, Vector3D guess, List<PassAim> passes, Waypoint to, double rounding) {
        if (passes.isEmpty()) {
            return new Vector3D(shooting.solve(
                    x -> to.miss().apply(leg.fly(new Vector3D(x), to.time())).toArray(),
                    guess.toArray(),
                    tolerance(NEAR),
                    to.words()));
        }
        return refine(leg, begin, aim(leg, begin, guess, passes), passes, to, NEAR, rounding);
    }

    private Vector3D aim(Leg leg, double begin, Vector3D guess, List<PassAim> passes) {
        Vector3D velocity = guess;
        double scale = 1.0;
        for (PassAim pass : passes) {
            for (double before : new double[] {COARSE, 0.0}) {
                final Vector3D from = velocity;
                final double unit = scale;
                velocity = moved(
                        from,
                        unit,
                        shooting.solve(
                                x -> pass.miss(leg.fly(moved(from, unit, x), pass.time() - before), motion),
                                new double[3],
                                tolerance(NEAR),
                                "the B-plane of " + pass.planet()));
            }
            scale = scale(begin, passes);
        }
        return velocity;
    }

    /**
     * Finds the velocity from one that comes by the passes already.
     *
     * @param near how near is near enough, m
     * @param rounding what is left to chance at the first pass, m; magnified by the passes, it is the least that is asked
     */
    Vector3D refine(
            Leg leg, double begin, Vector3D guess, List<PassAim> passes, Waypoint to, double near, double rounding) {
        final double unit = scale(begin, passes);
        final double[] solved = shooting.solve(
                x -> to.miss().apply(leg.fly(moved(guess, unit, x), to.time())).toArray(),
                new double[3],
                tolerance(FastMath.max(near, rounding * magnification(passes, to.time()))),
                to.words());
        return moved(guess, unit, solved);
    }

    private static double scale(double begin, List<PassAim> passes) {
        return AIM_UNIT / (passes.get(0).time() - begin);
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

    private static Vector3D moved(Vector3D from, double unit, double[] x) {
        return new Vector3D(1.0, from, unit, new Vector3D(x));
    }

    private static double[] tolerance(double size) {
        return new double[] {size, size, size};
    }
}
