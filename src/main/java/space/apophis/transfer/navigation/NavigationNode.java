package space.apophis.transfer.navigation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A burn or a correction of a flight with errors.
 *
 * @param kind what is commanded
 * @param time of a burn its ignition, TDB seconds since J2000
 * @param nominal what is given without errors, ICRF, m/s: of a burn that flown, of a calibration its whole, else 0
 * @param duration s; 0 for an impulse
 * @param lead from where a change of the direction of a burn acts like an impulse to the end of the burn, s
 * @param aim null where nothing is aimed at
 * @param knowledge how well orbit and target are known when it is commanded
 * @param execution its errors
 */
public record NavigationNode(
        Kind kind,
        double time,
        Vector3D nominal,
        double duration,
        double lead,
        NavigationAim aim,
        Knowledge knowledge,
        ExecutionError execution) {

    /** What is commanded. */
    public enum Kind {
        /** A part of the burn that follows, given before it to calibrate the engine. */
        CALIBRATION,
        /** What leads to the aim, from nothing. */
        CORRECTION,
        /** What was flown, changed so that it leads to the aim. */
        BURN,
        /** Thrust that has its errors and is not changed for those before it. */
        THRUST
    }

    /**
     * One sigma for each axis, independent.
     *
     * @param position m
     * @param velocity m/s
     * @param target where the craft sees it, m; not a number where it is taken to be where its ephemeris says
     */
    public record Knowledge(double position, double velocity, double target) {

        /** Normal deviates that it takes. */
        static final int DEVIATES = 9;

        boolean seesTarget() {
            return !Double.isNaN(target);
        }
    }

    /** TDB seconds since J2000. */
    public double end() {
        return time + duration;
    }

    /** What the flight without errors has of it, ICRF, m/s. */
    Vector3D reference() {
        return kind == Kind.BURN || kind == Kind.THRUST ? nominal : Vector3D.ZERO;
    }
}
