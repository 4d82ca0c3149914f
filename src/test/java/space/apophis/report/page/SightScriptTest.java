package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import space.apophis.study.ShippedFlyby;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StudyResult;

/** The sky that a page reckons for a site, beside that of the program itself for the same site. */
class SightScriptTest {

    private static final StudyResult RESULT = ShippedFlyby.result();
    private static final double TDB_MINUS_UTC = 69.1855;
    /** Pole and rate of Earth stand still in the page: 0.3 arcsec of precession and 0.1 of nutation in two days, and 3 m of the path. */
    private static final double DEGREES = 1e-4;
    /** Rise and set are told to the second. */
    private static final double SECONDS = 0.1;
    /** Of the samples. */
    private static final int EVERY = 10;

    private static final PageEngine PAGE = new PageEngine(Stream.of(PassPart.of(RESULT), SightPart.of(RESULT))
            .flatMap(Optional::stream)
            .toList());

    @AfterAll
    static void close() {
        PAGE.close();
    }

    private static final List<SiteResult> SITES = RESULT.sighting().sites().stream()
            .filter(site -> Set.of("Canberra DSS-43", "Goldstone DSS-14", "Cebreros DSA-2")
                    .contains(site.name()))
            .toList();

    private static String view(SiteResult site) {
        return String.format(
                Locale.ROOT,
                "sight.of(%s * Math.PI / 180, %s * Math.PI / 180, %s / 1000)",
                site.latitudeDeg(),
                site.longitudeDeg(),
                site.heightM());
    }

    private static double seconds(String utc) {
        return (Instant.parse(utc).toEpochMilli()
                                - Instant.parse("2000-01-01T12:00:00Z").toEpochMilli())
                        / 1000.0
                + TDB_MINUS_UTC;
    }

    /** All along the way over the sky: azimuth on the sky, elevation, range, the Sun, magnitude. */
    @Test
    void aSiteSeesTheAsteroidWhereTheProgramSaysItDoes() {
        double worst = 0;
        int compared = 0;
        for (SiteResult site : SITES) {
            PAGE.run("var view = " + view(site));
            final List<SiteSample> samples = new ArrayList<>(List.of(site.atClosestApproach(), site.nearest()));
            for (int i = 0; i < site.path().size(); i += EVERY) {
                samples.add(site.path().get(i));
            }
            for (SiteSample sample : samples) {
                final double[] seen =
                        PAGE.numbers("(s => [s.azimuth, s.elevation, s.range, s.sunElevation, s.magnitude])(view.see("
                                + sample.when().secondsTdb() + "))");
                final double elevation = Math.toRadians(sample.elevationDeg());
                final double across =
                        Math.toDegrees(Math.IEEEremainder(seen[0] - Math.toRadians(sample.azimuthDeg()), 2 * Math.PI)
                                * Math.cos(elevation));
                final double up = Math.toDegrees(seen[1] - elevation);
                worst = Math.max(worst, Math.hypot(across, up));
                assertEquals(sample.rangeKm(), seen[2], 0.1, site.name() + " " + sample);
                assertEquals(sample.sunElevationDeg(), Math.toDegrees(seen[3]), DEGREES, site.name() + " " + sample);
                assertEquals(sample.magnitude(), seen[4], 1e-4, site.name() + " " + sample);
                compared++;
            }
        }
        assertTrue(compared > 40, compared + " places");
        assertTrue(worst < DEGREES, "the worst place is off by " + worst + " degrees");
    }

    @Test
    void itRisesCulminatesAndSetsWhenTheProgramSaysItDoes() {
        for (SiteResult site : SITES) {
            final List<Double> instants = Stream.concat(
                            Stream.concat(site.visibility().rises().stream(), site.visibility().sets().stream())
                                    .map(SightScriptTest::seconds),
                            site.visibility().culminations().stream()
                                    .map(sample -> sample.when().secondsTdb()))
                    .sorted()
                    .toList();
            final double first = seconds(RESULT.sighting().groundTrack().get(0).utc());
            final double last = seconds(RESULT.sighting()
                    .groundTrack()
                    .get(RESULT.sighting().groundTrack().size() - 1)
                    .utc());
            final double[] found = PAGE.numbers(view(site) + ".events(" + first + ", " + last + ").map(e => e.t)");
            assertEquals(instants.size(), found.length, site.name());
            for (int i = 0; i < found.length; i++) {
                assertEquals(instants.get(i), found[i], SECONDS, site.name() + " " + i);
            }
        }
    }

    @Test
    void theMagnitudeFromTheCentreOfEarthIsThatOfTheSky() {
        final List<SkySample> sky = RESULT.sighting().sky();
        for (int i = 1; i < sky.size(); i += EVERY) {
            final SkySample sample = sky.get(i);
            assertEquals(
                    sample.magnitude(),
                    PAGE.numbers("[sight.geocentricMagnitude(" + sample.when().secondsTdb() + ")]")[0],
                    1e-3,
                    sample.toString());
        }
    }
}
