package space.apophis.study.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.DeFile;
import space.apophis.ephemeris.DeFileWriter;
import space.apophis.ephemeris.DeFiles;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.CheckFault;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.EnsembleResult;
import space.apophis.study.result.PercentileResult;
import space.apophis.study.result.StudyResult;

/** The shipped scenario with fewer samples. */
class EnsembleStudyTest {

    private static final Path SHIPPED = Path.of("scenarios", "apophis-uncertainty-2029.yaml");

    @TempDir
    private Path folder;

    private SolarSystem solarSystem = ShippedData.solarSystem();

    private StudyResult run(String... replacements) throws IOException {
        String text = Files.readString(SHIPPED);
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        final Path file = Files.writeString(folder.resolve("small.yaml"), text);
        return StudyRunner.run(StudyInput.read(file, Path.of("scenarios")), solarSystem, Progress.SILENT);
    }

    @Test
    void aSmallEnsembleLiesWithinItsLinearSigmas() throws IOException {
        final StudyResult result =
                run("samples: 1000", "samples: 12", "reach: 3000 km", "reach: 100 km", "years: 39", "years: 1");
        final EnsembleResult ensemble = result.uncertainty().ensemble();
        assertEquals(12, ensemble.samples());
        assertEquals(99942L, ensemble.seed());
        assertEquals(12, ensemble.points().size());
        assertEquals(0, ensemble.impacts());
        assertEquals(0.0, ensemble.impactProbability());
        assertTrue(ensemble.impactProbabilityUpper() > 0.0);
        assertEquals(1.093, ensemble.sigmas().linearDistanceSigmaKm(), 0.05 * 1.093);
        final double nominal = result.passes().encounter().approach().distanceKm();
        for (PercentileResult percentile : ensemble.percentiles()) {
            assertEquals(
                    nominal, percentile.distanceKm(), 4.5 * ensemble.sigmas().linearDistanceSigmaKm());
        }
        final List<Double> zetas =
                ensemble.percentiles().stream().map(PercentileResult::zetaKm).toList();
        assertEquals(zetas.stream().sorted().toList(), zetas);
        assertEquals(List.of(), result.uncertainty().keyholes());
    }

    @Test
    void aMapTellsItsCheckAndCountsManySamplesInCells() throws IOException {
        final String keyholes = "  keyholes:\n";
        final String shipped = Files.readString(SHIPPED);
        final StudyResult result = run(
                "samples: 1000",
                "samples: 30000\n  method: map",
                shipped.substring(shipped.indexOf(keyholes), shipped.indexOf("output:\n")),
                "");
        final EnsembleResult ensemble = result.uncertainty().ensemble();
        assertEquals(30_000, ensemble.samples());
        assertEquals(50, ensemble.map().checked());
        assertTrue(ensemble.map().differenceSigma() < ensemble.map().toleranceSigma());
        assertEquals(2000, ensemble.points().size());
        assertEquals(
                30_000,
                ensemble.density().outside()
                        + ensemble.density().counts().stream()
                                .mapToInt(Integer::intValue)
                                .sum());
        assertEquals(ensemble.sigmas().linearSigmaMajorKm(), ensemble.sigmas().sigmaMajorKm(), 0.02);
    }

    @Test
    void aMapThatPartsFromFlightsIsRefusedAtItsLine() {
        final String message = assertThrows(
                        CheckFault.class,
                        () -> run("samples: 1000", "samples: 60\n  method: map\n  tolerance: 0.000001"))
                .getMessage();
        assertTrue(
                message.contains("small.yaml:17: uncertainty.method: the map and the flights of 50 samples part"),
                message);
        assertTrue(message.endsWith("'method: flown' flies all samples"), message);
    }

    @Test
    void whatCannotBeFlownIsToldAtItsLine() {
        assertFault("needs a covariance, the body file has none", "body: apophis\n", "body: apophis-jpl-pair\n");
        assertFault(
                "needs a pass after the epoch of the orbit by encounter.body",
                "uncertainty:",
                "closeApproaches:\n  limits: {EARTH: 1 km}\nuncertainty:");
    }

    @Test
    void keyholesBeyondTheEphemerisAreToldAtTheirLine() throws IOException {
        final DeFile until2070 = DeFiles.within(DeFiles.shipped(), 2459184.5, 2477168.5);
        final Path file = Files.write(
                folder.resolve("lnxp2020p2070.440"), DeFileWriter.toBytes(DeFiles.numbered(until2070, 440)));
        solarSystem = SolarSystem.load(ShippedData.FOLDER, file);
        assertFault("uncertainty.keyholes.years: the ephemerides cover no more than", "years: 39", "years: 99");
    }

    private void assertFault(String expected, String whole, String broken) {
        final String message = assertThrows(InputFault.class, () -> run("samples: 1000", "samples: 2", whole, broken))
                .getMessage();
        assertTrue(message.contains(expected), message);
        assertTrue(message.contains("small.yaml:"), message);
    }
}
