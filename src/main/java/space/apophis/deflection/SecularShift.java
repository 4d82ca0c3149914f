package space.apophis.deflection;

import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.encounter.IncomingAsymptote;

/**
 * The analytic shift along zeta by a push along the track, two bodies and the secular part alone (Izzo 2007, Journal of Guidance,
 * Control and Dynamics 30, 401): zeta = (3 a / GM) v_p sin(theta) (T - t) (v . dv), with the semi-major axis a and the velocity v of the
 * asteroid at the push, the speed v_p of the planet, and the angle theta between the planet's velocity and that relative to it. It
 * leaves out what the push moves the asteroid across its track, and the swings within one revolution.
 *
 * @param gmSun m^3/s^2
 * @param planetSpeed heliocentric, m/s
 * @param theta rad
 * @param time T of the pass, TDB seconds since J2000
 */
public record SecularShift(double gmSun, double planetSpeed, double theta, double time) {

    /**
     * Of a pass.
     *
     * @param planet heliocentric at the pass, ICRF
     * @param time of the pass, TDB seconds since J2000
     */
    public static SecularShift of(double gmSun, IncomingAsymptote asymptote, PVCoordinates planet, double time) {
        final double cos = asymptote.direction().dotProduct(planet.getVelocity())
                / planet.getVelocity().getNorm();
        return new SecularShift(gmSun, planet.getVelocity().getNorm(), FastMath.acos(cos), time);
    }

    /**
     * The shift, m; above 0 is late.
     *
     * @param asteroid heliocentric, ICRF, at the push
     * @param t of the push, TDB seconds since J2000
     * @param change of velocity along the track, m/s
     */
    public double of(PVCoordinates asteroid, double t, double change) {
        final double speed = asteroid.getVelocity().getNorm();
        final double a = 1.0 / (2.0 / asteroid.getPosition().getNorm() - speed * speed / gmSun);
        return 3.0 * a / gmSun * planetSpeed * FastMath.sin(theta) * (time - t) * speed * change;
    }
}
