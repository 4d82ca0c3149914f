package space.apophis.scenario;

import java.nio.file.Path;
import space.apophis.job.InputFault;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.YamlDocument;

/** Reads scenario files. */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * What is said of a key of a file that was read without a fault, but asks for what cannot be done.
     *
     * @param path the key, with dots
     */
    public static InputFault fault(Path file, String path, String what) {
        return YamlDocument.read(file).fault(path, what);
    }

    /**
     * Reads a scenario.
     *
     * @throws InputFault with file, line and key, if the file is at fault
     */
    public static Scenario read(Path file) {
        return new RecordBinder(YamlDocument.read(file)).bindFile(Scenario.class);
    }
}
