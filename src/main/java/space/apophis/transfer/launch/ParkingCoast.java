package space.apophis.transfer.launch;

import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import space.apophis.transfer.ParkingOrbit;

/**
 * The way from the site to the injection: an ascent, then a coast on the circle, by its mean motion.
 *
 * @param ascentDuration from lift-off to the circle, s
 * @param ascentArc angle from the site at lift-off to where the circle is reached, rad
 * @param least shortest coast, s
 * @param greatest longest coast that the stage bears, s
 */
public record ParkingCoast(double ascentDuration, double ascentArc, double least, double greatest) {

    /**
     * The time on the circle, s: the first that is not too short.
     *
     * @param arc from the site at lift-off to the injection, rad, any number of turns
     */
    double time(ParkingOrbit parking, double arc) {
        final double motion = FastMath.sqrt(parking.gm() / parking.radius()) / parking.radius();
        final double first = MathUtils.normalizeAngle(arc - ascentArc, FastMath.PI) / motion;
        final double period = 2.0 * FastMath.PI / motion;
        return first + period * FastMath.max(0.0, FastMath.ceil((least - first) / period));
    }

    /** Whether it is as long as half a turn: the long coast of the two that lead to one asymptote. */
    static boolean isLong(ParkingOrbit parking, double time) {
        return time * FastMath.sqrt(parking.gm() / parking.radius()) / parking.radius() >= FastMath.PI;
    }
}
