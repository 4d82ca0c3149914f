package space.apophis.proximity.spin;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.special.elliptic.jacobi.CopolarN;
import org.hipparchus.special.elliptic.jacobi.JacobiElliptic;
import org.hipparchus.special.elliptic.jacobi.JacobiEllipticBuilder;
import org.hipparchus.special.elliptic.legendre.LegendreEllipticIntegral;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import space.apophis.scenario.body.SpinMode;

/**
 * The rotation of a rigid body without torque, in closed form (Landau and Lifshitz, Mechanics, section 37; the angles of Samarasinha
 * and A'Hearn 1991, Icarus 93, 194). Angular momentum L and energy E are told by the effective rate 2E/L and the dynamic inertia
 * L^2/2E, the moment of a body that turned about one axis with that momentum at that rate (Benson et al. 2023): it lies between the
 * middle and the greatest moment in the short-axis mode, between the least and the middle one in the long-axis mode.
 *
 * <p>At time 0 the angular velocity has its greatest part along the long axis and none along the middle one.
 *
 * @param moments of the body
 * @param effectiveRate 2E/L, rad/s
 * @param dynamicInertia L^2/2E, in units of the greatest moment
 */
public record FreeRotation(PrincipalMoments moments, double effectiveRate, double dynamicInertia) {

    /** Jacobi's functions are near their limit here; the rotation period, which grows beyond all bounds, is one of at least this. */
    static final double GREATEST_PARAMETER = 1.0 - 1e-9;

    private static final double TINY = 1e-100;

    public FreeRotation {
        if (!(effectiveRate > 0.0)) {
            throw new IllegalArgumentException("the rate is not above 0");
        }
        // rounding of a pure rotation
        dynamicInertia = Math.min(Math.max(dynamicInertia, moments.a()), moments.c());
    }

    /**
     * That of a state.
     *
     * @param momentum in the principal axes, in units of the greatest moment, rad/s
     */
    static FreeRotation of(PrincipalMoments moments, Vector3D momentum) {
        final double doubleEnergy = momentum.dotProduct(moments.rates(momentum));
        final double norm2 = momentum.getNormSq();
        return new FreeRotation(moments, doubleEnergy / Math.sqrt(norm2), norm2 / doubleEnergy);
    }

    /** Which axis the momentum turns about. */
    public SpinMode mode() {
        return dynamicInertia < moments.b() ? SpinMode.LONG_AXIS : SpinMode.SHORT_AXIS;
    }

    /** Whether the body turns about one axis. */
    public boolean isPure() {
        return dynamicInertia == moments.c() || dynamicInertia == moments.a();
    }

    /** Angular momentum over the greatest moment, rad/s. */
    public double momentum() {
        return dynamicInertia * effectiveRate;
    }

    /** Energy over that of a rotation about the short axis with the same angular momentum: 1 at least. */
    public double excitation() {
        return moments.c() / dynamicInertia;
    }

    /** 2 pi L/2E, s. */
    public double effectivePeriod() {
        return MathUtils.TWO_PI / effectiveRate;
    }

    /** Parameter m = k^2 of the elliptic functions, 0 for a small wobble, 1 at the separatrix between the modes. */
    public double parameter() {
        final double a = moments.a();
        final double b = moments.b();
        final double c = moments.c();
        final double shortAxis = (b - a) * (c - dynamicInertia);
        final double longAxis = (c - b) * (dynamicInertia - a);
        if (isPure()) {
            return 0.0;
        }
        return Math.min(
                mode() == SpinMode.SHORT_AXIS ? shortAxis / longAxis : longAxis / shortAxis, GREATEST_PARAMETER);
    }

    /** Rate of the argument of the elliptic functions, rad/s. */
    private double rate() {
        final double a = moments.a();
        final double b = moments.b();
        final double c = moments.c();
        final double product =
                mode() == SpinMode.SHORT_AXIS ? (c - b) * (dynamicInertia - a) : (b - a) * (c - dynamicInertia);
        return effectiveRate * Math.sqrt(product * dynamicInertia / (a * b * c));
    }

