package space.apophis.study.visit;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.Trajectory;

/**
 * A spacecraft's path as far as a scenario has it.
 *
 * @param label for people
 * @param craft what tells it from others, whatever its options
 * @param remark what it rests on, for people
 * @param path on its way
 * @param hold with the asteroid from the end of that on; empty for one that does not stop
 */
public record VisitorPath(
        String label, VisitorKind kind, String craft, String remark, Trajectory path, Optional<Hold> hold) {

    /** Of one that goes by, or is known no farther. */
    public static VisitorPath passing(String label, VisitorKind kind, String craft, String remark, Trajectory path) {
        return new VisitorPath(label, kind, craft, remark, path, Optional.empty());
    }

    /** Of one that stops. */
    public static VisitorPath staying(
            String label, VisitorKind kind, String craft, String remark, Trajectory path, Hold hold) {
        return new VisitorPath(label, kind, craft, remark, path, Optional.of(hold));
    }

    /**
     * Where it is nearest to the asteroid, on its way or where it stays.
     *
     * @param first instant looked at, within both, TDB seconds since J2000
     * @param last likewise
     */
    Nearest nearest(Trajectory asteroid, double first, double last) {
        if (first >= path.end()) {
            return staying(asteroid, first, last);
        }
        final Nearest onTheWay = Nearest.of(path, asteroid, first, Math.min(last, path.end()));
        if (last <= path.end()) {
            return onTheWay;
        }
        final Nearest there = staying(asteroid, path.end(), last);
        return there.distance() < onTheWay.distance() ? there : onTheWay;
    }

    /** A hold goes from one distance to another in a straight line: one of the two is the least. */
    private Nearest staying(Trajectory asteroid, double first, double last) {
        final double before = from(asteroid, first).getNorm();
        final double after = from(asteroid, last).getNorm();
        return before <= after ? new Nearest(first, before, 0.0) : new Nearest(last, after, 0.0);
    }

    /** First instant, TDB seconds since J2000. */
    double start() {
        return path.start();
    }

    /** Last instant, TDB seconds since J2000. */
    double end() {
        return hold.isPresent() ? Double.POSITIVE_INFINITY : path.end();
    }

    /**
     * From the asteroid, ICRF, m.
     *
     * @param t TDB seconds since J2000, within both
     */
    Vector3D from(Trajectory asteroid, double t) {
        return t > path.end()
                ? hold.orElseThrow().offset(t)
                : path.heliocentric(t)
                        .getPosition()
                        .subtract(asteroid.heliocentric(t).getPosition());
    }
}
