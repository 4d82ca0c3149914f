package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.PeakMagnitudeResult;
import space.apophis.study.result.SiteComplex;
import space.apophis.study.result.SitePass;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StudyResult;

class SightingStudyTest {

    private static final String TEIDE = "    - name: Teide, Tenerife\n";

    @TempDir
    private Path folder;

    private final StudyResult result = ShippedFlyby.result();

    @Test
    void theGroundTrackHasEachWholeMinuteUtc() {
        List<GroundTrackSample> track = result.sighting().groundTrack();
        assertEquals(30 * 60 + 1, track.size());
        Instant first = Instant.parse("2029-04-13T06:00:00Z");
        for (int i = 0; i < track.size(); i++) {
            assertEquals(first.plusSeconds(60L * i).toString(), track.get(i).utc());
            assertOneInstant(track.get(i).utc(), track.get(i).secondsTdb());
        }
    }

    @Test
    void instantsAreToldInTextAndInSeconds() {
        final PeakMagnitudeResult peak = result.sighting().peakMagnitude();
        assertOneInstant(peak.utc(), peak.secondsTdb());
        assertOneInstant(peak.nominal().subAsteroidUtc(), peak.nominal().subAsteroidSecondsTdb());
        final IntervalResult bright = peak.nominal().brighterThanSix().get(0);
        assertOneInstant(bright.fromUtc(), bright.fromSecondsTdb());
        assertOneInstant(bright.toUtc(), bright.toSecondsTdb());
    }

    /** 37 leap seconds and 32.184 s between UTC and TDB, which TT leaves by less than 2 ms; texts are rounded to 1 ms. */
    private static void assertOneInstant(String utc, double secondsTdb) {
        final double seconds = Instant.parse(utc).toEpochMilli() / 1000.0 - 946_728_000.0 + 69.184;
        assertEquals(seconds, secondsTdb, 3e-3, utc);
    }

    @Test
    void theClosestPointLiesOnTheTrack() {
        ClosestPointResult closest = result.sighting().closestPoint();
        GroundTrackSample before = result.sighting().groundTrack().get(15 * 60 + 45);
        assertEquals("2029-04-13T21:45:00Z", before.utc());
        assertEquals(before.latitudeDeg(), closest.latitudeDeg(), 0.05);
        assertEquals(before.longitudeDeg(), closest.longitudeDeg(), 0.1);
        assertEquals(result.passes().encounter().approach().distanceKm(), closest.distanceKm(), 1e-6);
        assertEquals(before.magnitude(), closest.magnitude(), 0.02);
        // In April the Sun is north of the equator, and at 21:45 UTC it is above 146 degrees west.
        assertEquals(9.4, closest.subSolarLatitudeDeg(), 0.3);
        assertEquals(-146.2, closest.subSolarLongitudeDeg(), 0.3);
    }

    @Test
    void noRowIsBrighterThanThePeak() {
        double brightest = result.sighting().groundTrack().stream()
                .mapToDouble(GroundTrackSample::magnitude)
                .min()
                .orElseThrow();
        PeakMagnitudeResult peak = result.sighting().peakMagnitude();
        assertTrue(brightest >= peak.magnitude() && brightest < peak.magnitude() + 1e-3);
        assertTrue(peak.subAsteroidMagnitude() < peak.magnitude());
        assertEquals("H 18.893, G 0.15", peak.alternatives().get(0).parameters());
    }

    /** Four days about the pass; 21:45:03.6 UTC is the pass itself. */
    @Test
    void theSkyStepsAtWholeHoursUtcWithThePassAmongThem() {
        List<SkySample> told = result.sighting().skyByTheHour();
        List<SkySample> closest =
                told.stream().filter(result.sighting()::isClosest).toList();
        assertEquals(1, closest.size());
        assertEquals("2029-04-13T21:45:04Z", closest.get(0).when().utc());
        List<String> hours = told.stream()
                .filter(sample -> !result.sighting().isClosest(sample))
                .map(sample -> sample.when().utc())
                .toList();
        assertTrue(hours.stream().allMatch(utc -> utc.endsWith(":00:00Z")), hours.toString());
        assertTrue(hours.contains("2029-04-13T21:00:00Z") && hours.contains("2029-04-14T03:00:00Z"));
        assertEquals(hours.stream().sorted().distinct().toList(), hours);
        // Every ten minutes of the day about the pass, none twice.
        List<String> all = result.sighting().sky().stream()
                .map(sample -> sample.when().utc())
                .toList();
        assertTrue(all.contains("2029-04-13T21:40:00Z") && all.contains("2029-04-13T21:50:00Z"));
        assertEquals(all.stream().distinct().toList(), all);
        // 96 whole hours, five more in each of 24, and the pass.
        assertEquals(96 + 24 * 5 + 1, all.size(), 1);
    }

    /** Goldstone is 10 km long, with dishes between; Cebreros and Madrid are two complexes 10 km apart. */
    @Test
    void dishesOfOneComplexAreOneRow() {
        assertEquals(
                List.of(
                        "New Norcia DSA-1, NNO-3 (DSA-4)",
                        "Cebreros DSA-2",
                        "Malargüe DSA-3",
                        "Usuda DSS-48, Misasa DSS-30",
                        "Uchinoura DSS-38, DSS-37",
                        "Goldstone DSS-14, DSS-24, DSS-25, DSS-26",
                        "Canberra DSS-34, DSS-35, DSS-36, DSS-43",
                        "Madrid DSS-54, DSS-55, DSS-56, DSS-63",
                        "Teide, Tenerife"),
                result.sighting().complexes().stream().map(SiteComplex::name).toList());
    }

