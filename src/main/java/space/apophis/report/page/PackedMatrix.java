package space.apophis.report.page;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;

/**
 * A matrix in a page: each number as 16 bits, along a row as the difference to the number before, the low bytes of all and then the
 * high ones, deflated (RFC 1951) and in base64. Numbers beyond what the steps reach stand as that.
 *
 * @param least number of the code 0
 * @param step from one code to the next
 * @param cells the codes, packed
 */
public record PackedMatrix(double least, double step, String cells) {

    /** Of a cell without a number. */
    public static final int NONE = 65_535;

    /** Of a number that is beyond the steps. */
    public static final int BEYOND = 65_534;

    /** Numbers of results have four decimals. */
    private static final double FINEST = 1e-4;

    /**
     * Numbers farther above the least than this many times their median are beyond: near the ridge of half a revolution they rise to
     * what no mission pays, and would make the steps coarse.
     */
    private static final double MEDIANS = 4.0;

    /**
     * Packs a matrix.
     *
     * @param rows of one length; null where there is no number
     */
    public static PackedMatrix of(List<List<Double>> rows) {
        return of(rows, MEDIANS);
    }

    /** The same of numbers of which the greatest are the best: none is beyond. */
    public static PackedMatrix toTheGreatest(List<List<Double>> rows) {
        return of(rows, Double.POSITIVE_INFINITY);
    }

    private static PackedMatrix of(List<List<Double>> rows, double medians) {
        final double[] sorted = rows.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        final double least = sorted.length == 0 ? 0.0 : sorted[0];
        final double step = sorted.length == 0 ? FINEST : step(reach(sorted, medians));
        final int[] codes = rows.stream()
                .flatMap(List::stream)
                .mapToInt(value -> value == null ? NONE : (int) Math.min(BEYOND, Math.rint((value - least) / step)))
                .toArray();
        return new PackedMatrix(
                least, step, packed(codes, rows.isEmpty() ? 1 : rows.get(0).size()));
    }

    /** 1, 2 or 5 of a decimal place, the finest that reaches so far. */
    /** Of numbers in order. */
    private static double reach(double[] sorted, double medians) {
        final double most = sorted[sorted.length - 1] - sorted[0];
        final double median = sorted[sorted.length / 2] - sorted[0];
        return Double.isInfinite(medians) ? most : Math.min(most, medians * median);
    }

    private static double step(double span) {
        double decimal = FINEST;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (span <= digit * decimal * (BEYOND - 1)) {
                    return digit * decimal;
                }
            }
            decimal *= 10.0;
        }
    }

    private static String packed(int[] codes, int columns) {
        final byte[] planes = new byte[2 * codes.length];
        for (int i = 0; i < codes.length; i++) {
            final int difference = i % columns == 0 ? codes[i] : codes[i] - codes[i - 1];
            planes[i] = (byte) difference;
            planes[codes.length + i] = (byte) (difference >> 8);
        }
        final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(planes);
        deflater.finish();
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
