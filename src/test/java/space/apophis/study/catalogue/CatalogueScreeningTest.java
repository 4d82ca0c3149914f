package space.apophis.study.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.job.SentWorkers;
import space.apophis.job.Workers;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.YamlDocument;
import space.apophis.scenario.orbitfile.CatalogueEntry;
import space.apophis.scenario.orbitfile.OrbitCatalogue;
import space.apophis.study.result.PossibleStrike;
import space.apophis.study.result.ScreenResult;
import space.apophis.study.result.ScreenedApproach;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

class CatalogueScreeningTest {

    private static final String HEADER = "full_name,epoch,e,q,i,om,w,ma,H\n";

    @TempDir
    private Path folder;

    private OrbitCatalogue catalogue(String name, String text) throws IOException {
        return OrbitCatalogue.read(Files.writeString(folder.resolve(name), text));
    }

    private static CatalogueScreening screening(OrbitCatalogue catalogue, String from, String to) {
        return new CatalogueScreening(
                new ScreenPlan(
                        Epoch.parse(from).secondsSinceJ2000(),
                        Epoch.parse(to).secondsSinceJ2000(),
                        Map.of(Body.EARTH, 0.1 * Unit.AU)),
                List.of(catalogue),
                ShippedData.solarSystem());
    }

    /** The same elements in three forms of file give the same approaches. */
    @Test
    void formsOfFilesAgree() throws IOException {
        final String csv = HEADER + "\"2020 XX, made up\",2459000.5,0.25,0.9,5,100,200,300,22\n";
        final String query = """
                {"signature": {"source": "x"}, "fields": ["full_name", "epoch", "e", "q", "i", "om", "w", "ma", "H"], "count": 1,
                 "data": [["2020 XX, made up", "2459000.5", "0.25", "0.9", "5", "100", "200", "300", "22"]]}
                """;
        final String neocc = """
                format  = 'OEF2.0'       ! file format
                rectype = '1L'           ! record type (1L/ML)
                elem    = 'KEP'          ! type of orbital elements
                refsys  = ECLM J2000     ! default reference system
                END_OF_HEADER
                '2020XX' 59000.000000 1.2000000000000E+00 2.5000000000000E-01 5.0 100.0 200.0 300.0 22.0 0.15 0
                """;
        final List<ScreenResult> results = List.of(
                result(catalogue("a.csv", csv)), result(catalogue("b.json", query)), result(catalogue("c.cat", neocc)));
        assertTrue(results.get(0).approaches().size() >= 1);
        for (ScreenResult result : results) {
            assertEquals(List.of(), result.skipped());
            assertEquals(results.get(0).approaches().size(), result.approaches().size());
            for (int i = 0; i < result.approaches().size(); i++) {
                assertEquals(
                        results.get(0).approaches().get(i).distanceAu(),
                        result.approaches().get(i).distanceAu(),
                        1e-12);
            }
            assertEquals(22.0, result.approaches().get(0).absoluteMagnitude());
            assertNull(result.approaches().get(0).distanceMinAu());
        }
    }

