package space.apophis.study.escort;

import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.proximity.SunFrame;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.escort.EscortSpec;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;

/**
 * What is known of an escort before it is flown.
 *
 * @param flight of the asteroid
 */
record EscortCase(StudyInput study, SolarSystem solarSystem, Flight flight, EscortStart start) {

    static final String KEY = "escort";

    EscortSpec spec() {
        return study.scenario().escort();
    }

    BodySpec body() {
        return study.body();
    }

    Trajectory asteroid() {
        return flight.trajectory();
    }

    Publisher publisher() {
        return new Publisher(solarSystem);
    }

    SunFrame sunFrame() {
        return sunFrame(solarSystem, flight);
    }

    /** Directions from an asteroid of which the closest pass by Earth is looked for in its whole flight. */
    static SunFrame sunFrame(SolarSystem solarSystem, Flight flight) {
        return new SunFrame(
                solarSystem,
                flight.trajectory(),
                flight.closest(Body.EARTH).stream()
                        .mapToDouble(CloseApproach::time)
                        .findFirst());
    }

    /** The end of the last phase, TDB seconds since J2000. */
    double end() {
        return publisher()
                .seconds(spec().phases().get(spec().phases().size() - 1).until());
    }

    /**
     * What is wrong with a key of the section.
     *
     * @param key within it
     */
    InputFault fault(String key, String what) {
        return study.source().fault(KEY + "." + key, what);
    }
}
