package space.apophis.proximity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.ChebyshevPieces;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.smallbody.NonGravitational;

/**
 * Sun, Moon and planets from an asteroid over a span of time, and the asteroid's non-gravitational acceleration, as Chebyshev
 * polynomials: they are the same for all craft beside it. Sun, Earth and Moon stand by their places, for their tides are not linear over
 * a thousand kilometres; the planets, which are a hundred thousand times farther than that, by the sum of their linear tides. Immutable.
 */
public final class TidalSources {

    private static final int TERMS = 12;

    /** Whose tides are taken exactly. */
    private static final List<Body> PLACED = List.of(Body.SUN, Body.EARTH, Body.MOON);

    /** Of a symmetric tensor: xx, xy, xz, yy, yz, zz. */
    private static final int TENSOR = 6;

    private final List<Body> bodies;
    private final double[] gm;
    private final ChebyshevPieces pieces;

    private TidalSources(List<Body> bodies, double[] gm, ChebyshevPieces pieces) {
        this.bodies = List.copyOf(bodies);
        this.gm = gm;
        this.pieces = pieces;
    }

    /**
     * Those along the path of an asteroid.
     *
     * @param own non-gravitational acceleration with which it was flown
     * @param from TDB seconds since J2000
     * @param to likewise, later
     */
    public static TidalSources along(
            SolarSystem solarSystem, Trajectory asteroid, NonGravitational own, double from, double to) {
        return along(solarSystem, asteroid, own, from, to, List.of(Body.values()));
    }

    /**
     * Those along the path of an asteroid.
     *
     * @param own non-gravitational acceleration with which it was flown
     * @param from TDB seconds since J2000
     * @param to likewise, later
     * @param attracting that are taken into account
     */
    public static TidalSources along(
            SolarSystem solarSystem,
            Trajectory asteroid,
            NonGravitational own,
            double from,
            double to,
            List<Body> attracting) {
        final double[] knots = DoubleStream.concat(
                        DoubleStream.of(from, to), Arrays.stream(asteroid.pieceInstants(from, to)))
                .sorted()
                .toArray();
        final BodyStates states = new BodyStates();
        final List<Body> near = PLACED.stream().filter(attracting::contains).toList();
        final List<Body> far =
                attracting.stream().filter(body -> !PLACED.contains(body)).toList();
        final int components = 3 * near.size() + 3 + TENSOR;
        final double[] coefficients = new double[(knots.length - 1) * components * TERMS];
        final ChebyshevFit fit = new ChebyshevFit(TERMS);
        final double[][] values = new double[components][TERMS];
        final double[] place = new double[components];
        for (int piece = 0; piece < knots.length - 1; piece++) {
            for (int i = 0; i < TERMS; i++) {
                final double t = knots[piece] + 0.5 * (1.0 + fit.node(i)) * (knots[piece + 1] - knots[piece]);
                place(solarSystem, asteroid.heliocentric(t), own, t, near, states, place);
                planets(solarSystem, asteroid.heliocentric(t), far, states, place);
                for (int k = 0; k < components; k++) {
                    values[k][i] = place[k];
                }
            }
            for (int k = 0; k < components; k++) {
                fit.fit(values[k], coefficients, (components * piece + k) * TERMS);
            }
        }
        return new TidalSources(
                near,
                near.stream().mapToDouble(solarSystem.planets()::gm).toArray(),
                new ChebyshevPieces(components, TERMS, knots, coefficients));
    }

    private static void place(
            SolarSystem solarSystem,
            PVCoordinates heliocentric,
            NonGravitational own,
            double t,
            List<Body> bodies,
            BodyStates states,
            double[] out) {
        solarSystem.planets().fill(t, states);
        final double[] asteroid = heliocentric.getPosition().toArray();
        final double[] velocity = heliocentric.getVelocity().toArray();
        int at = 0;
        for (Body body : bodies) {
            for (int k = 0; k < 3; k++) {
                out[at++] = states.position[3 * body.ordinal() + k]
                        - states.position[3 * Body.SUN.ordinal() + k]
                        - asteroid[k];
            }
        }
        final double[] acceleration = new double[3];
        if (own.isPresent()) {
            own.add(asteroid[0], asteroid[1], asteroid[2], velocity[0], velocity[1], velocity[2], acceleration);
        }
        System.arraycopy(acceleration, 0, out, at, 3);
    }

    /** GM (3 d d / d^5 - 1 / d^3) of all of them, 1/s^2; the states are those of the instant. */
    private static void planets(
            SolarSystem solarSystem, PVCoordinates heliocentric, List<Body> far, BodyStates states, double[] out) {
        final int at = out.length - TENSOR;
        Arrays.fill(out, at, out.length, 0.0);
        final Vector3D asteroid = heliocentric.getPosition().add(states.position(Body.SUN));
        for (Body body : far) {
            final double[] d = states.position(body).subtract(asteroid).toArray();
            final double d2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            final double pull = solarSystem.planets().gm(body) / (d2 * Math.sqrt(d2));
            int entry = at;
            for (int i = 0; i < 3; i++) {
                for (int j = i; j < 3; j++) {
                    out[entry++] += pull * (3.0 * d[i] * d[j] / d2 - (i == j ? 1.0 : 0.0));
                }
            }
        }
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return pieces.start();
    }

    /** Last instant, TDB seconds since J2000. */
    public double end() {
        return pieces.end();
    }

    /** Whose places are given, in their order. */
    public List<Body> bodies() {
        return bodies;
    }

    double gm(int body) {
        return gm[body];
    }

    int count() {
        return gm.length;
    }

    /** Where a body stands among them; below 0 where it does not. */
    int index(Body body) {
        return bodies.indexOf(body);
    }

    /** How many numbers an instant has: three for each placed body, three of the asteroid's own acceleration, six of a tensor. */
    int size() {
        return pieces.components();
    }

    /**
     * Fills in the places of Sun, Earth and Moon from the asteroid, m, then the asteroid's non-gravitational acceleration, m/s^2, then
     * the linear tide of the planets, xx, xy, xz, yy, yz, zz, 1/s^2; ICRF axes.
     *
     * @param t TDB seconds since J2000
     */
    void fill(double t, double[] out) {
        pieces.fill(t, "the places of the planets cover", out);
    }
}
