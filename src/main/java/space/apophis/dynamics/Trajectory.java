package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Chebyshev;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;

/**
 * A heliocentric path, dense in time and immutable: consecutive Chebyshev polynomials of position and velocity, ICRF,
 * over TDB seconds since J2000. Safe for any number of threads.
 *
 * <p>Velocity has polynomials of its own: the instants of an integration are doubles, whose rounding (30 ns after
 * eight years, 1 mm of the motion) would show in the slope of the positions over the short steps near Earth.
 */
public final class Trajectory {

    /** Terms of each polynomial. The steps of the integration are far shorter than it could follow. */
    static final int TERMS = 12;

    /** Position and velocity. */
    static final int COMPONENTS = 6;

    /** Far above what polynomials of one motion differ by where they meet, and below any change that is flown, m/s. */
    private static final double VELOCITY_JUMP = 1e-6;

    /** Instants are told apart by this, s. */
    private static final double SAME_INSTANT = 1e-5;

    private final double[] knots;
    private final double[] coefficients;

    /**
     * @param knots rising instants, one more than there are polynomials, TDB seconds since J2000
     * @param coefficients for each piece and component {@link #TERMS} coefficients, m and m/s
     */
    Trajectory(double[] knots, double[] coefficients) {
        if (knots.length < 2 || coefficients.length != (knots.length - 1) * COMPONENTS * TERMS) {
            throw new IllegalArgumentException("knots and coefficients do not match");
        }
        for (int i = 1; i < knots.length; i++) {
            if (!(knots[i] > knots[i - 1])) {
                throw new IllegalArgumentException("knots must rise");
            }
        }
        this.knots = knots.clone();
        this.coefficients = coefficients.clone();
    }

    /**
     * The path of a motion given by another way, one polynomial from each instant to the next.
     *
     * @param knots rising instants, within which the motion is smooth, TDB seconds since J2000
     * @param heliocentric ICRF, by TDB seconds since J2000
     */
    public static Trajectory through(double[] knots, DoubleFunction<PVCoordinates> heliocentric) {
        final ChebyshevFit fit = new ChebyshevFit(TERMS);
        final double[] coefficients = new double[(knots.length - 1) * COMPONENTS * TERMS];
        final double[][] values = new double[COMPONENTS][TERMS];
        for (int piece = 0; piece < knots.length - 1; piece++) {
            for (int i = 0; i < TERMS; i++) {
                final double share = 0.5 * (1.0 + fit.node(i));
                final PVCoordinates state =
                        heliocentric.apply(knots[piece] + share * (knots[piece + 1] - knots[piece]));
                final double[] position = state.getPosition().toArray();
                final double[] velocity = state.getVelocity().toArray();
                for (int k = 0; k < 3; k++) {
                    values[k][i] = position[k];
                    values[3 + k][i] = velocity[k];
                }
            }
            for (int k = 0; k < COMPONENTS; k++) {
                fit.fit(values[k], coefficients, (COMPONENTS * piece + k) * TERMS);
            }
        }
        return new Trajectory(knots, coefficients);
    }

    /** One path of several, each of which begins where the one before it ends. */
    public static Trajectory joined(List<Trajectory> parts) {
        final int n = parts.stream().mapToInt(Trajectory::pieces).sum();
        final double[] knots = new double[n + 1];
        final double[] coefficients = new double[n * COMPONENTS * TERMS];
        int at = 0;
        for (Trajectory part : parts) {
            System.arraycopy(part.knots, 0, knots, at, part.pieces() + 1);
            System.arraycopy(part.coefficients, 0, coefficients, at * COMPONENTS * TERMS, part.coefficients.length);
            at += part.pieces();
        }
        return new Trajectory(knots, coefficients);
    }

    /**
     * This path cut where the motion changes at once: at knots near given instants, and where one polynomial ends with another
     * velocity than the next begins with.
     *
     * @param changes instants at which the acceleration jumps, TDB seconds since J2000
     */
    List<Trajectory> smoothParts(double... changes) {
        final List<Trajectory> parts = new ArrayList<>();
        int from = 0;
        for (int piece = 1; piece < pieces(); piece++) {
            final double knot = knots[piece];
            final double jump = state(piece, knot)
                    .getVelocity()
                    .distance(state(piece - 1, knot).getVelocity());
            if (jump > VELOCITY_JUMP || Arrays.stream(changes).anyMatch(t -> Math.abs(t - knot) < SAME_INSTANT)) {
                parts.add(part(from, piece));
                from = piece;
            }
        }
        parts.add(part(from, pieces()));
        return parts;
    }

    private Trajectory part(int from, int to) {
        final int each = COMPONENTS * TERMS;
        return new Trajectory(
                Arrays.copyOfRange(knots, from, to + 1), Arrays.copyOfRange(coefficients, from * each, to * each));
    }

    /** The ends of its polynomials between two instants and the middles between these, all of them apart from the two. */
    double[] pieceInstants(double first, double last) {
        final DoubleStream.Builder instants = DoubleStream.builder();
        for (int piece = piece(first); piece < pieces() && knots[piece] < last; piece++) {
            instants.add(knots[piece]).add(0.5 * (knots[piece] + knots[piece + 1]));
        }
        return instants.build().filter(t -> t > first && t < last).toArray();
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return knots[0];
    }

    /** Last instant, TDB seconds since J2000. */
    public double end() {
        return knots[knots.length - 1];
    }

    /** How many polynomials it has: the steps of the integration. */
    public int pieces() {
        return knots.length - 1;
    }

    /**
     * Heliocentric position, m, velocity, m/s, and acceleration, m/s^2, by TDB.
     *
     * @param t TDB seconds since J2000
     * @throws IllegalArgumentException if t is outside the trajectory
     */
    public PVCoordinates heliocentric(double t) {
        if (!(t >= start() && t <= end())) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the trajectory covers %.3f to %.3f TDB seconds since J2000, but %.3f was asked for",
                    start(),
                    end(),
                    t));
        }
        return state(piece(t), t);
    }

    private int piece(double t) {
        final int found = Arrays.binarySearch(knots, t);
        return Math.min(found >= 0 ? found : -found - 2, pieces() - 1);
    }

    private PVCoordinates state(int piece, double t) {
        final double length = knots[piece + 1] - knots[piece];
        final double[] polynomial = new double[TERMS];
        final double[] first = new double[TERMS];
        final double[] second = new double[TERMS];
        Chebyshev.polynomials(TERMS, 2.0 * (t - knots[piece]) / length - 1.0, polynomial, first, second);
        return new PVCoordinates(
                sum(piece, 0, polynomial),
                sum(piece, 3, polynomial),
                sum(piece, 3, first).scalarMultiply(2.0 / length));
    }

    private Vector3D sum(int piece, int component, double[] terms) {
        final double[] vector = new double[3];
        for (int k = 0; k < 3; k++) {
            final int at = (COMPONENTS * piece + component + k) * TERMS;
            for (int i = TERMS - 1; i >= 0; i--) {
                vector[k] += coefficients[at + i] * terms[i];
            }
        }
        return new Vector3D(vector);
    }
}
