package space.apophis.study.visit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;

/**
 * Where a craft is nearest to an asteroid, by branch and bound. Over an interval of length h in which both paths are one
 * polynomial each, the way from one to the other is no farther from the chord between its ends than a h^2 / 8, where a is the
 * greatest relative acceleration: an interval whose chord stays farther off than the nearest instant found so far, and this, holds
 * no nearer one, and all others are halved.
 *
 * @param time TDB seconds since J2000
 * @param distance m
 * @param speed of the craft against the asteroid, m/s
 */
public record Nearest(double time, double distance, double speed) {

    /** Distances are told apart by this, m. */
    private static final double TOLERANCE = 1e-3;

    /** Intervals are not halved below this, s. */
    private static final double SHORTEST = 1e-3;

    /** Of the acceleration of a polynomial against what it is at five instants. */
    private static final double SAFETY = 2.0;

    private static final int CHECKS = 4;
    private static final int NEWTON_STEPS = 5;

    /**
     * Of two paths.
     *
     * @param first instant looked at, within both, TDB seconds since J2000
     * @param last likewise
     */
    public static Nearest of(Trajectory craft, Trajectory asteroid, double first, double last) {
        final double[] knots = Stream.of(
                        new double[] {first, last},
                        craft.pieceInstants(first, last),
                        asteroid.pieceInstants(first, last))
                .flatMapToDouble(DoubleStream::of)
                .sorted()
                .distinct()
                .toArray();
        final Search search = new Search(craft, asteroid, first, last);
        final Instant[] ends = DoubleStream.of(knots).mapToObj(search::at).toArray(Instant[]::new);
        for (int i = 1; i < ends.length; i++) {
            search.within(ends[i - 1], ends[i]);
        }
        return search.refined();
    }

    /** Where the craft is from the asteroid at an instant. */
    private record Instant(double time, PVCoordinates relative) {
        double distance() {
            return relative.getPosition().getNorm();
        }
    }

    /** The nearest so far. */
    private static final class Search {

        private final Trajectory craft;
        private final Trajectory asteroid;
        private final double first;
        private final double last;
        private Instant best;

        Search(Trajectory craft, Trajectory asteroid, double first, double last) {
            this.craft = craft;
            this.asteroid = asteroid;
            this.first = first;
            this.last = last;
        }

        Instant at(double t) {
            final Instant instant = new Instant(t, new PVCoordinates(asteroid.heliocentric(t), craft.heliocentric(t)));
            if (best == null || instant.distance() < best.distance()) {
                best = instant;
            }
            return instant;
        }

        /** Looks at an interval between knots. */
        void within(Instant from, Instant to) {
            final Deque<Instant[]> open = new ArrayDeque<>();
            open.push(new Instant[] {from, to});
            while (!open.isEmpty()) {
                final Instant[] interval = open.pop();
                final double length = interval[1].time - interval[0].time;
                final double sagitta = SAFETY * acceleration(interval[0].time, length) * length * length / 8.0;
                if (chord(interval) - sagitta < best.distance() - TOLERANCE && length > SHORTEST) {
                    final Instant middle = at(0.5 * (interval[0].time + interval[1].time));
                    open.push(new Instant[] {middle, interval[1]});
                    open.push(new Instant[] {interval[0], middle});
                }
            }
        }

        /** Greatest relative acceleration, m/s^2, of some instants just within an interval. */
        private double acceleration(double from, double length) {
            double greatest = 0.0;
            for (int i = 0; i <= CHECKS; i++) {
                final double t = from + length * (0.001 + 0.998 * i / CHECKS);
                greatest = FastMath.max(
                        greatest,
                        craft.heliocentric(t)
                                .getAcceleration()
                                .distance(asteroid.heliocentric(t).getAcceleration()));
            }
            return greatest;
        }

        /** Least distance of the straight line between the ends, m. */
        private static double chord(Instant... interval) {
            final Vector3D from = interval[0].relative.getPosition();
            final Vector3D along = interval[1].relative.getPosition().subtract(from);
            final double square = along.getNormSq();
            final double share = square == 0.0
                    ? 0.0
                    : FastMath.max(0.0, FastMath.min(1.0, -Vector3D.dotProduct(from, along) / square));
            return new Vector3D(1.0, from, share, along).getNorm();
        }

        /** The nearest one's instant too, by Newton's way to the root of the range rate, as long as that comes nearer. */
        Nearest refined() {
            for (int i = 0; i < NEWTON_STEPS; i++) {
                final PVCoordinates relative = best.relative;
                final double slope = relative.getVelocity().getNormSq()
                        + Vector3D.dotProduct(relative.getPosition(), relative.getAcceleration());
                final double step = Vector3D.dotProduct(relative.getPosition(), relative.getVelocity()) / slope;
                if (slope > 0.0) {
                    at(FastMath.max(first, FastMath.min(last, best.time - step)));
                }
            }
            return new Nearest(
                    best.time, best.distance(), best.relative.getVelocity().getNorm());
        }
    }
}
