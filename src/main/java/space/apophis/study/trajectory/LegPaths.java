package space.apophis.study.trajectory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.Designation;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.transfer.legs.LegBody;

/**
 * The small bodies of legs, each flown in its own forces over all dates that the legs may need.
 *
 * @param bodies by the names of their files
 * @param paths of the same
 */
public record LegPaths(SolarSystem solarSystem, Map<String, BodySpec> bodies, Map<String, Trajectory> paths) {

    /**
     * Flies them, the scenario's own on from its flight to dates before the epoch of its orbit.
     *
     * @param own flight of the scenario's body
     * @throws InputFault if a date lies outside the ephemeris or the propagation
     */
    public static LegPaths fly(TrajectoryInput input, Trajectory own, Progress progress) {
        requirePlanets(input);
        final String ownName = input.study().scenario().body();
        final Map<String, BodySpec> bodies = new LinkedHashMap<>();
        bodies.put(ownName, input.study().body());
        bodies.putAll(input.study().legBodies());
        final Map<String, Trajectory> paths = new LinkedHashMap<>();
        for (Map.Entry<String, BodySpec> body : bodies.entrySet()) {
            final OrbitSolution orbit = OrbitSolution.of(body.getValue());
            final boolean isOwn = body.getKey().equals(ownName);
            paths.put(
                    body.getKey(),
                    isOwn
                            ? extended(input, orbit, own, progress)
                            : around(input, others(input, body.getValue()), orbit, progress));
        }
        final LegPaths all = new LegPaths(input.solarSystem(), bodies, paths);
        all.requirePaths(input);
        return all;
    }

    private static void requirePlanets(TrajectoryInput input) {
        final List<LegSpec> legs = input.spec().legs();
        for (int i = 0; i < legs.size(); i++) {
            if (legs.get(i).latest() != null) {
                requirePlanets(input, i, input.publisher().seconds(legs.get(i).earliest()));
                requirePlanets(input, i, input.publisher().seconds(legs.get(i).latest()));
            }
        }
    }

    private static void requirePlanets(TrajectoryInput input, int leg, double date) {
        try {
            input.solarSystem().planets().fill(date, new BodyStates());
        } catch (InputFault fault) {
            throw input.fault(TrajectoryInput.key(leg), fault.getMessage());
        }
    }

    /** Whether the bodies are flown at the dates of their legs. */
    private void requirePaths(TrajectoryInput input) {
        final List<LegSpec> legs = input.spec().legs();
        for (int i = 0; i < legs.size(); i++) {
            final String body = input.body(legs.get(i));
            if (body == null || legs.get(i).isAtPlanet()) {
                continue;
            }
            final Trajectory path = paths.get(body);
            final boolean isLast = i == legs.size() - 1;
            final double last = isLast || legs.get(i).latest() == null
                    ? input.end()
                    : input.publisher().seconds(legs.get(i).latest());
            if (last > path.end() || input.start() < path.start()) {
                throw input.fault(
                        TrajectoryInput.key(i),
                        "lies outside the propagation, which has " + body + " from "
                                + input.publisher().tdb(path.start()) + " to "
                                + input.publisher().tdb(path.end()) + " TDB, and "
                                + input.publisher().tdb(input.start()) + " to "
                                + input.publisher().tdb(last) + " TDB is needed");
            }
        }
    }

    /** From the epoch of an orbit both ways as far as the legs need. */
    /** One of the perturbing asteroids leaves itself out. */
    private static SolarSystem others(TrajectoryInput input, BodySpec body) {
        return input.solarSystem().without(Designation.names(body.designation()));
    }

    private static Trajectory around(
            TrajectoryInput input, SolarSystem others, OrbitSolution orbit, Progress progress) {
        final double first = Math.min(input.start(), orbit.epoch());
        final double last = Math.max(input.end(), orbit.epoch());
        if (first == orbit.epoch()) {
            return flown(input, others, orbit, last, progress);
        }
        final Trajectory before = flown(input, others, orbit, first, progress);
        return last == orbit.epoch()
                ? before
                : Trajectory.joined(List.of(before, flown(input, others, orbit, last, progress)));
    }

    /** The scenario's flight ends where the scenario says; on the other side of its epoch it goes as far as the legs do. */
    private static Trajectory extended(TrajectoryInput input, OrbitSolution orbit, Trajectory own, Progress progress) {
        if (own.start() == orbit.epoch() && input.start() < own.start()) {
            return Trajectory.joined(List.of(flown(input, input.solarSystem(), orbit, input.start(), progress), own));
        }
        if (own.end() == orbit.epoch() && input.end() > own.end()) {
            return Trajectory.joined(List.of(own, flown(input, input.solarSystem(), orbit, input.end(), progress)));
        }
        return own;
    }

    private static Trajectory flown(
            TrajectoryInput input, SolarSystem solarSystem, OrbitSolution orbit, double until, Progress progress) {
        final PropagationSpec propagation = input.study().scenario().propagation();
        return Flight.of(solarSystem, orbit, propagation.forces(), propagation.integrator(), Map.of(), until, progress)
                .trajectory();
    }

    /** A planet or a small body as legs meet it. */
    public LegBody legBody(String name) {
        return paths.containsKey(name)
                ? LegBody.of(name, paths.get(name))
                : LegBody.of(Body.valueOf(name), solarSystem);
    }

    /** m^3/s^2. */
    public double gmSun() {
        return solarSystem.planets().gm(Body.SUN);
    }

    /** The path of a small body. */
    public Trajectory path(String name) {
        return paths.get(name);
    }

    /** A planet in capitals or the designation of a small body. */
    public String designation(String name) {
        return bodies.containsKey(name) ? bodies.get(name).designation() : name;
    }
}
