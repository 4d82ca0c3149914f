package space.apophis.study.mission.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.observation.Site;
import space.apophis.study.result.FirstHoursResult;

/** The first hours of craft on straight lines from Earth. */
class FirstHoursTest {

    private static final SolarSystem SYSTEM = ShippedData.solarSystem();
    private static final RelativeMotion MOTION = new RelativeMotion(SYSTEM);

    /** 1 May 2028, 6 h TDB. */
    private static final double START = 894045600.0;

    private static final double DURATION = 2 * 86400.0;

    private static FirstHoursResult of(DoubleFunction<PVCoordinates> geocentric) {
        final double[] knots = IntStream.rangeClosed(0, 288)
                .mapToDouble(i -> START + DURATION * i / 288)
                .toArray();
        final Trajectory path = Trajectory.through(
                knots, t -> new PVCoordinates(1, MOTION.of(Body.EARTH, Body.SUN, t), 1, geocentric.apply(t - START)));
        return new FirstHours(SYSTEM, BodySurface.of(SYSTEM, Body.EARTH)).of("nominal", "2028-05-01", path, START + 60);
    }

    /** Away from the Sun, 20,000 km out, and 1 km/s towards the ecliptic pole. */
    private static DoubleFunction<PVCoordinates> behindEarth(double offset) {
        final PVCoordinates earth = MOTION.of(Body.EARTH, Body.SUN, START);
        final Vector3D away = earth.getPosition().normalize();
        final Vector3D aside = earth.getMomentum().normalize();
        return t -> new PVCoordinates(new Vector3D(2e7, away, offset + 1000.0 * t, aside), new Vector3D(1000.0, aside));
    }

    /** The umbra narrows by (R Sun - R Earth) / distance, 0.0046 of the 20,000 km: 6,285 km, flattened by 21 km at most. */
    @Test
    void leavesTheShadowWhereTheConeEnds() {
        final FirstHoursResult hours = of(behindEarth(0));
        assertTrue(hours.separatedInShadow());
        assertNull(hours.shadowEntry());
        assertEquals(6285, hours.shadowExit().secondsTdb() - START, 25);
    }

    @Test
    void entersItFromOutside() {
        final FirstHoursResult hours = of(behindEarth(-1e7));
        assertEquals(false, hours.separatedInShadow());
        assertEquals(10_000 - 6285, hours.shadowEntry().secondsTdb() - START, 25);
        assertEquals(10_000 + 6285, hours.shadowExit().secondsTdb() - START, 25);
    }

    /** At its rise it stands 10 deg above the horizon of the station, by its zenith; the Moon is where a scan has it. */
    @Test
    void risesAtTenDegrees() {
        final Vector3D out = new Vector3D(Math.toRadians(20), Math.toRadians(-60));
        final DoubleFunction<PVCoordinates> path =
                t -> new PVCoordinates(out.scalarMultiply(3e7 + 4000.0 * t), out.scalarMultiply(4000.0));
        final FirstHoursResult hours = of(path);
        assertNotNull(hours.rise());
        final double time = hours.rise().rise().secondsTdb();
        final BodySurface earth = BodySurface.of(SYSTEM, Body.EARTH);
        final Site site = Site.shipped().stream()
                .filter(each -> each.name().equals(hours.rise().station()))
                .findFirst()
                .orElseThrow();
        final Vector3D zenith =
                earth.turn(time).getInverse().transformVector(new Vector3D(site.longitude(), site.latitude()));
        final Vector3D from = earth.state(site.point(), time).getPosition();
        final double elevation = 90
                - Math.toDegrees(Vector3D.angle(
                        zenith, path.apply(time - START).getPosition().subtract(from)));
        if (hours.rise().minutesAfterSeparation() > 0) {
            assertEquals(10, elevation, 1e-3);
        } else {
            assertTrue(elevation > 10, elevation + " deg");
        }
        final double moon = IntStream.rangeClosed(0, 2880)
                .mapToDouble(i -> START + 60.0 * i)
                .map(t -> MOTION.of(Body.MOON, Body.EARTH, t)
                        .getPosition()
                        .distance(path.apply(t - START).getPosition()))
                .min()
                .orElseThrow();
        assertEquals(moon / 1000, hours.moonDistanceKm(), 0.5);
    }
}
