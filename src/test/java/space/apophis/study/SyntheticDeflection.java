package space.apophis.study;

import java.util.List;
import java.util.stream.IntStream;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.DeflectedOrbitResult;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionPlaneResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.ImpactorResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.LeverageSample;
import space.apophis.study.result.MutualOrbitResult;
import space.apophis.study.result.NeededPushResult;
import space.apophis.study.result.NextReturnResult;
import space.apophis.study.result.NoHarmResult;
import space.apophis.study.result.OrbitResult;
import space.apophis.study.result.SlowPushResult;
import space.apophis.study.result.VirtualImpactorResult;
import space.apophis.units.Unit;

/** Pushes by round figures, for tests of what is drawn and written. */
public final class SyntheticDeflection {

    private static final double PASS = 924_083_172.0;
    private static final double YEAR = 365.25 * Unit.DAY;

    private SyntheticDeflection() {}

    /** All there can be. */
    public static DeflectionResult result() {
        return new DeflectionResult(
                new DeflectionPlaneResult(
                        "EARTH",
                        "2029-04-13T21:46:12.000",
                        PASS,
                        true,
                        1_200.0,
                        -3_400.0,
                        13_100.0,
                        5.84,
                        0.07,
                        1.15,
                        0.3,
                        new DeflectionPlaneResult.TargetMass(4.0e10, 2.6e10, 8.3e10)),
                new VirtualImpactorResult("EARTH", 1_075.2, 1_074.9, 1_075.6, 2_300.0, 12.5),
                List.of(impulse(), impactor(), slow()),
                IntStream.range(0, 60).mapToObj(SyntheticDeflection::leverage).toList(),
                List.of(needed("radii", 1.0, null, 1.0), needed("keyhole", null, 2036, 1e-3)),
                new DeflectionWindowResult(
                        500.0,
                        new DeflectionWindowResult.Gates("2024-01-01T00:00:00Z", "2026-12-31T00:00:00Z", 1_095.0),
                        "2027-02-01T00:00:00Z",
                        "2027-03-04T00:00:00Z",
                        new DeflectionWindowResult.Later("2027-05-01T00:00:00Z", "2027-06-11T00:00:00Z", 12),
                        new DeflectionWindowResult.Best(
                                "2027-02-16T00:00:00Z",
                                "2028-01-12T00:00:00Z",
                                1_450.0,
                                8.2,
                                0.297,
                                740.0,
                                3_900.0,
                                1,
                                14,
                                28)),
                after(),
                List.of(
                        new KeyholeResult(6, 7, 2036, 250.0, 0.612, 3_650.0, 1_075.0, true, 5_000.0, 210.0),
                        new KeyholeResult(5, 6, 2035, -4_100.0, 1.4, -700.0, -608.0, true, 5_500.0, null)),
                noHarm(),
                "round figures");
    }

    private static DeflectedOrbitResult after() {
        return new DeflectedOrbitResult(
                "hit of January 2028",
                new OrbitResult(
                        "2028-01-13T00:00:00.000",
                        PASS - 1.25 * YEAR + Unit.DAY,
                        0.92,
                        0.19,
                        3.3,
                        204.0,
                        126.0,
                        10.0,
                        0.75,
                        1.1,
                        323.0,
                        "Aten"),
                List.of(new CloseApproachResult(
                        "EARTH",
                        "2029-04-13T21:47:12.000",
                        "2029-04-13T21:46:02.816Z",
                        2451545.0 + PASS / Unit.DAY,
                        PASS,
                        13_900.0,
                        7_522.0,
                        9.1,
                        new CloseApproachResult.Conic(5.84, 17_000.0, 1.6, 13_900.0, 77.0),
                        null,
                        150.0,
                        12.0)),
                List.of(new KeyholeResult(6, 7, 2036, 250.0, 0.612, 40.0, null, true, 5_000.0, null)),
                List.of(new ImpactProbabilityResult("EARTH", 0.93, null, null, null, null, 1.2, "8")),
                null);
    }

    private static DeflectionActionResult impulse() {
        return new DeflectionActionResult(
                "1 mm/s along track",
                "impulse",
                "2027-04-13T00:00:00.000",
                PASS - 2.0 * YEAR,
                new DeflectionActionResult.Push(1.0, 1.0, 0.0, 0.0, 730.5),
                new DeflectionActionResult.Shift(-3.0, 176.0, 176.1, -3.0, 176.1, 40.0, 0.0, 0.0),
                1.0,
                0.999,
                null,
                null,
                null,
                List.of(new NextReturnResult(2036, 6, 7, 3_650.0, 3_474.0, 0.612, false)));
    }

