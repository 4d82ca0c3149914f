package space.apophis.dynamics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;

/**
 * A heliocentric path, dense in time and immutable: consecutive Chebyshev polynomials of position and velocity, ICRF,
 * over TDB seconds since J2000. Safe for any number of threads.
 *
 * <p>Velocity has polynomials of its own: the instants of an integration are doubles, whose rounding (30 ns after
 * eight years, 1 mm of the motion) would show in the slope of the positions over the short steps near Earth.
 *
 * <pre>{@code
 * PVCoordinates state = trajectory.heliocentric(trajectory.start() + 50.0 * 86400.0);
 * double speed = state.getVelocity().getNorm(); // about the Sun, m/s
 * }</pre>
 */
public final class Trajectory implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Terms of each polynomial. The steps of the integration are far shorter than it could follow. */
    static final int TERMS = 12;

    /** Position and velocity. */
    static final int COMPONENTS = 6;

    /** Far above what polynomials of one motion differ by where they meet, and below any change that is flown, m/s. */
    private static final double VELOCITY_JUMP = 1e-6;

    private static final String COVERS = "the trajectory covers";

    /** Instants are told apart by this, s. */
    private static final double SAME_INSTANT = 1e-5;

    private final ChebyshevPieces pieces;

    /**
     * @param pieces of position, m, and velocity, m/s
     */
    Trajectory(ChebyshevPieces pieces) {
        this.pieces = pieces;
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
        return new Trajectory(new ChebyshevPieces(COMPONENTS, TERMS, knots.clone(), coefficients));
    }

    /** One path of several, each of which begins where the one before it ends. */
    public static Trajectory joined(List<Trajectory> parts) {
        return new Trajectory(
                ChebyshevPieces.joined(parts.stream().map(part -> part.pieces).toList()));
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
            final double knot = pieces.knots()[piece];
            final double jump = state(piece, knot)
                    .getVelocity()
                    .distance(state(piece - 1, knot).getVelocity());
            if (jump > VELOCITY_JUMP || Arrays.stream(changes).anyMatch(t -> Math.abs(t - knot) < SAME_INSTANT)) {
                parts.add(new Trajectory(pieces.part(from, piece)));
                from = piece;
            }
        }
        parts.add(new Trajectory(pieces.part(from, pieces())));
        return parts;
    }

    /** The ends of its polynomials between two instants and the middles between these, all of them apart from the two. */
    public double[] pieceInstants(double first, double last) {
        final DoubleStream.Builder instants = DoubleStream.builder();
        final double[] knots = pieces.knots();
        for (int piece = pieces.at(first, COVERS); piece < pieces() && knots[piece] < last; piece++) {
            instants.add(knots[piece]).add(0.5 * (knots[piece] + knots[piece + 1]));
        }
        return instants.build().filter(t -> t > first && t < last).toArray();
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return pieces.start();
    }

    /** Last instant, TDB seconds since J2000. */
    public double end() {
        return pieces.end();
    }

    /** How many polynomials it has: the steps of the integration. */
    public int pieces() {
        return pieces.count();
    }

    /**
     * Heliocentric position, m, velocity, m/s, and acceleration, m/s^2, by TDB.
     *
     * @param t TDB seconds since J2000
     * @throws IllegalArgumentException if t is outside the trajectory
     */
    public PVCoordinates heliocentric(double t) {
        return state(pieces.at(t, COVERS), t);
    }

    private PVCoordinates state(int piece, double t) {
        final double[][] values = pieces.values(piece, t, 3);
        return new PVCoordinates(vector(values[0], 0), vector(values[0], 3), vector(values[1], 3));
    }

    private static Vector3D vector(double[] numbers, int at) {
        return new Vector3D(numbers[at], numbers[at + 1], numbers[at + 2]);
    }
}
