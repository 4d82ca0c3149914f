package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Body;

/**
 * A local minimum of the distance of one sample of a batch from a body. Where the sample strikes the body, the pericentre of
 * the hyperbola that it osculates at the surface.
 *
 * @param sample index in the batch
 * @param body that it is near
 * @param strikes whether it comes below the equatorial radius of the body, which ends it
 * @param time TDB seconds since J2000
 * @param position from the centre of the body, ICRF axes, m
 * @param velocity likewise, m per TDB second
 */
public record SampleApproach(
        int sample, Body body, boolean strikes, double time, Vector3D position, Vector3D velocity) {

    /** From the centre of the body, m. */
    public double distance() {
        return position.getNorm();
    }

    /**
     * Of each sample that has one, the closest approach to a body in a stretch of time.
     *
     * @param approaches sample by sample
     * @param from TDB seconds since J2000
     * @param to likewise
     * @return in the order of the samples
     */
    public static List<SampleApproach> nearest(List<SampleApproach> approaches, Body body, double from, double to) {
        final List<SampleApproach> nearest = new ArrayList<>();
        for (SampleApproach approach : approaches) {
            if (approach.body() != body || approach.time() < from || approach.time() > to) {
                continue;
            }
            final int last = nearest.size() - 1;
            if (last < 0 || nearest.get(last).sample() != approach.sample()) {
                nearest.add(approach);
            } else if (approach.distance() < nearest.get(last).distance()) {
                nearest.set(last, approach);
            }
        }
        return nearest;
    }

    /**
     * Moved along the hyperbola that it osculates to its pericentre (Vallado 2013, sections 2.3 and 2.4).
     *
     * @param gm of the body, m^3/s^2
     */
    SampleApproach atPericentre(double gm) {
        final Vector3D r = position;
        final Vector3D v = velocity;
        final Vector3D h = Vector3D.crossProduct(r, v);
        final Vector3D eccentricity =
                Vector3D.crossProduct(v, h).scalarMultiply(1.0 / gm).subtract(r.normalize());
        final double e = eccentricity.getNorm();
        final double c3 = v.getNormSq() - 2.0 * gm / r.getNorm();
        if (!(c3 > 0.0) || !(e > 1.0)) {
            return this;
        }
        final double a = gm / c3;
        // r . v = e sqrt(gm a) sinh F, and Kepler's equation of the hyperbola
        final double sinh = Vector3D.dotProduct(r, v) / (e * FastMath.sqrt(gm * a));
        final double sincePericentre = (e * sinh - FastMath.asinh(sinh)) * FastMath.sqrt(a / gm) * a;
        final double distance = a * (e - 1.0);
        final Vector3D towards = eccentricity.normalize();
        final Vector3D along = Vector3D.crossProduct(h.normalize(), towards);
        return new SampleApproach(
                sample,
                body,
                strikes,
                time - sincePericentre,
                towards.scalarMultiply(distance),
                along.scalarMultiply(FastMath.sqrt(c3 + 2.0 * gm / distance)));
    }
}