    private static DeflectionActionResult impactor() {
        return new DeflectionActionResult(
                "hit of January 2028",
                "kinetic-impactor",
                "2028-01-12T00:00:00.000",
                PASS - 1.25 * YEAR,
                new DeflectionActionResult.Push(0.297, -0.21, 0.18, 0.11, 456.0),
                new DeflectionActionResult.Shift(4.0, -740.0, 741.0, 4.0, -741.0, null, 0.0, 0.0),
                1.0,
                0.93,
                new ImpactorResult(1_450.0, 8.2, 134.0, 3.61, 4.0e10, true, 10_000, 360.0, 735.0, 1_150.0, 0.07),
                null,
                new MutualOrbitResult("Dimorphos", 176.6, 2.9, -2.7, 715.3, 682.4, -32.9, -32.8),
                List.of(new NextReturnResult(2036, 6, 7, 3_650.0, 0.1, 0.612, true)));
    }

    private static DeflectionActionResult slow() {
        return new DeflectionActionResult(
                "gravity tractor",
                "gravity-tractor",
                "2026-01-01T00:00:00.000",
                PASS - 3.25 * YEAR,
                new DeflectionActionResult.Push(1.87, 1.87, 0.0, 0.0, 1_000.0),
                new DeflectionActionResult.Shift(-7.0, 410.0, 411.0, -7.0, 411.0, null, 0.0, 0.0),
                1.0,
                0.99,
                null,
                new SlowPushResult("2027-01-01T00:00:00.000", 365.0, 5.93e-11, 2.4, 2.9),
                null,
                List.of());
    }

    private static LeverageSample leverage(int i) {
        final double lead = 0.1 * (60 - i);
        return new LeverageSample(
                PASS - lead * YEAR,
                lead,
                95.0 * lead + 20.0 * Math.sin(6.0 * lead),
                12.0 + 5.0 * Math.cos(6.0 * lead),
                4.0 + Math.abs(Math.sin(6.0 * lead)),
                97.0 * lead + 30.0,
                95.0 * lead);
    }

    private static NeededPushResult needed(String wanted, Double radii, Integer year, double scale) {
        return new NeededPushResult(
                wanted,
                radii,
                year,
                IntStream.range(0, 60)
                        .mapToObj(i -> {
                            final double lead = 0.1 * (60 - i);
                            final double dv = scale * 70.0 / lead * (1.2 + 0.2 * Math.sin(6.0 * lead));
                            return new NeededPushResult.Sample(
                                    PASS - lead * YEAR,
                                    lead,
                                    dv,
                                    0.98 * dv,
                                    0.17 * dv,
                                    0.05 * dv,
                                    1.02 * dv,
                                    i % 10 == 0 ? 1.002 : null);
                        })
                        .toList());
    }

    private static NoHarmResult noHarm() {
        return new NoHarmResult(
                List.of(
                        new NoHarmResult.Event(
                                "the craft at its speed of arrival",
                                "hit",
                                "2029-02-12T00:00:00Z",
                                1_081.0,
                                1_450.0,
                                new NoHarmResult.Momentum(1.567e6, 3.61, 0.019, 0.214),
                                new NoHarmResult.ZetaShift(0.10, 1.18, 0.29, 0.9, 1.02),
                                "assumed"),
                        new NoHarmResult.Event(
                                "a CubeSat touches down",
                                "touch",
                                "2029-03-20T00:00:00Z",
                                12.0,
                                0.2,
                                new NoHarmResult.Momentum(2.4, 1.0, 2.9e-8, 9.1e-8),
                                new NoHarmResult.ZetaShift(9e-8, 3e-7, 8e-8, null, 2.6e-7),
                                "assumed")),
                1.154,
                List.of(
                        new NoHarmResult.Margin(2036, 6, 7, 0.612, 1_241.0, 1_075.0, 1_239.8),
                        new NoHarmResult.Margin(2035, 5, 6, 1.4, -1_900.0, -1_646.0, 1_898.8)),
                59,
                new NoHarmResult.Miss(2059, 7_364.0, 95.2),
                0.0,
                0.0,
                2116,
                "round figures");
    }
}
