package space.apophis.study.visit;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.Trajectory;

/**
 * A spacecraft's path as far as a scenario has it.
 *
 * @param label for people
 * @param remark what it rests on, for people
 * @param path on its way
 * @param stay with the asteroid from the end of that on; empty for one that does not stop
 */
public record VisitorPath(String label, VisitorKind kind, String remark, Trajectory path, Optional<Stay> stay) {

    /** Of one that goes by, or is known no farther. */
    public static VisitorPath passing(String label, VisitorKind kind, String remark, Trajectory path) {
        return new VisitorPath(label, kind, remark, path, Optional.empty());
    }

    /** Of one that stops. */
    public static VisitorPath staying(String label, VisitorKind kind, String remark, Trajectory path, Stay stay) {
        return new VisitorPath(label, kind, remark, path, Optional.of(stay));
    }

    /** First instant, TDB seconds since J2000. */
    double start() {
        return path.start();
    }

    /** Last instant, TDB seconds since J2000. */
    double end() {
        return stay.isPresent() ? Double.POSITIVE_INFINITY : path.end();
    }

    /**
     * From the asteroid, ICRF, m.
     *
     * @param t TDB seconds since J2000, within both
     */
    Vector3D from(Trajectory asteroid, double t) {
        return t > path.end()
                ? stay.orElseThrow().offset(t)
                : path.heliocentric(t)
                        .getPosition()
                        .subtract(asteroid.heliocentric(t).getPosition());
    }
}
