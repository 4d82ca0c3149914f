package space.apophis.study.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;
import space.apophis.study.visit.Visitors;
import space.apophis.units.Epoch;

/** One launch and arrival as a visitor: flown, on conics, to stay and to pass by. */
class TransferVisitorTest {

    private static final String SMALL = """
            name: small
            body: apophis
            propagation:
              until: 2029-05-14 TDB
            transfer:
              launch: {from: 2028-04-30 UTC, to: 2028-04-30 UTC}
              arrival: {from: 2029-02-12 UTC, to: 2029-02-12 UTC}
              launcher: {name: h3-24}
              craft: {dryMass: 750 kg, wetMass: 1400 kg, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              braking: {burns: 3, interval: 4 d}
              period: {deltaV: 1.50 km/s}
              flown: {holdDistance: 1000 km, proximityDistance: 50 km, proximityDuration: 14 d}
            output:
              from: 2029-02-01 TDB
              to: 2029-05-13 TDB
            """;

    private static final double HOUR = 3600.0;

    @TempDir
    private Path folder;

    private LaunchPeriodOutcome of(String whole, String changed) throws IOException {
        assertTrue(SMALL.contains(whole), whole);
        return ShippedTransfers.of(Files.writeString(folder.resolve("small.yaml"), SMALL.replace(whole, changed)));
    }

    private static VisitorResult visitor(LaunchPeriodOutcome outcome) {
        return new Visitors(
                        ShippedData.solarSystem(),
                        ShippedTransfers.flight().trajectory(),
                        Epoch.parse("2029-02-01 TDB").secondsSinceJ2000(),
                        Epoch.parse("2029-05-13 TDB").secondsSinceJ2000())
                .of(List.of(outcome.visitor().orElseThrow()))
                .get(0);
    }

    private static Vector3D place(VisitorSample sample) {
        return new Vector3D(sample.xKm(), sample.yKm(), sample.zKm());
    }

    private static int firstAfter(List<VisitorSample> path, double time) {
        int i = 0;
        while (path.get(i).secondsTdb() < time) {
            i++;
        }
        return i;
    }

    private static double seconds(String utc) {
        return new Publisher(ShippedData.solarSystem()).seconds(Epoch.parse(utc.replace("Z", " UTC")));
    }

    /** Over the burns of eight days it comes to rest at 1000 km on the side of the Sun, and is at 50 km two weeks later. */
    @Test
    void aFlownRendezvousStays() throws IOException {
        final LaunchPeriodOutcome outcome = of("name: small", "name: small");
        final VisitorResult visitor = visitor(outcome);
        assertEquals("small, nominal", visitor.label());
        assertEquals("transfer", visitor.kind());
        assertTrue(visitor.remark().startsWith("flown in full dynamics"), visitor.remark());
        final List<VisitorSample> path = visitor.path();
        assertEquals(101 * 24 + 1, path.size());
        final int held = firstAfter(
                path, outcome.section().transfers().get(1).end().arrival().secondsTdb());
        // 950 km in 14 days are 2.8 km an hour
        assertEquals(1000.0, place(path.get(held)).getNorm(), 3.0);
        // that of the middle of the burns
        final PVCoordinates sun = ShippedTransfers.flight()
                .trajectory()
                .heliocentric(outcome.section()
                        .transfers()
                        .get(1)
                        .end()
                        .arrivalConic()
                        .secondsTdb());
        assertEquals(Math.PI, Vector3D.angle(place(path.get(held)), sun.getPosition()), 0.001);
        assertEquals(525.0, place(path.get(held + 7 * 24)).getNorm(), 3.0);
        assertEquals(50.0, place(path.get(held + 14 * 24)).getNorm(), 1e-6);
        assertEquals(50.0, place(path.get(path.size() - 1)).getNorm(), 1e-6);
        // before the first burn it comes at the speed of the conic
        final double speed = place(path.get(1)).distance(place(path.get(0))) / HOUR;
        assertEquals(outcome.section().transfers().get(1).end().arrivalVInfinityKmS(), speed, 0.03);
        // no jump where flight and stay meet: at most what it moves in an hour of the last burn
        assertTrue(place(path.get(held)).distance(place(path.get(held - 1))) < 1000.0);
    }

    /** The conic of the same ends at the asteroid itself. */
    @Test
    void aConicEndsAtTheAsteroid() throws IOException {
        final LaunchPeriodOutcome outcome =
                of("  flown: {holdDistance: 1000 km, proximityDistance: 50 km, proximityDuration: 14 d}\n", "");
        final VisitorResult visitor = visitor(outcome);
        assertTrue(visitor.remark().startsWith("on conics, which end at the asteroid itself"), visitor.remark());
        final List<VisitorSample> path = visitor.path();
        final double arrival = seconds("2029-02-12T00:00:00Z");
        final int there = firstAfter(path, arrival);
        assertEquals(
                outcome.section().transfers().get(1).end().arrivalVInfinityKmS()
                        * (arrival - path.get(there - 24).secondsTdb()),
                place(path.get(there - 24)).getNorm(),
                100.0);
        assertEquals(0.0, place(path.get(there)).getNorm());
        assertEquals(0.0, place(path.get(path.size() - 1)).getNorm());
    }

    /** It passes at 100 km and goes on: a day later it is as far as a day before, and the months behind are flown. */
    @Test
    void aFlybyGoesOn() throws IOException {
        final LaunchPeriodOutcome outcome =
                of("period: {deltaV: 1.50 km/s}", "mode: flyby\n  period: {c3: 20 km^2/s^2}");
        final VisitorResult visitor = visitor(outcome);
        assertTrue(visitor.remark().contains("behind its last body without burns"), visitor.remark());
        final double pass = outcome.section().transfers().get(1).end().arrival().secondsTdb();
        final List<VisitorSample> path = visitor.path();
        assertEquals(101 * 24 + 1, path.size());
        final int after = firstAfter(path, pass);
        final double speed = outcome.section().transfers().get(1).end().arrivalVInfinityKmS();
        for (int i : new int[] {after - 24, after - 6, after + 6, after + 24}) {
            assertEquals(
                    Math.hypot(100.0, speed * (path.get(i).secondsTdb() - pass)),
                    place(path.get(i)).getNorm(),
                    400.0);
        }
        assertTrue(place(path.get(path.size() - 1)).getNorm() > 5e6);
    }
}
