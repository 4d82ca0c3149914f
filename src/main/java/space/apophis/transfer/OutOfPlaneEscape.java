package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * One impulse from a circular orbit onto an asymptote that stands out of its plane. With the departure point free on the
 * orbit and r, s the unit vectors to it and along the asymptote, the velocity there is (D + v/2) s + (D - v/2) r, D =
 * sqrt(GM / (R (1 + r.s)) + v^2 / 4) (Battin 1999, section 6.6, problem of the hyperbolic excess velocity); the impulse is
 * least at one point, found by golden section.
 *
 * @param gm of the planet, m^3/s^2
 * @param radius of the orbit, m
 * @param excessSpeed v at infinity, m/s
 * @param angle between asymptote and orbital plane, rad, 0 to pi/2
 */
public record OutOfPlaneEscape(double gm, double radius, double excessSpeed, double angle) {

    private static final double GOLDEN = 0.5 * (FastMath.sqrt(5.0) - 1.0);
    private static final int SAMPLES = 48;
    private static final double WIDTH = 1e-9;

    public OutOfPlaneEscape {
        if (!(gm > 0.0 && radius > 0.0 && excessSpeed > 0.0 && angle >= 0.0 && angle <= 0.5 * FastMath.PI)) {
            throw new IllegalArgumentException(
                    "an escape out of plane needs GM, radius and excess speed above 0 and an angle of 0 to 90 degrees");
        }
    }

    /** The least impulse, m/s. */
    public double deltaV() {
        return at(bestPoint());
    }

    /** Where it is given: the angle along the orbit from the foot of the asymptote, rad. */
    public double bestPoint() {
        // The other half of the orbit holds the mirrored hyperbolas that fall towards the planet first.
        final double stride = 2.0 * FastMath.PI / SAMPLES;
        double best = 0.0;
        for (int i = 1; i < SAMPLES; i++) {
            best = at(i * stride) < at(best) ? i * stride : best;
        }
        double low = best - stride;
        double high = best + stride;
        while (high - low > WIDTH) {
            final double left = high - GOLDEN * (high - low);
            final double right = low + GOLDEN * (high - low);
            if (at(left) < at(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return 0.5 * (low + high);
    }

    /** The impulse at an angle along the orbit from the foot of the asymptote, m/s. */
    double at(double along) {
        final double x = FastMath.cos(along);
        final double y = FastMath.sin(along);
        final double sx = FastMath.cos(angle);
        final double sz = FastMath.sin(angle);
        final double d =
                FastMath.sqrt(gm / (radius * FastMath.max(1e-12, 1.0 + x * sx)) + 0.25 * excessSpeed * excessSpeed);
        final double alongAsymptote = d + 0.5 * excessSpeed;
        final double outward = d - 0.5 * excessSpeed;
        final double circular = FastMath.sqrt(gm / radius);
        final double dx = alongAsymptote * sx + outward * x + circular * y;
        final double dy = outward * y - circular * x;
        final double dz = alongAsymptote * sz;
        return FastMath.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
