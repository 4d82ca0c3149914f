package space.apophis.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.CloseApproachSearch;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.DataFolder;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.BodyName;
import space.apophis.scenario.BodySpec;
import space.apophis.scenario.IntegratorSpec;
import space.apophis.scenario.OutputSpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioReader;
import space.apophis.smallbody.OrbitSolution;

/** Runs a scenario: orbit solution to trajectory, trajectory to approaches and tables. */
public final class StudyRunner {

    private final Scenario scenario;
    private final BodySpec body;
    private final Path scenarioFile;
    private final SolarSystem solarSystem;
    private final Publisher publisher;

    private StudyRunner(Scenario scenario, BodySpec body, Path scenarioFile, SolarSystem solarSystem) {
        this.scenario = scenario;
        this.body = body;
        this.scenarioFile = scenarioFile;
        this.solarSystem = solarSystem;
        this.publisher = new Publisher(solarSystem);
    }

    /**
     * Runs a scenario.
     *
     * @param body the asteroid it names
     * @param scenarioFile the file it was read from, for the record
     * @throws space.apophis.job.InputFault if it asks for what the data do not cover
     */
    public static StudyResult run(
            Scenario scenario, BodySpec body, Path scenarioFile, SolarSystem solarSystem, Progress progress) {
        return new StudyRunner(scenario, body, scenarioFile, solarSystem).run(sha256(scenarioFile), progress);
    }

    private static String sha256(Path file) {
        try {
            return DataFolder.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StudyResult run(String scenarioSha256, Progress progress) {
        final OrbitSolution orbit = OrbitSolution.of(body);
        final CloseApproachSearch search = new CloseApproachSearch(solarSystem, limits());
        final double until = publisher.seconds(scenario.propagation().until());
        requireSpans(orbit.epoch(), until);
        requirePlanets(until);
        final Trajectory trajectory = propagation(orbit).run(orbit, until, search.detectors(), progress);
        final List<CloseApproach> approaches = search.found(trajectory);

        final List<Double> instants = instants();
        return new StudyResult(
                scenario.name(),
                scenario.title() == null ? scenario.name() : scenario.title(),
                scenario.description() == null ? "" : scenario.description(),
                new ProvenanceWriter(solarSystem, scenario).provenance(orbit, scenarioSha256),
                publisher.asteroid(body),
                approaches.stream().map(publisher::approach).toList(),
                encounter(trajectory, approaches),
                samples(trajectory, Body.SUN, instants),
                samples(trajectory, Body.EARTH, instants),
                publisher.utc(scenario.output().creationDate()));
    }

    private void requireSpans(double epoch, double until) {
        if (until == epoch) {
            throw ScenarioReader.fault(
                    scenarioFile,
                    "propagation.until",
                    "is the epoch of the orbit itself, a date before or after it is needed");
        }
        final double first = Math.min(epoch, until);
        final double last = Math.max(epoch, until);
        requireFlown("output.from", publisher.seconds(scenario.output().from()), first, last);
        requireFlown("output.to", publisher.seconds(scenario.output().to()), first, last);
    }

    private void requirePlanets(double until) {
        try {
            solarSystem.planets().fill(until, new BodyStates());
        } catch (InputFault fault) {
            throw ScenarioReader.fault(scenarioFile, "propagation.until", fault.getMessage());
        }
    }

    private void requireFlown(String key, double date, double first, double last) {
        if (date < first || date > last) {
            throw ScenarioReader.fault(
                    scenarioFile,
                    key,
                    publisher.tdb(date) + " TDB is not inside the propagation, allowed is " + publisher.tdb(first)
                            + " to " + publisher.tdb(last) + " TDB");
        }
    }

    private SmallBodyPropagation propagation(OrbitSolution orbit) {
        final IntegratorSpec integrator = scenario.propagation().integrator();
        return new SmallBodyPropagation(
                solarSystem,
                new SmallBodyAcceleration(solarSystem, scenario.propagation().forces(), orbit.nonGravitational()),
                integrator.positionTolerance(),
                integrator.maximumStep());
    }

    private Map<Body, Double> limits() {
        final Map<Body, Double> limits = new EnumMap<>(Body.class);
        for (Map.Entry<BodyName, Double> limit :
                scenario.closeApproaches().limits().entrySet()) {
            limits.put(Body.valueOf(limit.getKey().name()), limit.getValue());
        }
        return limits;
    }

    /** The instants of the output, counted in TDB so that whole hours stay whole. */
    private List<Double> instants() {
        final OutputSpec output = scenario.output();
        final double from = publisher.seconds(output.from());
        final double to = publisher.seconds(output.to());
        final List<Double> instants = new ArrayList<>();
        for (long i = 0; from + i * output.step() <= to; i++) {
            instants.add(from + i * output.step());
        }
        return instants;
    }

    private List<StateSample> samples(Trajectory trajectory, Body centre, List<Double> instants) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return instants.stream()
                .map(t -> publisher.sample(t, motion.of(trajectory, centre, t)))
                .toList();
    }

    /** The closest pass by Earth, with what a drawing of it needs. */
    private EncounterResult encounter(Trajectory trajectory, List<CloseApproach> approaches) {
        return approaches.stream()
                .filter(approach -> approach.body() == Body.EARTH)
                .min(Comparator.comparingDouble(CloseApproach::distance))
                .map(approach -> encounter(trajectory, approach))
                .orElse(null);
    }

    private EncounterResult encounter(Trajectory trajectory, CloseApproach approach) {
        final OutputSpec output = scenario.output();
        final double first = Math.max(trajectory.start(), approach.time() - output.encounterMargin());
        final double last = Math.min(trajectory.end(), approach.time() + output.encounterMargin());
        final double before = Math.max(trajectory.start(), approach.time() - output.orbitMargin());
        final double after = Math.min(trajectory.end(), approach.time() + output.orbitMargin());
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final List<StateSample> asteroid = new ArrayList<>();
        final List<StateSample> moon = new ArrayList<>();
        for (double t : EncounterInstants.around(approach.time(), first, last)) {
            asteroid.add(publisher.sample(t, motion.of(trajectory, Body.EARTH, t)));
            moon.add(publisher.sample(t, motion.of(Body.MOON, Body.EARTH, t)));
        }
        return new EncounterResult(
                publisher.approach(approach),
                asteroid,
                moon,
                publisher.orbit(before, trajectory.heliocentric(before)),
                publisher.orbit(after, trajectory.heliocentric(after)),
                publisher.earthOrbit(approach.time()));
    }
}
