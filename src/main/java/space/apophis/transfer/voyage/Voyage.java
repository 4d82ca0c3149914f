package space.apophis.transfer.voyage;

import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.transfer.flight.Convergence;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.legs.LegTrajectory;

/**
 * Flies trajectories of several legs in the forces of the project. Immutable, safe for any number of threads.
 *
 * @param solarSystem what attracts
 * @param forces the terms of it that are on
 * @param target its path, to beyond the last burn
 */
public record Voyage(SolarSystem solarSystem, ForceSpec forces, Trajectory target) {

    /**
     * Flies conics.
     *
     * @param conics launch, deep-space manoeuvres, swing-bys, and arrival or flyby
     * @param plan who flies, from where, and to a hold point or past the target on the side of the Sun
     * @return never an exception for what cannot be flown: {@link Convergence} says why
     */
    public FlownVoyage fly(LegTrajectory conics, FlownPlan plan, Progress progress) {
        return FlownVoyage.failed(conics, Convergence.failed(0, "this trajectory is not flown yet"));
    }
}
