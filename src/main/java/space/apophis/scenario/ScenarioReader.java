package space.apophis.scenario;

import java.nio.file.Path;

/** Reads scenario files. */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @throws space.apophis.job.InputFault with file, line and key, if the file is at fault
     */
    public static Scenario read(Path file) {
        return new RecordBinder(YamlDocument.read(file)).bindFile(Scenario.class);
    }
}
