package space.apophis.dynamics;

import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;
import space.apophis.smallbody.NonGravitational;

/** The acceleration of one small body in a {@link ForceField}. Holds work space, so every thread needs its own. */
public final class SmallBodyAcceleration {

    private final ForceField field;
    private final NonGravitational nonGravitational;
    private long evaluations;

    public SmallBodyAcceleration(SolarSystem solarSystem, ForceSpec forces, NonGravitational nonGravitational) {
        this.field = new ForceField(solarSystem, forces);
        this.nonGravitational = nonGravitational;
    }

    /** How often it has been evaluated: what a propagation cost, on any machine. */
    public long evaluations() {
        return evaluations;
    }

    /**
     * Evaluates the acceleration.
     *
     * @param t TDB seconds since J2000
     * @param beyond what the instant is later than t, s: it may be given finer than a double holds it
     * @param position barycentric ICRF, m
     * @param velocity barycentric ICRF, m per TDB second
     * @param out receives the acceleration, m/s^2
     */
    public void evaluate(double t, double beyond, double[] position, double[] velocity, double[] out) {
        evaluations++;
        field.moveTo(t, beyond);
        field.acceleration(position, velocity, nonGravitational, out);
    }

    /**
     * Evaluates its derivatives; right after {@link #evaluate} at the same instant the solar system is in place.
     *
     * @param t TDB seconds since J2000
     * @param position barycentric ICRF, m
     * @param velocity barycentric ICRF, m per TDB second
     * @param out receives the derivatives
     */
    public void jacobian(double t, double[] position, double[] velocity, ForceField.Jacobian out) {
        field.moveTo(t);
        field.jacobian(position, velocity, nonGravitational, out);
    }
}
