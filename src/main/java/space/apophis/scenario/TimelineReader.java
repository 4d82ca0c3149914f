package space.apophis.scenario;

import java.nio.file.Path;
import space.apophis.job.InputFault;

/** Reads timeline files. */
public final class TimelineReader {

    private TimelineReader() {}

    /**
     * Reads a timeline.
     *
     * @throws InputFault with file, line and key, if the file is at fault
     */
    public static TimelineSpec read(Path file) {
        return new RecordBinder(YamlDocument.read(file)).bindFile(TimelineSpec.class);
    }
}
