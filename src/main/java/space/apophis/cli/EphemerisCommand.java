package space.apophis.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Commands about the ephemeris that ships. */
@Command(
        name = "ephemeris",
        description = "Make or describe the solar system ephemeris.",
        subcommands = {
            EphemerisBuildCommand.class,
            EphemerisFitCommand.class,
            EphemerisTermsCommand.class,
            EphemerisInfoCommand.class
        },
        footer = {"  apophis ephemeris info", "  apophis ephemeris build --out out%n"})
final class EphemerisCommand implements Runnable {

    @ParentCommand
    private Apophis apophis;

    @Spec
    private CommandSpec spec;

    /** Called where no command is named. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }

    Apophis apophis() {
        return apophis;
    }
}
