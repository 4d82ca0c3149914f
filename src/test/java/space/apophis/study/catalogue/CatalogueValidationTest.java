package space.apophis.study.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.scenario.orbitfile.OrbitCatalogue;
import space.apophis.study.result.ScreenResult;
import space.apophis.study.result.ScreenedApproach;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Approaches that CNEOS published of orbits as JPL published them; the files are read as any catalogue is. */
class CatalogueValidationTest {

    private static final Path FOLDER = Path.of("src/test/resources/space/apophis/study/catalogue");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy-MMM-dd HH:mm", Locale.ENGLISH);

    private static ScreenResult screened(String file, String from, String to, double within) {
        return new CatalogueScreening(
                        new ScreenPlan(
                                Epoch.parse(from).secondsSinceJ2000(),
                                Epoch.parse(to).secondsSinceJ2000(),
                                Map.of(Body.EARTH, within * Unit.AU)),
                        List.of(OrbitCatalogue.read(FOLDER.resolve(file))),
                        ShippedData.solarSystem())
                .run(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
    }

    private static List<Map<String, String>> published(String file) throws IOException {
        final List<String> lines = Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        final String[] header = lines.get(0).split(",", -1);
        final List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            final String[] cells = line.split(",", -1);
            final Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static ScreenedApproach found(ScreenResult result, String designation, double near) {
        return result.approaches().stream()
                .filter(approach -> approach.designation().equals(designation))
                .min(Comparator.comparingDouble(approach -> Math.abs(approach.jdTdb() - near)))
                .orElseThrow();
    }

    /** The same solutions: 1 s and 1 km; the ephemerides differ by some hundred metres. */
    @Test
    void approachesOf2020() throws IOException {
        final ScreenResult result = screened("approaches-2020.csv", "2020-01-01 TDB", "2021-01-01 TDB", 0.2);
        assertEquals(20, result.orbits());
        assertEquals(List.of(), result.skipped());
        for (Map<String, String> row : published("approaches-2020.csv")) {
            final double julianDate = Double.parseDouble(row.get("published_jd_tdb"));
            final ScreenedApproach approach = found(result, row.get("designation"), julianDate);
            assertEquals(0.0, (approach.jdTdb() - julianDate) * Unit.DAY, 1.0, row.get("designation"));
            assertEquals(
                    0.0,
                    (approach.distanceAu() - Double.parseDouble(row.get("published_distance_au"))) * Unit.AU,
                    1000.0,
                    row.get("designation"));
            assertEquals(Double.parseDouble(row.get("published_v_rel_km_s")), approach.relativeSpeedKmS(), 1e-5);
            assertEquals(Double.parseDouble(row.get("published_v_inf_km_s")), approach.excessSpeedKmS(), 1e-5);
        }
    }

    /** By rounded figures of solutions eight months later: 1.1 min, 1e-5 au and 0.006 km/s. */
    @Test
    void approachesOfFourDecades() throws IOException {
        final ScreenResult result = screened("approaches-2021-2060.csv", "2021-01-01 TDB", "2061-01-01 TDB", 0.06);
        for (Map<String, String> row : published("approaches-2021-2060.csv")) {
            final ScreenedApproach approach =
                    found(result, row.get("designation"), Double.parseDouble(row.get("near_jd_tdb")));
            final LocalDateTime printed = LocalDateTime.parse(row.get("published_tdb"), PRINTED);
            assertTrue(
                    Duration.between(printed, LocalDateTime.parse(approach.tdb()))
                                    .abs()
                                    .toMillis()
                            < 66_000,
                    row.get("designation"));
            assertEquals(Double.parseDouble(row.get("published_distance_au")), approach.distanceAu(), 1e-5);
            assertEquals(Double.parseDouble(row.get("published_v_rel_km_s")), approach.relativeSpeedKmS(), 0.006);
        }
    }
}
