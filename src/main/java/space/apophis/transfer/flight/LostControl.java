package space.apophis.transfer.flight;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.CraftState;
import space.apophis.gravity.KeplerArc;

/**
 * Where a craft passes a planet that has had its last burn and is lost: where it was aimed, and how far off an error of that burn
 * puts it. The error is carried to the planet on the conic about the Sun by its state transition matrix (Battin 1999, eqs.
 * 9.84-9.88), and of it counts what lies in the B-plane (Kizner 1961).
 *
 * @param gm of the planet, m^3/s^2
 * @param excessSpeed m/s
 * @param impactParameter of the flight without errors, m
 * @param sigma largest 1 sigma in the B-plane, m
 */
public record LostControl(double gm, double excessSpeed, double impactParameter, double sigma) {

    public LostControl {
        if (!(gm > 0.0 && excessSpeed > 0.0 && impactParameter >= 0.0 && sigma >= 0.0)) {
            throw new IllegalArgumentException("a pass needs GM and an excess speed above 0");
        }
    }

    /**
     * 1 sigma in the B-plane.
     *
     * @param gmSun m^3/s^2
     * @param craft after the burn
     * @param error of its velocity, 1 sigma in each direction, m/s
     * @param pass TDB seconds since J2000, later
     * @param asymptote along which it comes to the planet, ICRF
     */
    public static double sigma(double gmSun, CraftState craft, double error, double pass, Vector3D asymptote) {
        final KeplerArc arc = new KeplerArc(gmSun);
        arc.propagateWithTransition(KeplerArc.state(craft.position(), craft.velocity()), 0, pass - craft.time());
        final RealMatrix byVelocity = MatrixUtils.createRealMatrix(3, 3);
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                byVelocity.setEntry(i, k, arc.transition[6 * i + 3 + k]);
            }
        }
        final double[] s = asymptote.normalize().toArray();
        final RealMatrix across = MatrixUtils.createRealIdentityMatrix(3);
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                across.addToEntry(i, k, -s[i] * s[k]);
            }
        }
        final RealMatrix map = across.multiply(byVelocity);
        return error
                * FastMath.sqrt(FastMath.max(
                        0.0, new EigenDecompositionSymmetric(map.multiplyTransposed(map)).getEigenvalues()[0]));
    }

    /**
     * Nearest to the planet's centre with an error towards it, m: r = sqrt(m^2 + b^2) - m with m = GM / v_inf^2.
     *
     * @param sigmas how many
     */
    public double periapsis(double sigmas) {
        final double b = FastMath.max(0.0, impactParameter - sigmas * sigma);
        final double m = gm / (excessSpeed * excessSpeed);
        return b * b / (FastMath.sqrt(m * m + b * b) + m);
    }
}
