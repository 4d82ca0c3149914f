package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.AsteroidEphemeris;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.body.Designation;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** One of the sixteen perturbing asteroids, flown without its own pull, keeps to the path that the ephemeris has of it. */
class PerturberItselfTest {

    private static final SolarSystem SYSTEM = ShippedData.solarSystem();
    private static final double START = Epoch.parse("2028-01-01 TDB").secondsSinceJ2000();

    private static Vector3D place(int asteroid, double t) {
        final double[] positions = new double[3 * SYSTEM.asteroids().count()];
        SYSTEM.asteroids().fill(t, positions);
        return new Vector3D(positions[3 * asteroid], positions[3 * asteroid + 1], positions[3 * asteroid + 2]);
    }

    /** The ephemeris is good to some km; an hour's difference is its velocity to 1e-6 m/s, which is 9 m after 100 days. */
    @Test
    void vestaKeepsToItsEphemeris() {
        final int vesta = SYSTEM.asteroids().names().indexOf("4 Vesta");
        final double step = 3600.0;
        final Vector3D velocity = new Vector3D(
                8.0 / (12.0 * step),
                place(vesta, START + step).subtract(place(vesta, START - step)),
                -1.0 / (12.0 * step),
                place(vesta, START + 2.0 * step).subtract(place(vesta, START - 2.0 * step)));
        final OrbitSolution orbit =
                new OrbitSolution("own", "test", START, place(vesta, START), velocity, NonGravitational.NONE);
        final SolarSystem others = SYSTEM.without(Designation.names("(4) Vesta"));
        final double end = START + 100.0 * Unit.DAY;
        final Trajectory flown = new SmallBodyPropagation(
                        others,
                        new SmallBodyAcceleration(others, Flights.JPL, NonGravitational.NONE),
                        1e-3,
                        5.0 * Unit.DAY)
                .run(orbit, end, List.of(), Progress.SILENT);
        assertEquals(0.0, flown.heliocentric(end).getPosition().distance(place(vesta, end)), 20e3, "m");
    }

    @Test
    void theOthersStayWhereTheyAre() {
        final AsteroidEphemeris others = SYSTEM.asteroids().without(Set.of("4"));
        assertEquals(SYSTEM.asteroids().count() - 1, others.count());
        assertEquals(List.of("4 Vesta"), others.leftOut());
        final double[] positions = new double[3 * others.count()];
        others.fill(START, positions);
        final int psyche = others.names().indexOf("16 Psyche");
        assertEquals(
                place(SYSTEM.asteroids().names().indexOf("16 Psyche"), START),
                new Vector3D(positions[3 * psyche], positions[3 * psyche + 1], positions[3 * psyche + 2]));
        assertSame(SYSTEM, SYSTEM.without(Designation.names("(99942) Apophis (2004 MN4)")));
    }
}
