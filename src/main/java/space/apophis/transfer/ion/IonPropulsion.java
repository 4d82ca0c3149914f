package space.apophis.transfer.ion;

import java.io.Serializable;
import org.orekit.utils.Constants;
import space.apophis.scenario.mission.CraftSpec.IonSpec;

/**
 * A set of like ion engines on a solar array. The array's power falls with the square of solar distance; what the rest of
 * the craft leaves of it feeds the engines: all at full thrust where it suffices, at thrust in proportion to the power
 * beneath, none where nothing is left. Specific impulse is the same throughout. A duty cycle makes thrust a mean thrust.
 *
 * <p>The corner between full and lesser thrust is rounded by a parabola within {@value #ROUNDING} of the power of full
 * thrust either side, so that the thrust has a continuous derivative; it is less by a quarter of that at the corner itself,
 * and nowhere more. The corner at no thrust is left.
 *
 * @param engines how many, at least 1
 * @param engineThrust of each, N
 * @param specificImpulse s
 * @param enginePower that each takes at full thrust, W; 0 for thrust that does not depend on the Sun
 * @param arrayPower of the solar array at 1 au, W
 * @param craftPower that the rest of the craft takes, W
 * @param dutyCycle share of the time in which the engines may thrust, above 0, at most 1
 */
public record IonPropulsion(
        int engines,
        double engineThrust,
        double specificImpulse,
        double enginePower,
        double arrayPower,
        double craftPower,
        double dutyCycle)
        implements Serializable {

    static final double ROUNDING = 0.02;

    private static final double AU = Constants.IAU_2012_ASTRONOMICAL_UNIT;

    public IonPropulsion {
        if (!(engines > 0 && engineThrust > 0.0 && specificImpulse > 0.0)) {
            throw new IllegalArgumentException("ion propulsion needs engines, thrust and specific impulse above 0");
        }
        if (!(enginePower >= 0.0 && arrayPower >= 0.0 && craftPower >= 0.0)) {
            throw new IllegalArgumentException("powers cannot be below 0");
        }
        if (!(dutyCycle > 0.0 && dutyCycle <= 1.0)) {
            throw new IllegalArgumentException("a duty cycle is above 0 and at most 1");
        }
    }

    /** That of a scenario. */
    public static IonPropulsion of(IonSpec spec) {
        return new IonPropulsion(
                spec.thrusters(),
                spec.thrust(),
                spec.specificImpulse(),
                spec.thrusterPower(),
                spec.arrayPower(),
                spec.craftPower(),
                spec.dutyCycle());
    }

    /** An engine whose thrust is the same everywhere. */
    public static IonPropulsion constant(double thrust, double specificImpulse) {
        return new IonPropulsion(1, thrust, specificImpulse, 0.0, 0.0, 0.0, 1.0);
    }

    /** Exhaust speed, m/s. */
    public double exhaustSpeed() {
        return specificImpulse * Constants.G0_STANDARD_GRAVITY;
    }

    /** Mean thrust of all engines where power suffices, N. */
    public double fullThrust() {
        return dutyCycle * engines * engineThrust;
    }

    /** Power left for the engines, W; below 0 where the array does not feed the craft. */
    public double availablePower(double distance) {
        final double au = distance / AU;
        return arrayPower / (au * au) - craftPower;
    }

    /**
     * Greatest mean thrust.
     *
     * @param distance from the Sun, m
     * @return N
     */
    public double thrust(double distance) {
        return enginePower == 0.0 ? fullThrust() : fullThrust() * share(powerRatio(distance));
    }

    /** Derivative of the greatest mean thrust with respect to solar distance, N/m. */
    public double thrustSlope(double distance) {
        if (enginePower == 0.0) {
            return 0.0;
        }
        final double au = distance / AU;
        final double ratioSlope = -2.0 * arrayPower / (au * au * distance) / (engines * enginePower);
        return fullThrust() * shareSlope(powerRatio(distance)) * ratioSlope;
    }

    /** Propellant flow at a thrust, kg/s. */
    public double massFlow(double thrust) {
        return thrust / exhaustSpeed();
    }

    private double powerRatio(double distance) {
        return availablePower(distance) / (engines * enginePower);
    }

    private static double share(double ratio) {
        if (ratio <= 0.0) {
            return 0.0;
        }
        if (ratio >= 1.0 + ROUNDING) {
            return 1.0;
        }
        final double into = Math.max(0.0, ratio - 1.0 + ROUNDING);
        return ratio - into * into / (4.0 * ROUNDING);
    }

    private static double shareSlope(double ratio) {
        if (ratio <= 0.0 || ratio >= 1.0 + ROUNDING) {
            return 0.0;
        }
        return 1.0 - Math.max(0.0, ratio - 1.0 + ROUNDING) / (2.0 * ROUNDING);
    }
}
