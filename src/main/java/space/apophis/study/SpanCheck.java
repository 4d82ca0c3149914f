package space.apophis.study;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import space.apophis.dynamics.SurfaceSearch;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.scenario.Scenario;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;

/** Whether the dates of a scenario can be flown; what cannot is told at its line of the file, before the work. */
record SpanCheck(StudyInput input, SolarSystem solarSystem) {

    /**
     * Checks all dates.
     *
     * @throws InputFault at the first that cannot be flown
     */
    void check(OrbitSolution orbit) {
        final Publisher publisher = new Publisher(solarSystem);
        final double until = publisher.seconds(scenario().propagation().until());
        if (until == orbit.epoch()) {
            throw fault("propagation.until", "is the epoch of the orbit itself, a date before or after it is needed");
        }
        requireAttraction(orbit.epoch(), fault -> input.asteroid().fault("orbit.epoch", fault));
        requireAttraction(until, fault -> fault("propagation.until", fault));
        requireOutside(orbit);
        final double first = Math.min(orbit.epoch(), until);
        final double last = Math.max(orbit.epoch(), until);
        requireFlown("output.from", publisher.seconds(scenario().output().from()), first, last);
        requireFlown("output.to", publisher.seconds(scenario().output().to()), first, last);
        if (scenario().observation().from() != null) {
            requireFlown(
                    "observation.from",
                    publisher.seconds(scenario().observation().from()),
                    first,
                    last);
            requireFlown(
                    "observation.to", publisher.seconds(scenario().observation().to()), first, last);
        }
        if (scenario().forceLadder() != null && scenario().forceLadder().reference() != null) {
            final double epoch =
                    publisher.seconds(scenario().forceLadder().reference().epoch());
            requireFlown("forceLadder.reference.epoch", epoch, first, last);
        }
    }

    /**
     * Checks the epochs of the other solutions.
     *
     * @param orbits one for each of the scenario's solutions
     * @throws InputFault at the first that cannot be flown
     */
    void checkSolutions(List<OrbitSolution> orbits) {
        final double until =
                new Publisher(solarSystem).seconds(scenario().propagation().until());
        for (int i = 0; i < orbits.size(); i++) {
            final String key = "solutions[" + (i + 1) + "]";
            requireAttraction(orbits.get(i).epoch(), fault -> fault(key, fault));
            if (orbits.get(i).epoch() == until) {
                throw fault(key, "its epoch is propagation.until itself, a date before or after that is needed");
            }
        }
    }

    /** A flight ends at a surface, so it cannot begin below one. */
    private void requireOutside(OrbitSolution orbit) {
        final SurfaceSearch surfaces = new SurfaceSearch(solarSystem);
        final BodyStates sun = new BodyStates();
        solarSystem.planets().fill(orbit.epoch(), sun);
        final double height = surfaces.height(orbit.position().add(sun.position(Body.SUN)), orbit.epoch());
        final double least = surfaces.nearest() == Body.EARTH ? SurfaceSearch.ENTRY_HEIGHT : 0.0;
        if (height < least) {
            throw input.asteroid()
                    .fault(
                            "orbit",
                            String.format(
                                    Locale.ROOT,
                                    "begins %,.0f km %s the surface of %s, allowed is a place above %,.0f km there",
                                    Publisher.km(Math.abs(height)),
                                    height < 0.0 ? "below" : "above",
                                    surfaces.nearest(),
                                    Publisher.km(least)));
        }
    }

    private void requireAttraction(double date, Function<String, InputFault> told) {
        try {
            solarSystem.planets().fill(date, new BodyStates());
            if (scenario().propagation().forces().asteroids()) {
                solarSystem
                        .asteroids()
                        .fill(date, new double[3 * solarSystem.asteroids().count()]);
            }
        } catch (InputFault fault) {
            throw told.apply(fault.getMessage());
        }
    }

    private void requireFlown(String key, double date, double first, double last) {
        if (date < first || date > last) {
            final Publisher publisher = new Publisher(solarSystem);
            throw fault(
                    key,
                    publisher.tdb(date) + " TDB is not inside the propagation, allowed is " + publisher.tdb(first)
                            + " to " + publisher.tdb(last) + " TDB");
        }
    }

    private InputFault fault(String key, String what) {
        return input.source().fault(key, what);
    }

    private Scenario scenario() {
        return input.scenario();
    }
}
