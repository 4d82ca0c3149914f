package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.ephemeris.build.EphemerisFitter;

/** Fits where the integration of the solar system starts. */
@Command(
        name = "fit",
        description = {
            "Fit the start states of all bodies to a JPL ephemeris, 2021 to 2030.",
            "They are written, with the residuals, to DIR/start-states/start-states.csv, from where 'ephemeris build --start' takes them. This takes a minute."
        },
        footer = {
            "  apophis ephemeris fit --reference de440",
            "  apophis ephemeris build --start out/start-states/start-states.csv%n"
        })
final class EphemerisFitCommand implements Callable<Integer> {

    private static final String FOLDER = "start-states";

    @ParentCommand
    private EphemerisCommand ephemeris;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--reference",
            required = true,
            paramLabel = "PATH",
            description = "JPL DE binary file or SPK kernel, or a folder that holds one.")
    private Path reference;

    @Override
    public Integer call() throws IOException {
        Apophis apophis = ephemeris.apophis();
        PlanetaryEphemeris planets =
                SolarSystem.load(apophis.folders().data(null), reference).planets();
        Path target = output.folder().resolve(FOLDER);
        String table;
        try (StagedFiles files = StagedFiles.of(target, output.force());
                CommandProgress progress = apophis.progress()) {
            table = EphemerisFitter.fit(planets, files.stage(), progress);
            files.publish();
        }
        if (!apophis.quiet()) {
            table.lines()
                    .filter(line -> line.startsWith("#"))
                    .forEach(line -> apophis.out().println(line.substring(1).stripTrailing()));
            apophis.out().println("start states: " + target.resolve(EphemerisFitter.FILE));
        }
        return ExitCode.GOOD;
    }
}
