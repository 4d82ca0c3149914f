package space.apophis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.job.Progress;
import space.apophis.report.export.ExportSource;

/** The folder of what was exported from a result, {@code PARENT/<name of the scenario>-export}. It appears whole or not at all. */
public final class ExportFolder {

    private static final String SUFFIX = "-export";
    private static final String TASK = "Writing formats";

    private ExportFolder() {}

    /**
     * Where it would go, for asking before the work begins. Writes nothing.
     *
     * @param name of the scenario
     * @param force whether a folder may be replaced whoever made it
     * @throws IOException when the folder that is there cannot be read
     */
    public static Path check(String name, Path parent, boolean force) throws IOException {
        return ReportFolder.check(name + SUFFIX, parent, force);
    }

    /**
     * Writes it.
     *
     * @param more files besides those of the formats, by their names
     * @param parent is made if need be
     * @param force whether a folder may be replaced whoever made it
     * @param progress is told of each format
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public static Path write(
            ExportSource source,
            List<ExportFormat> formats,
            Map<String, byte[]> more,
            Path parent,
            boolean force,
            Progress progress)
            throws IOException {
        final Path target = check(source.result().header().name(), parent, force);
        final Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < formats.size(); i++) {
            progress.report(TASK, i, formats.size());
            files.putAll(formats.get(i).files(source));
        }
        progress.report(TASK, formats.size(), formats.size());
        files.putAll(more);
        OutputFolder.write(target, files);
        return target;
    }
}
