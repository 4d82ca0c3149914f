package space.apophis.encounter;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.uncertainty.HitProbability;
import space.apophis.uncertainty.PlaneCovariance;
import space.apophis.uncertainty.SampleStatistics;

/**
 * One approach to a body as the samples of an ensemble make it, in the order of the samples: 32 bytes and a bit for
 * each. Samples that do not approach within the limit at that time have no part in it.
 *
 * @param samples how many were drawn
 * @param body that is approached
 * @param there which of them have the approach, by their numbers from 0
 * @param times TDB seconds since J2000
 * @param distances of closest approach from the centre of the body, m
 * @param xis on the target plane of each sample in the axes of Öpik's theory, with the body's own motion about the Sun, m
 * @param zetas likewise, m
 * @param strikes how many samples strike each body in the window; a body that was not looked at has none
 */
public record ApproachCloud(
        int samples,
        Body body,
        BitSet there,
        double[] times,
        double[] distances,
        double[] xis,
        double[] zetas,
        Map<Body, Integer> strikes) {

    /** The target plane of an approach; the modified one where it is no hyperbola. */
    public static OpikPlane plane(SampleApproach approach, RelativeMotion motion, SolarSystem solarSystem) {
        final OsculatingConic conic = new OsculatingConic(
                solarSystem.planets().gm(approach.body()), approach.position(), approach.velocity());
        final Vector3D velocity =
                motion.of(approach.body(), Body.SUN, approach.time()).getVelocity();
        return OpikPlane.of(conic, velocity).orElseGet(() -> OpikPlane.modified(conic, velocity));
    }

    /** How many samples have the approach. */
    public int size() {
        return times.length;
    }

    /** Where a sample, counted from 0, stands in the columns; empty where it does not have the approach. */
    public OptionalInt place(int number) {
        return there.get(number) ? OptionalInt.of(there.get(0, number).cardinality()) : OptionalInt.empty();
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
