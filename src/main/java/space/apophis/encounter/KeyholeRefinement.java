package space.apophis.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.KeyholeSearch.Bracket;
import space.apophis.job.Progress;

/**
 * Narrows a stretch of the line of variations, whose ends come back on either side of Earth, down to the keyhole.
 *
 * @param flight of the line
 * @param progress receives each step, for its interruption
 */
record KeyholeRefinement(LineFlight flight, Progress progress) {

    /** Points put into a stretch at a time: more cost more, fewer take more rounds. */
    private static final int DIVISIONS = 9;

    private static final int MOST_ROUNDS = 8;

    /** Zeta at the return, in capture radii, within which its run is straight. */
    private static final double STRAIGHT = 30.0;

    /** Reach of the last flights on each side of the middle, in half widths of the keyhole, and their number there. */
    private static final double REACH = 1.5;

    private static final int LAST_POINTS = 6;

    /** The keyhole in a stretch; empty where the returns of its ends were not of one run, and nothing comes back. */
    Optional<KeyholeSearch.Keyhole> refine(Bracket wide) {
        Bracket bracket = wide;
        for (int round = 0; round < MOST_ROUNDS && !isStraight(bracket); round++) {
            final Optional<Bracket> narrower = narrower(bracket, divisions(bracket));
            if (narrower.isEmpty()) {
                return Optional.empty();
            }
            bracket = narrower.get();
        }
        return isStraight(bracket) ? Optional.of(keyhole(bracket)) : Optional.empty();
    }

    private static boolean isStraight(Bracket bracket) {
        return size(bracket) < STRAIGHT * bracket.before().capture();
    }

    private static double size(Bracket bracket) {
        return FastMath.abs(bracket.after().returnZeta() - bracket.before().returnZeta());
    }

    /** Evenly over the stretch. */
    private static double[] divisions(Bracket bracket) {
        final double from = bracket.before().ahead();
        final double step = (bracket.after().ahead() - from) / DIVISIONS;
        return IntStream.range(1, DIVISIONS).mapToDouble(i -> from + i * step).toArray();
    }

    /** Of the stretches between the points put in, the one that comes nearest Earth at both its ends. */
    private Optional<Bracket> narrower(Bracket bracket, double[] ahead) {
        final List<Optional<LineFlight.ReturnPoint>> returns = new ArrayList<>();
        returns.add(Optional.of(bracket.before()));
        flight.fly(ahead, flight.lastOf(bracket.years()), "keyholes", progress)
                .forEach(point -> returns.add(flight.comeBack(point, bracket.years())));
        returns.add(Optional.of(bracket.after()));
        return KeyholeSearch.brackets(returns, bracket.years()).stream()
                .min(Comparator.comparingDouble(KeyholeRefinement::size));
    }

    private KeyholeSearch.Keyhole keyhole(Bracket bracket) {
        // Twice, as the first middle is that of a chord as wide as the bracket.
        final List<LineFlight.ReturnPoint> coarse = around(bracket, List.of(bracket.before(), bracket.after()));
        final List<LineFlight.ReturnPoint> fine = around(bracket, coarse);
        final LineFlight.ReturnPoint middle = nearest(fine);
        final double slope = slope(fine);
        final double zeta = middle.zeta() - middle.returnZeta() / slope;
        final double elapsed = bracket.years() * ResonantReturns.SIDEREAL_YEAR;
        return new KeyholeSearch.Keyhole(
                (int) FastMath.rint(elapsed / middle.period()),
                bracket.years(),
                flight.anniversary(bracket.years()),
                zeta,
                2.0 * middle.halfChord() / FastMath.abs(slope),
                leastDistance(fine));
    }

    /** Flies orbits about the one that comes back to zeta 0 by the points known, over a little more than the disc. */
    private List<LineFlight.ReturnPoint> around(Bracket bracket, List<LineFlight.ReturnPoint> known) {
        final LineFlight.ReturnPoint from = nearest(known);
        final LineFlight.ReturnPoint to = known.get(known.get(0) == from ? known.size() - 1 : 0);
        final double rate = (to.returnZeta() - from.returnZeta()) / (to.ahead() - from.ahead());
        final double middle = from.ahead() - from.returnZeta() / rate;
        final double half = REACH * from.capture() / FastMath.abs(rate);
        final double[] ahead = IntStream.rangeClosed(-LAST_POINTS, LAST_POINTS)
                .mapToDouble(i -> middle + half * i / LAST_POINTS)
                .toArray();
        final List<LineFlight.ReturnPoint> found =
                flight.fly(ahead, flight.lastOf(bracket.years()), "keyholes", progress).stream()
                        .flatMap(point -> flight.comeBack(point, bracket.years()).stream())
                        .toList();
        return found.size() < 2 ? known : found;
    }

    private static LineFlight.ReturnPoint nearest(List<LineFlight.ReturnPoint> points) {
        return points.stream()
                .min(Comparator.comparingDouble(point -> FastMath.abs(point.returnZeta())))
                .orElseThrow();
    }

    /** How zeta at the return goes with zeta at the first pass, over the points. */
    private static double slope(List<LineFlight.ReturnPoint> points) {
        final LineFlight.ReturnPoint first = points.get(0);
        final LineFlight.ReturnPoint last = points.get(points.size() - 1);
        return (last.returnZeta() - first.returnZeta()) / (last.zeta() - first.zeta());
    }

    private static double leastDistance(List<LineFlight.ReturnPoint> points) {
        return points.stream()
                .mapToDouble(LineFlight.ReturnPoint::distance)
                .min()
                .orElseThrow();
    }
}
