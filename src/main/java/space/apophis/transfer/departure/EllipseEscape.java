package space.apophis.transfer.departure;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * One impulse from an ellipse about a planet onto an asymptote. With r and s the unit vectors to the craft and along the
 * asymptote, the velocity there is (D + v/2) s + (D - v/2) r, D = sqrt(GM / (R (1 + r.s)) + v^2 / 4) (Battin 1999, section
 * 6.6, problem of the hyperbolic excess velocity); the impulse is what that differs from the velocity on the ellipse.
 *
 * @param gm of the planet, m^3/s^2
 * @param perigee radius, m
 * @param apogee radius, m
 */
public record EllipseEscape(double gm, double perigee, double apogee) {

    private static final double GOLDEN = 0.5 * (FastMath.sqrt(5.0) - 1.0);
    private static final int SAMPLES = 48;
    private static final double WIDTH = 1e-8;

    public EllipseEscape {
        if (!(gm > 0.0 && perigee > 0.0 && apogee >= perigee)) {
            throw new IllegalArgumentException("an escape needs GM and perigee above 0 and an apogee no lower");
        }
    }

    /** Speed at perigee, m/s: sqrt(2 GM ra / (rp (ra + rp))). */
    public double perigeeSpeed() {
        return FastMath.sqrt(2.0 * gm * apogee / (perigee * (perigee + apogee)));
    }

    /**
     * At perigee, in the plane of the ellipse, its apse line turned to where the asymptote asks for it: the least that there
     * is, m/s: sqrt(v^2 + 2 GM / rp) - v_p.
     */
    public double inPlane(double excessSpeed) {
        return FastMath.sqrt(excessSpeed * excessSpeed + 2.0 * gm / perigee) - perigeeSpeed();
    }

    /**
     * At perigee, the apse line turned as the asymptote asks for within a plane that leaves it out by an angle, m/s.
     *
     * @param angle between asymptote and plane, rad, 0 to pi/2
     */
    public double outOfPlane(double excessSpeed, double angle) {
        if (angle == 0.0) {
            return inPlane(excessSpeed);
        }
        final Vector3D asymptote = new Vector3D(FastMath.cos(angle), 0.0, FastMath.sin(angle));
        return least(along -> {
            final Vector3D outward = new Vector3D(FastMath.cos(along), FastMath.sin(along), 0.0);
            final Vector3D onward = new Vector3D(-FastMath.sin(along), FastMath.cos(along), 0.0);
            return hyperbolic(perigee, outward, asymptote, excessSpeed)
                    .subtract(onward.scalarMultiply(perigeeSpeed()))
                    .getNorm();
        });
    }

    /**
     * From an ellipse that stands as it does, where on it the impulse is least, m/s.
     *
     * @param towardsPerigee unit vector
     * @param pole of the orbit, unit vector
     * @param excess velocity at infinity, m/s
     */
    public double fixed(Vector3D towardsPerigee, Vector3D pole, Vector3D excess) {
        final double speed = excess.getNorm();
        final Vector3D asymptote = excess.normalize();
        final Vector3D across = pole.crossProduct(towardsPerigee);
        final double e = (apogee - perigee) / (apogee + perigee);
        final double p = perigee * (1.0 + e);
        final double unit = FastMath.sqrt(gm / p);
        return least(anomaly -> {
            final double cos = FastMath.cos(anomaly);
            final double sin = FastMath.sin(anomaly);
            final Vector3D outward = new Vector3D(cos, towardsPerigee, sin, across);
            final Vector3D velocity = new Vector3D(-unit * sin, towardsPerigee, unit * (e + cos), across);
            return hyperbolic(p / (1.0 + e * cos), outward, asymptote, speed)
                    .subtract(velocity)
                    .getNorm();
        });
    }

    private Vector3D hyperbolic(double radius, Vector3D outward, Vector3D asymptote, double speed) {
        final double open = FastMath.max(1e-12, 1.0 + outward.dotProduct(asymptote));
        final double d = FastMath.sqrt(gm / (radius * open) + 0.25 * speed * speed);
        return new Vector3D(d + 0.5 * speed, asymptote, d - 0.5 * speed, outward);
    }

    /** The least over a turn, by samples and golden section about the best of them. */
    private static double least(DoubleUnaryOperator ofAngle) {
        final double stride = 2.0 * FastMath.PI / SAMPLES;
        double best = 0.0;
        double least = ofAngle.applyAsDouble(0.0);
        for (int i = 1; i < SAMPLES; i++) {
            final double there = ofAngle.applyAsDouble(i * stride);
            if (there < least) {
                least = there;
                best = i * stride;
            }
        }
        double low = best - stride;
        double high = best + stride;
        while (high - low > WIDTH) {
            final double left = high - GOLDEN * (high - low);
            final double right = low + GOLDEN * (high - low);
            if (ofAngle.applyAsDouble(left) < ofAngle.applyAsDouble(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return FastMath.min(least, ofAngle.applyAsDouble(0.5 * (low + high)));
    }
}
