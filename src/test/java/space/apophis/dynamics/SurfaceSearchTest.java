package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;

/** Where flights end that meet a surface, or its air. */
class SurfaceSearchTest {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final double START = 924_000_000.0;
    private static final double DAY = 86_400.0;

    private final SurfaceSearch search = new SurfaceSearch(SOLAR_SYSTEM);

    /** Flies from a place and velocity relative to a body. */
    private Trajectory fly(Body body, Vector3D position, Vector3D velocity, double days) {
        final PVCoordinates at = new RelativeMotion(SOLAR_SYSTEM).of(body, Body.SUN, START);
        final OrbitSolution orbit = new OrbitSolution(
                "test",
                "test",
                START,
                at.getPosition().add(position),
                at.getVelocity().add(velocity),
                NonGravitational.NONE);
        return new SmallBodyPropagation(
                        SOLAR_SYSTEM,
                        new SmallBodyAcceleration(SOLAR_SYSTEM, Flights.JPL, orbit.nonGravitational()),
                        1e-4,
                        5.0 * DAY)
                .run(orbit, START + days * DAY, search.detectors(), Progress.SILENT);
    }

    /** Straight down, from a hundred radii at the speed that it would have if it had fallen from rest, and as much again. */
    @ParameterizedTest
    @EnumSource(
            value = Body.class,
            names = {"SUN", "MERCURY", "VENUS", "MOON", "MARS", "JUPITER", "PLUTO"})
    void aFallEndsOnTheMeanSphere(Body body) {
        final double distance = (body == Body.SUN ? 20.0 : 100.0) * body.meanRadius();
        final double speed = 2.0 * FastMath.sqrt(2.0 * SOLAR_SYSTEM.planets().gm(body) / distance) + 1_000.0;
        final Trajectory path = fly(body, new Vector3D(distance, 0.0, 0.0), new Vector3D(-speed, 0.0, 0.0), 60.0);
        final SurfaceSearch.Hit hit = search.found().orElseThrow();
        assertEquals(body, hit.body());
        assertEquals(path.end(), hit.ground(), 1e-6);
        assertEquals(hit.entry(), hit.ground());
        assertEquals(
                body.meanRadius(),
                new RelativeMotion(SOLAR_SYSTEM)
                        .of(path, body, path.end())
                        .getPosition()
                        .getNorm(),
                // Seconds since J2000 are doubles to 0.12 us, in which it falls 0.08 m into the Sun.
                body == Body.SUN ? 0.2 : 0.05);
    }

    /** A pericentre on the conic of a parabola's speed at a height over the equatorial radius, 20,000 km on the way in. */
    private Trajectory aimed(double height, double days) {
        final double gm = SOLAR_SYSTEM.planets().gm(Body.EARTH);
        final double pericentre = Body.EARTH.equatorialRadius() + height;
        final double excess = 10_000.0;
        final double e = 1.0 + pericentre * excess * excess / gm;
        final double radius = 20_000e3;
        final double momentum = FastMath.sqrt(gm * pericentre * (1.0 + e));
        final double cosine = (momentum * momentum / (gm * radius) - 1.0) / e;
        final double sine = -FastMath.sqrt(1.0 - cosine * cosine);
        // in the equator of date or nearly, where the ellipsoid has the equatorial radius
        return fly(
                Body.EARTH,
                new Vector3D(radius * cosine, radius * sine, 0.0),
                new Vector3D(-gm / momentum * sine, gm / momentum * (e + cosine), 0.0),
                days);
    }

    @Test
    void aPathThatGrazesTheAirEndsWhereItLeavesIt() {
        final Trajectory path = aimed(60e3, 1.0);
        final SurfaceSearch.Hit hit = search.found().orElseThrow();
        assertEquals(Body.EARTH, hit.body());
        assertTrue(Double.isNaN(hit.ground()));
        final BodySurface earth = BodySurface.of(SOLAR_SYSTEM, Body.EARTH);
        final RelativeMotion motion = new RelativeMotion(SOLAR_SYSTEM);
        for (double t : new double[] {hit.entry(), path.end()}) {
            assertEquals(
                    SurfaceSearch.ENTRY_HEIGHT,
                    earth.below(motion.of(path, Body.EARTH, t).getPosition(), t).getAltitude(),
                    0.05);
        }
        // from 100 km down to 60 and up again: a chord of 2 sqrt(2 R h), 1,430 km at 15 km/s, somewhat bent
        assertEquals(95.0, path.end() - hit.entry(), 25.0);
    }

    @Test
    void aPathAboveTheAirGoesOn() {
        final Trajectory path = aimed(130e3, 1.0);
        assertTrue(search.found().isEmpty());
        assertEquals(START + DAY, path.end());
    }

    @Test
    void aPathThatEndsInTheAirHasAnEntryAlone() {
        final Trajectory whole = aimed(-500e3, 1.0);
        final SurfaceSearch.Hit hit = search.found().orElseThrow();
        assertTrue(hit.ground() > hit.entry());
        assertEquals(whole.end(), hit.ground(), 1e-6);
    }

    /** Flown backward, what comes from the ground begins there. */
    @Test
    void aPathFlownBackwardEndsAtTheGroundItLeft() {
        final Trajectory path =
                fly(Body.MOON, new Vector3D(50_000e3, 0.0, 0.0), new Vector3D(3_000.0, 0.0, 0.0), -30.0);
        final SurfaceSearch.Hit hit = search.found().orElseThrow();
        assertEquals(Body.MOON, hit.body());
        assertEquals(path.start(), hit.ground(), 1e-6);
        assertTrue(path.start() < path.end());
    }
}
