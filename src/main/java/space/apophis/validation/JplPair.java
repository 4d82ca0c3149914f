package space.apophis.validation;

import java.nio.file.Path;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.scenario.ReferenceSpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Quantity.Triple;
import space.apophis.units.Unit;

/**
 * A year through the flyby: start and end of a run of JPL's small-body integrator, as other projects use them for their
 * tests. The non-gravitational parameters belong to the pair and are not those of solution 220. Never is the start of one
 * pair to be joined to the end of another.
 *
 * @param start with the forces particular to it
 * @param end the instant of the end, TDB seconds since J2000
 * @param position the heliocentric position that JPL reaches then, ICRF, m
 */
public record JplPair(OrbitSolution start, double end, Vector3D position) {

    /** au/d^2 in m/s^2. */
    private static final double ACCELERATION = Unit.AU / (Unit.DAY * Unit.DAY);

    static final String SOURCE = "JPL small-body integrator, ASSIST test pair";
    static final String SECOND_SOURCE = "JPL, as in the tests of GRSS (github.com/rahil-makadia/grss)";

    /**
     * The pair in the tests of GRSS, 2028-12-25 to 2029-12-25, whose dates are exact. It is published from the barycentre, with
     * sixteen decimals of an au; here the Sun of DE440 is taken off, so that it starts from the Sun with any ephemeris.
     */
    static JplPair second() {
        return new JplPair(
                new OrbitSolution(
                        "GRSS pair",
                        SECOND_SOURCE,
                        (2462130.5 - Epoch.J2000_JULIAN_DATE) * Unit.DAY,
                        new Vector3D(-0.444267123892424450, 0.897820087069659100, 0.322412630921679200)
                                .scalarMultiply(Unit.AU),
                        new Vector3D(-0.0148209389427405290, -0.00425485648133484000, -0.00195404137651709700)
                                .scalarMultiply(Unit.AU / Unit.DAY),
                        NonGravitational.inverseSquare(
                                5e-13 * ACCELERATION, -2.901085583204654e-14 * ACCELERATION, 0.0)),
                (2462495.5 - Epoch.J2000_JULIAN_DATE) * Unit.DAY,
                new Vector3D(0.118860027292758750, 1.21082112405472060, 0.476569765434431200).scalarMultiply(Unit.AU));
    }

    /**
     * Reads that of ASSIST from the scenario of the force ladder, which flies it.
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
