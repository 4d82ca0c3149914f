package space.apophis.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import space.apophis.ephemeris.DataFolder;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Program;
import space.apophis.job.Workers;
import space.apophis.report.table.ResultTable;
import space.apophis.study.result.ScreenResult;

/** The program: what its commands share, and the way from a command line to an exit code. */
@Command(
        name = "apophis",
        description = "Geometry of an asteroid's encounter with Earth, from a scenario file to a report.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Apophis.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:good",
            "1:a check failed",
            "2:the input is at fault, nothing was written of it",
            "3:the machine or the program is at fault: disk full, interrupted, a bug"
        },
        footerHeading = "%nExamples:%n",
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            ViewCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            ImportCommand.class,
            ScreenCommand.class,
            ExportCommand.class,
            TimelineCommand.class,
            ValidateCommand.class,
            EphemerisCommand.class
        },
        footer = {"  apophis run scenarios/apophis-flyby-2029.yaml", "  apophis run --help%n"})
public class Apophis implements Runnable {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of ephemeris and leap seconds (default: orekit-data, looked for beside the folder"
                    + " the jar lies in, beside the jar, then in the working folder). It may hold only an ephemeris of"
                    + " JPL, a DE4xx file or an SPK kernel of planets and Moon.")
    private Path data;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "No progress, no summary; faults only.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a fault arose.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private final Interruption interruption;
    private final ProjectFolders folders;
    private final Predicate<URI> browser;
    private final Workers workers;

    /**
     * @param interruption what ends a command before its time
     * @param folders where data and scenarios are looked for
     * @param browser shows a page, or says that it cannot
     * @param workers who does long work
     */
    Apophis(Interruption interruption, ProjectFolders folders, Predicate<URI> browser, Workers workers) {
        this.interruption = interruption;
        this.folders = folders;
        this.browser = browser;
        this.workers = workers;
    }

    /** As users start it. */
    protected Apophis() {
        this(Interruption.watch(), ProjectFolders.ofThisProgram(), DesktopBrowser::open, Workers.THREADS);
    }

    /** Runs the command line given and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        new Apophis().start(arguments);
    }

    /** Runs a command line and ends the process with its {@link ExitCode}. */
    protected final void start(String... arguments) {
        // Charts are drawn into files: a display that is named but cannot be reached is no reason to fail.
        System.setProperty("java.awt.headless", "true");
        StandardOutput standardOutput = new StandardOutput();
        PrintWriter out = standardOutput.writer();
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardOutput.charset()), true);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> report(thrown, err));
        int exitCode = execute(out, err, arguments);
        out.flush();
        Optional<IOException> lost = standardOutput.fault();
        if (lost.isPresent() && exitCode == ExitCode.GOOD) {
            exitCode = report(new IOException("standard output: " + lost.get().getMessage(), lost.get()), err);
        }
        interruption.release(exitCode);
        System.exit(exitCode);
    }

    /** Runs a command line and returns its exit code, whatever happens. */
    int execute(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageFault())
                .setExecutionExceptionHandler((thrown, command, parsed) -> report(thrown, err));
        try {
            return commandLine.execute(arguments);
        } catch (Error thrown) {
            // Picocli hands on exceptions only; memory and stack run out as errors.
            return report(thrown, err);
        }
    }

    /** The program's name and version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Program.nameAndVersion()};
        }
    }

    /** Called where no command is named. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** Does a part of a command, and says what ended it; an interruption ends the whole. Returns the exit code. */
    int attempt(Callable<?> part) {
        try {
            part.call();
            return ExitCode.GOOD;
        } catch (Exception thrown) {
            interruption.check();
            return report(thrown, err());
        }
    }

    /** Says in one line what ended the command; with {@code --debug}, where. */
    int report(Throwable thrown, PrintWriter err) {
        Fault fault = Fault.of(thrown);
        err.println(fault.line());
        if (debug) {
            thrown.printStackTrace(err);
        }
        err.flush();
        return fault.exitCode();
    }

    /** Shows a page to the user; false where that cannot be. */
    boolean show(URI page) {
        return browser.test(page);
    }

    /** Where data and scenarios are looked for. */
    ProjectFolders folders() {
        return folders;
    }

    /**
     * The solar system of the folder of data, or of the one given.
     *
     * @throws space.apophis.job.InputFault if there is none, or it is at fault
     */
    SolarSystem solarSystem() {
        Path folder = folders.data(data);
        return data == null || DataFolder.isListed(data)
                ? SolarSystem.load(folder)
                : SolarSystem.load(folders.data(null), folder);
    }

    /**
     * Who does long work.
     *
     * @throws space.apophis.job.InputFault if the command line names others than there are
     */
    protected Workers workers() {
        return workers;
    }

    /**
     * Tables of a screened catalogue besides those of all.
     *
     * @return content by the name of its file
     */
    protected Map<String, byte[]> tables(ScreenResult result) {
        return Map.of();
    }

    /**
     * Tables of an export besides those of all.
     *
     * @return content by the name of its file
     */
    protected Map<String, byte[]> tables(List<ResultTable> tables) {
        return Map.of();
    }

    protected boolean quiet() {
        return quiet;
    }

    /** Progress for a long piece of work, to be closed at its end. */
    CommandProgress progress() {
        return CommandProgress.onTerminal(interruption, quiet);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    protected PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
