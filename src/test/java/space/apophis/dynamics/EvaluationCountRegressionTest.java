package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.validation.JplPair;

/** The cost of JPL's year through the flyby, in evaluations of the acceleration: docs/performance.md has these. */
class EvaluationCountRegressionTest {

    private static final ForceSpec ALL = ForceSpec.DEFAULT;

    @ParameterizedTest
    @CsvSource({"1e-1, 2011", "1e-2, 2176", "1e-3, 2671", "1e-4, 3331", "1e-5, 4396"})
    void aYearTakesAsManyEvaluationsAsItDid(double tolerance, long evaluations) {
        final SolarSystem solarSystem = ShippedData.solarSystem();
        final JplPair pair = JplPair.read(Path.of("scenarios"));
        final SmallBodyAcceleration acceleration =
                new SmallBodyAcceleration(solarSystem, ALL, pair.start().nonGravitational());
        new SmallBodyPropagation(solarSystem, acceleration, tolerance, 5.0 * 86400.0)
                .run(pair.start(), pair.end(), List.of(), Progress.SILENT);
        // a step more or less, where rounding tips the error control
        assertEquals(evaluations, acceleration.evaluations(), 0.02 * evaluations);
    }
}
