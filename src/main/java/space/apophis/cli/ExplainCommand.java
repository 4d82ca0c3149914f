package space.apophis.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.scenario.ScenarioExplainer;

/** Says in words what a scenario file says. */
@Command(
        name = "explain",
        description = "Say in words what a scenario file asks for, with every default filled in.",
        footer = {"  apophis explain scenarios/apophis-flyby-2029.yaml%n"})
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Apophis apophis;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML).")
    private Path file;

    @Override
    public Integer call() {
        StudyOrder order = StudyOrder.read(file, apophis.folders());
        apophis.out()
                .println(ScenarioExplainer.explain(order.scenario(), order.body())
                        .stripTrailing());
        return ExitCode.GOOD;
    }
}