    /** Dishes that are told as one see alike: their rises and sets differ by less than half a minute. */
    @Test
    void dishesToldAsOneSeeAlike() {
        for (SiteComplex complex : result.sighting().complexes()) {
            for (SiteResult site : complex.sites()) {
                List<SitePass> first = complex.first().visibility().passes();
                List<SitePass> other = site.visibility().passes();
                assertEquals(first.size(), other.size(), site.name());
                for (int i = 0; i < first.size(); i++) {
                    assertEquals(
                            Instant.parse(first.get(i).span().fromUtc()).toEpochMilli(),
                            Instant.parse(other.get(i).span().fromUtc()).toEpochMilli(),
                            30e3,
                            site.name());
                    assertEquals(
                            Instant.parse(first.get(i).span().toUtc()).toEpochMilli(),
                            Instant.parse(other.get(i).span().toUtc()).toEpochMilli(),
                            30e3,
                            site.name());
                }
            }
        }
    }

    /** Malargüe has it at both ends of the span of observation and for two hours about the pass. */
    @Test
    void riseAndSetStandByPass() {
        List<SitePass> passes = result.sighting().sites().stream()
                .filter(site -> site.name().equals("Malargüe DSA-3"))
                .findFirst()
                .orElseThrow()
                .visibility()
                .passes();
        assertEquals(
                List.of(false, true, true), passes.stream().map(SitePass::rises).toList());
        assertEquals(
                List.of(true, true, false), passes.stream().map(SitePass::sets).toList());
        assertNull(passes.get(0).culmination());
        SitePass pass = passes.get(1);
        assertEquals("2029-04-13T21:47", pass.culmination().when().utc().substring(0, 16));
        assertEquals(2.13, pass.hours(), 0.01);
        assertTrue(pass.dark().isEmpty());
    }

    @Test
    void theSkyIsDrawnOfTheOneThatSeesItBrightestAtNight() {
        List<SiteResult> drawn =
                result.sighting().sites().stream().filter(SiteResult::skyChart).toList();
        assertEquals(
                List.of("Teide, Tenerife"), drawn.stream().map(SiteResult::name).toList());
        assertEquals(21, result.sighting().sites().size());
    }

    @Test
    void aPathBeginsAndEndsOnTheHorizon() {
        for (SiteResult site : result.sighting().sites()) {
            List<String> ends = List.of("2029-04-13T06:00:00Z", "2029-04-14T12:00:00Z");
            for (SiteSample sample : new SiteSample[] {
                site.path().get(0), site.path().get(site.path().size() - 1)
            }) {
                assertTrue(ends.contains(sample.when().utc()) || Math.abs(sample.elevationDeg()) < 1e-4, site.name());
            }
            assertTrue(site.path().stream().allMatch(sample -> sample.elevationDeg() > -1e-4));
            assertTrue(site.path().stream().allMatch(sample -> sample.rangeKm() >= site.minimumRangeKm() - 1e-3));
        }
    }

    @Test
    void theSpanOfTheIssueIsTheUsualOne() throws IOException {
        StudyResult usual = run(shipped()
                .replace("  from: 2029-04-13T06:00:00 UTC\n", "")
                .replace("  to: 2029-04-14T12:00:00 UTC\n", "")
                .replace("until: 2030-01-02 TDB", "until: 2029-05-20 TDB"));
        assertEquals(
                result.sighting().groundTrack().size(),
                usual.sighting().groundTrack().size());
        assertEquals(
                "2029-04-13T06:00:00Z", usual.sighting().groundTrack().get(0).utc());
    }

    /** The limit is below the distance of the pass. */
    @Test
    void nothingIsSeenWhereNothingPasses() throws IOException {
        StudyResult none = run(shipped()
                .replace("EARTH: 0.2 au", "EARTH: 10 km")
                .replace("until: 2030-01-02 TDB", "until: 2029-05-20 TDB"));
        assertNull(none.passes().encounter());
        assertNull(none.sighting().groundTrack());
        assertNull(none.sighting().events());
    }

    @Test
    void sitesThatAreNotThere() throws IOException {
        assertFault(
                ": observation.skyChartSite: 'Nowhere' is neither a station nor one of observation.sites",
                shipped().replace("  step: 1 min\n", "  step: 1 min\n  skyChartSite: Nowhere\n"));
        assertFault(
                ": observation.sites: 'Cebreros DSA-2' is a station that is there already",
                shipped().replace(TEIDE, "    - name: Cebreros DSA-2\n"));
        assertFault(
                ": observation.to: 2030-01-02T12:01:09.184 TDB is not inside the propagation",
                shipped()
                        .replace("to: 2029-04-14T12:00:00 UTC", "to: 2030-01-02T12:00:00 UTC")
                        .replace("from: 2029-04-13T06:00:00 UTC", "from: 2029-12-31T06:00:00 UTC"));
    }

    private static String shipped() throws IOException {
        return Files.readString(ShippedFlyby.FILE);
    }

    private void assertFault(String expected, String text) {
        String message = assertThrows(InputFault.class, () -> run(text)).getMessage();
        assertTrue(message.contains(expected), message);
    }

    private StudyResult run(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("changed.yaml"), text);
        return StudyRunner.run(StudyInput.read(file, Path.of("scenarios")), ShippedData.solarSystem(), Progress.SILENT);
    }
}
