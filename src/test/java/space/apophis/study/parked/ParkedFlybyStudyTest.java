package space.apophis.study.parked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.report.answer.Answer;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.result.StudyResult;

/** The scenario that ships, with coarser steps. */
class ParkedFlybyStudyTest {

    private static final Path SCENARIOS = Path.of("scenarios");

    @TempDir
    private Path folder;

    private StudyResult run(String from, String to) throws IOException {
        final String text =
                Files.readString(SCENARIOS.resolve("geo-to-apophis-2029.yaml")).replace("step: 20 min", "step: 30 min");
        assertTrue(text.contains(from), from);
        final Path file = Files.writeString(folder.resolve("geo.yaml"), text.replace(from, to));
        return StudyRunner.run(StudyInput.read(file, SCENARIOS), ShippedData.solarSystem(), Progress.SILENT);
    }

    /**
     * By hand: Apophis crosses the equator at 53,300 km, declination 3.3 deg at 49,700 km, where a plane of 3 deg and its node let a craft
     * be. Hohmann's burn from 42,464 km to there is 118 m/s. It flies against the turn of Earth with 7.1 km/s, the craft with it at 2.6
     * km/s: 9 km/s and more between them.
     */
    @Test
    void theFreeLongitudeIsNearHohmann() throws IOException {
        final StudyResult result = run("step", "step");
        final ParkedFlybyResult parked = result.nearby().parkedFlyby();
        assertEquals(0.118, parked.deltaVConicKmS(), 0.004);
        assertEquals(0.118, parked.deltaVKmS(), 0.005);
        assertTrue(parked.orbit().longitudeFree());
        final ParkedFlybyResult.Pass pass = parked.pass();
        assertEquals(100.0, pass.distanceKm(), 0.5);
        assertEquals(9.05, pass.relativeSpeedKmS(), 0.15);
        assertTrue(pass.sunPhaseAngleDeg() < 30.0);
        assertEquals(49_600.0, pass.earthDistanceKm(), 600.0);
        assertTrue(pass.sigmaKm() > 0.1 && pass.sigmaKm() < 20.0);
        // 2100 kg, 118 m/s at 320 s: 77 kg.
        assertEquals(77.0, parked.burn().massBeforeKg() - parked.burn().massAfterKg(), 3.0);
        // No place on the orbit is much cheaper on conics than the one chosen.
        final double least = parked.longitudes().stream()
                .min(Comparator.comparingDouble(ParkedFlybyResult.LongitudeCost::deltaVKmS))
                .orElseThrow()
                .deltaVKmS();
        assertTrue(parked.deltaVConicKmS() < least + 0.003, "" + least);
        assertEquals(72, parked.longitudes().size());
        assertTrue(
                Answer.of(result).verdict().contains("at 100 km for one burn of 11"),
                Answer.of(result).verdict());
        assertTrue(result.nearby().visitors().stream()
                .anyMatch(visitor -> visitor.kind().equals("parked") && visitor.nearestKm() < 101.0));
    }

    /** Farther along the orbit the same pass costs twice as much, flown as on conics. */
    @Test
    void aLongitudeThatIsGivenIsKept() throws IOException {
        final ParkedFlybyResult parked = run(
                        "node: 80 deg\n  departureFrom", "node: 80 deg\n    longitude: 100 deg\n  departureFrom")
                .nearby()
                .parkedFlyby();
        final ParkedFlybyResult other = run(
                        "node: 80 deg\n  departureFrom", "node: 80 deg\n    longitude: 210 deg\n  departureFrom")
                .nearby()
                .parkedFlyby();
        assertFalse(other.orbit().longitudeFree());
        assertEquals(210.0, other.orbit().trueLongitudeDeg(), 1e-9);
        assertEquals(100.0, parked.orbit().trueLongitudeDeg(), 1e-9);
        assertTrue(other.deltaVKmS() > 1.5 * parked.deltaVKmS());
        assertEquals(other.deltaVConicKmS(), other.deltaVKmS(), 0.005);
        assertEquals(100.0, other.pass().distanceKm(), 0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deltaV: 300 m/s|deltaV: 20 m/s|parkedFlyby.deltaV: no burn meets it: the least is 1",
                "passTo: 2029-04-14T00:00 TDB|passTo: 2029-04-19T20:00 TDB|parkedFlyby.passTo: with 6 hours lies outside the propagation",
                "departureTo: 2029-04-13T20:00 TDB|departureTo: 2029-04-10 TDB|parkedFlyby.departureTo: '2029-04-10T00:00:00.000 TDB' is"
                        + " before departureFrom",
                "departureFrom: 2029-04-11T18:00 TDB|departureFrom: 2029-04-11 TDB|parkedFlyby.departureFrom: '2029-04-11T00:00:00.000 TDB'"
                        + " is before orbit.epoch",
                "apogee: 36086 km|apogee: 3000 km|parkedFlyby.orbit.apogee: is below perigee, a higher one is needed",
                "step: 30 min|step: 1 min|parkedFlyby.step: with these dates gives more than 100,000 pairs"
            })
    void faults(String from, String to, String expected) {
        final InputFault fault = assertThrows(InputFault.class, () -> run(from, to));
        assertTrue(fault.getMessage().contains(expected), fault.getMessage());
    }
}
