package space.apophis.encounter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.job.Progress;
import space.apophis.units.Unit;

/**
 * Finds keyholes by flying a line of variations to the anniversaries of a pass: where two neighbours on the line come
 * back on either side of Earth, some orbit between them comes back to it. The stretch between is divided until zeta at
 * the return runs straight through the capture disc, then the edges of the disc are carried back to the first pass
 * (Milani et al. 2005, section 4, with flights in the place of their interpolation).
 *
 * <p>A return is found if neighbours on the grid both have it within the limit of the propagation: what lies wholly
 * between two of them stays unseen.
 */
public final class KeyholeSearch {

    /** About an anniversary, s: an orbit that misses Earth by the limit is nearest some weeks before or after. */
    public static final double MARGIN = 30.0 * Unit.DAY;

    /** Time ahead, s, that shows how zeta goes with it: some hundred kilometres. */
    private static final double PROBE = 10.0;

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
        final List<LineFlight.LinePoint> probes =
                flight.fly(new double[] {-PROBE, 0.0, PROBE}, flight.lastOf(0), "line of variations", Progress.SILENT);
        this.nominalZeta = probes.get(1).zeta();
        this.zetaRate = (probes.get(2).zeta() - probes.get(0).zeta()) / (2.0 * PROBE);
    }

    /** zeta of the orbit from which the line starts, m. */
    public double nominalZeta() {
        return nominalZeta;
    }

    /**
     * Searches the line on both sides of the nominal orbit.
     *
     * @param reach along zeta on each side, m
     * @param step of the grid, m
     * @param years up to the last return
     * @return in the order of the returns, then of zeta
     */
    public List<Keyhole> search(double reach, double step, int years, Progress progress) {
        final int side = (int) FastMath.ceil(reach / step);
        final double[] ahead = IntStream.rangeClosed(-side, side)
                .mapToDouble(i -> i * step / zetaRate)
                .toArray();
        final List<LineFlight.LinePoint> grid = flight.fly(ahead, flight.lastOf(years), "line of variations", progress);
        final List<ReturnBracket> brackets = IntStream.rangeClosed(1, years)
                .boxed()
                .flatMap(year -> bracketsOf(grid, year).stream())
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
