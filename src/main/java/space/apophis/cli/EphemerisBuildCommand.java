package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.build.EphemerisBuilder;

/** Integrates the solar system anew. */
@Command(
        name = "build",
        description = {
            "Integrate Sun, planets, Moon and asteroids and write the ephemeris to DIR/orekit-data.",
            "This takes some time."
        },
        footer = {"  apophis ephemeris build", "  apophis ephemeris info --data out/orekit-data%n"})
final class EphemerisBuildCommand implements Callable<Integer> {

    @ParentCommand
    private EphemerisCommand ephemeris;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--start",
            paramLabel = "FILE",
            description = "Table of start states from 'ephemeris fit'; the one that ships where not given.")
    private Path start;

    @Override
    public Integer call() throws IOException {
        Apophis apophis = ephemeris.apophis();
        Path target = output.folder().resolve(ProjectFolders.DATA);
        try (StagedFiles files = StagedFiles.of(target, output.force());
                CommandProgress progress = apophis.progress()) {
            if (start == null) {
                EphemerisBuilder.build(files.stage(), progress);
            } else {
                EphemerisBuilder.build(start, files.stage(), progress);
            }
            files.publish();
        }
        if (!apophis.quiet()) {
            apophis.out().println("ephemeris: " + target);
        }
        return ExitCode.GOOD;
    }
}
