package space.apophis.dynamics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import space.apophis.ephemeris.Chebyshev;

/**
 * Several quantities over time as consecutive Chebyshev polynomials, TDB seconds since J2000. Immutable.
 *
 * @param components how many quantities
 * @param terms of each polynomial
 * @param knots rising instants, one more than there are pieces
 * @param coefficients by piece, then by component, then by term
 */
public record ChebyshevPieces(int components, int terms, double[] knots, double[] coefficients)
        implements Serializable {

    public ChebyshevPieces {
        if (knots.length < 2 || coefficients.length != (knots.length - 1) * components * terms) {
            throw new IllegalArgumentException("knots and coefficients do not match");
        }
        for (int i = 1; i < knots.length; i++) {
            if (!(knots[i] > knots[i - 1])) {
                throw new IllegalArgumentException("knots must rise");
            }
        }
    }

    /** One after the other, each of which begins where the one before it ends. */
    public static ChebyshevPieces joined(List<ChebyshevPieces> parts) {
        final ChebyshevPieces first = parts.get(0);
        final int n = parts.stream().mapToInt(ChebyshevPieces::count).sum();
        final double[] knots = new double[n + 1];
        final double[] coefficients = new double[n * first.components * first.terms];
        int at = 0;
        int filled = 0;
        for (ChebyshevPieces part : parts) {
            System.arraycopy(part.knots, 0, knots, at, part.knots.length);
            System.arraycopy(part.coefficients, 0, coefficients, filled, part.coefficients.length);
            at += part.count();
            filled += part.coefficients.length;
        }
        return new ChebyshevPieces(first.components, first.terms, knots, coefficients);
    }

    /** Some of them, from one to before another. */
    ChebyshevPieces part(int from, int to) {
        final int each = components * terms;
        return new ChebyshevPieces(
                components,
                terms,
                Arrays.copyOfRange(knots, from, to + 1),
                Arrays.copyOfRange(coefficients, from * each, to * each));
    }

    /** Of polynomials. */
    public int count() {
        return knots.length - 1;
    }

    /** First instant. */
    public double start() {
        return knots[0];
    }

    /** Last instant. */
    public double end() {
        return knots[knots.length - 1];
    }

    /**
     * The piece in which an instant lies.
     *
     * @param what is asked for, for people
     * @throws IllegalArgumentException if the instant is outside
     */
    int at(double t, String what) {
        if (!(t >= start() && t <= end())) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s %.3f to %.3f TDB seconds since J2000, but %.3f was asked for",
                    what,
                    start(),
                    end(),
                    t));
        }
        final int found = Arrays.binarySearch(knots, t);
        return Math.min(found >= 0 ? found : -found - 2, count() - 1);
    }

    /**
     * Values of the components in a piece at an instant, then the slopes, per s, of the later of them.
     *
     * @param steady so many components at first whose slopes are not asked for
     */
    double[][] values(int piece, double t, int steady) {
        final double length = knots[piece + 1] - knots[piece];
        final double[] polynomials = new double[terms];
        final double[] slopes = new double[terms];
        Chebyshev.polynomials(terms, 2.0 * (t - knots[piece]) / length - 1.0, polynomials, slopes, new double[terms]);
        final double[][] values = new double[2][components];
        for (int k = 0; k < components; k++) {
            values[0][k] = sum(piece, k, polynomials);
            if (k >= steady) {
                values[1][k] = sum(piece, k, slopes) * (2.0 / length);
            }
        }
        return values;
    }

    /**
     * Fills in the values of all components at an instant: many times in a flight, so it makes no objects.
     *
     * @param what is asked for, for people
     * @param out as many numbers as there are components
     * @throws IllegalArgumentException if the instant is outside
     */
    public void fill(double t, String what, double[] out) {
        final int piece = at(t, what);
        final double x = 2.0 * (t - knots[piece]) / (knots[piece + 1] - knots[piece]) - 1.0;
        final double twice = 2.0 * x;
        for (int k = 0; k < components; k++) {
            // Clenshaw's recurrence (Press et al. 2007, eq. 5.8.11).
            final int first = (components * piece + k) * terms;
            double next = 0.0;
            double afterNext = 0.0;
            for (int i = terms - 1; i > 0; i--) {
                final double value = twice * next - afterNext + coefficients[first + i];
                afterNext = next;
                next = value;
            }
            out[k] = x * next - afterNext + coefficients[first];
        }
    }

    private double sum(int piece, int component, double... factors) {
        final int at = (components * piece + component) * terms;
        double sum = 0.0;
        for (int i = terms - 1; i >= 0; i--) {
            sum += coefficients[at + i] * factors[i];
        }
        return sum;
    }
}
