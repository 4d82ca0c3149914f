package space.apophis.encounter;

import java.util.Arrays;
import java.util.List;
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
 * One approach to Earth as the samples of an ensemble make it, in the order of the samples: 32 bytes for each. Samples
 * that do not approach within the limit at that time have no part in it.
 *
 * @param samples how many were flown
 * @param times TDB seconds since J2000
 * @param distances of closest approach from the centre of Earth, m
 * @param xis on the target plane of each sample in the axes of Öpik's theory, m
 * @param zetas likewise, m
 */
public record ApproachCloud(int samples, double[] times, double[] distances, double[] xis, double[] zetas) {

    private static final int FIGURES = 4;

    /**
     * Flies orbits drawn and keeps, of each, its closest approach in a window of time.
     *
     * @param count how many
     * @param from start of the window, TDB seconds since J2000
     * @param to its end
     */
    public static ApproachCloud of(
            OrbitDraw draw, int count, EnsembleFlight flight, double from, double to, Progress progress) {
        final List<double[]> batches = flight.fly(
                count,
                draw::sample,
                (first, approaches) ->
                        figures(approaches, from, to, flight.propagation().solarSystem()),
                "ensemble",
                progress);
        return new ApproachCloud(count, column(batches, 0), column(batches, 1), column(batches, 2), column(batches, 3));
    }

    /** Time, distance, xi and zeta of each sample that has the approach. */
    private static double[] figures(List<SampleApproach> approaches, double from, double to, SolarSystem solarSystem) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double[] figures = new double[FIGURES * approaches.size()];
        int count = 0;
        int last = -1;
        for (SampleApproach approach : approaches) {
            if (approach.time() < from || approach.time() > to) {
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
    static OpikPlane plane(SampleApproach approach, RelativeMotion motion, SolarSystem solarSystem) {
        final OsculatingConic conic =
                new OsculatingConic(solarSystem.planets().gm(Body.EARTH), approach.position(), approach.velocity());
        final Vector3D earth = motion.of(Body.EARTH, Body.SUN, approach.time()).getVelocity();
        return OpikPlane.of(conic, earth).orElseGet(() -> OpikPlane.modified(conic, earth));
    }

    private static double[] column(List<double[]> batches, int figure) {
        final int size =
                batches.stream().mapToInt(batch -> batch.length / FIGURES).sum();
        final double[] column = new double[size];
        int at = 0;
        for (double[] batch : batches) {
            for (int i = figure; i < batch.length; i += FIGURES) {
                column[at++] = batch[i];
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

    /** Samples that come below Earth's equatorial radius, among all that were flown. */
    public HitProbability hits() {
        final long hits = Arrays.stream(distances)
                .filter(distance -> distance < Body.EARTH.equatorialRadius())
                .count();
        return new HitProbability((int) hits, samples);
    }
}
