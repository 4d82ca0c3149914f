package space.apophis.report.export;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.Constants;

/**
 * What engines give a craft: a burn, a stretch of ion thrust, or an impulse.
 *
 * @param start of the thrust, TDB seconds since J2000
 * @param duration s; 0 for an impulse
 * @param massBefore of the craft, kg
 * @param massAfter of the craft, kg
 * @param deltaV integral of thrust over mass, ICRF axes, m/s
 */
public record Manoeuvre(double start, double duration, double massBefore, double massAfter, Vector3D deltaV) {

    /** TDB seconds since J2000. */
    public double end() {
        return start + duration;
    }

    /** Of the craft, kg, never above 0. */
    public double massChange() {
        return Math.min(0.0, massAfter - massBefore);
    }

    /** Of the craft at an instant, by even flow, kg. */
    double mass(double t) {
        if (t >= end()) {
            return massAfter;
        }
        return t <= start ? massBefore : massBefore + (massAfter - massBefore) * (t - start) / duration;
    }

    /** Exhaust speed over standard gravity by the rocket equation, s. */
    public double specificImpulse() {
        return deltaV.getNorm() / Math.log(massBefore / massAfter) / Constants.G0_STANDARD_GRAVITY;
    }

    /** Mean thrust: exhaust speed times mass flow, ICRF axes, N. */
    public Vector3D thrust() {
        return deltaV.normalize()
                .scalarMultiply(specificImpulse() * Constants.G0_STANDARD_GRAVITY * -massChange() / duration);
    }
}
