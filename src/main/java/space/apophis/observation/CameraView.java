package space.apophis.observation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/**
 * What a craft on its approach sees of a body. Geometric: light time is left out, which on the last million kilometres is 3 s.
 *
 * @param craft heliocentric, ICRF, m and m/s, by TDB seconds since J2000
 * @param target likewise
 */
public record CameraView(DoubleFunction<PVCoordinates> craft, DoubleFunction<PVCoordinates> target) {

    /** From the craft to the body, ICRF, m. */
    public Vector3D sight(double t) {
        return target.apply(t).getPosition().subtract(craft.apply(t).getPosition());
    }

    /** Angle at the body between the Sun and the craft, rad. */
    public double phaseAngle(double t) {
        return Vector3D.angle(target.apply(t).getPosition(), sight(t));
    }

    /** Angle at the craft between the Sun and the body, rad. */
    public double sunAngle(double t) {
        return Vector3D.angle(craft.apply(t).getPosition().negate(), sight(t));
    }

    /** Apparent visual magnitude of the body. */
    public double magnitude(MagnitudeModel model, double t) {
        return model.magnitude(phaseAngle(t), target.apply(t).getPosition().getNorm(), sight(t).getNorm());
    }

    /**
     * When a camera first sees the body.
     *
     * @param faintest visual magnitude that it detects
     * @param leastSunAngle at which it may look, rad
     * @param search over the approach
     * @return TDB seconds since J2000; empty where it never does
     */
    public OptionalDouble firstSight(
            MagnitudeModel model, double faintest, double leastSunAngle, InstantSearch search) {
        final List<TimeSpan> seen =
                search.below(t -> Math.max(magnitude(model, t) - faintest, leastSunAngle - sunAngle(t)));
        return seen.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(seen.get(0).from());
    }
}
