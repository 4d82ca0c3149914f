package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class PackedMatrixTest {

    /** What the script of a page does: inflate, join the planes, sum along the rows. */
    static int[] codes(PackedMatrix matrix, int rows, int columns) {
        final byte[] planes = new byte[2 * rows * columns];
        final Inflater inflater = new Inflater(true);
        inflater.setInput(Base64.getDecoder().decode(matrix.cells()));
        try {
            assertEquals(planes.length, inflater.inflate(planes));
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
        final int[] codes = new int[rows * columns];
        for (int i = 0; i < codes.length; i++) {
            final int difference = planes[i] & 0xff | (planes[codes.length + i] & 0xff) << 8;
            codes[i] = (i % columns == 0 ? difference : codes[i - 1] + difference) & 0xffff;
        }
        return codes;
    }

    @Test
    void whatIsPackedIsFoundAgainToHalfAStep() {
        final List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            final List<Double> row = new ArrayList<>();
            for (int j = 0; j < 70; j++) {
                row.add((i * 7 + j) % 11 == 0 ? null : -3.0 + 0.02 * i * i + Math.sin(0.1 * j));
            }
            rows.add(row);
        }
        final PackedMatrix packed = PackedMatrix.of(rows);
        final int[] codes = codes(packed, 40, 70);
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 70; j++) {
                final Double value = rows.get(i).get(j);
                final int code = codes[70 * i + j];
                if (value == null) {
                    assertEquals(PackedMatrix.NONE, code);
                } else {
                    assertEquals(value, packed.least() + packed.step() * code, 0.5 * packed.step() + 1e-12);
                }
            }
        }
        assertTrue(packed.step() <= 0.001, () -> "a step of " + packed.step());
    }

    /** One cell near the ridge, of 5,000 km^2/s^2, must not cost the others their decimals. */
    @Test
    void whatNobodyPaysIsBeyondAndLeavesTheOthersFine() {
        final PackedMatrix packed = PackedMatrix.of(List.of(Arrays.asList(10.0, 12.0, 14.0, null, 5000.0)));
        assertEquals(10.0, packed.least());
        assertEquals(5e-4, packed.step(), 1e-12);
        final int[] codes = codes(packed, 1, 5);
        assertEquals(8000, codes[2]);
        assertEquals(PackedMatrix.NONE, codes[3]);
        assertEquals(PackedMatrix.BEYOND, codes[4]);
    }

    /** A flyby has no delta v, and a launcher may lift nothing anywhere. */
    @Test
    void oneNumberAndNoNumberArePackedToo() {
        assertEquals(0, codes(PackedMatrix.of(List.of(List.of(0.0, 0.0))), 1, 2)[1]);
        assertEquals(PackedMatrix.NONE, codes(PackedMatrix.of(List.of(Arrays.asList(null, null))), 1, 2)[0]);
    }
}
