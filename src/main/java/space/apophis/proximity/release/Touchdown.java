package space.apophis.proximity.release;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.proximity.Attractor;
import space.apophis.proximity.RelativeState;
import space.apophis.smallbody.shape.Shape.SurfacePoint;

/**
 * How something meets the ground of a small body.
 *
 * @param body that it meets, by its place among the attractors
 * @param speed relative to the ground, which turns with the body, m/s
 * @param angle below the ground's own horizon, rad
 * @param latitude of the place from the centre of mass, from the plane of the two longer axes, rad
 * @param longitude likewise, from the long axis, rad
 */
public record Touchdown(int body, double speed, double angle, double latitude, double longitude) {

    /** Of the differences that the motion of the ground is found by, s. */
    private static final double STEP = 1.0;

    /** How far before the ground a ray is followed to it, m. */
    private static final double BEFORE = 1.0;

    /**
     * Of a state on the ground of one of some bodies, that nearest to it.
     *
     * @param state from the centre of mass of all of them
     */
    static Touchdown of(List<Attractor> attractors, RelativeState state) {
        int body = 0;
        for (int i = 1; i < attractors.size(); i++) {
            if (above(attractors.get(i), state) < above(attractors.get(body), state)) {
                body = i;
            }
        }
        return of(body, attractors.get(body), state);
    }

    private static double above(Attractor attractor, RelativeState state) {
        return attractor.shape() == null
                ? Double.POSITIVE_INFINITY
                : state.position().distance(attractor.place().apply(state.time()))
                        - attractor.shape().boundingRadius();
    }

    private static Touchdown of(int body, Attractor attractor, RelativeState state) {
        final double t = state.time();
        final Rotation turn = attractor.orientation().apply(t);
        final Vector3D place =
                turn.applyInverseTo(state.position().subtract(attractor.place().apply(t)));
        final Vector3D ground = new Vector3D(
                1.5 / STEP,
                ground(attractor, place, t),
                -2.0 / STEP,
                ground(attractor, place, t - STEP),
                0.5 / STEP,
                ground(attractor, place, t - 2.0 * STEP));
        final Vector3D fall = state.velocity().subtract(ground);
        final Vector3D along = turn.applyInverseTo(fall.normalize());
        final Vector3D up = attractor
                .shape()
                .hit(new Vector3D(1.0, place, -BEFORE, along), along)
                .map(SurfacePoint::normal)
                // a graze, whose ray misses by the rounding of its instant
                .orElseGet(place::normalize);
        return new Touchdown(
                body,
                fall.getNorm(),
                FastMath.asin(FastMath.min(1.0, FastMath.max(0.0, -along.dotProduct(up)))),
                place.getDelta(),
                place.getAlpha());
    }

    /** Where a point of the ground is, ICRF, m. */
    private static Vector3D ground(Attractor attractor, Vector3D place, double t) {
        return attractor.place().apply(t).add(attractor.orientation().apply(t).applyTo(place));
    }
}