    /**
     * Period of the rotation about the long axis, P_psi: a full cycle of the angular velocity in the body, 4 K(m) / rate, s. In the
     * short-axis mode it is one of nodding to and fro.
     */
    public double rotationPeriod() {
        return 4.0 * LegendreEllipticIntegral.bigK(parameter()) / rate();
    }

    /** Mean period of the long axis about the angular momentum, P_phi, s. */
    public double precessionPeriod() {
        final double m = parameter();
        final double mean = LegendreEllipticIntegral.bigPi(characteristic(), m) / LegendreEllipticIntegral.bigK(m);
        return MathUtils.TWO_PI / (momentum() / moments.a() * (1.0 - share() * mean));
    }

    /** (C - A)/C. */
    private double share() {
        return (moments.c() - moments.a()) / moments.c();
    }

    /** Of the elliptic integral of the third kind: the long axis turns by L/A (1 - (C-A)/C / (1 - n sn^2)). */
    private double characteristic() {
        final double a = moments.a();
        final double b = moments.b();
        final double c = moments.c();
        if (isPure() && mode() == SpinMode.SHORT_AXIS) {
            return 0.0;
        }
        return mode() == SpinMode.SHORT_AXIS
                ? -a * (c - dynamicInertia) / (c * (dynamicInertia - a))
                : -a * (c - b) / (c * (b - a));
    }

    /**
     * The angular velocity.
     *
     * @param t since its greatest part along the long axis, s
     * @return in the principal axes, rad/s
     */
    public Vector3D rates(double t) {
        final double[] most = greatestRates();
        final CopolarN at = functions().valuesN(rate() * t);
        return mode() == SpinMode.SHORT_AXIS
                ? new Vector3D(most[0] * at.cn(), most[1] * at.sn(), most[2] * at.dn())
                : new Vector3D(most[0] * at.dn(), most[1] * at.sn(), most[2] * at.cn());
    }

    /** Greatest parts of the angular velocity along the long, the middle and the short axis, rad/s. */
    public double[] greatestRates() {
        final double a = moments.a();
        final double b = moments.b();
        final double c = moments.c();
        final double fromShort = c - dynamicInertia;
        final double fromLong = dynamicInertia - a;
        final double middle =
                mode() == SpinMode.SHORT_AXIS ? ratio(fromShort, b * (c - b)) : ratio(fromLong, b * (b - a));
        final double[] most = {ratio(fromShort, a * (c - a)), middle, ratio(fromLong, c * (c - a))};
        for (int i = 0; i < most.length; i++) {
            most[i] = effectiveRate * Math.sqrt(dynamicInertia * most[i]);
        }
        if (dynamicInertia == c) {
            most[2] = effectiveRate;
        }
        return most;
    }

    private static double ratio(double part, double whole) {
        return part == 0.0 ? 0.0 : part / whole;
    }

    /**
     * How far the long axis has turned about the angular momentum.
     *
     * @param t likewise, s
     * @return rad, whole turns among them
     */
    public double precession(double t) {
        final double rate = rate();
        if (rate == 0.0) {
            return effectiveRate * t;
        }
        final double m = parameter();
        final double quarter = LegendreEllipticIntegral.bigK(m);
        // the integral grows by as much in each half turn, and is odd
        final double halfTurns = Math.rint(rate * t / (2.0 * quarter));
        final CopolarN at = functions().valuesN(rate * t - 2.0 * quarter * halfTurns);
        final double amplitude = FastMath.atan2(at.sn(), at.cn());
        // Hipparchus 4.0.3 has no number for the integral from 0 to 0
        final double part =
                Math.abs(amplitude) < TINY ? amplitude : LegendreEllipticIntegral.bigPi(characteristic(), amplitude, m);
        final double third = part + 2.0 * halfTurns * LegendreEllipticIntegral.bigPi(characteristic(), m);
        return momentum() / moments.a() * (t - share() * third / rate);
    }

    /** The greatest angle of the long axis from the plane normal to the angular momentum, rad. */
    public double nod() {
        return FastMath.asin(Math.min(1.0, moments.a() * greatestRates()[0] / momentum()));
    }

    private JacobiElliptic functions() {
        return JacobiEllipticBuilder.build(parameter());
    }
}
