package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.events.Action;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.propagation.events.LatitudeCrossingDetector;
import org.orekit.propagation.events.LatitudeExtremumDetector;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.TdbClock;

class PassEventsTest {

    private static final TdbClock CLOCK = ApophisPass.SOLAR_SYSTEM.clock();

    private final Sky sky = ApophisPass.sky();
    private final List<PassEvents.Event> events = new PassEvents(ApophisPass.SURFACE, sky, ApophisPass.SEARCH).ground();

    private double only(PassEvents.Kind kind) {
        List<PassEvents.Event> found =
                events.stream().filter(event -> event.kind() == kind).toList();
        assertEquals(1, found.size(), kind.name());
        return found.get(0).time();
    }

    @Test
    void orekitCrossesTheEquatorAndTurnsBackThenToo() {
        List<Double> crossings = new ArrayList<>();
        List<Double> extremes = new ArrayList<>();
        SightPropagator path = new SightPropagator(
                ApophisPass.SOLAR_SYSTEM, ApophisPass.SURFACE, sky::geocentric, ApophisPass.SEARCH.from());
        path.addEventDetector(new LatitudeCrossingDetector(300, 1e-3, ApophisPass.SURFACE.ellipsoid(), 0.0)
                .withHandler((s, d, up) -> {
                    crossings.add(CLOCK.seconds(s.getDate()));
                    return Action.CONTINUE;
                }));
        path.addEventDetector(
                new LatitudeExtremumDetector(300, 1e-3, ApophisPass.SURFACE.ellipsoid()).withHandler((s, d, up) -> {
                    extremes.add(CLOCK.seconds(s.getDate()));
                    return Action.CONTINUE;
                }));
        path.propagate(CLOCK.date(ApophisPass.SEARCH.from()), CLOCK.date(ApophisPass.SEARCH.to()));
        assertEquals(1, crossings.size());
        assertEquals(crossings.get(0), only(PassEvents.Kind.EQUATOR_NORTHWARD), 0.01);
        assertEquals(1, extremes.size());
        assertEquals(extremes.get(0), only(PassEvents.Kind.HIGHEST_LATITUDE), 1.0);
    }

    /** Near Earth the way in mirrors the way out; the shell is crossed as long before as after the pass, to a second. */
    @Test
    void theGeostationaryShellIsCrossedInAndOut() {
        double in = only(PassEvents.Kind.GEOSTATIONARY_IN);
        double out = only(PassEvents.Kind.GEOSTATIONARY_OUT);
        assertEquals(
                PassEvents.GEOSTATIONARY_RADIUS,
                sky.geocentric(in).getPosition().getNorm(),
                1.0);
        assertEquals(
                PassEvents.GEOSTATIONARY_RADIUS,
                sky.geocentric(out).getPosition().getNorm(),
                1.0);
        assertEquals(ApophisPass.CLOSEST - in, out - ApophisPass.CLOSEST, 1.0);
    }

    /** The angles at the extremes, against a brute scan by the minute. */
    @Test
    void extremesOfTheElongationAreThoseOfAScan() {
        InstantSearch wide = new InstantSearch(ApophisPass.CLOSEST - 172_800, ApophisPass.CLOSEST + 172_800, 300);
        double least = Math.PI;
        double greatest = 0;
        for (double t = wide.from(); t <= wide.to(); t += 60) {
            double elongation = sky.place(PVCoordinates.ZERO, t).elongation();
            least = Math.min(least, elongation);
            greatest = Math.max(greatest, elongation);
        }
        for (PassEvents.Event event : new PassEvents(ApophisPass.SURFACE, sky, wide).sky()) {
            ApparentPlace place = sky.place(PVCoordinates.ZERO, event.time());
            switch (event.kind()) {
                case SUN_CONJUNCTION -> assertEquals(least, place.elongation(), 1e-6);
                case SUN_OPPOSITION -> assertEquals(greatest, place.elongation(), 1e-6);
                default -> assertTrue(place.moonSeparation() < Math.toRadians(10));
            }
        }
    }

    @Test
    void apophisStaysOutOfTheShadowByOrekitAndByHand() {
        EarthShadow shadow = new EarthShadow(ApophisPass.SOLAR_SYSTEM, ApophisPass.SURFACE, sky);
        assertTrue(shadow.edges(ApophisPass.SEARCH).isEmpty());
        double least = ApophisPass.SEARCH.leastAt(t -> penumbraMargin(sky, t));
        assertTrue(penumbraMargin(sky, least) > 10_000e3, "margin " + penumbraMargin(sky, least));
    }

    /** Earth is flatter than the round one of the hand formula by 21 km, which takes 4.3 s at 5 km/s. */
    @Test
    void aBodyBehindEarthIsShadedByOrekitAndByHand() {
        Sky through = ApophisPass.throughTheShadow();
        EarthShadow shadow = new EarthShadow(ApophisPass.SOLAR_SYSTEM, ApophisPass.SURFACE, through);
        InstantSearch search = new InstantSearch(ApophisPass.CLOSEST - 2_400, ApophisPass.CLOSEST + 4_800, 60);
        List<EarthShadow.Edge> edges = shadow.edges(search);
        assertEquals(4, edges.size());
        assertTrue(edges.get(0).entry() && edges.get(1).entry() && edges.get(1).umbra());
        assertFalse(edges.get(0).umbra()
                || edges.get(2).entry()
                || edges.get(3).entry()
                || edges.get(3).umbra());
        List<TimeSpan> penumbra = search.below(t -> penumbraMargin(through, t));
        assertEquals(1, penumbra.size());
        assertEquals(penumbra.get(0).from(), edges.get(0).time(), 4.5);
        assertEquals(penumbra.get(0).to(), edges.get(3).time(), 4.5);
    }

    /**
     * Distance from the axis of Earth's shadow less the radius of the penumbra there, m; negative in the penumbra.
     * With x the distance behind Earth, that radius is (R_E + x (R_S + R_E) / d) for the distance d of the Sun, to
     * first order in the cone's half-angle of 5e-3 (Montenbruck and Gill 2000, section 3.4.2). Positive infinity on
     * the Sun's side of Earth.
     */
    private static double penumbraMargin(Sky sky, double t) {
        final Vector3D asteroid = sky.geocentric(t).getPosition();
        final Vector3D sun = sky.geocentricSun(t).getPosition();
        final Vector3D axis = sun.normalize().negate();
        final double behind = asteroid.dotProduct(axis);
        if (behind < 0.0) {
            return Double.POSITIVE_INFINITY;
        }
        final double earth = Body.EARTH.equatorialRadius();
        final double offAxis = FastMath.sqrt(asteroid.getNormSq() - behind * behind);
        return offAxis - earth - behind * (Body.SUN.equatorialRadius() + earth) / sun.getNorm();
    }
}
