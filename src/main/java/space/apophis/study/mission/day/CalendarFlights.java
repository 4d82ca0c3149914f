package space.apophis.study.mission.day;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.study.trajectory.TrajectoryFlights;
import space.apophis.transfer.ParkingOrbit;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.launch.LaunchTrial;

/** Flights that begin at an instant of the calendar. */
record CalendarFlights(LeadingOption leading) {

    /** m. */
    private static final double TOLERANCE = 1e-3;

    private TrajectoryCase trajectoryCase() {
        return leading.trajectoryCase();
    }

    private SolarSystem solarSystem() {
        return trajectoryCase().solarSystem();
    }

    /** From the plane of a lift-off. */
    Departure departure(LaunchTrial trial) {
        final ParkingOrbit parking = trajectoryCase().craft().launcher().parkingOrbit();
        return new Departure.Plane(
                parking, trial.plane().normal(), trial.plane().outOfPlane() == 0.0);
    }

    /**
     * Right after an injection.
     *
     * @param time TDB seconds since J2000
     */
    CraftState start(Departure departure, double time, Vector3D excessVelocity, double mass) {
        return departure.start(new RelativeMotion(solarSystem()), time, excessVelocity, mass);
    }

    /** The option of a day from an instant of it to the same arrival; empty where it has no conics to begin with. */
    Optional<FlownTrajectory> reflown(DayCalendar day, LaunchTrial trial) {
        if (leading.flown() == null || day.day().conics() == null) {
            return Optional.empty();
        }
        final TrajectoryFlights flights = new TrajectoryFlights(trajectoryCase());
        return new DayAsymptotes(solarSystem(), leading)
                .launchedAt(day.day().conics(), trial.injection())
                .map(conics -> {
                    final FlownPlan plan = flights.plan(
                            day.day().searched().launchMass(), day.day().legs());
                    return flights.dynamics(conics.end().body())
                            .fly(
                                    conics,
                                    new FlownPlan(plan.craft(), departure(trial), plan.arrival()),
                                    Progress.SILENT);
                });
    }

    /** The craft on its way, without burns. */
    Trajectory craft(CraftState start, double until) {
        final CraftSpec spec = trajectoryCase().craft().spec();
        return propagation(new Sunlight(spec.crossSection(), spec.reflection()))
                .path(start, until, List.of())
                .trajectory();
    }

    /** The stage on its way: whatever its area to the Sun, which is not known, left out. */
    CraftPropagation stage() {
        return propagation(Sunlight.NONE);
    }

    private CraftPropagation propagation(Sunlight sunlight) {
        return new CraftPropagation(solarSystem(), trajectoryCase().forces(), sunlight, TOLERANCE);
    }
}
