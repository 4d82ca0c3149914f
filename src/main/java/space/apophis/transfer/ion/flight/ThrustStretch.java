package space.apophis.transfer.ion.flight;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.transfer.ion.IonPropulsion;

/**
 * A stretch of time with the thrust wanted in it. Its instants are multiples of {@value #TICK} s, so that stretches join
 * without rounding.
 *
 * @param start TDB seconds since J2000
 * @param end TDB seconds since J2000
 * @param thrust ICRF, N
 */
record ThrustStretch(double start, double end, Vector3D thrust) {

    private static final double TICK = 0x1p-10;

    /** Beneath this there is none, N. */
    private static final double NONE = 1e-9;

    private static final int SAMPLES = 8;

    /** The last tick up to an instant. */
    static double tick(double time) {
        return FastMath.floor(time / TICK) * TICK;
    }

    double middle() {
        return 0.5 * (start + end);
    }

    double length() {
        return end - start;
    }

    ThrustStretch with(Vector3D newThrust) {
        return new ThrustStretch(start, end, newThrust);
    }

    /** With the thrust shortened to a limit where it is above, N. */
    ThrustStretch within(double limit) {
        final double size = thrust.getNorm();
        return size > limit ? with(thrust.scalarMultiply(limit / size)) : this;
    }

    /** Empty where there is no thrust. */
    Optional<ThrustArc> arc(double specificImpulse) {
        final double size = thrust.getNorm();
        return size > NONE
                ? Optional.of(new ThrustArc(start, length(), thrust.normalize(), size, specificImpulse))
                : Optional.empty();
    }

    static List<ThrustArc> arcs(List<ThrustStretch> stretches, double specificImpulse) {
        return stretches.stream()
                .flatMap(stretch -> stretch.arc(specificImpulse).stream())
                .toList();
    }

    /** Least of the thrust that a span allows on a path, N. */
    static double available(Trajectory path, double start, double end, IonPropulsion propulsion) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= SAMPLES; i++) {
            final double t = FastMath.min(path.end(), FastMath.max(path.start(), start + (end - start) * i / SAMPLES));
            least = FastMath.min(
                    least, propulsion.thrust(path.heliocentric(t).getPosition().getNorm()));
        }
        return least;
    }
}
