package space.apophis.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of every command that writes. */
final class OutputOptions {

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

    Path folder() {
        return folder;
    }

    boolean force() {
        return force;
    }
}
