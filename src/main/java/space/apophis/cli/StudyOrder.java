package space.apophis.cli;

import java.nio.file.Path;
import java.util.List;
import space.apophis.scenario.BodySpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;

/**
 * A scenario file read and checked, with the bodies it names.
 *
 * @param file as the user named it
 * @param solutions bodies of the other solutions, with what the scenario varies
 */
record StudyOrder(Path file, Scenario scenario, BodySpec body, List<BodySpec> solutions) {

    /**
     * Reads a scenario and its bodies.
     *
     * @throws space.apophis.job.InputFault if one is at fault
     */
    static StudyOrder read(Path file, ProjectFolders folders) {
        Scenario scenario = ScenarioReader.read(file);
        ScenarioFiles files = new ScenarioFiles(folders.scenariosIfAny());
        BodySpec body = files.body(file, scenario.body());
        return new StudyOrder(file, scenario, body, files.solutions(file, scenario, body));
    }
}
