package space.apophis.study.trajectory;

import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.publish.Publisher;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.units.Unit;

/**
 * What is known before trajectories are sought: the input, the paths of the bodies, and the craft.
 *
 * @param flight of the scenario's body
 * @param uncertainty of its orbit; null where that has no covariance
 */
record TrajectoryCase(
        TrajectoryInput input, LegPaths paths, Craft craft, Flight flight, LinearUncertainty uncertainty) {

    SolarSystem solarSystem() {
        return input.solarSystem();
    }

    Publisher publisher() {
        return input.publisher();
    }

    /** The name of the scenario's body. */
    String own() {
        return input.study().scenario().body();
    }

    double gmSun() {
        return solarSystem().planets().gm(Body.SUN);
    }

    /** Heliocentric, ICRF. */
    PVCoordinates earth(double time) {
        return new RelativeMotion(solarSystem()).of(Body.EARTH, Body.SUN, time);
    }

    /** Days from an instant to the closest pass of a body by Earth; null for another than the scenario's, or without a pass. */
    Double daysBeforeEncounter(String body, double time) {
        return body.equals(own())
                ? flight.closest(Body.EARTH)
                        .map(CloseApproach::time)
                        .map(pass -> (pass - time) / Unit.DAY)
                        .orElse(null)
                : null;
    }
}
