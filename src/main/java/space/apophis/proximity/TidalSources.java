package space.apophis.proximity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
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
 * polynomials: they are the same for all craft beside it. Those whose tide stays below 1e-22 s^-2 are left out: after half a year
 * they have moved a craft at 1000 km by a centimetre. Immutable.
 */
public final class TidalSources {

    private static final int TERMS = 12;
    private static final double LEAST_TIDE = 1e-22;

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
        final List<Body> near = near(solarSystem, asteroid, knots, states, attracting);
        final int components = 3 * near.size() + 3;
        final double[] coefficients = new double[(knots.length - 1) * components * TERMS];
        final ChebyshevFit fit = new ChebyshevFit(TERMS);
        final double[][] values = new double[components][TERMS];
        final double[] place = new double[components];
        for (int piece = 0; piece < knots.length - 1; piece++) {
            for (int i = 0; i < TERMS; i++) {
                final double t = knots[piece] + 0.5 * (1.0 + fit.node(i)) * (knots[piece + 1] - knots[piece]);
                place(solarSystem, asteroid.heliocentric(t), own, t, near, states, place);
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

    private static List<Body> near(
            SolarSystem solarSystem, Trajectory asteroid, double[] knots, BodyStates states, List<Body> attracting) {
        final List<Body> near = new ArrayList<>();
        final double[] place = new double[3 * Body.COUNT + 3];
        final double[] tides = new double[Body.COUNT];
        for (double t : knots) {
            place(
                    solarSystem,
                    asteroid.heliocentric(t),
                    NonGravitational.NONE,
                    t,
                    List.of(Body.values()),
                    states,
                    place);
            for (Body body : Body.values()) {
                final double distance = distance(place, 3 * body.ordinal());
                tides[body.ordinal()] = Math.max(
                        tides[body.ordinal()], 2.0 * solarSystem.planets().gm(body) / (distance * distance * distance));
            }
        }
        for (Body body : Body.values()) {
            if (attracting.contains(body) && tides[body.ordinal()] > LEAST_TIDE) {
                near.add(body);
            }
        }
        return near;
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

    private static double distance(double[] places, int at) {
        return Math.sqrt(places[at] * places[at] + places[at + 1] * places[at + 1] + places[at + 2] * places[at + 2]);
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return pieces.start();
    }

    /** Last instant, TDB seconds since J2000. */
    public double end() {
        return pieces.end();
    }

    /** Who attracts, in the order of the places. */
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

    /** How many numbers an instant has: three for each body and three of the asteroid's own acceleration. */
    int size() {
        return pieces.components();
    }

    /**
     * Fills in the places of the bodies from the asteroid, m, and then the asteroid's non-gravitational acceleration, m/s^2, ICRF
     * axes.
     *
     * @param t TDB seconds since J2000
     */
    void fill(double t, double[] out) {
        pieces.fill(t, "the places of the planets cover", out);
    }
}
