package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import space.apophis.RecordCopy;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.Direction;
import space.apophis.study.result.EnsembleResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.PercentileResult;
import space.apophis.study.result.PlanePoint;
import space.apophis.study.result.SampledOrbit;
import space.apophis.study.result.SolutionResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.UncertaintySample;

/** How sure the synthetic flyby is: figures as those of Apophis, a history that grows by the pass. */
final class SyntheticUncertainty {

    private SyntheticUncertainty() {}

    static BPlaneResult bPlane() {
        return bPlane(new BPlaneResult.Opik(-9474.5, 47362.2, -9400.0, 36830.0));
    }

    static BPlaneResult bPlane(BPlaneResult.Opik opik) {
        return new BPlaneResult(
                "equatorial",
                -43489.3,
                -21015.0,
                48300.6,
                -154.2,
                4012.0,
                opik,
                13776.0,
                new BPlaneResult.Sigmas(1.136, 0.518, 1.154, 0.475, 11.25, 0.5, 1.14, 0.3),
                31947.0,
                0.0,
                null);
    }

    static List<UncertaintySample> history() {
        final List<UncertaintySample> history = new ArrayList<>();
        final double from = SyntheticFlyby.seconds("2021-01-01T00:00:00");
        for (int month = 0; month < 108; month++) {
            final double t = from + month * 30.4375 * 86400;
            final double grown =
                    t < SyntheticFlyby.CLOSEST ? 1 + Math.sin(month) * 0.3 : 1 + (t - SyntheticFlyby.CLOSEST) / 5000;
            history.add(new UncertaintySample(
                    t, "2029-01-01T00:00:00.000", 3 * grown, 1.5, 0.8, 2.9 * grown, new Direction(0.6, 0.8, 0.0)));
        }
        return history;
    }

    /** Before, at and after the pass: some kilometres and millimetres a second, hardly correlated. */
    static List<CovarianceSample> covariances() {
        return DoubleStream.of(-86400.0, 0.0, 86400.0)
                .mapToObj(after ->
                        new CovarianceSample(SyntheticFlyby.CLOSEST + after, lower(1.0 + Math.abs(after) / 1e5)))
                .toList();
    }

    private static List<Double> lower(double grown) {
        final List<Double> lower = new ArrayList<>();
        final double[] sigmas = {3.0 * grown, 1.5, 0.8, 1e-6 * grown, 6e-7, 2e-7};
        for (int row = 0; row < CovarianceSample.SIZE; row++) {
            for (int column = 0; column <= row; column++) {
                lower.add((row == column ? 1.0 : 0.1) * sigmas[row] * sigmas[column]);
            }
        }
        return lower;
    }

    static EnsembleResult ensemble() {
        final Random random = new Random(4);
        final BPlaneResult plane = bPlane();
        final List<PlanePoint> points = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            final double one = random.nextGaussian();
            final double two = plane.sigmas().correlation() * one
                    + Math.sqrt(1
                                    - plane.sigmas().correlation()
                                            * plane.sigmas().correlation())
                            * random.nextGaussian();
            points.add(new PlanePoint(
                    plane.opik().xiKm() + plane.sigmas().sigmaXiKm() * one,
                    plane.opik().zetaKm() + plane.sigmas().sigmaZetaKm() * two));
        }
        return new EnsembleResult(
                1000,
                42,
                null,
                List.of(
                        new PercentileResult(2.3, 38009.2, "2029-04-13T21:46:12.430", 47360.0),
                        new PercentileResult(50, 38011.4, "2029-04-13T21:46:12.746", 47362.2),
                        new PercentileResult(97.7, 38013.6, "2029-04-13T21:46:13.062", 47364.4)),
                38011.4,
                new EnsembleResult.Sigmas(1.09, 1.093, 0.157, 0.158, 1.15, 0.474, 1.154, 0.475),
                0,
                0,
                0.0038,
                points,
                null,
                orbits());
    }

    /** Two of the samples, one of which has no pass. */
    private static List<SampledOrbit> orbits() {
        final StateSample state = new StateSample(
                SyntheticFlyby.seconds("2021-01-01T00:00:00"), -7.0e7, -1.2e8, -4.0e7, 21.2, -18.5, -7.1);
        return List.of(
                new SampledOrbit(state, 5e-13, -2.9e-14, 0.0, SyntheticFlyby.CLOSEST, 38011.4),
                new SampledOrbit(state, 4e-13, -2.8e-14, 0.0, null, null));
    }

    static List<KeyholeResult> keyholes() {
        return List.of(
                new KeyholeResult(7, 6, 2036, 46170, 0.6, -1192, -1045.0, true, 5800.0, 46121.0),
                new KeyholeResult(8, 7, 2037, 38500, null, -8862, -7770.0, false, null, 38500.0),
                new KeyholeResult(46, 39, 2068, 49208, 0.002, 1846, 1619.0, true, 6100.0, null));
    }

    static List<SolutionResult> solutions() {
        return List.of(
                new SolutionResult("as published", "apophis", "JPL 220", "2029-04-13T21:46:12.746", 38011.4, bPlane()),
                new SolutionResult(
                        "A2 = 0",
                        "apophis",
                        "JPL 220",
                        "2029-04-13T21:45:58.000",
                        38150.1,
                        RecordCopy.with(bPlane(), "zetaKm", 47510.0)),
                new SolutionResult("never near", "other", "JPL 1", null, null, null));
    }
}
