package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * One impulse from a circular orbit onto an asymptote that stands out of its plane. With the departure point free on the
 * orbit and r, s the unit vectors to it and along the asymptote, the velocity there is (D + v/2) s + (D - v/2) r, D =
 * sqrt(GM / (R (1 + r.s)) + v^2 / 4) (Battin 1999, section 6.6, problem of the hyperbolic excess velocity). Its part along
 * the motion on the circle, all that the impulse depends on, is (D + v/2) cos(angle) sqrt(1 - u^2) with u the cosine of the
 * angle along the orbit from the foot of the asymptote, and greatest where D' (1 - u^2) = u (D + v/2): one u of -1 to 0, by
 * Newton's iteration kept within a bracket.
 *
 * @param gm of the planet, m^3/s^2
 * @param radius of the orbit, m
 * @param excessSpeed v at infinity, m/s
 * @param angle between asymptote and orbital plane, rad, 0 to pi/2
 */
public record OutOfPlaneEscape(double gm, double radius, double excessSpeed, double angle) {

    private static final int MOST_STEPS = 60;
    private static final double ROUNDING = 1e-15;

    public OutOfPlaneEscape {
        if (!(gm > 0.0 && radius > 0.0 && excessSpeed > 0.0 && angle >= 0.0 && angle <= 0.5 * FastMath.PI)) {
            throw new IllegalArgumentException(
                    "an escape out of plane needs GM, radius and excess speed above 0 and an angle of 0 to 90 degrees");
        }
    }

    /** The least impulse, m/s. */
    public double deltaV() {
        final double perRadius = gm / radius;
        final double u = bestCosine();
        final double inclined = FastMath.cos(angle);
        final double forward = (d(u, inclined) + 0.5 * excessSpeed) * inclined * FastMath.sqrt(1.0 - u * u);
        return FastMath.sqrt(excessSpeed * excessSpeed + 3.0 * perRadius - 2.0 * FastMath.sqrt(perRadius) * forward);
    }

    /** Where it is given: the angle along the orbit from the foot of the asymptote, rad, pi to 3/2 pi. */
    public double bestPoint() {
        // The other half of the orbit holds the mirrored hyperbolas that fall towards the planet first.
        return 2.0 * FastMath.PI - FastMath.acos(bestCosine());
    }

    private double d(double u, double inclined) {
        return FastMath.sqrt(gm / (radius * (1.0 + u * inclined)) + 0.25 * excessSpeed * excessSpeed);
    }

    private double bestCosine() {
        final double inclined = FastMath.cos(angle);
        double low = -1.0;
        double high = 0.0;
        // In the plane the burn is at the periapsis, 1/e before the asymptote.
        double u = -inclined / (1.0 + radius * excessSpeed * excessSpeed / gm);
        for (int i = 0; i < MOST_STEPS; i++) {
            final double d = d(u, inclined);
            final double sum = 1.0 + u * inclined;
            final double slope = -0.5 * gm / radius * inclined / (d * sum * sum);
            final double bend = -slope * (slope / d + 2.0 * inclined / sum);
            final double miss = slope * (1.0 - u * u) - u * (d + 0.5 * excessSpeed);
            if (miss > 0.0) {
                low = u;
            } else {
                high = u;
            }
            double next = u - miss / (bend * (1.0 - u * u) - 3.0 * u * slope - d - 0.5 * excessSpeed);
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            final double step = next - u;
            u = next;
            if (FastMath.abs(step) < ROUNDING) {
                break;
            }
        }
        return u;
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
