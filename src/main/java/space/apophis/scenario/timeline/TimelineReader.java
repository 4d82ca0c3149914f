package space.apophis.scenario.timeline;

import java.nio.file.Path;
import space.apophis.job.InputFault;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.YamlDocument;

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
