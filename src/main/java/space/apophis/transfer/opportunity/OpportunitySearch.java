package space.apophis.transfer.opportunity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.job.Progress;
import space.apophis.transfer.Days;
import space.apophis.transfer.TransferPlan;
import space.apophis.transfer.grid.LaunchPeriod;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Unit;

/**
 * Launches over years: first at steps of some days, then day by day between two steps of which either comes near the limit, with
 * arrivals about those of both. Of each launch day the best arrival and branch is kept.
 *
 * @param gmSun m^3/s^2
 * @param target heliocentric, ICRF, by TDB seconds since J2000
 */
public record OpportunitySearch(
        double gmSun, DoubleFunction<PVCoordinates> target, OpportunityCriterion criterion, OpportunitySpan span) {

    /** Launches of one grid, which share their arrivals. */
    private static final int CHUNK = 24;

    /** Arrivals about the best of a step are looked at as far as so many steps. */
    private static final int ARRIVAL_STEPS = 2;

    /** How far about the best day launches to its one arrival are looked for, s. */
    private static final double FIXED_REACH = 150.0 * Unit.DAY;

    /**
     * The best of the launches at the first steps.
     *
     * @return in order, null for one without
     */
    public List<TransferOption> ofSteps() {
        final Days launches = span.launches();
        final List<TransferOption> best = new ArrayList<>();
        for (int from = 0; from < launches.count(); from += CHUNK) {
            final Days chunk =
                    new Days(launches.at(from), launches.step(), FastMath.min(CHUNK, launches.count() - from));
            best.addAll(best(chunk, arrivalsOf(chunk)));
        }
        return best;
    }

    /**
     * The best of each day between steps, one at least of which costs less than a bound.
     *
     * @param ofSteps the best of each
     * @return in order of days, with null where none is left or there was no look
     */
    public List<TransferOption> ofDays(List<TransferOption> ofSteps, double bound, Progress progress) {
        final int days =
                (int) FastMath.floor((span.lastLaunch() - span.launches().first()) / Unit.DAY + 1e-6) + 1;
        final TransferOption[] best = new TransferOption[days];
        for (int step = 0; step < ofSteps.size(); step++) {
            final int first = step * span.daysOfStep();
            final int count = FastMath.min(span.daysOfStep(), days - first);
            final List<TransferOption> about = Stream.of(
                            ofSteps.get(step), step + 1 < ofSteps.size() ? ofSteps.get(step + 1) : null)
                    .filter(Objects::nonNull)
                    .toList();
            if (count > 0 && about.stream().anyMatch(option -> criterion.cost(option) <= bound)) {
                final Days launches = new Days(span.launches().first() + first * Unit.DAY, Unit.DAY, count);
                final List<TransferOption> found = about(launches, about);
                for (int i = 0; i < count; i++) {
                    best[first + i] = found.get(i);
                }
            }
            progress.report("opportunities", step + 1L, ofSteps.size());
        }
        return Arrays.asList(best);
    }

    private List<TransferOption> about(Days launches, List<TransferOption> near) {
        final double reach = ARRIVAL_STEPS * span.launches().step();
        List<TransferOption> best = null;
        for (TransferOption option : near) {
            final List<TransferOption> found = best(
                    launches,
                    arrivals(
                            launches,
                            FastMath.max(span.firstArrival(), option.arrival() - reach),
                            FastMath.min(span.lastArrival(), option.arrival() + reach),
                            Unit.DAY));
            best = best == null ? found : better(best, found);
        }
        return best;
    }

    private List<TransferOption> better(List<TransferOption> these, List<TransferOption> those) {
        return Arrays.asList(IntStream.range(0, these.size())
                .mapToObj(i -> these.get(i) == null
                                || those.get(i) != null && criterion.cost(those.get(i)) < criterion.cost(these.get(i))
                        ? those.get(i)
                        : these.get(i))
                .toArray(TransferOption[]::new));
    }

    private List<TransferOption> best(Days launches, Optional<Days> arrivals) {
        return arrivals.map(days -> LaunchPeriod.best(
                        grid(launches, days), IntStream.range(0, days.count()).toArray(), criterion::cost))
                .orElseGet(() -> Arrays.asList(new TransferOption[launches.count()]));
    }

    private TransferGrid grid(Days launches, Days arrivals) {
        return new TransferGrid(
                new TransferPlan(launches, arrivals, span.revolutions(), span.encounter()),
                gmSun,
                criterion.from().motion(),
                target);
    }

    /** Unbroken runs of days that meet a limit, in order. */
    public List<Opportunity> within(List<TransferOption> ofDays, double limit) {
        final List<Opportunity> periods = new ArrayList<>();
        List<TransferOption> run = new ArrayList<>();
        for (int i = 0; i <= ofDays.size(); i++) {
            final TransferOption option = i < ofDays.size() ? ofDays.get(i) : null;
            if (meets(option, limit)) {
                run.add(option);
            } else if (!run.isEmpty()) {
                periods.add(opportunity(run, limit));
                run = new ArrayList<>();
            }
        }
        return periods;
    }

    private Opportunity opportunity(List<TransferOption> run, double limit) {
        final TransferOption best = best(run.stream()).orElseThrow();
        final double first = FastMath.max(span.launches().first(), best.launch() - FIXED_REACH);
        final double last =
                FastMath.min(FastMath.min(span.lastLaunch(), best.launch() + FIXED_REACH), best.arrival() - Unit.DAY);
        final List<TransferOption> fixed = LaunchPeriod.best(
                grid(Days.between(first, last, Unit.DAY), new Days(best.arrival(), Unit.DAY, 1)),
                new int[] {0},
                criterion::cost);
        return new Opportunity(best, run, about((int) FastMath.rint((best.launch() - first) / Unit.DAY), fixed, limit));
    }

    /** The unbroken run of days about one of them that meet a limit. */
    private List<TransferOption> about(int day, List<TransferOption> ofDays, double limit) {
        int from = day;
        while (from > 0 && meets(ofDays.get(from - 1), limit)) {
            from--;
        }
        int to = day;
        while (to < ofDays.size() - 1 && meets(ofDays.get(to + 1), limit)) {
            to++;
        }
        return ofDays.subList(from, to + 1);
    }

    private boolean meets(TransferOption option, double limit) {
        return option != null && criterion.cost(option) <= limit;
    }

    /** The best of some, none of them null; empty if there is none. */
    public Optional<TransferOption> best(Stream<TransferOption> options) {
        return options.filter(option -> !Double.isNaN(criterion.cost(option)))
                .min(Comparator.comparingDouble(criterion::cost));
    }

    /** All transfers at the first steps. */
    public Stream<TransferOption> options() {
        return chunks().flatMap(OpportunitySearch::options);
    }

    private static Stream<TransferOption> options(TransferGrid grid) {
        final int arrivals = grid.plan().arrival().count();
        return IntStream.range(0, grid.plan().launch().count()).parallel().mapToObj(grid::row).toList().stream()
                .flatMap(row -> IntStream.range(0, arrivals)
                        .boxed()
                        .flatMap(day -> IntStream.range(0, row.arcs(day))
                                .mapToObj(branch -> row.option(day, branch).orElseThrow())));
    }

    /** Grids at the first steps, one after the other. */
    private Stream<TransferGrid> chunks() {
        final Days launches = span.launches();
        return IntStream.iterate(0, from -> from < launches.count(), from -> from + CHUNK)
                .mapToObj(from ->
                        new Days(launches.at(from), launches.step(), FastMath.min(CHUNK, launches.count() - from)))
                .flatMap(chunk -> arrivalsOf(chunk).map(arrivals -> grid(chunk, arrivals)).stream());
    }

    private Optional<Days> arrivalsOf(Days chunk) {
        return arrivals(
                chunk,
                FastMath.max(span.firstArrival(), chunk.first() + Unit.DAY),
                FastMath.min(
                        span.lastArrival(), chunk.last() + criterion.bounds().longestFlight()),
                chunk.step());
    }

    private static Optional<Days> arrivals(Days launches, double first, double last, double step) {
        return last < first || last <= launches.first()
                ? Optional.empty()
                : Optional.of(Days.between(first, last, step));
    }

    /**
     * The best of all launches and arrivals: at the first steps, then day by day within a step of it. What is dear to tell is
     * told of those alone that may be better than the best before.
     */
    public Optional<TransferOption> bestOfAll() {
        final TransferOption best = chunks().reduce((TransferOption) null, this::improved, (one, other) -> other);
        if (best == null) {
            return Optional.empty();
        }
        final double reach = span.launches().step();
        final Days launches = Days.between(
                FastMath.max(span.launches().first(), best.launch() - reach),
                FastMath.min(span.lastLaunch(), best.launch() + reach),
                Unit.DAY);
        return arrivals(
                        launches,
                        FastMath.max(span.firstArrival(), best.arrival() - ARRIVAL_STEPS * reach),
                        FastMath.min(span.lastArrival(), best.arrival() + ARRIVAL_STEPS * reach),
                        Unit.DAY)
                .map(arrivals -> improved(best, grid(launches, arrivals)));
    }

    private TransferOption improved(TransferOption before, TransferGrid grid) {
        final Iterator<TransferOption> options = options(grid).iterator();
        TransferOption best = before;
        double least = before == null ? Double.POSITIVE_INFINITY : criterion.cost(before);
        while (options.hasNext()) {
            final TransferOption option = options.next();
            if (criterion.leastCost(option) < least) {
                final double cost = criterion.cost(option);
                if (cost < least) {
                    least = cost;
                    best = option;
                }
            }
        }
        return best;
    }
}
