package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import space.apophis.job.InputFault;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioReader;

/** Lists the project's scenarios; one that cannot be read is listed with its fault. */
@Command(
        name = "list",
        description = "List what is in scenarios/, with the fault of one that cannot be read.",
        footer = {"  apophis list%n"})
final class ListCommand implements Callable<Integer> {

    @ParentCommand
    private Apophis apophis;

    @Override
    public Integer call() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Path file : scenarioFiles(apophis.folders().scenarios())) {
            rows.add(row(file));
        }
        apophis.out().print(new TextTable(List.of("file", "name", "title"), rows).text(""));
        return ExitCode.GOOD;
    }

    private static List<String> row(Path file) {
        String fileName = file.getFileName().toString();
        try {
            Scenario scenario = ScenarioReader.read(file);
            return List.of(fileName, scenario.name(), scenario.title());
        } catch (InputFault fault) {
            return List.of(fileName, "-", "at fault: " + fault.getMessage());
        }
    }

    private static List<Path> scenarioFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
