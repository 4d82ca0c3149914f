package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StudyResult;
import space.apophis.units.Epoch;

/** An asteroid that comes from a million kilometres off at 6 km/s and strikes Earth. */
class ImpactStudyTest {

    private static final String EPOCH = "2029-04-12T00:00:00 TDB";

    /** Without Earth's pull it would pass the centre at so much, m; the capture radius is 13,000 km. */
    private static final double MISS = 5e6;

    @TempDir
    private Path folder;

    private StudyResult run() throws IOException {
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
                """,
                        EPOCH,
                        kilometres(earth.getPosition().add(new Vector3D(1e9, MISS, 0.0))),
                        kilometres(earth.getVelocity().add(new Vector3D(-6000.0, 0.0, 0.0)))));
        final Path file = Files.writeString(folder.resolve("impact.yaml"), """
                name: impact
                body: impactor
                propagation:
                  until: 2029-04-18 TDB
                output:
                  from: 2029-04-13 TDB
                  to: 2029-04-14 TDB
                """);
        return StudyRunner.run(StudyInput.read(file, folder), ShippedData.solarSystem(), Progress.SILENT);
    }

    private static String kilometres(Vector3D v) {
        return v.getX() / 1000.0 + " " + v.getY() / 1000.0 + " " + v.getZ() / 1000.0;
    }

    @Test
    void isFollowedDownToTheAir() throws IOException {
        final StudyResult result = run();
        final CloseApproachResult pass = result.passes().encounter().approach();
        assertTrue(pass.distanceKm() < 6378.0);
        final ClosestPointResult entry = result.sighting().closestPoint();
        assertEquals(6478.14, entry.distanceKm(), 0.01);
        assertTrue(entry.secondsTdb() < pass.secondsTdb());
        final List<GroundTrackSample> track = result.sighting().groundTrack();
        assertTrue(track.get(track.size() - 1).utc().compareTo(entry.utc()) < 0);
        assertTrue(track.stream().allMatch(row -> row.altitudeKm() > 99.0));
        final List<EventResult> events = result.sighting().events().stream()
                .filter(event -> event.kind().equals("impact") || event.kind().equals("closestApproach"))
                .toList();
        assertEquals(1, events.size());
        // from energy: 6 km/s a million kilometres off
        final double speed = Math.sqrt(36.0 + 2.0 * 398600.4 * (1.0 / 6478.14 - 1e-6));
        assertEquals(
                String.format(Locale.ROOT, "enters the air at %.2f km/s and strikes Earth", speed),
                events.get(0).words());
        for (SiteResult site : result.sighting().sites()) {
            assertTrue(site.minimumRangeKm() > 100.0, site.name());
        }
    }
}
