package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.deflection.PlaneShift;
import space.apophis.dynamics.OrbitSample;
import space.apophis.units.Epoch;

/** Partials of the target plane against central differences of flights in all forces. */
class ShiftPartialsTest {

    private static final double STEP = 1e-4;

    @TempDir
    private static Path folder;

    private static DeflectionCase apophis;
    private static DeflectionCase didymos;

    @BeforeAll
    static void fly() {
        apophis = Deflections.flown(Deflections.input(folder, """
                name: near
                body: apophis
                propagation: {until: 2029-05-14 TDB}
                deflection: {}
                output: {from: 2029-03-15 TDB, to: 2029-05-13 TDB}
                """));
        didymos = Deflections.flown(Deflections.input(folder, """
                name: far
                body: didymos
                propagation: {until: 2062-12-01 TDB}
                encounter: {near: 2062-10-20 TDB}
                deflection: {}
                output: {from: 2062-10-15 TDB, to: 2062-10-25 TDB}
                """));
    }

    /** A tenth of a millimetre per second either way, along each axis; apart by less than 1e-4 of the largest. */
    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01 TDB", "2026-07-01 TDB", "2028-12-01 TDB", "2029-03-01 TDB"})
    void ofApophis(String date) {
        assertDifferences(apophis, Epoch.parse(date).secondsSinceJ2000());
    }

    /**
     * At 7.4 million km the Sun bends the hyperbola while Earth is passed: without the change of the instant of the closest approach
     * the partials would be less than half of what they are.
     */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01 TDB", "2050-12-01 TDB", "2062-08-01 TDB"})
    void ofAFarPass(String date) {
        assertDifferences(didymos, Epoch.parse(date).secondsSinceJ2000());
    }

    private static void assertDifferences(DeflectionCase deflection, double t) {
        final PushedFlights flights = new PushedFlights(deflection);
        final OrbitSample nominal = flights.nominal(t);
        final List<Vector3D> axes = List.of(Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K);
        final List<PushedFlights.Reading> read = flights
                .fly(
                        t,
                        axes.stream()
                                .flatMap(axis -> Stream.of(STEP, -STEP)
                                        .map(step -> new OrbitSample(
                                                nominal.position(),
                                                nominal.velocity().add(step, axis),
                                                nominal.nonGravitational())))
                                .toList())
                .stream()
                .map(Optional::orElseThrow)
                .toList();
        final Vector3D[] rows = deflection.partials().byVelocity(t);
        final double size = Math.max(rows[0].getNorm(), rows[1].getNorm());
        for (int k = 0; k < 3; k++) {
            final PlaneShift difference = read.get(2 * k).from(read.get(2 * k + 1));
            assertEquals(difference.xi() / (2.0 * STEP), rows[0].dotProduct(axes.get(k)), 1e-4 * size);
            assertEquals(difference.zeta() / (2.0 * STEP), rows[1].dotProduct(axes.get(k)), 1e-4 * size);
        }
    }

    /** The shift by a push at the pass itself is none; by one a second before, a second's way. */
    @Test
    void aPushAtThePassComesTooLate() {
        final double pass = apophis.passTime();
        final PlaneShift late = apophis.partials().shift(pass - 1.0, new Vector3D(1.0, 0.0, 0.0));
        final PlaneShift early = apophis.partials().shift(pass - 1e6, new Vector3D(1.0, 0.0, 0.0));
        assertEquals(0.0, late.length() / early.length(), 0.03);
    }
}
