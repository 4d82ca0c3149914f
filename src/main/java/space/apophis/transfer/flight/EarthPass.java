package space.apophis.transfer.flight;

import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.units.Unit;

/**
 * The nearest point of a path to Earth within a span.
 *
 * @param time TDB seconds since J2000
 * @param conic about Earth there: relative position, m, and velocity, m/s, ICRF axes
 */
public record EarthPass(double time, OsculatingConic conic) {

    /** Short against the pass of a planet: at 10 km/s, 18,000 km. */
    private static final double STEP = 0.5 * Unit.DAY / 24.0;

    private static final double ACCURACY = 1e-7;
    private static final int ORDER = 5;
    private static final int EVALUATIONS = 200;

    /** m, from Earth's centre. */
    public double distance() {
        return conic.position().getNorm();
    }

    /**
     * Finds it: the least of the samples, and the root of r.v beside it. At an end of the span it is that end.
     *
     * @param from TDB seconds since J2000, within the path
     * @param to TDB seconds since J2000, within the path
     */
    static EarthPass of(SolarSystem solarSystem, Trajectory path, double from, double to) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        double nearest = from;
        double least = Double.POSITIVE_INFINITY;
        final int n = (int) FastMath.ceil((to - from) / STEP);
        for (int i = 0; i <= n; i++) {
            final double t = FastMath.min(to, from + i * STEP);
            final double distance = motion.of(path, Body.EARTH, t).getPosition().getNormSq();
            if (distance < least) {
                least = distance;
                nearest = t;
            }
        }
        final double low = FastMath.max(from, nearest - STEP);
        final double high = FastMath.min(to, nearest + STEP);
        if (receding(motion, path, low) < 0.0 && receding(motion, path, high) > 0.0) {
            nearest = new BracketingNthOrderBrentSolver(ACCURACY, ORDER)
                    .solve(EVALUATIONS, t -> receding(motion, path, t), low, high);
        }
        final PVCoordinates at = motion.of(path, Body.EARTH, nearest);
        return new EarthPass(
                nearest, new OsculatingConic(solarSystem.planets().gm(Body.EARTH), at.getPosition(), at.getVelocity()));
    }

    private static double receding(RelativeMotion motion, Trajectory path, double t) {
        final PVCoordinates at = motion.of(path, Body.EARTH, t);
        return at.getPosition().dotProduct(at.getVelocity());
    }
}
