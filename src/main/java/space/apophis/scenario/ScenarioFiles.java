package space.apophis.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.apophis.job.InputFault;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.SolutionSpec;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.Shown;
import space.apophis.scenario.format.YamlDocument;
import space.apophis.scenario.mission.LegSpec;

/**
 * Finds the files that a scenario names.
 *
 * @param projectScenarios the folder that ships, or null where there is none
 */
public record ScenarioFiles(Path projectScenarios) {

    /**
     * Reads the body that a scenario names.
     *
     * @param scenarioFile beside which it is looked for first
     * @throws InputFault if it is not found or at fault
     */
    public BodySpec body(Path scenarioFile, String name) {
        return body(scenarioFile, "body", name);
    }

    /**
     * Reads the bodies of the other solutions that a scenario names, with what it varies of them.
     *
     * @param scenarioFile beside which they are looked for first
     * @param body the scenario's own
     * @return one for each of its solutions; empty where it has none
     * @throws InputFault if one is not found or at fault
     */
    public List<BodySpec> solutions(Path scenarioFile, Scenario scenario, BodySpec body) {
        final List<BodySpec> bodies = new ArrayList<>();
        for (SolutionSpec solution : scenario.solutions()) {
            final String key = "solutions[" + (bodies.size() + 1) + "].body";
            bodies.add(solution.of(solution.body() == null ? body : body(scenarioFile, key, solution.body())));
        }
        return bodies;
    }

    /**
     * Reads the small bodies that the legs of a trajectory name, other than the scenario's own.
     *
     * @param scenarioFile beside which they are looked for first
     * @return by the names of their files, in the order of the legs; empty where there are none
     * @throws InputFault if one is not found or at fault
     */
    public Map<String, BodySpec> legBodies(Path scenarioFile, Scenario scenario) {
        final Map<String, BodySpec> bodies = new LinkedHashMap<>();
        final List<LegSpec> legs = scenario.trajectory() == null
                ? List.of()
                : scenario.trajectory().legs();
        for (int i = 0; i < legs.size(); i++) {
            final String name = legs.get(i).body();
            if (name != null && !legs.get(i).isAtPlanet() && !name.equals(scenario.body())) {
                final String key = "trajectory.legs[" + (i + 1) + "].body";
                bodies.computeIfAbsent(name, other -> body(scenarioFile, key, other));
            }
        }
        return Collections.unmodifiableMap(bodies);
    }

    private BodySpec body(Path scenarioFile, String key, String name) {
        final List<Path> candidates = candidates(scenarioFile, name);
        return candidates.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> read(file, name))
                .orElseThrow(() -> missing(scenarioFile, key, name, candidates));
    }

    private List<Path> candidates(Path scenarioFile, String name) {
        if (!name.matches(Key.NAME)) {
            throw new IllegalArgumentException(Shown.text(name) + " is no name of a body");
        }
        final List<Path> candidates = new ArrayList<>();
        candidates.add(scenarioFile.resolveSibling("bodies").resolve(name + ".yaml"));
        candidates.add(scenarioFile.resolveSibling(name + ".yaml"));
        if (projectScenarios != null) {
            candidates.add(projectScenarios.resolve("bodies").resolve(name + ".yaml"));
        }
        return candidates.stream().map(ScenarioFiles::fromHere).distinct().toList();
    }

    /** As short as it can be said: relative to the working folder where it lies in that. */
    static Path fromHere(Path file) {
        final Path here = Path.of("").toAbsolutePath();
        final Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }

    private static InputFault missing(Path scenarioFile, String key, String name, List<Path> candidates) {
        return YamlDocument.read(scenarioFile)
                .fault(
                        key,
                        "no file of '" + name + "', looked for "
                                + candidates.stream().map(Shown::path).collect(Collectors.joining(", ")));
    }

    /**
     * Reads a body that ships.
     *
     * @throws InputFault if it is not there or at fault
     */
    public BodySpec shippedBody(String name) {
        return read(fromHere(projectScenarios.resolve("bodies").resolve(name + ".yaml")), name);
    }

    private static BodySpec read(Path file, String name) {
        final YamlDocument document = YamlDocument.read(file);
        final BodySpec body = new RecordBinder(document).bindFile(BodySpec.class);
        if (!body.name().equals(name)) {
            throw document.fault("name", "'" + body.name() + "' is not the file's own name, '" + name + "' is needed");
        }
        return body;
    }
}
