package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * One impulse at the periapsis of an orbit about a planet that leaves it with an excess speed or, reversed, is captured
 * from one: sqrt(2 GM / rp + v_inf^2) - sqrt(GM (1 + e) / rp) (Wakker 2007, eq. 18.25).
 *
 * @param gm of the planet, m^3/s^2
 * @param periapsis distance of the orbit from the centre, m
 * @param eccentricity of the orbit, 0 to below 1
 * @param excessSpeed at infinity, m/s
 */
public record EscapeBurn(double gm, double periapsis, double eccentricity, double excessSpeed) {

    public EscapeBurn {
        if (!(gm > 0.0 && periapsis > 0.0 && eccentricity >= 0.0 && eccentricity < 1.0 && excessSpeed >= 0.0)) {
            throw new IllegalArgumentException(
                    "an escape needs GM and periapsis above 0, an eccentricity of 0 to below 1 and an excess speed");
        }
    }

    /** From a circular orbit. */
    public static EscapeBurn fromCircle(double gm, double radius, double excessSpeed) {
        return new EscapeBurn(gm, radius, 0.0, excessSpeed);
    }

    /** Speed on the orbit at periapsis, m/s. */
    public double orbitSpeed() {
        return FastMath.sqrt(gm * (1.0 + eccentricity) / periapsis);
    }

    /** Speed on the hyperbola at periapsis, m/s. */
    public double hyperbolaSpeed() {
        return FastMath.sqrt(2.0 * gm / periapsis + excessSpeed * excessSpeed);
    }

    /** The impulse, m/s. */
    public double deltaV() {
        return hyperbolaSpeed() - orbitSpeed();
    }
}
