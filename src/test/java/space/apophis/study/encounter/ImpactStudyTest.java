package space.apophis.study.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.CorridorResult;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.units.Epoch;

/** An asteroid that comes from a million kilometres off at 6 km/s and strikes Earth. */
class ImpactStudyTest {

    private static final String EPOCH = "2029-04-12T00:00:00 TDB";

    /** Without Earth's pull it would pass the centre at so much, m; the capture radius is 13,000 km. */
    private static final double MISS = 5e6;

    @TempDir
    private Path folder;

    private StudyResult run(String from) throws IOException {
        return run(from, "", "");
    }

    private StudyResult run(String from, String covariance, String more) throws IOException {
        final PVCoordinates earth = new RelativeMotion(ShippedData.solarSystem())
                .of(Body.EARTH, Body.SUN, Epoch.parse(EPOCH).secondsSinceJ2000());
        Files.writeString(
                folder.resolve("impactor.yaml"),
                String.format(
                        Locale.ROOT,
                        """
                name: impactor
                designation: impactor
                orbit:
                  solution: test
                  source: test
                  epoch: %s
                  cartesian:
                    position: %s km
                    velocity: %s km/s
                physical:
                  absoluteMagnitude: 25
                  source: test
                COVARIANCE
                """.replace("COVARIANCE", covariance),
                        EPOCH,
                        kilometres(earth.getPosition().add(new Vector3D(1e9, MISS, 0.0))),
                        kilometres(earth.getVelocity().add(new Vector3D(-6000.0, 0.0, 0.0)))));
        final Path file = Files.writeString(
                folder.resolve("impact.yaml"), """
                name: impact
                body: impactor
                propagation:
                  until: 2029-04-18 TDB
                output:
                  from: FROM TDB
                  to: 2029-04-18 TDB
                MORE
                """.replace("FROM", from).replace("MORE", more));
        return StudyRunner.run(StudyInput.read(file, folder), ShippedData.solarSystem(), Progress.SILENT);
    }

    private static String kilometres(Vector3D v) {
        return v.getX() / 1000.0 + " " + v.getY() / 1000.0 + " " + v.getZ() / 1000.0;
    }

    @Test
    void isFollowedDownToTheAir() throws IOException {
        final StudyResult result = run("2029-04-13");
        assertNull(result.passes().encounter());
        assertEquals(
                List.of("MOON"),
                result.passes().closeApproaches().stream()
                        .map(CloseApproachResult::body)
                        .toList(),
                "on the way in, at 106,106 km");
        final ImpactResult impact = result.strikes().impact();
        assertEquals("EARTH", impact.body());
        assertEquals(0.0, impact.ground().heightKm(), 1e-5);
        final ClosestPointResult entry = result.sighting().closestPoint();
        assertEquals(100.0, entry.altitudeKm(), 0.001);
        assertEquals(impact.entry().secondsTdb(), entry.secondsTdb(), 1e-6);
        final List<StateSample> rows = result.tables().geocentric();
        assertEquals(
                impact.ground().secondsTdb(), rows.get(rows.size() - 1).secondsTdb(), 1e-6, "rows end at the strike");
        final List<GroundTrackSample> track = result.sighting().groundTrack();
        assertTrue(track.get(track.size() - 1).utc().compareTo(entry.utc()) < 0);
        assertTrue(track.stream().allMatch(row -> row.altitudeKm() > 99.0));
        final List<EventResult> events = result.sighting().events().stream()
                .filter(event -> event.kind().equals("impact") || event.kind().equals("closestApproach"))
                .toList();
        assertEquals(1, events.size());
        // from energy: 6 km/s a million kilometres off
        final double speed = Math.sqrt(36.0 + 2.0 * 398600.4 * (1.0 / entry.distanceKm() - 1e-6));
        assertEquals(
                String.format(Locale.ROOT, "enters the air at %.2f km/s and strikes Earth", speed),
                events.get(0).words());
        for (SiteResult site : result.sighting().sites()) {
            assertTrue(site.minimumRangeKm() > 100.0, site.name());
        }
    }

