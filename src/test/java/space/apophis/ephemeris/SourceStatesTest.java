package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.Poles.EarthPole;
import space.apophis.gravity.EinsteinInfeldHoffmann;
import space.apophis.job.InputFault;

/** The tables against what they are made from, at instants that are no nodes of theirs. */
class SourceStatesTest {

    private static final int INSTANTS = 3_000;

    /** What barycentric coordinates of up to 5e12 m are rounded by. */
    private static final double ROUNDING = 3.0 * Math.ulp(1.0);

    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final SourceStates tabulated = solarSystem.sources(true);
    private final BodyStates exact = new BodyStates();

    private double[] instants() {
        final double start =
                Math.max(solarSystem.planets().start(), solarSystem.asteroids().start());
        final double end =
                Math.min(solarSystem.planets().end(), solarSystem.asteroids().end());
        return new Random(440).doubles(INSTANTS, start, end).toArray();
    }

    @Test
    void majorBodiesStandWhereTheEphemerisHasThem() {
        for (double t : instants()) {
            tabulated.moveTo(t);
            solarSystem.planets().fill(t, exact);
            for (int i = 0; i < exact.position.length; i++) {
                final String which = Body.values()[i / 3] + " at " + t;
                assertEquals(
                        exact.position[i], tabulated.position[i], 1e-4 + ROUNDING * norm(exact.position, i), which);
                assertEquals(exact.velocity[i], tabulated.velocity[i], 1e-5 * norm(exact.velocity, i), which);
                assertEquals(
                        exact.acceleration[i], tabulated.acceleration[i], 3e-4 * norm(exact.acceleration, i), which);
            }
        }
    }

    /** Of the vector that a component belongs to. */
    private static double norm(double[] vectors, int component) {
        final int at = component / 3 * 3;
        return Math.sqrt(IntStream.range(at, at + 3)
                .mapToDouble(i -> vectors[i] * vectors[i])
                .sum());
    }

    @Test
    void asteroidsStandWhereTheirFileHasThemAndTheSunIs() {
        final double[] heliocentric = new double[3 * solarSystem.asteroids().count()];
        for (double t : instants()) {
            tabulated.moveTo(t);
            solarSystem.planets().fill(t, exact);
            solarSystem.asteroids().fill(t, heliocentric);
            for (int i = 0; i < heliocentric.length; i++) {
                assertEquals(heliocentric[i] + exact.position[i % 3], tabulated.asteroids[i], 10.0);
            }
        }
    }

    @Test
    void thePoleAndThePotentialsAreThoseOfTheirFormulas() {
        final double[] pole = new double[3];
        final double[] potentials = new double[Body.COUNT];
        for (double t : instants()) {
            tabulated.moveTo(t);
            solarSystem.planets().fill(t, exact);
            EarthPole.fillTrue(t, pole);
            EinsteinInfeldHoffmann.potentials(Body.COUNT, solarSystem.planets().gms(), exact.position, potentials);
            for (int k = 0; k < 3; k++) {
                assertEquals(pole[k], tabulated.earthPole[k], 1e-9);
            }
            for (int j = 0; j < Body.COUNT; j++) {
                assertEquals(potentials[j], tabulated.potential[j], 1e-6 * potentials[j]);
            }
        }
    }

    /** Whoever asks first and in whatever order, the numbers are the same to the last bit. */
    @Test
    void theOrderOfQuestionsMakesNoDifference() {
        final SolarSystem other = SolarSystem.load(ShippedData.FOLDER);
        final double[] instants = instants();
        final double[][] backward = new double[INSTANTS][];
        IntStream.range(0, INSTANTS)
                .parallel()
                .forEach(i -> backward[INSTANTS - 1 - i] = numbers(other.sources(true), instants[INSTANTS - 1 - i]));
        for (int i = 0; i < INSTANTS; i++) {
            assertArrayEquals(numbers(tabulated, instants[i]), backward[i], 0.0);
        }
    }

    private static double[] numbers(SourceStates states, double t) {
        states.moveTo(t);
        return IntStream.range(0, 3)
                .mapToObj(i -> i == 0 ? states.position : i == 1 ? states.velocity : states.asteroids)
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
    }

    @Test
    void theEndsAreCoveredAndNothingBeyondThem() {
        final double start = solarSystem.planets().start();
        final double end = solarSystem.planets().end();
        final SourceStates planets = solarSystem.sources(false);
        for (double t : new double[] {start, end}) {
            planets.moveTo(t);
            solarSystem.planets().fill(t, exact);
            for (int i = 0; i < exact.position.length; i++) {
                assertEquals(exact.position[i], planets.position[i], 1e-4 + ROUNDING * norm(exact.position, i));
            }
        }
        assertThrows(InputFault.class, () -> planets.moveTo(Math.nextDown(start)));
        assertThrows(InputFault.class, () -> planets.moveTo(Math.nextUp(end)));
        assertThrows(
                InputFault.class, () -> tabulated.moveTo(solarSystem.asteroids().end() + 1.0));
    }

    @Test
    void anAsteroidLeftOutIsNotInTheTable() {
        final SolarSystem others = solarSystem.without(Set.of("1"));
        final SourceStates states = others.sources(true);
        final double t = instants()[0];
        states.moveTo(t);
        tabulated.moveTo(t);
        assertEquals(solarSystem.asteroids().count() - 1, others.asteroids().count());
        for (int i = 0; i < 3 * others.asteroids().count(); i++) {
            assertEquals(tabulated.asteroids[i + 3], states.asteroids[i], 0.0);
        }
    }
}
