package space.apophis.study.escort;

import java.util.Comparator;
import java.util.Optional;
import org.hipparchus.util.FastMath;
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
        return sunFrame(solarSystem, flight, start.time());
    }

    /** Directions from the asteroid for an escort from an instant on, TDB seconds since J2000. */
    static SunFrame sunFrame(SolarSystem solarSystem, Flight flight, double from) {
        return new SunFrame(
                solarSystem,
                flight.trajectory(),
                pass(flight, from).stream().mapToDouble(CloseApproach::time).findFirst());
    }

    /**
     * The closest pass by Earth that an escort can be part of: not one of years before it.
     *
     * @param from its start, TDB seconds since J2000
     * @return empty where there is none until the end of the flight
     */
    static Optional<CloseApproach> pass(Flight flight, double from) {
        return pass(flight, from, Double.POSITIVE_INFINITY);
    }

    /** The closest pass by Earth between the start and the end of the phases. */
    Optional<CloseApproach> pass() {
        return pass(flight, start.time(), end());
    }

    private static Optional<CloseApproach> pass(Flight flight, double from, double until) {
        return flight.approaches().stream()
                .filter(approach -> approach.body() == Body.EARTH && approach.time() > from && approach.time() < until)
                .min(Comparator.comparingDouble(CloseApproach::distance));
    }

    /**
     * The Hill radius of the asteroid about the Sun, m.
     *
     * @param gm of the asteroid, m^3/s^2
     * @param t TDB seconds since J2000
     */
    double hillRadius(double gm, double t) {
        return hillRadius(gm, Body.SUN, asteroid().heliocentric(t).getPosition().getNorm());
    }

    /**
     * Its Hill radius about a body, r (m / 3 M)^(1/3), m.
     *
     * @param gm of the asteroid, m^3/s^2
     * @param distance from the body, m
     */
    double hillRadius(double gm, Body about, double distance) {
        return distance * FastMath.cbrt(gm / (3.0 * solarSystem.planets().gm(about)));
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
