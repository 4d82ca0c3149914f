package space.apophis.transfer;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * How a target lies when a craft arrives there.
 *
 * @param sunPhaseAngle at the target between Sun and arriving craft, rad; 0 for a target fully lit
 * @param earthRange of the target, m
 * @param solarElongation of the target from Earth, rad
 */
public record ArrivalGeometry(double sunPhaseAngle, double earthRange, double solarElongation) {

    /**
     * Of vectors in common axes.
     *
     * @param sunToTarget m
     * @param sunToEarth m
     * @param excess velocity of the craft from the target, m/s
     */
    public static ArrivalGeometry of(Vector3D sunToTarget, Vector3D sunToEarth, Vector3D excess) {
        final Vector3D earthToTarget = sunToTarget.subtract(sunToEarth);
        return new ArrivalGeometry(
                // The craft comes from where its velocity points away from.
                Vector3D.angle(sunToTarget.negate(), excess.negate()),
                earthToTarget.getNorm(),
                Vector3D.angle(sunToEarth.negate(), earthToTarget));
    }
}
