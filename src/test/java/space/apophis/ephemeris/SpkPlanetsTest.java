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
