package space.apophis.transfer;

/** How the tables of guesses are cut into cells. */
final class GuessCell {

    private static final int MANTISSA = 52;
    private static final long ONE = 1023L << MANTISSA;
    private static final long REST = (1L << MANTISSA - 2) - 1L;

    private GuessCell() {}

    /** Coordinate of a Chebyshev point counted through all cells of one width from 0 on. */
    static double middle(int point, double width) {
        return width * (point / PatchTable.POINTS + 0.5 + 0.5 * PatchTable.point(point % PatchTable.POINTS));
    }

    /** Sets a curve to the geometry of a place: its inverse, with lambda = cos phi and tan(phi / 2) = place up to 1. */
    static void geometry(TransferTime curve, double place) {
        final double h = place <= 1.0 ? place : 2.0 - place;
        final double whole = 1.0 + h * h;
        curve.take((place <= 1.0 ? 1.0 : -1.0) * (1.0 - h * h) / whole, 4.0 * h * h / (whole * whole));
    }

    /** The number at a Chebyshev point counted through quarters of octaves from a power of 2 on. */
    static double quarter(int point, int exponent) {
        final double quarters = middle(point, 1.0);
        final int octave = (int) quarters / 4;
        return (1.0 + (quarters - 4 * octave) / 4.0) * Math.scalb(1.0, exponent + octave);
    }

    /** The quarter of an octave that a positive number lies in, counted from a power of 2 on. */
    static int quarter(double number, int exponent) {
        return (int) (Double.doubleToRawLongBits(number) >> MANTISSA - 2) - 4 * (1023 + exponent);
    }

    /** Where in its quarter of an octave a positive number lies, -1 to 1. */
    static double up(double number) {
        final long rest = Double.doubleToRawLongBits(number) & REST;
        return 2.0 * Double.longBitsToDouble(ONE | rest << 2) - 3.0;
    }
}
