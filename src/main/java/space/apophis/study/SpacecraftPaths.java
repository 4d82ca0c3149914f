package space.apophis.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.mission.SpacecraftPathSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CraftDistance;
import space.apophis.study.result.SpacecraftPathResult;
import space.apophis.study.visit.Nearest;
import space.apophis.study.visit.VisitorKind;
import space.apophis.study.visit.VisitorPath;
import space.apophis.transfer.message.KernelPath;
import space.apophis.transfer.message.OrbitFlight;
import space.apophis.transfer.message.SpacecraftEphemeris;
import space.apophis.units.Unit;

/** Sets paths of spacecraft by others beside the flight of the asteroid. */
final class SpacecraftPaths {

    /** Samples along the flight of both, a day apart at most. */
    private static final int LEAST_SAMPLES = 400;

    private final ScenarioSource source;
    private final SolarSystem solarSystem;
    private final Flight asteroid;
    private final String designation;
    private final Publisher publisher;

    /**
     * @param designation of the asteroid, by which messages may name it as their centre
     */
    SpacecraftPaths(ScenarioSource source, SolarSystem solarSystem, Flight asteroid, String designation) {
        this.source = source;
        this.solarSystem = solarSystem;
        this.asteroid = asteroid;
        this.designation = designation;
        this.publisher = new Publisher(solarSystem);
    }

    /**
     * All that a scenario names.
     *
     * @throws InputFault of its line for a file that is missing, is no such message, or misses the flight of the asteroid
     */
    Outcome of(Scenario scenario) {
        if (scenario.spacecraft().isEmpty()) {
            return Outcome.NONE;
        }
        final List<SpacecraftPathResult> results = new ArrayList<>();
        final List<VisitorPath> visitors = new ArrayList<>();
        for (int i = 0; i < scenario.spacecraft().size(); i++) {
            final SpacecraftPathSpec spec = scenario.spacecraft().get(i);
            final String key = "spacecraft[" + (i + 1) + "]." + spec.key();
            final SpacecraftEphemeris craft =
                    read(spec, key, scenario.propagation().forces());
            results.add(path(spec, key, craft));
            visitors.add(VisitorPath.passing(
                    spec.label(),
                    VisitorKind.MESSAGE,
                    craft.name(),
                    remark((spec.spk() == null ? "message of others: " : "kernel of others: ") + spec.source(), craft),
                    craft.trajectory()));
        }
        return new Outcome(results, visitors);
    }

    /**
     * What messages give.
     *
     * @param results null where the scenario names none
     */
    record Outcome(List<SpacecraftPathResult> results, List<VisitorPath> visitors) {
        private static final Outcome NONE = new Outcome(null, List.of());
    }

    private SpacecraftPathResult path(SpacecraftPathSpec spec, String key, SpacecraftEphemeris craft) {
        final double first =
                FastMath.max(craft.trajectory().start(), asteroid.trajectory().start());
        final double last =
                FastMath.min(craft.trajectory().end(), asteroid.trajectory().end());
        if (!(first < last)) {
            throw source.fault(
                    key,
                    "covers " + publisher.tdb(craft.trajectory().start()) + " to "
                            + publisher.tdb(craft.trajectory().end())
                            + " TDB, none of which is within the propagation of the asteroid");
        }
        final int steps = (int) FastMath.max(LEAST_SAMPLES, FastMath.ceil((last - first) / Unit.DAY));
        final List<CraftDistance> distances = new ArrayList<>();
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        for (int i = 0; i <= steps; i++) {
            final double t = i == steps ? last : first + (last - first) * i / steps;
            distances.add(new CraftDistance(
                    t,
                    Publisher.km(motion.of(craft.trajectory(), Body.EARTH, t)
                            .getPosition()
                            .getNorm()),
                    Publisher.km(distance(craft.trajectory(), t))));
        }
        final Nearest nearest = Nearest.of(craft.trajectory(), asteroid.trajectory(), first, last);
        return new SpacecraftPathResult(
                spec.label(),
                craft.name(),
                spec.source(),
                publisher.tdb(craft.trajectory().start()),
                publisher.tdb(craft.trajectory().end()),
                publisher.tdb(nearest.time()),
                Publisher.km(nearest.distance()),
                Publisher.km(nearest.speed()),
                asteroid.closest(Body.EARTH)
                        .map(pass -> (pass.time() - nearest.time()) / Unit.DAY)
                        .orElse(null),
                distances,
                craft.remarks().isEmpty() ? null : String.join("; ", craft.remarks()));
    }

    private static String remark(String words, SpacecraftEphemeris craft) {
        return Stream.concat(Stream.of(words), craft.remarks().stream()).collect(Collectors.joining("; "));
    }

    private SpacecraftEphemeris read(SpacecraftPathSpec spec, String key, ForceSpec forces) {
        final Path file = source.file().toAbsolutePath().resolveSibling(spec.file());
        if (!Files.isRegularFile(file)) {
            throw source.fault(key, "there is no file '" + spec.file() + "' beside the scenario");
        }
        try {
            return switch (spec.key()) {
                case "spk" -> KernelPath.read(file, spec.body(), solarSystem, designation, asteroid.trajectory());
                case "opm" -> OrbitFlight.read(file, solarSystem, forces, designation, asteroid.trajectory());
                default -> SpacecraftEphemeris.read(file, solarSystem, designation, asteroid.trajectory());
            };
        } catch (InputFault e) {
            throw source.fault(key, e.getMessage());
        }
    }

    private double distance(Trajectory craft, double t) {
        return craft.heliocentric(t)
                .getPosition()
                .distance(asteroid.trajectory().heliocentric(t).getPosition());
    }
}
