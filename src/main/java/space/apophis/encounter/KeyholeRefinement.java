package space.apophis.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.KeyholeSearch.Keyhole;
import space.apophis.encounter.LineFlight.ReturnPoint;
import space.apophis.encounter.LineFlight.Trial;
import space.apophis.job.Progress;

/**
 * Narrows stretches of the line of variations, whose ends come back on either side of Earth, down to the keyholes. All are narrowed
 * at once, a point each in a round: the orbits of a round are flown in batches whose cost is that of their longest.
 *
 * @param flight of the line
 * @param progress receives how many are narrowed
 */
record KeyholeRefinement(LineFlight flight, Progress progress) {

    /** Some ten halves: what has not come near Earth by then has no return to it, but a jump over it. */
    private static final int MOST_ROUNDS = 14;

    /** Of the distance from Earth on the target plane of the return, how far from its middle a point may be. */
    private static final double MIDDLE = 0.05;

    /** The keyholes in stretches, less those over which the return jumps. */
    List<Keyhole> refine(List<ReturnBracket> wide) {
        final List<ReturnBracket> middles = new ArrayList<>();
        List<ReturnBracket> open = wide;
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            final List<ReturnBracket> narrower = narrowed(open, middles.size());
            narrower.stream().filter(KeyholeRefinement::isMiddle).forEach(middles::add);
            open = narrower.stream().filter(bracket -> !isMiddle(bracket)).toList();
        }
        return measured(middles);
    }

    private List<ReturnBracket> narrowed(List<ReturnBracket> open, int done) {
        final List<Optional<ReturnPoint>> points = fly(
                open.stream()
                        .map(bracket -> new Trial(bracket.guess(), bracket.years()))
                        .toList(),
                done,
                done + open.size());
        final List<ReturnBracket> narrower = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            points.get(i).map(open.get(i)::narrowed).ifPresent(narrower::add);
        }
        return narrower;
    }

    private static boolean isMiddle(ReturnBracket bracket) {
        final ReturnPoint point = bracket.newest();
        return FastMath.abs(point.returnZeta()) <= MIDDLE * FastMath.hypot(point.capture(), point.returnXi());
    }

    /** With the widths of those that lead into Earth, whose edges are flown. */
    private List<Keyhole> measured(List<ReturnBracket> middles) {
        final List<ReturnBracket> hits = middles.stream()
                .filter(middle -> middle.newest().halfChord() > 0.0)
                .toList();
        final List<Optional<ReturnPoint>> edges =
                fly(hits.stream().flatMap(KeyholeRefinement::edges).toList(), middles.size(), middles.size());
        final List<Keyhole> keyholes = new ArrayList<>();
        for (ReturnBracket middle : middles) {
            final int hit = hits.indexOf(middle);
            keyholes.add(hit < 0 ? keyhole(middle) : keyhole(middle, edges.get(2 * hit), edges.get(2 * hit + 1)));
        }
        return keyholes;
    }

    /** Where the chord of Earth's disc ends. */
    private static Stream<Trial> edges(ReturnBracket bracket) {
        final ReturnPoint middle = bracket.newest();
        final double rate = bracket.slope()
                * (bracket.opposite().zeta() - middle.zeta())
                / (bracket.opposite().ahead() - middle.ahead());
        return Stream.of(-1.0, 1.0)
                .map(side -> new Trial(
                        middle.ahead() + (side * middle.halfChord() - middle.returnZeta()) / rate, bracket.years()));
    }

    private Keyhole keyhole(ReturnBracket middle, Optional<ReturnPoint> before, Optional<ReturnPoint> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return keyhole(middle);
        }
        final double slope = (after.get().returnZeta() - before.get().returnZeta())
                / (after.get().zeta() - before.get().zeta());
        return keyhole(middle, slope);
    }

    private Keyhole keyhole(ReturnBracket middle) {
        return keyhole(middle, middle.slope());
    }

    private Keyhole keyhole(ReturnBracket bracket, double slope) {
        final ReturnPoint middle = bracket.newest();
        final double elapsed = bracket.years() * ResonantReturns.SIDEREAL_YEAR;
        return new Keyhole(
                (int) FastMath.rint(elapsed / middle.period()),
                bracket.years(),
                flight.anniversary(bracket.years()),
                middle.zeta() - middle.returnZeta() / slope,
                2.0 * middle.halfChord() / FastMath.abs(slope),
                middle.distance());
    }

    private List<Optional<ReturnPoint>> fly(List<Trial> trials, int done, int all) {
        return flight.returns(trials, (task, days, total) -> progress.report("keyholes", done, FastMath.max(1, all)));
    }
}
