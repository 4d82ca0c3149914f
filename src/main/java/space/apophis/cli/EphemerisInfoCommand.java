package space.apophis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.SolarSystem;

/** Says what ephemeris is in use. */
@Command(
        name = "info",
        description = "Describe the ephemeris in use: title, span, bodies, constants, checksums.",
        footer = {"  apophis ephemeris info", "  apophis ephemeris info --data out/orekit-data%n"})
final class EphemerisInfoCommand implements Callable<Integer> {

    @ParentCommand
    private EphemerisCommand ephemeris;

    @Override
    public Integer call() {
        Apophis apophis = ephemeris.apophis();
        SolarSystem solarSystem = apophis.solarSystem();
        apophis.out().println(solarSystem.describe().stripTrailing());
        return ExitCode.GOOD;
    }
}
