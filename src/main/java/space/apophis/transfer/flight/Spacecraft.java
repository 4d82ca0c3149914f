package space.apophis.transfer.flight;

import space.apophis.dynamics.Sunlight;
import space.apophis.transfer.Propulsion;

/**
 * The craft that is flown.
 *
 * @param launchMass after injection, kg
 * @param sunlight what it takes of the light
 * @param propulsion for its own burns
 */
public record Spacecraft(double launchMass, Sunlight sunlight, Propulsion propulsion) {

    public Spacecraft {
        if (!(launchMass > 0.0)) {
            throw new IllegalArgumentException("a spacecraft needs a mass above 0");
        }
    }
}
