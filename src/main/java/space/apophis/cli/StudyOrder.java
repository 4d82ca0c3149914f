package space.apophis.cli;

import java.nio.file.Path;
import space.apophis.scenario.BodySpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;

/**
 * A scenario file read and checked, with the body it names.
 *
 * @param file as the user named it
 */
record StudyOrder(Path file, Scenario scenario, BodySpec body) {

    /**
     * Reads a scenario and its body.
     *
     * @throws space.apophis.job.InputFault if either is at fault
     */
    static StudyOrder read(Path file, ProjectFolders folders) {
        Scenario scenario = ScenarioReader.read(file);
        BodySpec body = new ScenarioFiles(folders.scenariosIfAny()).body(file, scenario.body());
        return new StudyOrder(file, scenario, body);
    }
}
