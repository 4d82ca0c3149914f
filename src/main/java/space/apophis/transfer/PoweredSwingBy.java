package space.apophis.transfer;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * A swing-by with one impulse at the periapsis common to the arriving and the leaving hyperbola. The turn between the
 * excess velocities is asin(1/e1) + asin(1/e2), e = 1 + rp v^2 / GM; the impulse is the difference of the two speeds at
 * periapsis. Where that periapsis would be too low, the least one is used and the missing turn bought at infinity, at the
 * lower speed: 2 min(v1, v2) sin(missing / 2) (Musegaas 2012, section 3.2).
 *
 * @param gm of the planet, m^3/s^2
 * @param leastPeriapsis allowed distance from its centre, m
 * @param arriving excess velocity, relative to the planet, m/s
 * @param leaving excess velocity, relative to the planet, m/s
 */
public record PoweredSwingBy(double gm, double leastPeriapsis, Vector3D arriving, Vector3D leaving) {

    private static final int HALVINGS = 2000;

    public PoweredSwingBy {
        if (!(gm > 0.0 && leastPeriapsis > 0.0 && arriving.getNorm() > 0.0 && leaving.getNorm() > 0.0)) {
            throw new IllegalArgumentException("a swing-by needs GM, a least periapsis and excess speeds above 0");
        }
    }

    /** Angle between the excess velocities, rad. */
    public double turn() {
        return Vector3D.angle(arriving, leaving);
    }

    /** The greatest turn that the planet gives without an impulse at infinity, rad. */
    public double greatestTurn() {
        return turnAt(FastMath.log(leastPeriapsis));
    }

    /** Distance of the periapsis, m: where the turn is as needed, at least the least; infinite where there is no turn. */
    public double periapsis() {
        final double needed = turn();
        if (needed >= greatestTurn()) {
            return leastPeriapsis;
        }
        if (needed == 0.0) {
            return Double.POSITIVE_INFINITY;
        }
        // The turn falls with the periapsis; slow craft have it at 1e17 m and beyond, so the scale is logarithmic.
        double low = FastMath.log(leastPeriapsis);
        double high = low + 1.0;
        while (turnAt(high) > needed) {
            high += high - low;
        }
        for (int i = 0; i < HALVINGS; i++) {
            final double middle = 0.5 * (low + high);
            if (middle == low || middle == high) {
                break;
            }
            if (turnAt(middle) > needed) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return FastMath.exp(0.5 * (low + high));
    }

    private double turnAt(double logarithm) {
        final double periapsis = FastMath.exp(logarithm);
        return half(periapsis * arriving.getNormSq() / gm) + half(periapsis * leaving.getNormSq() / gm);
    }

    /** asin(1 / (1 + p)), exact for small p too: its cosine is sqrt(p (2 + p)) / (1 + p). */
    private static double half(double p) {
        return FastMath.atan2(1.0, FastMath.sqrt(p * (2.0 + p)));
    }

    /** All impulses together, m/s. */
    public double deltaV() {
        return periapsisImpulse() + missingTurnImpulse();
    }

    /** The impulse at periapsis, m/s, whichever way. */
    public double periapsisImpulse() {
        final double v1 = arriving.getNormSq();
        final double v2 = leaving.getNormSq();
        final double escape = 2.0 * gm / periapsis();
        // Difference of squares over sum: slow craft at near-equal speeds would cancel.
        return FastMath.abs(v1 - v2) / (FastMath.sqrt(v1 + escape) + FastMath.sqrt(v2 + escape));
    }

    /** What the turn costs that the planet does not give, m/s. */
    public double missingTurnImpulse() {
        final double missing = FastMath.max(0.0, turn() - greatestTurn());
        return 2.0 * FastMath.min(arriving.getNorm(), leaving.getNorm()) * FastMath.sin(0.5 * missing);
    }
}
