package space.apophis.study.trajectory;

import java.util.Collections;
import space.apophis.dynamics.Sunlight;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TrajectorySpec;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.flight.Arrival;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.FullDynamics;
import space.apophis.transfer.flight.HoldPoint;
import space.apophis.transfer.flight.Spacecraft;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.flight.IonDynamics;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/** Flies trajectories in full dynamics as a scenario's craft. */
record TrajectoryFlights(TrajectoryCase voyage) {

    /** Flies one; never an exception for what cannot be flown. */
    FlownTrajectory fly(LegTrajectory conics, Progress progress) {
        return new FullDynamics(
                        voyage.solarSystem(),
                        voyage.input().forces(),
                        voyage.paths().path(conics.end().body()))
                .fly(conics, plan(conics), progress);
    }

    /** Flies one under ion thrust likewise. */
    FlownTrajectory fly(IonPlan plan, IonFlight flight, Progress progress) {
        return new IonDynamics(voyage.solarSystem(), voyage.input().forces(), sunlight(), departure())
                .fly(plan, flight, progress);
    }

    private Sunlight sunlight() {
        final CraftSpec spec = voyage.craft().spec();
        return new Sunlight(spec.crossSection(), spec.reflection());
    }

    private Departure departure() {
        final Launcher launcher = voyage.craft().launcher();
        return new Departure.Launch(launcher.parkingOrbit(), launcher.site());
    }

    private FlownPlan plan(LegTrajectory conics) {
        final Craft craft = voyage.craft();
        final CraftSpec spec = craft.spec();
        return new FlownPlan(
                new Spacecraft(
                        craft.launchMass(conics.asymptote()),
                        sunlight(),
                        new Propulsion(spec.engine().thrust(), spec.engine().specificImpulse())),
                departure(),
                arrival());
    }

    private Arrival arrival() {
        final TrajectorySpec spec = voyage.input().spec();
        if (spec.end() instanceof EndSpec.Flyby flyby) {
            return new Arrival.Flyby(flyby.distance());
        }
        final int burns = spec.braking().map(LegSpec.Braking::burns).orElse(1);
        return new Arrival.Rendezvous(
                new BrakingPlan(
                        Collections.nCopies(burns, 1.0 / burns),
                        spec.braking().map(LegSpec.Braking::interval).orElse(Unit.DAY),
                        voyage.craft().spec().deltaVMargin()),
                new HoldPoint(((EndSpec.Arrival) spec.end()).holdDistance(), HoldPoint.Side.SUNWARD));
    }
}
