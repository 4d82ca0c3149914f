package space.apophis.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.units.Unit;

/**
 * Flies orbits of a line of variations through a pass by Earth and on to their returns.
 *
 * @param propagation whose limit is the largest distance of a return of interest
 * @param epoch of the line, TDB seconds since J2000
 * @param pass instant of the nominal pass, TDB seconds since J2000
 */
record LineFlight(BatchPropagation propagation, LineOfVariations line, double epoch, double pass) {

    /** The passes of a line lie within hours of each other. */
    private static final double PASS_WINDOW = 3.0 * Unit.DAY;

    private static final int BATCH = 25;

    /** So that few orbits, too, are flown on two threads. */
    private static final int LEAST_BATCHES = 2;

    /**
     * Flies orbits.
     *
     * @param ahead of the nominal orbit, s
     * @return those that pass, in the order of time ahead
     */
    List<LinePoint> fly(double[] ahead, double until, String task, Progress progress) {
        return new EnsembleFlight(propagation, epoch, until, BATCH)
                        .fly(
                                ahead.length,
                                number -> line.at(ahead[number]),
                                (first, approaches) -> points(first, ahead, approaches),
                                task,
                                progress)
                        .stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingDouble(LinePoint::ahead))
                        .toList();
    }

    /**
     * Flies orbits, each to its own return. They are sorted by the years until it, so that a batch flies no longer than it has to.
     *
     * @return in the order of the orbits; empty for one that does not come back near Earth then
     */
    List<Optional<ReturnPoint>> returns(List<Trial> trials, Progress progress) {
        final List<Trial> byYears = trials.stream()
                .sorted(Comparator.comparingInt(Trial::years).thenComparingDouble(Trial::ahead))
                .toList();
        final int batches = FastMath.max(LEAST_BATCHES, (trials.size() + BATCH - 1) / BATCH);
        final Map<Trial, Optional<ReturnPoint>> found = IntStream.range(0, batches)
                .parallel()
                .mapToObj(i -> byYears.subList(i * trials.size() / batches, (i + 1) * trials.size() / batches))
                .flatMap(batch -> returnsOf(batch, progress).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (same, again) -> same));
        return trials.stream().map(found::get).toList();
    }

    private Map<Trial, Optional<ReturnPoint>> returnsOf(List<Trial> batch, Progress progress) {
        if (batch.isEmpty()) {
            return Map.of();
        }
        final Map<Double, LinePoint> passes = fly(
                        batch.stream().mapToDouble(Trial::ahead).toArray(),
                        lastOf(batch.get(batch.size() - 1).years()),
                        "keyholes",
                        progress)
                .stream()
                .collect(Collectors.toMap(LinePoint::ahead, point -> point, (same, again) -> same));
        return batch.stream()
                .distinct()
                .collect(Collectors.toMap(
                        trial -> trial,
                        trial -> Optional.ofNullable(passes.get(trial.ahead()))
                                .flatMap(point -> comeBack(point, trial.years()))));
    }

    /**
     * An orbit to be flown to a return.
     *
     * @param ahead of the nominal orbit, s
     * @param years of Earth until the return
     */
    record Trial(double ahead, int years) {}

    private List<LinePoint> points(int first, double[] ahead, List<SampleApproach> approaches) {
        final RelativeMotion motion = new RelativeMotion(solarSystem());
        final List<LinePoint> points = new ArrayList<>();
        final List<SampleApproach> byEarth = approaches.stream()
                .filter(approach -> approach.body() == Body.EARTH)
                .toList();
        for (SampleApproach passing : byEarth) {
            if (FastMath.abs(passing.time() - pass) < PASS_WINDOW) {
                final List<SampleApproach> later = byEarth.stream()
                        .filter(a -> a.sample() == passing.sample() && a.time() > pass + PASS_WINDOW)
                        .toList();
                points.add(new LinePoint(
                        ahead[first + passing.sample()],
                        passing.time(),
                        ApproachCloud.plane(passing, motion, solarSystem()),
                        later));
            }
        }
        return points;
    }

    /** The return of an orbit so many years after the pass, if it comes near Earth then on a hyperbola. */
    Optional<ReturnPoint> comeBack(LinePoint point, int years) {
        final double gmSun = solarSystem().planets().gm(Body.SUN);
        return point.near(anniversary(years), KeyholeSearch.MARGIN)
                .map(approach -> new Return(approach, conic(approach)))
                .filter(found -> found.conic().characteristicEnergy() > 0.0)
                .map(found -> {
                    final PVCoordinates earth = new RelativeMotion(solarSystem())
                            .of(Body.EARTH, Body.SUN, found.approach().time());
                    return ReturnPoint.of(point, found.conic(), earth.getPosition(), earth.getVelocity(), gmSun);
                });
    }

    private record Return(SampleApproach approach, OsculatingConic conic) {}

    private OsculatingConic conic(SampleApproach approach) {
        return new OsculatingConic(solarSystem().planets().gm(Body.EARTH), approach.position(), approach.velocity());
    }

    /** The pass so many sidereal years later: Earth is at the same place again. */
    double anniversary(int years) {
        return pass + years * ResonantReturns.SIDEREAL_YEAR;
    }

    /** Last instant at which a return after so many years can be looked for. */
    double lastOf(int years) {
        return anniversary(years) + KeyholeSearch.MARGIN;
    }

    private SolarSystem solarSystem() {
        return propagation.solarSystem();
    }

    /**
     * An orbit of a line of variations, its pass by Earth and what it comes back to.
     *
     * @param ahead of the nominal orbit, s
     * @param time of the pass, TDB seconds since J2000
     * @param plane target plane of the pass
     * @param later approaches to Earth after the pass, in time order
     */
    record LinePoint(double ahead, double time, OpikPlane plane, List<SampleApproach> later) {

        /** m. */
        double zeta() {
            return plane.zeta();
        }

        /** The closest approach within a time of an instant, if there is one. */
        Optional<SampleApproach> near(double instant, double within) {
            return later.stream()
                    .filter(approach -> FastMath.abs(approach.time() - instant) <= within)
                    .reduce((a, b) -> a.distance() <= b.distance() ? a : b);
        }
    }

    /**
     * Where an orbit that meets the target plane of one pass at zeta meets that of its return.
     *
     * @param ahead of the nominal orbit, s
     * @param zeta at the first pass, m
     * @param returnXi at the return, m
     * @param returnZeta at the return, m
     * @param capture impact parameter at the return below which Earth is hit, m
     * @param distance of closest approach at the return, m
     * @param period of the heliocentric orbit that leads to the return, s
     */
    record ReturnPoint(
            double ahead,
            double zeta,
            double returnXi,
            double returnZeta,
            double capture,
            double distance,
            double period) {

        /**
         * Of a hyperbola at the return.
         *
         * @param earth heliocentric position of Earth then, m
         * @param earthVelocity likewise, m/s
         */
        static ReturnPoint of(
                LineFlight.LinePoint start,
                OsculatingConic conic,
                Vector3D earth,
                Vector3D earthVelocity,
                double gmSun) {
            final IncomingAsymptote asymptote = IncomingAsymptote.of(conic).orElseThrow();
            final OpikPlane plane = OpikPlane.of(conic, earthVelocity).orElseThrow();
            // the orbit before Earth bends it: v = V + v_inf S at Earth's place, and 1/a = 2/r - v^2/GM
            final Vector3D velocity =
                    new Vector3D(1.0, earthVelocity, asymptote.excessVelocity(), asymptote.direction());
            final double a = 1.0 / (2.0 / earth.getNorm() - velocity.getNormSq() / gmSun);
            return new ReturnPoint(
                    start.ahead(),
                    start.zeta(),
                    plane.xi(),
                    plane.zeta(),
                    asymptote.captureRadius(Body.EARTH.equatorialRadius()),
                    conic.position().getNorm(),
                    2.0 * FastMath.PI * a * FastMath.sqrt(a / gmSun));
        }

        /** Half the chord of Earth's capture disc at the xi of the return, m; 0 where the line misses it. */
        double halfChord() {
            return FastMath.sqrt(FastMath.max(0.0, capture * capture - returnXi * returnXi));
        }
    }
}
