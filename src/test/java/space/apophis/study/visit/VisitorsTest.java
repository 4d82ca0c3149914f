package space.apophis.study.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;
import space.apophis.units.Unit;

/** Straight paths, whose distances are known in closed form. */
class VisitorsTest {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final double HOUR = 3600.0;

    /** A whole hour in 2029. */
    private static final double START = 254_000.0 * HOUR;

    private static final Vector3D PLACE = new Vector3D(-1.3e11, -6e10, -2e10);
    private static final Vector3D VELOCITY = new Vector3D(12e3, -24e3, -10e3);
    private static final Trajectory ASTEROID = line(START - 5.0 * Unit.DAY, START + 20.0 * Unit.DAY, PLACE, VELOCITY);
    private static final Vector3D AWAY = new Vector3D(3e6, -4e6, 12e6);
    private static final Vector3D DRIFT = new Vector3D(40.0, 10.0, -90.0);

    private static Trajectory line(double from, double to, Vector3D place, Vector3D velocity) {
        return Trajectory.through(
                DoubleStream.iterate(from, t -> t <= to, t -> t + Unit.DAY).toArray(),
                t -> new PVCoordinates(place.add(velocity.scalarMultiply(t - START)), velocity));
    }

    private static Trajectory craft(double from, double to) {
        return line(from, to, PLACE.add(AWAY), VELOCITY.add(DRIFT));
    }

    private static VisitorPath passing(double from, double to) {
        return VisitorPath.passing("a craft", VisitorKind.MESSAGE, "its craft", "a remark", craft(from, to));
    }

    private static List<VisitorResult> of(double from, double to, VisitorPath... paths) {
        return new Visitors(SOLAR_SYSTEM, ASTEROID, from, to).of(List.of(paths));
    }

    private static Vector3D place(VisitorSample sample) {
        return new Vector3D(1e3 * sample.xKm(), 1e3 * sample.yKm(), 1e3 * sample.zKm());
    }

    /** Half a metre is the rounding of Chebyshev sums at 1 au, a hundred times over. */
    private static final double ROUNDING = 0.5;

    @Test
    void placesAreThoseOfTheLines() {
        final List<VisitorResult> visitors =
                of(START - Unit.DAY + 100.0, START + Unit.DAY, passing(START - 2.0 * Unit.DAY, START + 5.0 * Unit.DAY));
        assertEquals(1, visitors.size());
        assertEquals("a craft", visitors.get(0).label());
        assertEquals("message", visitors.get(0).kind());
        assertEquals("a remark", visitors.get(0).remark());
        final List<VisitorSample> path = visitors.get(0).path();
        assertEquals(48, path.size());
        assertEquals(START - 23.0 * HOUR, path.get(0).secondsTdb());
        assertEquals(START + Unit.DAY, path.get(47).secondsTdb());
        final RelativeMotion motion = new RelativeMotion(SOLAR_SYSTEM);
        for (VisitorSample sample : path) {
            final double t = sample.secondsTdb();
            final Vector3D expected = AWAY.add(DRIFT.scalarMultiply(t - START));
            assertEquals(0.0, place(sample).distance(expected), ROUNDING);
            final Vector3D heliocentric =
                    PLACE.add(VELOCITY.scalarMultiply(t - START)).add(expected);
            assertEquals(
                    heliocentric.distance(motion.of(Body.EARTH, Body.SUN, t).getPosition()),
                    1e3 * sample.earthKm(),
                    2.0 * ROUNDING);
        }
    }

    /** Paths are cut at the output, at their own ends, and at those of the asteroid's flight. */
    @Test
    void pathsEndWhereSomethingEnds() {
        final List<VisitorSample> own = of(
                        START - Unit.DAY, START + Unit.DAY, passing(START - 2.0 * HOUR, START - 2.0 * HOUR + Unit.DAY))
                .get(0)
                .path();
        assertEquals(START - 2.0 * HOUR, own.get(0).secondsTdb());
        assertEquals(START + 22.0 * HOUR, own.get(own.size() - 1).secondsTdb());
        final List<VisitorSample> everything = of(
                        START - 50.0 * Unit.DAY,
                        START + 50.0 * Unit.DAY,
                        passing(START - 30.0 * Unit.DAY, START + 30.0 * Unit.DAY))
                .get(0)
                .path();
        assertEquals(ASTEROID.start(), everything.get(0).secondsTdb());
        assertEquals(ASTEROID.end(), everything.get(everything.size() - 1).secondsTdb());
    }

    @Test
    void whatIsNotUnderWayIsNoVisitor() {
        assertNull(of(START, START + Unit.DAY, passing(START + 2.0 * Unit.DAY, START + 4.0 * Unit.DAY)));
        assertNull(of(START, START + Unit.DAY));
    }

    /** A flyby of the scenario's own craft is shown though the output ends before it. */
    @Test
    void aFlybyOutsideTheOutputIsShown() {
        final VisitorPath path = VisitorPath.passing(
                "a craft",
                VisitorKind.TRAJECTORY,
                "its craft",
                "",
                craft(START + 2.0 * Unit.DAY, START + 4.0 * Unit.DAY));
        final VisitorResult shown = of(START, START + Unit.DAY, path).get(0);
        assertTrue(shown.path().size() > 24);
        assertTrue(shown.nearest().secondsTdb() >= START + 2.0 * Unit.DAY);
    }

    /** At the hold point after its way, a third of the line later, then at its end for good. */
    @Test
    void oneThatStopsStays() {
        final double arrival = START + 2.0 * Unit.DAY;
        final Vector3D hold = new Vector3D(600e3, 0.0, -800e3);
        final VisitorPath path = VisitorPath.staying(
                "a craft",
                VisitorKind.TRANSFER,
                "its craft",
                "",
                line(
                        START,
                        arrival,
                        PLACE.add(hold).subtract(DRIFT.scalarMultiply(2.0 * Unit.DAY)),
                        VELOCITY.add(DRIFT)),
                new Hold(hold, arrival, 6.0 * Unit.DAY, 50e3));
        final List<VisitorSample> samples =
                of(START, START + 20.0 * Unit.DAY, path).get(0).path();
        assertEquals(20 * 24 + 1, samples.size());
        assertEquals(0.0, place(samples.get(48)).distance(hold), ROUNDING);
        assertEquals(0.0, place(samples.get(47)).distance(hold.subtract(DRIFT.scalarMultiply(HOUR))), ROUNDING);
        assertEquals(
                0.0,
                place(samples.get(48 + 48)).distance(hold.normalize().scalarMultiply(1000e3 - 2.0 * 950e3 / 6.0)),
                1e-6);
        for (int i = 48 + 6 * 24; i < samples.size(); i++) {
            assertEquals(0.0, place(samples.get(i)).distance(new Vector3D(30e3, 0.0, -40e3)), 1e-6);
        }
    }

    @Test
    void oneAtTheAsteroidItselfStaysThere() {
        final VisitorPath path = VisitorPath.staying(
                "a craft",
                VisitorKind.TRANSFER,
                "its craft",
                "",
                line(START, START + Unit.DAY, PLACE, VELOCITY),
                Hold.at(Vector3D.ZERO));
        final List<VisitorSample> samples =
                of(START, START + 3.0 * Unit.DAY, path).get(0).path();
        assertTrue(samples.stream().allMatch(sample -> place(sample).getNorm() < ROUNDING));
        assertEquals(73, samples.size());
    }
}