    private static ScreenResult result(OrbitCatalogue catalogue) {
        return screening(catalogue, "2020-06-01 TDB", "2060-01-01 TDB")
                .run(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
    }

    /** What is at fault is named by its line and left out; the others are flown. */
    @Test
    void faultyOrbitsAreNamedAndSkipped() throws IOException {
        final ScreenResult result = screening(
                        catalogue(
                                "some.csv",
                                HEADER
                                        + "good,2459215.5,0.19,0.746,3.3,204,126.6,90,19\n"
                                        + "no eccentricity,2459215.5,,0.746,3.3,204,126.6,90,19\n"
                                        + "a word,2459215.5,round,0.746,3.3,204,126.6,90,19\n"
                                        + "negative,2459215.5,-0.1,0.746,3.3,204,126.6,90,19\n"
                                        + "long ago,2059215.5,0.19,0.746,3.3,204,126.6,90,19\n"
                                        + ",2459215.5,0.19,0.746,3.3,204,126.6,90,19\n"),
                        "2021-01-01 TDB",
                        "2021-06-01 TDB")
                .run(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        assertEquals(1, result.orbits());
        assertEquals(
                List.of(3, 4, 5, 6, 7),
                result.skipped().stream().map(skipped -> skipped.line()).toList());
        assertEquals("e: missing, a number is needed", result.skipped().get(0).fault());
        assertEquals("e: 'round' is not a number", result.skipped().get(1).fault());
        assertTrue(result.skipped().get(2).fault().contains("orbit.elements.eccentricity"));
        assertEquals("has no designation", result.skipped().get(4).fault());
    }

    /** A file that is none of the forms is refused as a whole. */
    @Test
    void otherFilesAreRefused() throws IOException {
        for (String text : List.of("", "a,b,c\n1,2,3\n", "{\"fields\": [\"a\"], \"data\": []}", "{", HEADER)) {
            final Path file = Files.writeString(folder.resolve("other"), text);
            assertTrue(assertThrows(InputFault.class, () -> OrbitCatalogue.read(file))
                    .getMessage()
                    .contains("other:1: "));
        }
    }

    /** 2024 BX1 by the elements of NEOCC of after its fall: it ends in the atmosphere over Brandenburg. */
    @Test
    void aStrikeIsFlagged() throws IOException {
        final ScreenResult result = screening(
                        catalogue(
                                "bx1.csv",
                                "designation,epoch_mjd,e,a_au,i_deg,node_deg,peri_deg,mean_anomaly_deg\n"
                                        + "2024 BX1,60329.999477193,.41606666882138332,1.4072316924530104,8.0407934385154,"
                                        + "300.1066764039202,243.9930457319428,332.74363982335905\n"),
                        "2024-01-20 TDB",
                        "2024-02-01 TDB")
                .run(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        assertEquals(1, result.strikes().size());
        assertEquals("EARTH", result.strikes().get(0).body());
        assertEquals(52.6, result.strikes().get(0).contact().latitudeDeg(), 0.1);
        assertEquals(12.4, result.strikes().get(0).contact().longitudeDeg(), 0.2);
    }

    /**
     * A list of answers of the database: the pass of 2029 within 1 km and a second of what the program has by scenario, 38,011 km, with three
     * sigma some kilometres wide; the second answer of the list is at fault and named.
     */
    @Test
    void answersWithCovariancesGiveThreeSigma() throws IOException {
        final String answer = Files.readString(
                Path.of("src/test/resources/space/apophis/scenario/orbitfile/small-body-database-apophis.json"));
        final ScreenResult result = screening(
                        catalogue("answers.json", "[" + answer + ", {\"object\": {\"fullname\": \"nobody\"}}]"),
                        "2029-01-01 TDB",
                        "2029-12-31 TDB")
                .run(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        assertEquals(1, result.orbits());
        assertEquals(1, result.skipped().size());
        assertEquals("nobody", result.skipped().get(0).designation());
        final ScreenedApproach pass = result.approaches().get(0);
        assertEquals("2029-04-13T21:46", pass.tdb().substring(0, 16));
        assertEquals(38_011.4e3, pass.distanceAu() * Unit.AU, 1000.0);
        assertEquals(pass.distanceAu(), 0.5 * (pass.distanceMinAu() + pass.distanceMaxAu()), 1e-15);
        final double sigma = (pass.distanceMaxAu() - pass.distanceAu()) * Unit.AU / 3.0;
        assertTrue(sigma > 100.0 && sigma < 5_000.0, "sigma " + sigma);
        assertTrue(pass.sigmaTimeSeconds() > 0.01 && pass.sigmaTimeSeconds() < 5.0);
    }

    /**
     * 2024 YR4 by solution 78: the Moon is struck in December 2032 with a chance of 4.3 % (JPL, June 2025), Earth is not within three
     * sigma.
     */
    @Test
    void aPossibleStrikeIsFlagged() throws IOException {
        final Path file = Path.of("scenarios/bodies/2024-yr4.yaml");
        final BodySpec body = new RecordBinder(YamlDocument.read(file)).bindFile(BodySpec.class);
        final ScreenedPart part = new OrbitScreen(
                        new ScreenPlan(
                                Epoch.parse("2032-12-20 TDB").secondsSinceJ2000(),
                                Epoch.parse("2032-12-25 TDB").secondsSinceJ2000(),
                                Map.of(Body.EARTH, 0.1 * Unit.AU, Body.MOON, 0.01 * Unit.AU)),
                        ShippedData.solarSystem())
                .of(new CatalogueEntry(file.getFileName().toString(), 1, body.designation(), body, null));
        assertEquals(List.of(), part.strikes());
        assertEquals(2, part.approaches().size());
        assertEquals(1, part.possibleStrikes().size());
        final PossibleStrike possible = part.possibleStrikes().get(0);
        assertEquals("MOON", possible.body());
        assertEquals("2032-12-22T15", possible.tdb().substring(0, 13));
        assertEquals(0.043, possible.probability(), 0.003);
        assertTrue(possible.sigmas() < 3.0, "sigmas " + possible.sigmas());
    }

    /** What strikes before the span begins is left out, saying so; within it, it is listed. */
    @Test
    void aStrikeBeforeTheSpanIsTold() throws IOException {
        final ScreenResult result = screening(
                        catalogue(
                                "bx1.csv",
                                "designation,epoch_mjd,e,a_au,i_deg,node_deg,peri_deg,mean_anomaly_deg\n"
                                        + "2024 BX1,60329.999477193,.41606666882138332,1.4072316924530104,8.0407934385154,"
                                        + "300.1066764039202,243.9930457319428,332.74363982335905\n"),
                        "2024-02-01 TDB",
                        "2024-03-01 TDB")
                .run(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        assertEquals(0, result.orbits());
        assertEquals("2024 BX1", result.skipped().get(0).designation());
        assertTrue(result.skipped().get(0).fault().startsWith("strikes EARTH on 2024-01-21T00:3"));
    }

    /** From the first line of MPCORB on, every line counts: a damaged one is named. */
    @Test
    void damagedLinesOfTheMinorPlanetCenterAreNamed() throws IOException {
        final String line =
                "99942   19.09  0.24 K25BL  71.58590  126.67130  203.90190    3.34090  0.1911460  1.11214620"
                        + "   0.9224280  0 E2024-001  9000  20 2004-2022 0.40 M-v 3Ek MPCLINUX   0000      (99942) Apophis"
                        + "            20220101";
        final OrbitCatalogue catalogue =
                catalogue("lines.txt", "a heading\n" + line + "\n" + line.substring(0, 60) + "\n\n");
        assertEquals(2, catalogue.entries().size());
        assertNull(catalogue.entries().get(0).fault());
        assertEquals(3, catalogue.entries().get(1).line());
        assertTrue(catalogue.entries().get(1).fault().contains("no line of MPCORB"));
    }

    /** What was finished before an interrupt is not flown again. */
    @Test
    void anInterruptedScreeningGoesOn() throws IOException {
        final StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 120; i++) {
            text.append("body ")
                    .append(i)
                    .append(",2459215.5,0.19,0.746,3.3,204,126.6,")
                    .append(3 * i)
                    .append(",19\n");
        }
        final OrbitCatalogue many = catalogue("many.csv", text.toString());
        final FinishedParts parts = FinishedParts.in(folder.resolve("parts"));
        final ScreenResult first =
                screening(many, "2021-01-01 TDB", "2021-03-01 TDB").run(Workers.THREADS, parts, Progress.SILENT);
        final AtomicInteger flown = new AtomicInteger();
        final ScreenResult again = screening(many, "2021-01-01 TDB", "2021-03-01 TDB")
                .run(Workers.THREADS, parts, (task, done, total) -> flown.incrementAndGet());
        assertEquals(first, again);
        // One report for each part, none for an orbit.
        assertEquals(3, flown.get());
        assertEquals(120, again.orbits());
    }

    /** Whoever flies the parts: Ceres, which leaves itself out of its attraction, among them, and one that cannot be flown. */
    @Test
    void whatIsFlownElsewhereIsTheSame() throws IOException {
        final StringBuilder text = new StringBuilder(HEADER);
        text.append("1 Ceres,2459215.5,0.0783,2.55,10.6,80.3,73.6,247,3.3\n").append("none,2459215.5,x,0,0,0,0,0,0\n");
        for (int i = 0; i < 60; i++) {
            text.append("body ")
                    .append(i)
                    .append(",2459215.5,0.19,0.746,3.3,204,126.6,")
                    .append(6 * i)
                    .append(",19\n");
        }
        final CatalogueScreening screening =
                screening(catalogue("some.csv", text.toString()), "2020-12-01 TDB", "2021-12-01 TDB");
        final ScreenResult here = screening.run(Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        assertTrue(here.approaches().size() > 2);
        assertEquals(1, here.skipped().size());
        assertEquals(here, screening.run(new SentWorkers(), FinishedParts.NONE, Progress.SILENT));
    }

    /** Every body that ships, with covariance, spin, figure and moon, can be sent. */
    @Test
    void bodiesCanBeSent() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios", "bodies"))) {
            final List<Path> bodies = files.filter(Files::isRegularFile).toList();
            assertTrue(bodies.size() > 3);
            for (Path file : bodies) {
                final BodySpec body = new RecordBinder(YamlDocument.read(file)).bindFile(BodySpec.class);
                assertEquals(body, SentWorkers.sent(body));
            }
        }
    }

    @Test
    void datesOutsideTheEphemerisAreRefused() throws IOException {
        final OrbitCatalogue one = catalogue("one.csv", HEADER + "good,2459215.5,0.19,0.746,3.3,204,126.6,90,19\n");
        assertTrue(assertThrows(InputFault.class, () -> screening(one, "1901-01-01 TDB", "2021-06-01 TDB"))
                .getMessage()
                .contains("the ephemeris covers"));
        assertTrue(assertThrows(InputFault.class, () -> screening(one, "2022-01-01 TDB", "2021-06-01 TDB"))
                .getMessage()
                .contains("--to: is not after --from"));
    }
}
