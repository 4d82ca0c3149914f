package space.apophis.ephemeris;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.ephemeris.DeHeader.DeLayout;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.job.InputFault;

/** Kernels made from the ephemeris that ships, read back. */
class SpkPlanetsTest {

    private static final DeFile SHIPPED = DeFiles.shipped();

    @ParameterizedTest
    @CsvSource({"LITTLE_ENDIAN, 2", "BIG_ENDIAN, 2", "LITTLE_ENDIAN, 3", "BIG_ENDIAN, 3"})
    void givesTheCoefficientsItWasMadeFrom(String order, int type) {
        final ByteOrder byteOrder = order.startsWith("B") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        final DeFile read = read(SpkWriter.kernel(SHIPPED, byteOrder, type));
        assertEquals(SHIPPED.header().startJulianDate(), read.header().startJulianDate());
        assertEquals(SHIPPED.header().endJulianDate(), read.header().endJulianDate());
        assertEquals(440, read.header().number());
        // The ratio is that of two sets of rounded coefficients.
        final double ratio = SHIPPED.header().constant("EMRAT");
        assertEquals(ratio, read.header().constant("EMRAT"), 1e-13 * ratio);
        // The Moon from Earth is a difference: it is off by the rounding of 4e5 km. All else is copied.
        assertArrayEquals(SHIPPED.data(), read.data(), 2e-10);
        assertEquals(
                "SPK DE-0440LE-0440, constants of a test", read.header().title().get(0));
    }

    @Test
    void keepsTheBlocksThatAllSegmentsCover() {
        final DeHeader whole = SHIPPED.header();
        final DeFile shorter = DeFiles.within(SHIPPED, whole.startJulianDate() + 320.0, whole.endJulianDate() - 640.0);
        final SpkWriter writer = new SpkWriter(ByteOrder.LITTLE_ENDIAN, 2);
        for (int planet = 1; planet <= 9; planet++) {
            writer.add(planet == 4 ? shorter : SHIPPED, planet - 1, planet, 0, 1.0);
        }
        writer.add(SHIPPED, DeLayout.SUN, 10, 0, 1.0);
        writer.add(SHIPPED, DeLayout.MOON, 301, 3, 81.0 / 82.0);
        writer.add(SHIPPED, DeLayout.MOON, 399, 3, -1.0 / 82.0);
        final DeHeader read = read(writer.toBytes()).header();
        assertEquals(whole.startJulianDate() + 320.0, read.startJulianDate());
        assertEquals(whole.endJulianDate() - 640.0, read.endJulianDate());
    }

    /** An excerpt from a day to another of the year after next: no interval begins or ends there but by chance. */
    @ParameterizedTest
    @CsvSource({"3.0, 715.0", "8.0, 712.0", "0.0, 704.0", "33.25, 34.5"})
    void allOfTheSpanOfAnExcerptIsUsed(double from, double to) {
        final double origin = SHIPPED.start() + 7648.0 * 86400.0;
        final double start = origin + from * 86400.0;
        final double end = origin + to * 86400.0;
        final SpkWriter writer = new SpkWriter(ByteOrder.LITTLE_ENDIAN, 2).named("XE-0440LE-0440", "");
        final DeFile read = read(writer.planets(SHIPPED, start, end).toBytes());
        assertEquals(440, read.header().number());
        assertEquals(start, read.start());
        assertEquals(end, read.end());
        isShippedFrom(start, end, read);
        final PlanetaryEphemeris planets = new PlanetaryEphemeris("test", read);
        assertThrows(InputFault.class, () -> planets.fill(start - 1.0, new BodyStates()));
        assertThrows(InputFault.class, () -> planets.fill(end + 1.0, new BodyStates()));
    }

    /** DE441 is in two parts, of which either may come first; the second ends one day into an interval of the first. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoSegmentsOfABodyAreOnePath(boolean lateFirst) {
        final double start = SHIPPED.start();
        final double middle = start + 97.0 * 86400.0;
        final double end = start + 200.0 * 86400.0;
        final SpkWriter writer = new SpkWriter(ByteOrder.LITTLE_ENDIAN, 2);
        writer.planets(SHIPPED, lateFirst ? middle : start, lateFirst ? end : middle);
        writer.planets(SHIPPED, lateFirst ? start : middle, lateFirst ? middle : end);
        final DeFile read = read(writer.toBytes());
        assertEquals(start, read.start());
        assertEquals(end, read.end());
        isShippedFrom(start, end, read);
    }

    @Test
    void twoSegmentsWithAGapBetweenThemAreRefused() {
        final double start = SHIPPED.start();
        final SpkWriter writer = new SpkWriter(ByteOrder.LITTLE_ENDIAN, 2);
        writer.planets(SHIPPED, start, start + 64.0 * 86400.0);
        writer.planets(SHIPPED, start + 65.0 * 86400.0, start + 200.0 * 86400.0);
        final InputFault fault = assertThrows(InputFault.class, () -> read(writer.toBytes()));
        assertTrue(fault.getMessage().contains("of body 1 from 0 does not continue the other one"), fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "XE-0441LE-0441, '', 441",
        "DE-0440LE-0440, of DE430, 440",
        "planets, JPL planetary ephemeris DE442 of 2024, 442",
        "DE-405, '', 405",
        "planets, no number, 0"
    })
    void theNumberStandsInNamesOrComment(String name, String comment, int number) {
        final SpkWriter writer = new SpkWriter(ByteOrder.BIG_ENDIAN, 2).named(name, comment);
        final double start = SHIPPED.start();
        assertEquals(
                number,
                read(writer.planets(SHIPPED, start, start + 32.0 * 86400.0).toBytes())
                        .header()
                        .number());
    }

    private static void isShippedFrom(double start, double end, DeFile read) {
        final PlanetaryEphemeris planets = new PlanetaryEphemeris("test", read);
        final PlanetaryEphemeris shipped = ShippedData.solarSystem().planets();
        final BodyStates a = new BodyStates();
        final BodyStates b = new BodyStates();
        for (int i = 0; i <= 100; i++) {
            final double t = i == 100 ? end : start + i / 100.0 * (end - start);
            planets.fill(t, a);
            shipped.fill(t, b);
            // At the end one polynomial takes over from another, and part of a block is left 0.1 us early.
            assertArrayEquals(b.position, a.position, i == 100 ? 0.02 : 1e-3);
            assertArrayEquals(b.velocity, a.velocity, i == 100 ? 1e-6 : 1e-7);
        }
    }

    @Test
    void namesABodyThatIsNotThere() {
        final SpkWriter writer = new SpkWriter(ByteOrder.LITTLE_ENDIAN, 2);
        writer.add(SHIPPED, 0, 1, 0, 1.0);
        final InputFault fault = assertThrows(InputFault.class, () -> read(writer.toBytes()));
        assertTrue(fault.getMessage().startsWith("test.bsp: 0 segments of body 2 from 0"), fault.getMessage());
    }

    private static DeFile read(byte[] bytes) {
        final SpkKernel kernel = SpkKernel.parse("test.bsp", ByteBuffer.wrap(bytes));
        return new SpkBlocks(SpkPlanets.of("test.bsp", kernel)).toDeFile(SHIPPED.header(), "a test");
    }
}
