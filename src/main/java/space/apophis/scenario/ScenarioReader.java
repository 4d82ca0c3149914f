package space.apophis.scenario;

import java.nio.file.Path;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.YamlDocument;

/**
 * Reads scenario files.
 *
 * <pre>{@code
 * Scenario scenario = ScenarioReader.read(Path.of("scenarios/apophis-flyby-2029.yaml"));
 * String body = scenario.body(); // "apophis"
 * double tolerance = scenario.propagation().integrator().positionTolerance(); // 1e-4 m
 * }</pre>
 */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * Reads a scenario, and keeps what it was read from.
     *
     * @throws space.apophis.job.InputFault with file, line and key, if the file is at fault
     */
    public static ScenarioSource source(Path file) {
        final YamlDocument document = YamlDocument.read(file);
        return new ScenarioSource(document, new RecordBinder(document).bindFile(Scenario.class));
    }

    /**
     * Reads a scenario.
     *
     * @throws space.apophis.job.InputFault with file, line and key, if the file is at fault
     */
    public static Scenario read(Path file) {
        return source(file).scenario();
    }
}
