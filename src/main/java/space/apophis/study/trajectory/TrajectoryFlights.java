package space.apophis.study.trajectory;

import java.util.Collections;
import java.util.List;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.FlownSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ProximityResult;
import space.apophis.transfer.BrakingPlan;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.flight.Arrival;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.FlownPlan;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.FullDynamics;
import space.apophis.transfer.flight.HoldPoint;
import space.apophis.transfer.flight.ProximityLeg;
import space.apophis.transfer.flight.Spacecraft;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.flight.IonDynamics;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/** Flies options in full dynamics as a scenario's craft. */
public record TrajectoryFlights(TrajectoryCase trajectoryCase) {

    /**
     * Flies one; never an exception for what cannot be flown. What is to hit is as heavy as the launcher lifts on the way flown, so it
     * is flown again where that is not what it lifts on the conic.
     */
    public FlownTrajectory fly(LegTrajectory conics, List<LegSpec> legs, Progress progress) {
        final double mass = trajectoryCase.craft().launchMass(conics.asymptote());
        final FlownTrajectory flown = fly(conics, legs, mass, progress);
        final boolean hits = legs.get(legs.size() - 1) instanceof EndSpec.Flyby end && end.hits();
        final double lifted = flown.injection()
                .map(injection -> trajectoryCase.craft().launchMass(injection.asymptote()))
                .orElse(mass);
        return hits && lifted != mass ? fly(conics, legs, lifted, progress) : flown;
    }

    private FlownTrajectory fly(LegTrajectory conics, List<LegSpec> legs, double mass, Progress progress) {
        return dynamics(conics.end().body()).fly(conics, plan(mass, legs), progress);
    }

    /** Flies one under ion thrust likewise. */
    FlownTrajectory fly(IonPlan plan, IonFlight flight, Progress progress) {
        return new IonDynamics(trajectoryCase.solarSystem(), trajectoryCase.forces(), sunlight(), departure())
                .fly(plan, flight, progress);
    }

    /** To a body. */
    public FullDynamics dynamics(String body) {
        return new FullDynamics(
                trajectoryCase.solarSystem(),
                trajectoryCase.forces(),
                trajectoryCase.paths().path(body));
    }

    private Sunlight sunlight() {
        final CraftSpec spec = trajectoryCase.craft().spec();
        return new Sunlight(spec.crossSection(), spec.reflection());
    }

    private Departure departure() {
        final Launcher launcher = trajectoryCase.craft().launcher();
        return new Departure.Launch(launcher.parkingOrbit(), launcher.site());
    }

    /**
     * Who flies, from where and to what.
     *
     * @param mass at launch, kg
     * @param legs an arrival or a flyby last
     */
    public FlownPlan plan(double mass, List<LegSpec> legs) {
        return new FlownPlan(spacecraft(mass), departure(), arrival(legs));
    }

    private Spacecraft spacecraft(double mass) {
        final CraftSpec spec = trajectoryCase.craft().spec();
        return new Spacecraft(
                mass,
                sunlight(),
                new Propulsion(spec.engine().thrust(), spec.engine().specificImpulse()));
    }

    private Arrival arrival(List<LegSpec> legs) {
        if (legs.get(legs.size() - 1) instanceof EndSpec.Flyby flyby) {
            return new Arrival.Flyby(flyby.distance());
        }
        final boolean isSplit = legs.get(legs.size() - 2) instanceof LegSpec.Braking;
        final LegSpec.Braking braking = isSplit
                ? (LegSpec.Braking) legs.get(legs.size() - 2)
                : new LegSpec.Braking(null, 1, Unit.DAY, LegSpec.SCENARIO);
        return new Arrival.Rendezvous(
                new BrakingPlan(
                        Collections.nCopies(braking.burns(), 1.0 / braking.burns()),
                        braking.interval(),
                        trajectoryCase.craft().spec().deltaVMargin()),
                new HoldPoint(((EndSpec.Arrival) legs.get(legs.size() - 1)).holdDistance(), HoldPoint.Side.SUNWARD));
    }

    /** On from the hold point; null for a flyby, for what did not arrive, and where the body is not flown so far. */
    public ProximityResult proximity(FlownTrajectory flown, FlownSpec spec) {
        final Trajectory body = trajectoryCase.paths().path(trajectoryCase.own());
        if (!flown.convergence().reached()
                || spec.proximityDistance() == null
                || flown.path().orElseThrow().end().time() + spec.proximityDuration() > body.end()) {
            return null;
        }
        final ProximityLeg leg = ProximityLeg.fly(
                flown,
                spacecraft(flown.massAtEnd()),
                trajectoryCase.solarSystem(),
                trajectoryCase.forces(),
                body,
                spec.proximityDistance(),
                spec.proximityDuration());
        return new ProximityResult(
                Publisher.km(leg.distance()),
                trajectoryCase.publisher().when(leg.end()),
                leg.departureDeltaV() + leg.arrivalDeltaV(),
                leg.miss());
    }
}
