package space.apophis.study.deflection;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.deflection.PlaneShift;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.deflection.ActionSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ImpactorResult;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.uncertainty.PlaneCovariance;
import space.apophis.uncertainty.SampleStatistics;

/**
 * What a hit comes to over the draws of its momentum factor, its ejecta and the mass of the asteroid.
 *
 * @param probability of a strike after it, the mean over the draws
 */
record ImpactorOutcome(ImpactorResult result, double probability) {

    /** Draws whose chance of a strike is reckoned; the share that misses is counted over all. */
    private static final int MOST_CHANCES = 1000;

    private static final double MEDIAN = 50.0;
    private static final double LOW = 5.0;
    private static final double HIGH = 95.0;

    static ImpactorOutcome of(DeflectionCase deflection, DeflectionChance chance, Push push, Push.Hit hit) {
        final int count = deflection.spec().samples();
        final Vector3D[] rows = deflection.partials().byVelocity(push.start());
        final PlaneShift[] shifts = IntStream.range(0, count)
                .mapToObj(i -> shift(rows, hit.draws().deltaV(i)))
                .toArray(PlaneShift[]::new);
        final SampleStatistics lengths = new SampleStatistics(
                Arrays.stream(shifts).mapToDouble(PlaneShift::length).toArray());
        final Trajectory path = deflection.assessed().flight().trajectory();
        final Vector3D velocity = hit.draws().nominal().velocity();
        return new ImpactorOutcome(
                new ImpactorResult(
                        hit.draws().nominal().mass(),
                        Publisher.km(velocity.getNorm()),
                        Publisher.degrees(Vector3D.angle(
                                velocity, path.heliocentric(push.start()).getVelocity())),
                        ((ActionSpec.KineticImpactor) push.action()).beta().nominal(),
                        deflection.mass().nominal(),
                        hit.flown(),
                        count,
                        Publisher.km(lengths.percentile(LOW)),
                        Publisher.km(lengths.percentile(MEDIAN)),
                        Publisher.km(lengths.percentile(HIGH)),
                        misses(deflection, chance, shifts)),
                Arrays.stream(shifts)
                        .limit(MOST_CHANCES)
                        .mapToDouble(chance::probability)
                        .average()
                        .orElseThrow());
    }

    private static PlaneShift shift(Vector3D[] rows, Vector3D deltaV) {
        return new PlaneShift(rows[0].dotProduct(deltaV), rows[1].dotProduct(deltaV));
    }

    /** Share of the draws whose orbit, drawn too, does not strike. */
    private static double misses(DeflectionCase deflection, DeflectionChance chance, PlaneShift[] shifts) {
        final double radius =
                DeflectionChance.captureRadius(deflection.partials().pass());
        final double xi = deflection.partials().plane().xi();
        final double zeta = deflection.partials().plane().zeta();
        // A stream of its own beside that of the hits.
        final NormalDraws orbits = new NormalDraws(deflection.spec().seed() + 1, 2);
        final PlaneCovariance plane = chance.covariance();
        int misses = 0;
        for (int i = 0; i < shifts.length; i++) {
            final PlaneShift orbit = plane == null ? new PlaneShift(0.0, 0.0) : drawn(plane, orbits.sample(i));
            if (FastMath.hypot(xi + shifts[i].xi() + orbit.xi(), zeta + shifts[i].zeta() + orbit.zeta()) > radius) {
                misses++;
            }
        }
        return (double) misses / shifts.length;
    }

    /** Of a normal distribution, by the Cholesky factor of its covariance. */
    private static PlaneShift drawn(PlaneCovariance plane, double[] deviates) {
        final double byFirst = plane.covariance() / plane.sigmaX();
        return new PlaneShift(
                plane.sigmaX() * deviates[0],
                byFirst * deviates[0]
                        + FastMath.sqrt(FastMath.max(0.0, plane.varianceY() - byFirst * byFirst)) * deviates[1]);
    }
}
