package space.apophis.validation;

import java.nio.file.Path;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.scenario.ReferenceSpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Quantity.Triple;

/**
 * A year through the flyby: start and end of a run of JPL's small-body integrator, as the ASSIST project uses them
 * for its test. The non-gravitational parameters belong to the pair and are not those of solution 220.
 *
 * @param start with the forces particular to it
 * @param end the instant of the end, TDB seconds since J2000
 * @param position the heliocentric position that JPL reaches then, ICRF, m
 */
public record JplPair(OrbitSolution start, double end, Vector3D position) {

    static final String SOURCE = "JPL small-body integrator, ASSIST test pair";

    /**
     * Reads it from the scenario of the force ladder, which flies it.
     *
     * @param projectScenarios the project's folder of scenarios
     * @throws space.apophis.job.InputFault if the scenario or its body is not there or at fault
     */
    public static JplPair read(Path projectScenarios) {
        final Scenario ladder = ScenarioReader.read(projectScenarios.resolve("force-ladder.yaml"));
        final ReferenceSpec reference = ladder.forceLadder().reference();
        final Triple end = reference.position();
        return new JplPair(
                OrbitSolution.of(new ScenarioFiles(projectScenarios).shippedBody(ladder.body())),
                reference.epoch().secondsSinceJ2000(),
                new Vector3D(end.x(), end.y(), end.z()));
    }
}
