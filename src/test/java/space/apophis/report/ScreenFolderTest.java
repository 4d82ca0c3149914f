package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.study.result.PossibleStrike;
import space.apophis.study.result.ScreenResult;
import space.apophis.study.result.ScreenedApproach;

class ScreenFolderTest {

    private static final int MANY = 35_000;
    private static final long LARGEST_PAGE = 3_000_000;

    @TempDir
    private Path folder;

    private static ScreenedApproach approach(int number) {
        // 7,919 is prime to 35,000: each distance stands once, in no order.
        final double distance = 1e-6 * (1 + number * 7_919L % MANY);
        return new ScreenedApproach(
                number + " (made up)",
                "EARTH",
                2462240.5 + number,
                "2029-04-13T00:00:00.000",
                "2029-04-12T23:58:50.816Z",
                distance,
                null,
                null,
                12.345,
                12.3,
                22.1,
                null);
    }

    private static ScreenResult result(List<ScreenedApproach> approaches, List<PossibleStrike> possible) {
        return new ScreenResult(
                "apophis",
                "an ephemeris",
                List.of(new ScreenResult.Catalogue("many.csv", "00")),
                "2029-01-01T00:00:00.000",
                "2129-01-01T00:00:00.000",
                List.of(new ScreenResult.Limit("EARTH", 0.05)),
                MANY,
                approaches,
                List.of(),
                possible,
                List.of());
    }

    /** The files hold all, the page the nearest 3,000, which is what a browser draws without a wait. */
    @Test
    void aPageOfAWholeCatalogueStaysSmall() throws IOException {
        final List<ScreenedApproach> all =
                IntStream.range(0, MANY).mapToObj(ScreenFolderTest::approach).toList();
        final Path written = ScreenFolder.write(result(all, List.of()), Map.of(), "many", folder, false);
        assertEquals(
                MANY + 1, Files.readAllLines(written.resolve("approaches.csv")).size());
        final String page = Files.readString(written.resolve(ScreenFolder.PAGE));
        assertTrue(Files.size(written.resolve(ScreenFolder.PAGE)) < LARGEST_PAGE);
        assertTrue(page.contains("The nearest 3,000 of them"));
        final List<ScreenedApproach> byDistance = all.stream()
                .sorted(Comparator.comparingDouble(ScreenedApproach::distanceAu))
                .toList();
        assertTrue(page.contains(">" + byDistance.get(2_999).designation() + "<"));
        assertTrue(!page.contains(">" + byDistance.get(3_000).designation() + "<"));
    }

    @Test
    void possibleStrikesStandInTheirFileAndOnThePage() throws IOException {
        final PossibleStrike possible =
                new PossibleStrike("2024 YR4", "MOON", "2032-12-22T15:19:00.000", 5.5e-5, 1.9, 0.0427);
        final Path written = ScreenFolder.write(result(List.of(), List.of(possible)), Map.of(), "few", folder, false);
        assertEquals(
                List.of(
                        "designation,body,tdb,distance_au,sigmas,probability",
                        "2024 YR4,MOON,2032-12-22T15:19:00.000,5.5E-5,1.9,0.0427"),
                Files.readAllLines(written.resolve("possible-impacts.csv")));
        final String page = Files.readString(written.resolve(ScreenFolder.PAGE));
        assertTrue(page.contains("1 possible within three sigma"));
        assertTrue(page.contains(">4.27 %</td>"), page);
        assertTrue(Files.readString(written.resolve("approaches.json")).contains("\"possibleStrikes\""));
    }
}
