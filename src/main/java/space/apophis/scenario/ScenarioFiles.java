package space.apophis.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import space.apophis.job.InputFault;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.SolutionSpec;
import space.apophis.scenario.escort.EscortSpec;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.Shown;
import space.apophis.scenario.format.YamlDocument;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.TimelineSectionSpec;
import space.apophis.scenario.timeline.TimelineSpec;

/**
 * Finds the files that a scenario names.
 *
 * @param projectScenarios the folder that ships, or null where there is none
 */
public record ScenarioFiles(Path projectScenarios) {

    private static final String BODIES = "bodies";
    private static final String TIMELINES = "timeline";

    /**
     * Reads the body that a scenario names.
     *
     * @throws InputFault if it is not found or at fault
     */
    public ScenarioSource.Body body(ScenarioSource source) {
        return body(source, "body", source.scenario().body());
    }

    /**
     * Reads a body by its name.
     *
     * @param file beside which it is looked for first
     * @throws InputFault if it is not found or at fault
     */
    public BodySpec body(Path file, String name) {
        return read(
                        found(file, BODIES, name)
                                .orElseThrow(
                                        () -> new InputFault(Shown.path(file) + ": " + missing(file, BODIES, name))),
                        name)
                .spec();
    }

    private ScenarioSource.Body body(ScenarioSource source, String key, String name) {
        return read(find(source, key, BODIES, name), name);
    }

    /**
     * Reads the bodies of the other solutions that a scenario names, with what it varies of them.
     *
     * @param body the scenario's own
     * @return one for each of its solutions; empty where it has none
     * @throws InputFault if one is not found or at fault
     */
    public List<BodySpec> solutions(ScenarioSource source, BodySpec body) {
        final List<BodySpec> bodies = new ArrayList<>();
        for (SolutionSpec solution : source.scenario().solutions()) {
            final String key = "solutions[" + (bodies.size() + 1) + "].body";
            final BodySpec named = solution.body() == null
                    ? body
                    : body(source, key, solution.body()).spec();
            if (!named.isSameAs(body)) {
                throw source.fault(
                        key,
                        "is an orbit of " + Shown.text(named.designation()) + ", and one of "
                                + Shown.text(body.designation()) + " is needed");
            }
            bodies.add(solution.of(named));
        }
        return bodies;
    }

    /**
     * Reads the small bodies that the legs of a trajectory name, other than the scenario's own.
     *
     * @return by the names of their files, in the order of the legs; empty where there are none
     * @throws InputFault if one is not found or at fault
     */
    public Map<String, BodySpec> legBodies(ScenarioSource source) {
        final Scenario scenario = source.scenario();
        final Map<String, BodySpec> bodies = new LinkedHashMap<>();
        final List<LegSpec> legs = scenario.trajectory() == null
                ? List.of()
                : scenario.trajectory().legs();
        for (int i = 0; i < legs.size(); i++) {
            final String name = legs.get(i).body();
            if (name != null && !legs.get(i).isAtPlanet() && !name.equals(scenario.body())) {
                final String key = "trajectory.legs[" + (i + 1) + "].body";
                bodies.computeIfAbsent(name, other -> body(source, key, other).spec());
            }
        }
        return Collections.unmodifiableMap(bodies);
    }

    /**
     * Reads the timeline that a scenario names and checks that it has the systems that the scenario names.
     *
     * @return null where the scenario has no such section
     * @throws InputFault if it is not found or at fault, or has no such system
     */
    public TimelineSpec timeline(ScenarioSource source) {
        final TimelineSectionSpec section = source.scenario().timeline();
        if (section == null) {
            return null;
        }
        final TimelineSpec timeline = TimelineSpec.read(find(source, "timeline.file", TIMELINES, section.file()));
        final Set<String> known =
                timeline.systems().stream().map(SystemSpec::id).collect(Collectors.toCollection(TreeSet::new));
        if (section.mission() != null) {
            require(source, known, "timeline.mission", section.mission());
        }
        for (int i = 0; i < section.systems().size(); i++) {
            require(
                    source,
                    known,
                    "timeline.systems[" + (i + 1) + "]",
                    section.systems().get(i));
        }
        return timeline;
    }

