package space.apophis.transfer.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.launch.LaunchTrial.Outcome;

/**
 * A day of launch instants: a grid of them, the windows in which the launcher lifts what it has to, and the best instant.
 *
 * @param step of the grid, s
 * @param grid from the begin of the day on
 * @param windows in order, cut at the ends of the day; one shorter than the step can be missed
 * @param best empty where no instant has a mass
 */
public record LaunchDay(double step, List<LaunchTrial> grid, List<Window> windows, Optional<LaunchTrial> best) {

    /** To the second, which is as well as a lift-off is timed. */
    private static final double SECOND = 1.0;

    private static final double GOLDEN = 0.5 * (FastMath.sqrt(5.0) - 1.0);

    /** Two instants as good as each other: within so many m/s and rad. */
    private static final double SAME_LOSS = 0.1;

    private static final double SAME_AZIMUTH = FastMath.toRadians(0.02);

    /**
     * From lift-off to lift-off.
     *
     * @param opening the first of them
     * @param closing the last of them
     */
    public record Window(LaunchTrial opening, LaunchTrial closing) {}

    public LaunchDay {
        grid = List.copyOf(grid);
        windows = List.copyOf(windows);
    }

    /**
     * Looks at a day.
     *
     * @param from its begin, TDB seconds since J2000
     * @param to its end
     * @param step of the grid, s
     */
    public static LaunchDay of(LaunchMinutes minutes, double from, double to, double step) {
        final int count = (int) FastMath.ceil((to - from) / step - 1e-6);
        final List<LaunchTrial> grid = IntStream.range(0, count)
                .mapToObj(i -> minutes.at(from + i * step))
                .toList();
        return new LaunchDay(step, grid, windows(minutes, grid, to), best(minutes, grid, step, from, to));
    }

    /** What keeps the most instants of the day from being used; empty where it has a window. */
    public Optional<Outcome> closedBy() {
        if (!windows.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(1, Outcome.values().length)
                .mapToObj(i -> Outcome.values()[i])
                .max(Comparator.comparingLong(outcome ->
                        grid.stream().filter(each -> each.outcome() == outcome).count()));
    }

    private static List<Window> windows(LaunchMinutes minutes, List<LaunchTrial> grid, double to) {
        final List<Window> windows = new ArrayList<>();
        LaunchTrial opening = null;
        for (int i = 0; i < grid.size(); i++) {
            final LaunchTrial here = grid.get(i);
            if (here.isOpen() && opening == null) {
                opening = i == 0 ? here : edge(minutes, grid.get(i - 1).liftOff(), here.liftOff());
            } else if (!here.isOpen() && opening != null) {
                windows.add(new Window(
                        opening, edge(minutes, here.liftOff(), grid.get(i - 1).liftOff())));
                opening = null;
            }
        }
        if (opening != null) {
            final LaunchTrial end = minutes.at(to);
            windows.add(new Window(
                    opening,
                    end.isOpen()
                            ? end
                            : edge(minutes, to, grid.get(grid.size() - 1).liftOff())));
        }
        return windows;
    }

    /** The first instant that is open from a closed one towards an open one, by halves, to the second. */
    private static LaunchTrial edge(LaunchMinutes minutes, double closed, double open) {
        final DoublePredicate isOpen = time -> minutes.at(time).isOpen();
        double outside = closed;
        double inside = open;
        while (FastMath.abs(inside - outside) > 0.5 * SECOND) {
            final double middle = 0.5 * (inside + outside);
            if (isOpen.test(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return minutes.at(inside);
    }

    private static Optional<LaunchTrial> best(
            LaunchMinutes minutes, List<LaunchTrial> grid, double step, double from, double to) {
        final List<LaunchTrial> peaks = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            final LaunchTrial here = grid.get(i);
            final boolean beforeIsBetter = i > 0 && LaunchTrial.BEST_FIRST.compare(grid.get(i - 1), here) < 0;
            final boolean afterIsBetter =
                    i + 1 < grid.size() && LaunchTrial.BEST_FIRST.compare(grid.get(i + 1), here) < 0;
            if (!Double.isNaN(here.margin()) && !beforeIsBetter && !afterIsBetter) {
                peaks.add(refined(
                        minutes, FastMath.max(from, here.liftOff() - step), FastMath.min(to, here.liftOff() + step)));
            }
        }
        return peaks.stream().reduce((one, other) -> isBetter(other, one) ? other : one);
    }

    /** The best between two instants, by golden section. */
    private static LaunchTrial refined(LaunchMinutes minutes, double from, double to) {
        double low = from;
        double high = to;
        while (high - low > 0.5 * SECOND) {
            final double left = high - GOLDEN * (high - low);
            final double right = low + GOLDEN * (high - low);
            if (LaunchTrial.BEST_FIRST.compare(minutes.at(left), minutes.at(right)) <= 0) {
                high = right;
            } else {
                low = left;
            }
        }
        return minutes.at(0.5 * (low + high));
    }

    private static boolean isBetter(LaunchTrial one, LaunchTrial other) {
        if (one.outcome() != other.outcome() || FastMath.abs(one.dogLegLoss() - other.dogLegLoss()) > SAME_LOSS) {
            return LaunchTrial.BEST_FIRST.compare(one, other) < 0;
        }
        final double nearer = other.plane().fromEast() - one.plane().fromEast();
        return FastMath.abs(nearer) > SAME_AZIMUTH ? nearer > 0.0 : one.coast() < other.coast();
    }
}
