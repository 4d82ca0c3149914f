package space.apophis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.validation.ValidationSuite;

/** Runs the published cases and says of each what was expected and what came out. */
@Command(
        name = "validate",
        description = "Run every published case offline; print expected, got, tolerance and source of each.",
        footer = {"  apophis validate", "  apophis validate --full%n"})
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Apophis apophis;

    @Option(names = "--full", description = "Run the long cases too.")
    private boolean full;

    @Override
    public Integer call() {
        Path scenarios = apophis.folders().scenarios();
        SolarSystem solarSystem = apophis.solarSystem();
        List<ValidationSuite.CaseResult> results;
        try (CommandProgress progress = apophis.progress()) {
            results = ValidationSuite.run(solarSystem, scenarios, full, progress);
        }
        ValidationSummary summary = new ValidationSummary(results);
        apophis.out().print(apophis.quiet() ? summary.failures() : summary.text());
        return summary.allPassed() ? ExitCode.GOOD : ExitCode.CHECK_FAILED;
    }
}
