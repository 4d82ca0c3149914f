package space.apophis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.validation.CaseResult;
import space.apophis.validation.ValidationSuite;

/** Runs the published cases and says of each what was expected and what came out. */
@Command(
        name = "validate",
        description = "Run every published case offline; print expected, got, tolerance and source of each.",
        footer = {"  apophis validate", "  apophis validate --full"})
final class ValidateCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("", "case", "expected", "got", "tolerance", "unit", "source");

    @ParentCommand
    private Apophis apophis;

    @Option(names = "--full", description = "Run the long cases too.")
    private boolean full;

    @Override
    public Integer call() {
        Path scenarios = apophis.folders().scenarios();
        SolarSystem solarSystem = SolarSystem.load(apophis.dataFolder());
        List<CaseResult> results;
        try (CommandProgress progress = apophis.progress()) {
            results = ValidationSuite.run(solarSystem, scenarios, full, progress);
        }
        long passed = results.stream().filter(CaseResult::passed).count();
        List<List<String>> rows = results.stream()
                .filter(result -> !apophis.quiet() || !result.passed())
                .map(ValidateCommand::row)
                .toList();
        if (!rows.isEmpty()) {
            apophis.out().print(new TextTable(HEADER, rows).text(""));
        }
        if (!apophis.quiet()) {
            apophis.out().println(passed + " of " + results.size() + " cases passed");
        }
        // A suite without a case has shown nothing.
        return passed == results.size() && passed > 0 ? ExitCode.GOOD : ExitCode.CHECK_FAILED;
    }

    private static List<String> row(CaseResult result) {
        return List.of(
                result.passed() ? "pass" : "FAIL",
                result.name(),
                result.expected(),
                result.got(),
                result.tolerance(),
                result.unit(),
                result.source());
    }
}
