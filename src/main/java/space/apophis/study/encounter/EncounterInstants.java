package space.apophis.study.encounter;

import java.util.List;
import java.util.TreeSet;
import space.apophis.ephemeris.TdbClock;

/**
 * Instants about a close approach, dense where the path bends: every whole hour, every ten whole minutes in the day
 * about it, and the approach itself.
 */
public final class EncounterInstants {

    private static final double HOUR = 3600.0;
    private static final double DENSE_STEP = 600.0;
    private static final double DENSE_MARGIN = 12.0 * HOUR;
    /** Towards a strike, where the path bends most at its end. */
    private static final double LAST_STEP = 60.0;

    private EncounterInstants() {}

    /**
     * @param approach TDB seconds since J2000, as all
     * @param first no instant is before it
     * @param last no instant is after it
     */
    public static Iterable<Double> around(double approach, double first, double last) {
        final TreeSet<Double> instants = new TreeSet<>();
        addMultiples(instants, HOUR, first, last);
        addMultiples(
                instants,
                DENSE_STEP,
                Math.max(first, approach - DENSE_MARGIN),
                Math.min(last, approach + DENSE_MARGIN));
        instants.add(approach);
        return instants;
    }

    /** The same at whole hours and minutes UTC, for what is read against a clock. */
    public static List<Double> aroundUtc(double approach, double first, double last, TdbClock clock) {
        final SightingSpan dense =
                new SightingSpan(Math.max(first, approach - DENSE_MARGIN), Math.min(last, approach + DENSE_MARGIN));
        final TreeSet<Double> instants = new TreeSet<>(dense.wholeSteps(DENSE_STEP, clock));
        new SightingSpan(first, last)
                .wholeSteps(HOUR, clock).stream()
                        .filter(t -> t < dense.from() || t > dense.to())
                        .forEach(instants::add);
        instants.add(approach);
        return List.copyOf(instants);
    }

    /**
     * Before a strike: every whole hour, every ten minutes of the last day, every minute of the last hour, and the strike itself.
     *
     * @param strike TDB seconds since J2000, as all
     * @param first no instant is before it
     */
    public static Iterable<Double> before(double strike, double first) {
        final TreeSet<Double> instants = new TreeSet<>();
        addMultiples(instants, HOUR, first, strike);
        addMultiples(instants, DENSE_STEP, Math.max(first, strike - 2 * DENSE_MARGIN), strike);
        addMultiples(instants, LAST_STEP, Math.max(first, strike - HOUR), strike);
        instants.add(strike);
        return instants;
    }

    /** J2000 is a noon, so multiples of a step that divides half a day are whole steps of the day. */
    private static void addMultiples(TreeSet<Double> instants, double step, double from, double to) {
        for (double k = Math.ceil(from / step); k * step <= to; k++) {
            instants.add(k * step);
        }
    }
}
