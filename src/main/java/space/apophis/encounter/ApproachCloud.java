package space.apophis.encounter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.HitProbability;
import space.apophis.uncertainty.OrbitDraw;
import space.apophis.uncertainty.PlaneCovariance;
import space.apophis.uncertainty.SampleStatistics;

/**
 * One approach to a body as the samples of an ensemble make it, in the order of the samples: 32 bytes for each. Samples
 * that do not approach within the limit at that time have no part in it.
 *
 * @param samples how many were drawn
 * @param body that is approached
 * @param times TDB seconds since J2000
 * @param distances of closest approach from the centre of the body, m
 * @param xis on the target plane of each sample in the axes of Öpik's theory, with the body's own motion about the Sun, m
 * @param zetas likewise, m
 * @param strikes how many samples strike each body in the window; a body that was not looked at has none
 */
public record ApproachCloud(
        int samples,
        Body body,
        double[] times,
        double[] distances,
        double[] xis,
        double[] zetas,
        Map<Body, Integer> strikes) {

    private static final int FIGURES = 4;

    /** What is kept of a batch: time, distance, xi and zeta of each sample that has the approach, and the strikes. */
    private record Kept(double[] figures, Map<Body, Integer> strikes) {}

    /**
     * Flies orbits drawn and keeps, of each, its closest approach in a window of time.
     *
     * @param count how many
     * @param from start of the window, TDB seconds since J2000
     * @param to its end
     */
    public static ApproachCloud of(
            OrbitDraw draw, int count, EnsembleFlight flight, Body body, double from, double to, Progress progress) {
        final SolarSystem solarSystem = flight.propagation().solarSystem();
        final List<Kept> batches = flight.fly(
                count,
                draw::sample,
                (first, approaches) -> {
                    final List<SampleApproach> there = approaches.stream()
                            .filter(approach -> approach.time() >= from && approach.time() <= to)
                            .toList();
                    return new Kept(figures(there, body, solarSystem), strikes(there));
                },
                "ensemble",
                progress);
        final Map<Body, Integer> strikes = new EnumMap<>(Body.class);
        for (Body each : Body.values()) {
            strikes.put(each, 0);
        }
        batches.forEach(batch -> batch.strikes().forEach((struck, hits) -> strikes.merge(struck, hits, Integer::sum)));
        return new ApproachCloud(
                count, body, column(batches, 0), column(batches, 1), column(batches, 2), column(batches, 3), strikes);
    }

    private static Map<Body, Integer> strikes(List<SampleApproach> approaches) {
        final Map<Body, Integer> strikes = new EnumMap<>(Body.class);
        approaches.stream()
                .filter(SampleApproach::strikes)
                .forEach(approach -> strikes.merge(approach.body(), 1, Integer::sum));
        return strikes;
    }

    private static double[] figures(List<SampleApproach> approaches, Body body, SolarSystem solarSystem) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double[] figures = new double[FIGURES * approaches.size()];
        int count = 0;
        int last = -1;
        for (SampleApproach approach : approaches) {
            if (approach.body() != body) {
                continue;
            }
            if (approach.sample() == last) {
                if (approach.distance() >= figures[count - FIGURES + 1]) {
                    continue;
                }
                count -= FIGURES;
            }
            last = approach.sample();
            final OpikPlane plane = plane(approach, motion, solarSystem);
            figures[count++] = approach.time();
            figures[count++] = approach.distance();
            figures[count++] = plane.xi();
            figures[count++] = plane.zeta();
        }
        return Arrays.copyOf(figures, count);
    }

    /** The target plane of an approach; the modified one where it is no hyperbola. */
    public static OpikPlane plane(SampleApproach approach, RelativeMotion motion, SolarSystem solarSystem) {
        final OsculatingConic conic = new OsculatingConic(
                solarSystem.planets().gm(approach.body()), approach.position(), approach.velocity());
        final Vector3D velocity =
                motion.of(approach.body(), Body.SUN, approach.time()).getVelocity();
        return OpikPlane.of(conic, velocity).orElseGet(() -> OpikPlane.modified(conic, velocity));
    }

    private static double[] column(List<Kept> batches, int figure) {
        final int size = batches.stream()
                .mapToInt(batch -> batch.figures().length / FIGURES)
                .sum();
        final double[] column = new double[size];
        int at = 0;
        for (Kept batch : batches) {
            for (int i = figure; i < batch.figures().length; i += FIGURES) {
                column[at++] = batch.figures()[i];
            }
        }
        return column;
    }

    /** How many samples have the approach. */
    public int size() {
        return times.length;
    }

    /** Of xi and zeta. */
    public PlaneCovariance planeCovariance() {
        return new PlaneCovariance(
                SampleStatistics.covariance(xis, xis),
                SampleStatistics.covariance(xis, zetas),
                SampleStatistics.covariance(zetas, zetas));
    }

    /** Samples that strike a body in the window, among all; empty where the body was not looked at. */
    public Optional<HitProbability> hits(Body struck) {
        return Optional.ofNullable(strikes.get(struck)).map(hits -> new HitProbability(hits, samples));
    }
}
