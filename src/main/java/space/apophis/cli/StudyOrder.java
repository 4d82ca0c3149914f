package space.apophis.cli;

import java.nio.file.Path;
import java.util.List;
import space.apophis.scenario.BodySpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;
import space.apophis.scenario.TimelineFiles;
import space.apophis.scenario.TimelineSpec;

/**
 * A scenario file read and checked, with the bodies it names.
 *
 * @param file as the user named it
 * @param solutions bodies of the other solutions, with what the scenario varies
 * @param timeline that it names; null where it names none
 */
record StudyOrder(Path file, Scenario scenario, BodySpec body, List<BodySpec> solutions, TimelineSpec timeline) {

    /**
     * Reads a scenario and its bodies.
     *
     * @throws space.apophis.job.InputFault if one is at fault
     */
    static StudyOrder read(Path file, ProjectFolders folders) {
        Scenario scenario = ScenarioReader.read(file);
        ScenarioFiles files = new ScenarioFiles(folders.scenariosIfAny());
        BodySpec body = files.body(file, scenario.body());
        TimelineSpec timeline = new TimelineFiles(folders.scenariosIfAny()).read(file, scenario);
        return new StudyOrder(file, scenario, body, files.solutions(file, scenario, body), timeline);
    }
}
