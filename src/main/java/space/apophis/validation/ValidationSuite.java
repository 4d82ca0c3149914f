package space.apophis.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.uncertainty.OrbitCovariance;

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
        final ScenarioFiles bodies = new ScenarioFiles(projectScenarios);
        final BodySpec apophis = bodies.shippedBody("apophis");
        final OrbitSolution solution220 = OrbitSolution.of(apophis);
        final Flight flight = JplFlight.withPartials(solarSystem, solution220, UncertaintyCases.UNTIL, progress);
        final OrbitCovariance covariance = OrbitCovariance.of(
                apophis.covariance(),
                solution220.position(),
                solution220.velocity(),
                solarSystem.planets().gm(Body.SUN));
        final List<CaseResult> results = new ArrayList<>();
        results.addAll(PublishedCases.conics());
        results.addAll(PublishedCases.elements(solution220, flight));
        results.addAll(PublishedCases.pass(flight));
        results.addAll(UncertaintyCases.run(solarSystem, covariance, flight));
        final JplPair assist = JplPair.read(projectScenarios);
        results.addAll(PublishedCases.pair(solarSystem, assist, full, progress));
        results.addAll(SunJ2Cases.run(solarSystem, solution220, assist, progress));
        results.addAll(ImpactCases.run(solarSystem, bodies, progress));
        if (full) {
            results.addAll(ClosePasses.run(solarSystem, progress));
        }
        return List.copyOf(results);
    }

    /**
     * What came of one published case; numbers are text here, ready to print.
     *
     * @param source where the expected value is published
     */
    public record CaseResult(
            String name, String expected, String got, String tolerance, String unit, String source, boolean passed) {}
}
