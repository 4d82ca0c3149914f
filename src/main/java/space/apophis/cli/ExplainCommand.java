package space.apophis.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.scenario.ScenarioExplainer;
import space.apophis.study.input.StudyInput;

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
        StudyInput input = StudyInput.read(file, apophis.folders().scenariosIfAny());
        apophis.out()
                .println(ScenarioExplainer.explain(input.scenario(), input.body())
                        .stripTrailing());
        return ExitCode.GOOD;
    }
}
