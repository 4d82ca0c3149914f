package space.apophis.study.escort;

import java.util.Comparator;
import java.util.OptionalDouble;
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
        return new SunFrame(solarSystem, flight.trajectory(), pass(flight, start.time()));
    }

    /**
     * The closest pass by Earth that an escort can be part of: not one of years before it.
     *
     * @param from its start, TDB seconds since J2000
     * @return TDB seconds since J2000; empty where there is none until the end of the flight
     */
    static OptionalDouble pass(Flight flight, double from) {
        return flight.approaches().stream()
                .filter(approach -> approach.body() == Body.EARTH && approach.time() > from)
                .min(Comparator.comparingDouble(CloseApproach::distance))
                .map(approach -> OptionalDouble.of(approach.time()))
                .orElseGet(OptionalDouble::empty);
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
