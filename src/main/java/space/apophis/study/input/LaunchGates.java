package space.apophis.study.input;

import java.util.Optional;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.deflection.GatesSpec;
import space.apophis.study.publish.Publisher;

/**
 * What has to be done before an impactor can be launched.
 *
 * @param decision when it is decided to build it, TDB seconds since J2000
 * @param ready when it is built, likewise
 */
public record LaunchGates(double decision, double ready) {

    /** s; days of a grid leave the midnights of UTC by milliseconds, which must not cost the day on the edge. */
    private static final double SAME_INSTANT = 1.0;

    /** Of a scenario; empty where its launch is free. */
    public static Optional<LaunchGates> of(Scenario scenario, SolarSystem solarSystem) {
        if (scenario.deflection() == null || scenario.deflection().gates() == null) {
            return Optional.empty();
        }
        final GatesSpec gates = scenario.deflection().gates();
        final double decision = new Publisher(solarSystem).seconds(gates.decision());
        return Optional.of(new LaunchGates(decision, decision + gates.build()));
    }

    /** Whether a launch is not before it is built. */
    public boolean allow(double launch) {
        return launch >= ready - SAME_INSTANT;
    }
}