    /**
     * The scenario whose transfer an escort begins with.
     *
     * @return empty where the scenario names none
     * @throws InputFault if it is not found
     */
    public Optional<Path> arriving(ScenarioSource source) {
        final EscortSpec escort = source.scenario().escort();
        return escort == null || escort.from() == null
                ? Optional.empty()
                : Optional.of(find(source, "escort.from", "", escort.arrivingScenario()));
    }

    /** The files that a scenario names besides its body, each once, in the order of their keys; messages may be missing. */
    public List<Path> others(ScenarioSource source) {
        final Scenario scenario = source.scenario();
        final Set<Path> files = new LinkedHashSet<>();
        scenario.solutions().stream()
                .map(SolutionSpec::body)
                .filter(Objects::nonNull)
                .forEach(name -> found(source.file(), BODIES, name).ifPresent(files::add));
        legBodies(source)
                .keySet()
                .forEach(name -> found(source.file(), BODIES, name).ifPresent(files::add));
        scenario.spacecraft()
                .forEach(craft -> files.add(source.file().toAbsolutePath().resolveSibling(craft.file())));
        arriving(source).ifPresent(file -> {
            files.add(file);
            files.addAll(others(ScenarioReader.source(file)));
        });
        if (scenario.timeline() != null) {
            found(source.file(), TIMELINES, scenario.timeline().file()).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    private static void require(ScenarioSource source, Set<String> known, String key, String system) {
        if (!known.contains(system)) {
            throw source.fault(
                    key,
                    "no system '" + Shown.text(system) + "' in the timeline, there are " + String.join(", ", known));
        }
    }

    private Path find(ScenarioSource source, String key, String folder, String name) {
        return found(source.file(), folder, name)
                .orElseThrow(() -> source.fault(key, missing(source.file(), folder, name)));
    }

    private Optional<Path> found(Path beside, String folder, String name) {
        return candidates(beside, folder, name).stream()
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private String missing(Path beside, String folder, String name) {
        return "no file of '" + name + "', looked for "
                + candidates(beside, folder, name).stream().map(Shown::path).collect(Collectors.joining(", "));
    }

    private List<Path> candidates(Path beside, String folder, String name) {
        if (!name.matches(Key.NAME)) {
            throw new IllegalArgumentException(Shown.text(name) + " is no name of a file");
        }
        final List<Path> candidates = new ArrayList<>();
        candidates.add(beside.resolveSibling(folder).resolve(name + ".yaml"));
        candidates.add(beside.resolveSibling(name + ".yaml"));
        if (projectScenarios != null) {
            candidates.add(projectScenarios.resolve(folder).resolve(name + ".yaml"));
        }
        return candidates.stream().map(ScenarioFiles::fromHere).distinct().toList();
    }

    /** As short as it can be said: relative to the working folder where it lies in that. */
    private static Path fromHere(Path file) {
        final Path here = Path.of("").toAbsolutePath();
        final Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }

    /**
     * Reads a body that ships.
     *
     * @throws InputFault if it is not there or at fault
     */
    public BodySpec shippedBody(String name) {
        return read(fromHere(projectScenarios.resolve(BODIES).resolve(name + ".yaml")), name)
                .spec();
    }

    private static ScenarioSource.Body read(Path file, String name) {
        final YamlDocument document = YamlDocument.read(file);
        final BodySpec body = new RecordBinder(document).bindFile(BodySpec.class);
        if (!body.name().equals(name)) {
            throw document.fault("name", "'" + body.name() + "' is not the file's own name, '" + name + "' is needed");
        }
        return new ScenarioSource.Body(document, body);
    }
}
