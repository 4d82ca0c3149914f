package space.apophis.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import space.apophis.job.InputFault;

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
        if (!name.matches(Scenario.NAME)) {
            throw YamlDocument.fault(
                    scenarioFile,
                    1,
                    "body: '" + Shown.text(name) + "' is not allowed, " + Scenario.NAME_IN_WORDS + " are");
        }
        final Path beside = scenarioFile.toAbsolutePath().getParent();
        final Set<Path> candidates = new LinkedHashSet<>();
        candidates.add(beside.resolve("bodies").resolve(name + ".yaml"));
        candidates.add(beside.resolve(name + ".yaml"));
        if (projectScenarios != null) {
            candidates.add(projectScenarios.toAbsolutePath().resolve("bodies").resolve(name + ".yaml"));
        }
        for (Path candidate : candidates) {
            if (Files.isRegularFile(candidate)) {
                return read(candidate, name);
            }
        }
        throw YamlDocument.fault(
                scenarioFile,
                1,
                "body: no file of '" + name + "', looked for "
                        + candidates.stream().map(Shown::path).collect(Collectors.joining(", ")));
    }

    private static BodySpec read(Path file, String name) {
        final BodySpec body = new RecordBinder(YamlDocument.read(file)).bindFile(BodySpec.class);
        if (!body.name().equals(name)) {
            throw YamlDocument.fault(
                    file, 1, "name: '" + body.name() + "' is not the file's own name, '" + name + "' is needed");
        }
        return body;
    }
}
