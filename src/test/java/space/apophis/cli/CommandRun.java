package space.apophis.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import space.apophis.job.Workers;

/**
 * A command line run inside the test, with what it printed.
 *
 * @param exitCode one of {@link ExitCode}
 */
record CommandRun(int exitCode, String out, String err) {

    /** Runs with the project's own data and scenarios. */
    static CommandRun of(String... arguments) {
        return in(ProjectFolders.ofThisProgram(), arguments);
    }

    /** Runs where data and scenarios can only be in {@code place}. */
    static CommandRun at(Path place, String... arguments) {
        return in(new ProjectFolders(List.of(place)), arguments);
    }

    private static CommandRun in(ProjectFolders folders, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Apophis(new Interruption(), folders, page -> false, Workers.THREADS)
                .execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
