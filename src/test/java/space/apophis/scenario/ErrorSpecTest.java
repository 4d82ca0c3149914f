package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.scenario.mission.InjectionSpec;
import space.apophis.scenario.mission.MissionSpec;

/** Errors of launcher and burns as scenarios write them. */
class ErrorSpecTest {

    private static final String ERRORS = """
            transfer:
              launch: {from: 2028-04-01 UTC, to: 2028-06-01 UTC}
              arrival: {from: 2029-01-15 UTC, to: 2029-04-10 UTC}
              launcher: {name: h3-24}
              craft: {dryMass: 750 kg, wetMass: 1.4 t, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              period: {deltaV: 1.55 km/s}
            mission:
              injection: {sigmaC3: 0.05 km^2/s^2, sigmaDeclination: 0.1 deg, c3WithDeclination: 0.4}
              navigation:
                corrections:
                  - {label: one, of: launch, after: 30 d}
                  - {label: two, of: arrival, before: 30 d}
            """;

    @TempDir
    private Path folder;

    private MissionSpec read(String whole, String changed) throws IOException {
        assertTrue(ERRORS.contains(whole), whole);
        return ScenarioReader.read(Files.writeString(
                        folder.resolve("small.yaml"),
                        FaultyFile.SCENARIO.replace("output:\n", ERRORS.replace(whole, changed) + "output:\n")))
                .mission();
    }

    @Test
    void quantitiesAreInSi() throws IOException {
        final InjectionSpec injection = read("mission", "mission").injection();
        assertEquals(5e4, injection.sigmaC3(), 1e-9);
        assertEquals(Math.toRadians(0.1), injection.sigmaDeclination(), 1e-15);
        assertEquals(0.4, injection.correlations().c3WithDeclination(), 0.0);
        assertEquals(7 * 86400.0, injection.firstCorrection(), 0.0);
        assertEquals(2000, read("mission", "mission").navigation().samples());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sigmaC3: 0.05 km^2/s^2|sigmaC3: 0 km^2/s^2|mission.injection.sigmaC3: covariance not positive: its determinant"
                        + " is 0, a sigma above 0 is needed",
                "c3WithDeclination: 0.4|c3WithDeclination: 0.9, c3WithRightAscension: 0.9, declinationWithRightAscension: -0.9|"
                        + "covariance not positive: the determinant of the three correlations is -2.89, one above 0",
                "c3WithDeclination: 0.4|c3WithDeclination: 1|covariance not positive: the determinant of the three"
                        + " correlations is 0.00, one above 0",
                "of: launch, after: 30 d|of: launch, before: 30 d|is before the launch, 'after' is needed",
                "of: launch, after: 30 d|of: launch|either 'after' or 'before' is needed",
                "label: two|label: one|the label 'one' is given twice, once is allowed",
                "corrections:|flownSamples: 1000~    samples: 900~    corrections:|samples"
            })
    void namesWhatIsWrong(String whole, String changed, String message) {
        final InputFault fault = assertThrows(InputFault.class, () -> read(whole, changed.replace("~", "\n")));
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
    }
}
