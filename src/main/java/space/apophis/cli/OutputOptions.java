package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.report.ResultIndex;
import space.apophis.units.PlainLine;

/** Options of every command that writes. */
final class OutputOptions {

    private static final String UNFINISHED = ".unfinished";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder to write into, made where it is missing (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(
            names = "--force",
            description = "Replace a folder that stands in the way there, even if this program did not make it.")
    private boolean force;

    /**
     * The folder.
     *
     * @throws InputFault if it is the empty text, as an unset variable of a shell gives it
     */
    Path folder() {
        if (folder.toString().isBlank()) {
            throw new InputFault("--out: is empty, the name of a folder is needed");
        }
        return folder;
    }

    boolean force() {
        return force;
    }

    /** What is finished of long work, under a hidden folder of the output until the results of that name are written. */
    FinishedParts unfinished(String name) {
        return FinishedParts.in(folder().resolve(UNFINISHED).resolve(name));
    }

    /** Writes the index of the folder anew; where one is there that this program did not make, says so and leaves it. */
    void index(Apophis apophis) throws IOException {
        ResultIndex.write(folder()).ifPresent(notice -> apophis.err().println(PlainLine.of("apophis: " + notice)));
    }
}
