package space.apophis.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import space.apophis.scenario.format.Shown;
import space.apophis.scenario.format.YamlDocument;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.TimelineReader;
import space.apophis.scenario.timeline.TimelineSectionSpec;
import space.apophis.scenario.timeline.TimelineSpec;

/**
 * Finds the timeline that a scenario names.
 *
 * @param projectScenarios the folder that ships, or null where there is none
 */
public record TimelineFiles(Path projectScenarios) {

    private static final String FOLDER = "timeline";

    /**
     * Reads the timeline and checks that it has the systems that the scenario names.
     *
     * @param scenarioFile beside which it is looked for first
     * @return null where the scenario has no such section
     * @throws space.apophis.job.InputFault if it is not found or at fault, or has no such system
     */
    public TimelineSpec read(Path scenarioFile, Scenario scenario) {
        final TimelineSectionSpec section = scenario.timeline();
        if (section == null) {
            return null;
        }
        final TimelineSpec timeline = find(scenarioFile, section.file());
        final Set<String> known =
                timeline.systems().stream().map(SystemSpec::id).collect(Collectors.toCollection(TreeSet::new));
        if (section.mission() != null) {
            require(scenarioFile, known, "timeline.mission", section.mission());
        }
        for (int i = 0; i < section.systems().size(); i++) {
            require(
                    scenarioFile,
                    known,
                    "timeline.systems[" + (i + 1) + "]",
                    section.systems().get(i));
        }
        return timeline;
    }

    private TimelineSpec find(Path scenarioFile, String name) {
        final List<Path> candidates = candidates(scenarioFile, name);
        return candidates.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .map(TimelineReader::read)
                .orElseThrow(() -> YamlDocument.read(scenarioFile)
                        .fault(
                                "timeline.file",
                                "no file of '" + name + "', looked for "
                                        + candidates.stream().map(Shown::path).collect(Collectors.joining(", "))));
    }

    private static void require(Path scenarioFile, Set<String> known, String key, String system) {
        if (!known.contains(system)) {
            throw YamlDocument.read(scenarioFile)
                    .fault(
                            key,
                            "no system '" + Shown.text(system) + "' in the timeline, there are "
                                    + String.join(", ", known));
        }
    }

    private List<Path> candidates(Path scenarioFile, String name) {
        final List<Path> candidates = new ArrayList<>();
        candidates.add(scenarioFile.resolveSibling(FOLDER).resolve(name + ".yaml"));
        candidates.add(scenarioFile.resolveSibling(name + ".yaml"));
        if (projectScenarios != null) {
            candidates.add(projectScenarios.resolve(FOLDER).resolve(name + ".yaml"));
        }
        return candidates.stream().map(ScenarioFiles::fromHere).distinct().toList();
    }
}
