package space.apophis.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private List<LinePoint> points(int first, double[] ahead, List<SampleApproach> approaches) {
        final RelativeMotion motion = new RelativeMotion(solarSystem());
        final List<LinePoint> points = new ArrayList<>();
        for (SampleApproach passing : approaches) {
            if (FastMath.abs(passing.time() - pass) < PASS_WINDOW) {
                final List<SampleApproach> later = approaches.stream()
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
        return pass + years * KeyholeSearch.SIDEREAL_YEAR;
    }

    /** Last instant at which a return after so many years can be looked for. */
    double lastOf(int years) {
        return anniversary(years) + KeyholeSearch.MARGIN;
    }

    private SolarSystem solarSystem() {
        return propagation.solarSystem();
    }
}
