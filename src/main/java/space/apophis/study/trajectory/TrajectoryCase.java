package space.apophis.study.trajectory;

import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.units.Unit;

/**
 * What is known of a craft's options before they are sought: the scenario, the paths of the bodies, and the craft.
 *
 * @param flight of the scenario's body
 * @param uncertainty of its orbit; null where that has no covariance
 */
public record TrajectoryCase(
        StudyInput study,
        SolarSystem solarSystem,
        LegPaths paths,
        Craft craft,
        Flight flight,
        LinearUncertainty uncertainty) {

    public Publisher publisher() {
        return new Publisher(solarSystem);
    }

    public ForceSpec forces() {
        return study.scenario().propagation().forces();
    }

    /** The name of the scenario's body. */
    public String own() {
        return study.scenario().body();
    }

    /** Name of the body of a leg: a planet, or the file of a small body; null for what happens on the way. */
    String body(LegSpec leg) {
        return new TrajectoryInput(study, solarSystem).body(leg);
    }

    double gmSun() {
        return solarSystem.planets().gm(Body.SUN);
    }

    /** Heliocentric, ICRF. */
    PVCoordinates earth(double time) {
        return new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, time);
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
