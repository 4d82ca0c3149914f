package space.apophis.encounter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.units.Unit;

/**
 * Finds keyholes by flying a line of variations to the anniversaries of a pass: where two neighbours on the line come
 * back on either side of Earth, some orbit between them comes back to it. The stretches between are narrowed, all at once, to
 * the orbits that come back to zeta 0, and the edges of the capture disc are carried back to the first pass (Milani et al. 2005,
 * section 4, with flights in the place of their interpolation).
 *
 * <p>A return is found if neighbours on the grid both have it within the limit of the propagation: what lies wholly
 * between two of them stays unseen, and with it secondary keyholes, by way of a return in between, but for the widest.
 */
public final class KeyholeSearch {

    /** About an anniversary, s: an orbit that misses Earth by the limit is nearest some weeks before or after. */
    public static final double MARGIN = 30.0 * Unit.DAY;

    /**
     * Times ahead, s, of which one shows how zeta goes with it. The first does where no pass lies before: some hundred kilometres. An
     * earlier pass stretches the line, ten thousand times and more in a keyhole.
     */
    private static final double[] PROBES = {10.0, 0.1, 1e-3, 1e-5};

    /** The line may be bent where zeta changes by more, m. */
    private static final double STRAIGHT = 1e6;

    private final LineFlight flight;
    private final double nominalZeta;
    private final double zetaRate;

    /**
     * @param propagation whose limit is the largest distance of a return to follow up
     * @param epoch of the line, TDB seconds since J2000
     * @param pass instant of the nominal pass, TDB seconds since J2000
     */
    public KeyholeSearch(BatchPropagation propagation, LineOfVariations line, double epoch, double pass) {
        this.flight = new LineFlight(propagation, line, epoch, pass);
        final double[] ahead = DoubleStream.of(PROBES)
                .flatMap(probe -> DoubleStream.of(-probe, probe))
                .toArray();
        final Map<Double, LineFlight.LinePoint> points = flight
                .fly(Arrays.copyOf(ahead, ahead.length + 1), flight.lastOf(0), "line of variations", Progress.SILENT)
                .stream()
                .collect(Collectors.toMap(LineFlight.LinePoint::ahead, point -> point));
        this.nominalZeta = points.get(0.0).zeta();
        this.zetaRate = rate(points);
    }

    /** How zeta goes with time ahead, m/s: by the widest probes on either side between which the line is straight. */
    private static double rate(Map<Double, LineFlight.LinePoint> points) {
        return DoubleStream.of(PROBES)
                .filter(probe -> points.containsKey(-probe) && points.containsKey(probe))
                .filter(probe -> FastMath.abs(
                                points.get(probe).zeta() - points.get(-probe).zeta())
                        < STRAIGHT)
                .map(probe -> (points.get(probe).zeta() - points.get(-probe).zeta()) / (2.0 * probe))
                .findFirst()
                .orElseThrow(
                        () -> new InputFault(
                                "keyholes: orbits beside the nominal one part so far on the way that the pass has no line of variations"));
    }

    /** zeta of the orbit from which the line starts, m. */
    public double nominalZeta() {
        return nominalZeta;
    }

    /**
     * Searches the line on both sides of the nominal orbit.
     *
     * @param grid of the orbits that look for returns
     * @param years up to the last return
     * @return in the order of the returns, then of zeta
     */
    public List<Keyhole> search(KeyholeGrid grid, int years, Progress progress) {
        final double[] ahead =
                DoubleStream.of(grid.places()).map(place -> place / zetaRate).toArray();
        final List<LineFlight.LinePoint> points =
                flight.fly(ahead, flight.lastOf(years), "line of variations", progress);
        final List<ReturnBracket> brackets = IntStream.rangeClosed(1, years)
                .boxed()
                .flatMap(year -> bracketsOf(points, year).stream())
                .toList();
        return new KeyholeRefinement(flight, progress)
                .refine(brackets).stream()
                        .sorted(Comparator.comparingInt(Keyhole::years).thenComparingDouble(Keyhole::zeta))
                        .toList();
    }

    private List<ReturnBracket> bracketsOf(List<LineFlight.LinePoint> points, int years) {
        return ReturnBracket.among(
                points.stream().map(point -> flight.comeBack(point, years)).toList(), years);
    }

    /**
     * A stretch of the zeta axis of one pass from which the line of variations comes back to Earth.
     *
     * @param orbits of the body about the Sun until the return
     * @param years of Earth until the return
     * @param returnTime TDB seconds since J2000
     * @param zeta of its middle, m
     * @param width along zeta, m; 0 where the line comes back but passes Earth by
     * @param returnDistance least distance of the line from the centre of Earth at the return, m
     */
    public record Keyhole(int orbits, int years, double returnTime, double zeta, double width, double returnDistance) {}
}