    /** H 25 of an albedo of 0.154 is 33.9 m across: 5.3e7 kg at 2600 kg/m^3. */
    @Test
    void itsEnergyIsThatOfItsBrightness() throws IOException {
        final ImpactResult impact = run("2029-04-13").strikes().impact();
        final double speed = 1000.0 * impact.entry().entrySpeedKmS();
        assertEquals(
                0.5 * 5.29e7 * speed * speed / 4.184e12,
                impact.energy().energyKt(),
                0.01 * impact.energy().energyKt());
        assertTrue(impact.energy().energyLeastKt() < 0.2 * impact.energy().energyKt());
        assertTrue(impact.energy().energyMostKt() > 5.0 * impact.energy().energyKt());
    }

    @Test
    void anOutputThatBeginsAfterItIsEmpty() throws IOException {
        final StudyResult result = run("2029-04-16");
        assertEquals(List.of(), result.tables().geocentric());
        assertEquals(List.of(), result.tables().heliocentric());
        assertNotNull(result.strikes().impact());
    }

    /** Early or late by 9 s, all orbits strike: a chance is no more than one, whatever the weights of the samples add up to. */
    @Test
    void aCertainStrikeHasAChanceOfOne() throws IOException {
        for (int samples : new int[] {50, 67, 100}) {
            final StudyResult result = run("2029-04-13", """
                covariance:
                  epoch: 2029-04-12T00:00:00 TDB
                  parameters: [e, q au, tp d, node deg, peri deg, i deg]
                  matrix:
                    - [1e-24, 0, 0, 0, 0, 0]
                    - [0, 1e-24, 0, 0, 0, 0]
                    - [0, 0, 1e-8, 0, 0, 0]
                    - [0, 0, 0, 1e-20, 0, 0]
                    - [0, 0, 0, 0, 1e-20, 0]
                    - [0, 0, 0, 0, 0, 1e-20]
                  source: test
                """, "uncertainty: {samples: " + samples + "}");
            final double chance = result.strikes().impactProbabilities().stream()
                    .filter(found -> found.body().equals("EARTH"))
                    .findFirst()
                    .orElseThrow()
                    .alongLine();
            assertTrue(chance > 0.9 && chance <= 1.0, samples + ": " + chance);
        }
    }

    /** Early or late by 150 s, sigma, which at 30 km/s moves the pass by 4,500 km: every way tells one chance. */
    @Test
    void itsChanceIsToldByThreeWaysThatAgree() throws IOException {
        final StudyResult result = run("2029-04-13", """
                covariance:
                  epoch: 2029-04-12T00:00:00 TDB
                  parameters: [e, q au, tp d, node deg, peri deg, i deg]
                  matrix:
                    - [1e-24, 0, 0, 0, 0, 0]
                    - [0, 1e-24, 0, 0, 0, 0]
                    - [0, 0, 3e-6, 0, 0, 0]
                    - [0, 0, 0, 1e-20, 0, 0]
                    - [0, 0, 0, 0, 1e-20, 0]
                    - [0, 0, 0, 0, 0, 1e-20]
                  source: test
                """, "uncertainty: {samples: 400}");
        final ImpactProbabilityResult earth = result.strikes().impactProbabilities().stream()
                .filter(chance -> chance.body().equals("EARTH"))
                .findFirst()
                .orElseThrow();
        assertTrue(earth.linear() > 0.5 && earth.linear() < 0.999, "linear " + earth.linear());
        assertEquals(earth.linear(), earth.sampled(), 4.0 * earth.sampledSigma() + 0.01);
        assertEquals(earth.linear(), earth.alongLine(), 4.0 * earth.alongLineSigma() + 0.01);
        // 33.9 m, 2600 kg/m^3, 12.6 km/s: 1.0 Mt; three years from the date of the exports
        assertTrue(earth.palermo() > 0.0, "Palermo " + earth.palermo());
        final List<CorridorResult.Point> corridor = result.strikes().corridor().points();
        assertTrue(corridor.size() > 30, corridor.size() + " places");
        assertTrue(corridor.stream().allMatch(point -> Math.abs(point.entry().heightKm() - 100.0) < 1e-3));
    }
}
