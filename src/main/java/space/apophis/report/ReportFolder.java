package space.apophis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.orekit.data.DataContext;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.result.StudyResult;

/**
 * The folder of a study's results, {@code PARENT/<name of the scenario>}. It appears whole or not at all: all files
 * are written into a hidden folder beside it, which is then renamed. A folder of that name that is there already is
 * replaced only if it is this program's own, by {@link FolderMarker}, or when forced.
 */
public final class ReportFolder {

    private final DataContext context;
    private final Progress progress;

    /**
     * @param context knows the time scales of the ephemeris message
     * @param progress is told of each figure drawn
     */
    public ReportFolder(DataContext context, Progress progress) {
        this.context = context;
        this.progress = progress;
    }

    /**
     * Where the results of a scenario would go, for asking before the long work begins. Writes nothing.
     *
     * @param name of the scenario
     * @param parent need not exist
     * @param force whether a folder may be replaced whoever made it
     * @throws InputFault when the place is taken by something that may not be replaced
     * @throws IOException when the folder that is there cannot be read
     */
    public static Path check(String name, Path parent, boolean force) throws IOException {
        try {
            ResultCheck.name("name", name);
        } catch (KeyFault e) {
            throw new InputFault(e.getMessage(), e);
        }
        for (Path above = parent.toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new InputFault(above + ": is a file; the output needs a folder there");
            }
        }
        Path target = parent.resolve(name);
        if (Files.isSymbolicLink(target)) {
            throw new InputFault(target + ": is a symbolic link; remove it, or choose another output folder");
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return target;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputFault(target + ": is a file; remove it, or choose another output folder");
        }
        if (!force) {
            FolderMarker.foreign(target).ifPresent(foreign -> {
                throw new InputFault(
                        target + ": " + foreign + "; choose another output folder, or replace it with --force");
            });
        }
        return target;
    }

    /**
     * Writes all files of a report.
     *
     * @param parent is made if need be
     * @param force whether a folder may be replaced whoever made it
     * @return the folder
     * @throws InputFault as {@link #check}
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public Path write(StudyResult result, Path parent, boolean force) throws IOException {
        Path target = check(result.header().name(), parent, force);
        try {
            ResultCheck.check(result);
        } catch (KeyFault e) {
            throw new IllegalArgumentException("a result that cannot be: " + e.getMessage(), e);
        }
        Map<String, byte[]> files = ReportFiles.of(result, context, progress);
        Files.createDirectories(parent);
        WholeFolder.write(target, files);
        return target;
    }
}
