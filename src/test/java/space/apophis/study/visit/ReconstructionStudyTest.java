package space.apophis.study.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.units.Epoch;

/** The shipped scenario with other dates, beside an asteroid whose flight is made up. */
class ReconstructionStudyTest {

    private static final double PASS = Epoch.parse("2029-04-13T21:46 TDB").secondsSinceJ2000();

    /** Nothing of it matters but the pass: 38,000 km at 7.4 km/s. */
    private static final Flight ASTEROID = new Flight(
            Trajectory.through(
                    new double[] {PASS - 1e8, PASS + 1e6},
                    t -> new PVCoordinates(new Vector3D(-1.4e11, -6e10, -2e10), Vector3D.ZERO)),
            Optional.empty(),
            List.of(new CloseApproach(
                    Body.EARTH,
                    PASS,
                    new OsculatingConic(3.986e14, new Vector3D(38e6, 0, 0), new Vector3D(0, 6.4e3, 3.7e3)))),
            Optional.empty());

    @TempDir
    private Path folder;

    private ReconstructionOutcome of(String whole, String changed) throws IOException {
        final String shipped = Files.readString(Path.of("scenarios", "osiris-apex-2029.yaml"));
        assertTrue(shipped.contains(whole), whole);
        final Path file = Files.writeString(folder.resolve("other.yaml"), shipped.replace(whole, changed));
        return ReconstructionStudy.of(
                StudyInput.read(file, Path.of("scenarios")), ShippedData.solarSystem(), ASTEROID, Progress.SILENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "epoch: 2026-09-22 TDB | epoch: 1700-09-22 TDB | reconstructions[1].orbit.epoch:",
                "back: 2029-04-13T21:46 TDB | back: 2029-04-30 TDB | reconstructions[1].back: '2029-04-30T00:00:00.000 TDB' is not within 10 d",
                "back: 2029-04-13T21:46 TDB | back: 2600-04-30 TDB | reconstructions[1].back:",
                "back: 2029-04-13T21:46 TDB | back: 2027-03-15 TDB | reconstructions[1].back: '2027-03-15T00:00:00.000 TDB' is not after the swing-by",
                "semiMajorAxis: 1.06431 au | perihelionDistance: 0.8 au | reconstructions[1].orbit: is not given by elements with",
                "inclination: 0.0001 deg | inclination: 0 deg | reconstructions[1].lastDigits.inclination:",
            })
    void faultsAreToldAtTheirLine(String whole, String changed, String expected) {
        final String message =
                assertThrows(InputFault.class, () -> of(whole, changed)).getMessage();
        assertTrue(message.contains("other.yaml:") && message.contains(expected), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aScenarioWithoutAnyHasNone() throws IOException {
        final Path plain = Path.of("scenarios", "apophis-flyby-2029.yaml");
        final ReconstructionOutcome outcome = ReconstructionStudy.of(
                StudyInput.read(plain, Path.of("scenarios")), ShippedData.solarSystem(), ASTEROID, Progress.SILENT);
        assertNull(outcome.results());
        assertEquals(List.of(), outcome.visitors());
    }

    /** Half a year early nothing leads from the one swing-by to Earth: dates only, and why, for each reading. */
    @Test
    void whatDoesNotCloseHasDatesOnly() throws IOException {
        final ReconstructionOutcome outcome = of("swingBy: 2027-03-16T03:30 TDB", "swingBy: 2026-10-16T03:30 TDB");
        assertEquals(List.of(), outcome.visitors());
        final ReconstructionResult result = outcome.results().get(0);
        assertEquals(false, result.closed());
        assertEquals("2026-10-16T03:28:51Z", result.swingByUtc());
        assertEquals("2029-04-13T21:44:51Z", result.backUtc());
        assertEquals(10_564.0, result.swingByDistanceKm());
        assertNull(result.bPlaneAngleDeg());
        assertNull(result.backDistanceKm());
        assertNull(result.positionChangeKm());
        assertEquals(List.of(), result.path());
        assertEquals(
                3,
                result.words().stream()
                        .filter(word -> word.contains("nothing is found"))
                        .count(),
                result.words().toString());
        assertTrue(result.words().stream().noneMatch(word -> word.startsWith("chosen")));
    }
}
