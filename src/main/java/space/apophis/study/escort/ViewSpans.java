package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import space.apophis.ephemeris.Body;
import space.apophis.observation.InstantSearch;
import space.apophis.proximity.imaging.ViewGeometry;

/**
 * Phases of an escort and its closest pass by Earth, as instants at which views are taken.
 *
 * @param phases one after the other
 * @param perigee TDB seconds since J2000; empty where no pass is within the escort
 */
record ViewSpans(List<Phase> phases, OptionalDouble perigee) {

    /** Of a pass, m: the sphere in which Earth's tide is the stronger one is smaller. */
    private static final double PASS = 3e9;

    private static final double SCAN = 21600.0;
    private static final int EVEN = 240;

    /** Steps about the closest point, s, over so many of them on either side. */
    private static final double FINE = 120.0;

    private static final int FINE_STEPS = 90;

    /** A phase; instants TDB seconds since J2000. */
    record Phase(String name, double from, double to) {

        double middle() {
            return 0.5 * (from + to);
        }

        boolean holds(double t) {
            return t >= from && t <= to;
        }
    }

    ViewSpans {
        phases = List.copyOf(phases);
    }

    static ViewSpans of(EscortCase escort, ViewGeometry geometry) {
        final List<Phase> phases = new ArrayList<>();
        double from = geometry.path().start();
        for (var phase : escort.spec().phases()) {
            final double to = Math.min(
                    escort.publisher().seconds(phase.until()), geometry.path().end());
            if (to > from) {
                phases.add(new Phase(phase.name(), from, to));
            }
            from = Math.max(from, to);
        }
        return new ViewSpans(phases, perigee(geometry));
    }

    private static OptionalDouble perigee(ViewGeometry geometry) {
        final InstantSearch whole =
                new InstantSearch(geometry.path().start(), geometry.path().end(), SCAN);
        return whole.minima(t -> geometry.place(Body.EARTH, t).getNorm()).stream()
                .mapToDouble(t -> t)
                .filter(t -> geometry.place(Body.EARTH, t).getNorm() < PASS)
                .findFirst();
    }

    /** Evenly over a phase. */
    static double[] even(Phase phase, int parts) {
        return IntStream.rangeClosed(0, parts)
                .mapToDouble(i -> i == parts ? phase.to() : phase.from() + (phase.to() - phase.from()) * i / parts)
                .toArray();
    }

    /** Evenly over a phase, and closely about the pass where that is in it. */
    double[] instants(Phase phase) {
        final DoubleStream close = perigee.isEmpty()
                ? DoubleStream.empty()
                : IntStream.rangeClosed(-FINE_STEPS, FINE_STEPS)
                        .mapToDouble(i -> perigee.getAsDouble() + FINE * i)
                        .filter(phase::holds);
        return DoubleStream.concat(DoubleStream.of(even(phase, EVEN)), close)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The phase that an instant is in. */
    Phase at(double t) {
        return phases.stream().filter(phase -> phase.holds(t)).findFirst().orElseThrow();
    }
}
