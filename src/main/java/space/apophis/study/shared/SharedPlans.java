package space.apophis.study.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.ion.IonSearch;
import space.apophis.transfer.shared.LaunchLimit;
import space.apophis.transfer.shared.RendezvousPlan;
import space.apophis.transfer.shared.SharedTrade;
import space.apophis.units.Unit;

/**
 * What two craft of one launch want to do, whatever the launch day.
 *
 * @param target path of the asteroid of the rendezvous
 * @param firstArrival of the rendezvous, TDB seconds since J2000
 * @param lastArrival likewise
 * @param ion the flight of the other craft
 * @param limit asymptotes that the launch may have
 */
record SharedPlans(
        SolarSystem solarSystem, Trajectory target, double firstArrival, double lastArrival, Ion ion, LaunchLimit limit)
        implements Serializable {

    /** From launch to the first impulse, s: as long as Hera had to its first burn, 7 to 23 October 2024. */
    private static final double READINESS = 16.0 * Unit.DAY;

    /** Of the launch mass: more propellant than any tank, so that what is missing can be told. */
    private static final double MOST_PROPELLANT = 0.5;

    /** Where searches for the flight with ion engines begin: at the cheapest way; more of them led to the same flights. */
    private static final IonSearch GUESSES = new IonSearch(5.0 * Unit.DAY, 1, 1, 1L);

    /**
     * The flight with ion engines.
     *
     * @param targets in order
     * @param segments of the arcs before them
     * @param mass at launch, kg
     */
    record Ion(List<Target> targets, List<Integer> segments, IonPropulsion propulsion, double mass)
            implements Serializable {
        Ion {
            targets = List.copyOf(targets);
            segments = List.copyOf(segments);
        }
    }

    /**
     * A body that it passes or arrives at.
     *
     * @param earliest TDB seconds since J2000
     * @param latest likewise
     * @param flyby whether it passes
     * @param greatestSpeed of a flyby, m/s; infinite where it has no limit
     */
    record Target(String body, Trajectory path, double earliest, double latest, boolean flyby, double greatestSpeed)
            implements Serializable {

        private IonNode node() {
            if (!flyby) {
                return IonNode.arrival(body, path::heliocentric, earliest, latest);
            }
            final IonNode free = IonNode.flyby(body, path::heliocentric, earliest, latest);
            return Double.isInfinite(greatestSpeed) ? free : free.withSpeed(0.0, greatestSpeed);
        }
    }

    /**
     * What they cost each other on a launch day.
     *
     * @param launch TDB seconds since J2000
     * @throws IllegalArgumentException if there is no time for one of them
     */
    SharedTrade trade(double launch) {
        return new SharedTrade(rendezvous(launch), ionPlan(launch), limit, GUESSES);
    }

    private double gmSun() {
        return solarSystem.planets().gm(Body.SUN);
    }

    private PVCoordinates earth(double time) {
        return new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, time);
    }

    private RendezvousPlan rendezvous(double launch) {
        return new RendezvousPlan(
                gmSun(), launch, earth(launch), target::heliocentric, READINESS, firstArrival, lastArrival);
    }

    /** Its asymptote is free. */
    private IonPlan ionPlan(double launch) {
        final List<IonNode> nodes = new ArrayList<>();
        nodes.add(IonNode.launch(Body.EARTH.name(), this::earth, launch, launch, Double.POSITIVE_INFINITY));
        ion.targets().forEach(each -> nodes.add(each.node()));
        return new IonPlan(gmSun(), nodes, ion.propulsion(), ion.mass(), MOST_PROPELLANT * ion.mass(), ion.segments());
    }
}
