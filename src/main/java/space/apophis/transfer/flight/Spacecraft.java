package space.apophis.transfer.flight;

import java.io.Serializable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.ThrustArc;
import space.apophis.transfer.Propulsion;

/**
 * The craft that is flown.
 *
 * @param launchMass after injection, kg
 * @param sunlight what it takes of the light
 * @param propulsion for its own burns
 */
public record Spacecraft(double launchMass, Sunlight sunlight, Propulsion propulsion) implements Serializable {

    public Spacecraft {
        if (!(launchMass > 0.0)) {
            throw new IllegalArgumentException("a spacecraft needs a mass above 0");
        }
    }

    /**
     * The burn that gives an impulse.
     *
     * @param ignition TDB seconds since J2000
     * @param mass before it, kg
     * @param impulse ICRF, m/s
     * @throws FlightFailure if that is none
     */
    public ThrustArc arc(double ignition, double mass, Vector3D impulse) {
        if (!(impulse.getNorm() > 0.0)) {
            throw new FlightFailure("a burn has nothing to do");
        }
        return new ThrustArc(
                ignition,
                propulsion.duration(mass, impulse.getNorm()),
                impulse.normalize(),
                propulsion.thrust(),
                propulsion.specificImpulse());
    }
}
