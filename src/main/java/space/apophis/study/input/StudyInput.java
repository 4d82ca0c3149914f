package space.apophis.study.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.orekit.utils.Constants;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.timeline.TimelineSpec;

/**
 * A scenario file read and checked, with all files that it names: what a study is made from.
 *
 * @param source the scenario, with its file as it was when it was read
 * @param asteroid that it names, likewise
 * @param solutions of the asteroid to fly beside it, one for each that the scenario names, with what it varies
 * @param legBodies other small bodies that the legs of its trajectory name, by the names of their files
 * @param timeline the programme that it names; null where none is to be shown beside it
 */
public record StudyInput(
        ScenarioSource source,
        ScenarioSource.Body asteroid,
        List<BodySpec> solutions,
        Map<String, BodySpec> legBodies,
        TimelineSpec timeline) {

    /**
     * Reads a scenario and the files it names.
     *
     * @param projectScenarios the folder that ships, or null where there is none
     * @throws space.apophis.job.InputFault if one is not found or at fault
     */
    public static StudyInput read(Path file, Path projectScenarios) {
        final ScenarioSource source = ScenarioReader.source(file);
        checkLaunchers(source);
        final ScenarioFiles files = new ScenarioFiles(projectScenarios);
        final ScenarioSource.Body asteroid = files.body(source);
        return new StudyInput(
                source,
                asteroid,
                files.solutions(source, asteroid.spec()),
                files.legBodies(source),
                files.timeline(source));
    }

    /** Whatever Earth attracts with: faults of a launcher are to be told before the long work. */
    private static void checkLaunchers(ScenarioSource source) {
        final Scenario scenario = source.scenario();
        if (scenario.transfer() != null) {
            ScenarioLauncher.of(
                    source, "transfer.launcher", scenario.transfer().craft(), Constants.IAU_2015_NOMINAL_EARTH_GM);
        }
        if (scenario.trajectory() != null) {
            ScenarioLauncher.of(
                    source, "trajectory.launcher", scenario.trajectory().craft(), Constants.IAU_2015_NOMINAL_EARTH_GM);
        }
    }

    public Scenario scenario() {
        return source.scenario();
    }

    public BodySpec body() {
        return asteroid.spec();
    }

    /** The same with neither other solutions nor a programme beside it. */
    public StudyInput alone() {
        return new StudyInput(source, asteroid, List.of(), legBodies, null);
    }
}
