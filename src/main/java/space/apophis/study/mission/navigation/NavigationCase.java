package space.apophis.study.mission.navigation;

import java.util.Optional;
import org.orekit.utils.Constants;
import space.apophis.dynamics.Oblateness;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.InjectionSpec;
import space.apophis.scenario.mission.MissionSpec;
import space.apophis.scenario.mission.NavigationSpec;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.study.trajectory.TrajectoryFlights;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.navigation.InjectionError;
import space.apophis.transfer.navigation.NominalFlight;

/**
 * The flight that the errors of a mission are counted from.
 *
 * @param mission what is asked
 * @param flown that arrived
 */
public record NavigationCase(MissionSpec mission, LeadingOption leading, FlownTrajectory flown) {

    /** Where the scenario does not say. */
    private static final int SAMPLES = 2000;

    /**
     * Of the best option; where its scenario flies nothing, it is flown here.
     *
     * @return empty where it does not arrive
     */
    public static Optional<NavigationCase> of(MissionSpec mission, LeadingOption leading, Progress progress) {
        final FlownTrajectory flown = leading.flown() == null && leading.conics() != null
                ? new TrajectoryFlights(leading.trajectoryCase())
                        .fly(leading.conics(), leading.option().legs(), progress)
                : leading.flown();
        return flown == null || !flown.convergence().reached()
                ? Optional.empty()
                : Optional.of(new NavigationCase(mission, leading, flown));
    }

    TrajectoryCase trajectoryCase() {
        return leading.trajectoryCase();
    }

    NavigationSpec navigation() {
        return mission.navigation();
    }

    InputFault fault(String key, String what) {
        return trajectoryCase().study().source().fault("mission." + key, what);
    }

    boolean isIon() {
        return leading.ion() != null;
    }

    /** What gives burns and corrections, for people. */
    String engine() {
        return isIon() ? "ion engines, whose corrections are counted as impulses" : "the engine of the craft";
    }

    /** Whether it ends at rest with the target. */
    boolean isRendezvous() {
        return NavigationLegs.brakingBurns(leading.option().legs()) > 0;
    }

    /** How many burns of the engine come before the braking. */
    int deepSpaceBurns() {
        return flown.burns().size()
                - NavigationLegs.brakingBurns(leading.option().legs());
    }

    CraftSpec craft() {
        return trajectoryCase().craft().spec();
    }

    /** The path of the last body. */
    Trajectory target() {
        return trajectoryCase()
                .paths()
                .path(flown.encounters().get(flown.encounters().size() - 1).body());
    }

    double exhaustSpeed() {
        final double specificImpulse = craft().engine() == null
                ? craft().ion().specificImpulse()
                : craft().engine().specificImpulse();
        return specificImpulse * Constants.G0_STANDARD_GRAVITY;
    }

    NominalFlight flight() {
        final Launcher launcher = trajectoryCase().craft().launcher();
        return new NominalFlight(
                trajectoryCase().solarSystem(),
                trajectoryCase().forces(),
                flown.swingBys().stream()
                        .filter(pass -> pass.planet() == Body.MARS)
                        .limit(1)
                        .map(pass -> Oblateness.mars(pass.time()))
                        .toList(),
                flown.path().orElseThrow(),
                new Departure.Launch(launcher.parkingOrbit(), launcher.site()),
                flown.injection().orElseThrow().asymptote().excessVelocity(),
                new Sunlight(craft().crossSection(), craft().reflection()),
                craft().engine() == null
                        ? null
                        : new Propulsion(
                                craft().engine().thrust(), craft().engine().specificImpulse()),
                exhaustSpeed());
    }

    /** Errors of the injection; none where the scenario has none. */
    InjectionError injectionError() {
        final InjectionSpec spec = mission.injection();
        if (spec == null) {
            return InjectionError.NONE;
        }
        final double c = spec.sigmaC3();
        final double d = spec.sigmaDeclination();
        final double r = spec.sigmaRightAscension();
        final double cd = spec.correlations().c3WithDeclination() * c * d;
        final double cr = spec.correlations().c3WithRightAscension() * c * r;
        final double dr = spec.correlations().declinationWithRightAscension() * d * r;
        return InjectionError.of(new double[][] {{c * c, cd, cr}, {cd, d * d, dr}, {cr, dr, r * r}});
    }

    /** Where the random numbers start. */
    long seed() {
        return navigation() == null ? 1 : navigation().seed();
    }

    /** Samples on the linear map. */
    int samples() {
        return navigation() == null ? SAMPLES : navigation().samples();
    }
}
