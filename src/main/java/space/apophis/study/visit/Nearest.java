package space.apophis.study.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;

/**
 * Where a craft is nearest to an asteroid: of the instants at which the distance stops falling, and of the two ends, the one of
 * least distance. The first are roots of the range rate, found between steps in which it changes its sign.
 *
 * @param time TDB seconds since J2000
 * @param distance m
 * @param speed of the craft against the asteroid, m/s
 */
public record Nearest(double time, double distance, double speed) {

    /** s: a craft beside the asteroid turns about in days. */
    private static final double LONGEST_STEP = 21_600.0;

    private static final double TOLERANCE = 1e-4;
    private static final int ORDER = 5;
    private static final int MOST_EVALUATIONS = 200;

    /**
     * Of two paths.
     *
     * @param first instant looked at, within both, TDB seconds since J2000
     * @param last likewise
     */
    public static Nearest of(Trajectory craft, Trajectory asteroid, double first, double last) {
        final List<Double> candidates = new ArrayList<>(List.of(first, last));
        final int steps = (int) FastMath.max(1.0, FastMath.ceil((last - first) / LONGEST_STEP));
        final BracketingNthOrderBrentSolver solver = new BracketingNthOrderBrentSolver(TOLERANCE, ORDER);
        double before = first;
        double rateBefore = rangeRate(craft, asteroid, first);
        for (int i = 1; i <= steps; i++) {
            final double t = i == steps ? last : first + (last - first) * i / steps;
            final double rate = rangeRate(craft, asteroid, t);
            if (rateBefore < 0.0 && rate > 0.0) {
                candidates.add(solver.solve(MOST_EVALUATIONS, at -> rangeRate(craft, asteroid, at), before, t));
            }
            before = t;
            rateBefore = rate;
        }
        return candidates.stream()
                .map(t -> at(craft, asteroid, t))
                .min(Comparator.comparingDouble(Nearest::distance))
                .orElseThrow();
    }

    private static Nearest at(Trajectory craft, Trajectory asteroid, double t) {
        final PVCoordinates relative = relative(craft, asteroid, t);
        return new Nearest(
                t, relative.getPosition().getNorm(), relative.getVelocity().getNorm());
    }

    private static PVCoordinates relative(Trajectory craft, Trajectory asteroid, double t) {
        return new PVCoordinates(asteroid.heliocentric(t), craft.heliocentric(t));
    }

    /** Times the distance, m^2/s: it is also there where both are at one place. */
    private static double rangeRate(Trajectory craft, Trajectory asteroid, double t) {
        final PVCoordinates relative = relative(craft, asteroid, t);
        return Vector3D.dotProduct(relative.getPosition(), relative.getVelocity());
    }
}
