package space.apophis.transfer;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.job.InputFault;
import space.apophis.smallbody.HeliocentricElements;

/**
 * What a grid of transfers is searched over.
 *
 * @param launch days
 * @param arrival days
 * @param revolutions greatest number of whole ones
 * @param encounter the instant from which days before are counted, TDB seconds since J2000
 */
public record TransferPlan(Days launch, Days arrival, int revolutions, double encounter) {

    /** Pole of the ecliptic of J2000, ICRF: transfers turn about it as the planets do. */
    public static final Vector3D ECLIPTIC_POLE = new Vector3D(
            0.0, -FastMath.sin(HeliocentricElements.OBLIQUITY), FastMath.cos(HeliocentricElements.OBLIQUITY));

    private static final long MOST_PAIRS = 10_000_000L;

    public TransferPlan {
        if (!(arrival.last() > launch.first())) {
            throw new InputFault("every arrival is before the first launch: no transfer can be made");
        }
        if (revolutions < 0 || (long) launch.count() * arrival.count() > MOST_PAIRS) {
            throw new InputFault("a grid needs 0 revolutions or more, and at most 10 million pairs of days");
        }
    }

    /** Arcs of each pair of days. */
    public int branches() {
        return LambertBranch.count(revolutions);
    }
}
