package space.apophis.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.BodySpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.smallbody.OrbitSolution;

/** All published cases, run on the data that are loaded. */
public final class ValidationSuite {

    private ValidationSuite() {}

    /**
     * Runs the cases.
     *
     * @param projectScenarios the project's folder of scenarios, for the bodies
     * @param full whether the long cases run too
     */
    public static List<CaseResult> run(
            SolarSystem solarSystem, Path projectScenarios, boolean full, Progress progress) {
        final BodySpec apophis = new ScenarioFiles(projectScenarios).shippedBody("apophis");
        final OrbitSolution solution220 = OrbitSolution.of(apophis);
        final List<CaseResult> results = new ArrayList<>();
        results.addAll(ConicCases.run());
        results.addAll(ElementCases.run(solarSystem, solution220, progress));
        results.addAll(FlybyCases.run(solarSystem, solution220, progress));
        results.addAll(JplPairCases.run(solarSystem, JplPair.read(projectScenarios), full, progress));
        return List.copyOf(results);
    }
}
