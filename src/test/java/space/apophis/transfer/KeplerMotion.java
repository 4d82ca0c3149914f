package space.apophis.transfer;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/**
 * Two-body motion by universal variables (Battin 1999, section 4.5; Vallado 2013, algorithm 8), the root bracketed: a
 * check on Lambert's problem that shares no formula with it.
 */
public final class KeplerMotion {

    private KeplerMotion() {}

    public static PVCoordinates move(double gm, Vector3D position, Vector3D velocity, double dt) {
        final double r = position.getNorm();
        final double root = Math.sqrt(gm);
        final double radial = position.dotProduct(velocity) / root;
        final double alpha = 2.0 / r - velocity.getNormSq() / gm;
        double low = 0.0;
        double high = 1e-3 * Math.sqrt(r);
        while (time(high, r, radial, alpha) < root * dt) {
            low = high;
            high *= 2.0;
        }
        double chi = 0.5 * (low + high);
        for (int i = 0; i < 200; i++) {
            final double miss = time(chi, r, radial, alpha) - root * dt;
            if (miss > 0.0) {
                high = chi;
            } else {
                low = chi;
            }
            double next = chi - miss / distance(chi, r, radial, alpha);
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (next == chi || Math.abs(next - chi) < 1e-16 * chi) {
                break;
            }
            chi = next;
        }
        final double z = alpha * chi * chi;
        final double c2 = chi * chi * c2(z);
        final double c3 = chi * chi * chi * c3(z);
        final double r2 = distance(chi, r, radial, alpha);
        final double f = 1.0 - c2 / r;
        final double g = dt - c3 / root;
        final double fDot = root / (r * r2) * chi * (z * c3(z) - 1.0);
        final double gDot = 1.0 - c2 / r2;
        return new PVCoordinates(new Vector3D(f, position, g, velocity), new Vector3D(fDot, position, gDot, velocity));
    }

    private static double time(double chi, double r, double radial, double alpha) {
        final double z = alpha * chi * chi;
        return chi * chi * (radial * c2(z) + chi * (1.0 - alpha * r) * c3(z)) + r * chi;
    }

    private static double distance(double chi, double r, double radial, double alpha) {
        final double z = alpha * chi * chi;
        return chi * chi * c2(z) + radial * chi * (1.0 - z * c3(z)) + r * (1.0 - z * c2(z));
    }

    private static double c2(double z) {
        if (Math.abs(z) < 0.3) {
            return series(z, 2);
        }
        final double half = z > 0.0 ? Math.sin(0.5 * Math.sqrt(z)) : Math.sinh(0.5 * Math.sqrt(-z));
        return 2.0 * half * half / Math.abs(z);
    }

    private static double c3(double z) {
        if (Math.abs(z) < 0.3) {
            return series(z, 3);
        }
        final double s = Math.sqrt(Math.abs(z));
        return z > 0.0 ? (s - Math.sin(s)) / (z * s) : (Math.sinh(s) - s) / (-z * s);
    }

    /** Stumpff's function: sum of (-z)^k / (2k + n)!. */
    private static double series(double z, int n) {
        double term = n == 2 ? 0.5 : 1.0 / 6.0;
        double sum = term;
        for (int k = 1; k < 12; k++) {
            term *= -z / ((2.0 * k + n) * (2.0 * k + n - 1.0));
            sum += term;
        }
        return sum;
    }
}
