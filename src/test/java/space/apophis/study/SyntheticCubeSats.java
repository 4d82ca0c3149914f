package space.apophis.study;

import java.util.List;
import java.util.stream.IntStream;
import space.apophis.study.result.CubeSatEnd;
import space.apophis.study.result.CubeSatFlightResult;
import space.apophis.study.result.CubeSatPercentilesResult;
import space.apophis.study.result.CubeSatReleaseResult;
import space.apophis.study.result.CubeSatResult;
import space.apophis.study.result.CubeSatShareResult;
import space.apophis.study.result.CubeSatTouchdownResult;
import space.apophis.study.result.When;

/** CubeSats of figures that no one computed. */
final class SyntheticCubeSats {

    private static final String ROCK = "(99942) Apophis";

    private SyntheticCubeSats() {}

    static List<CubeSatResult> cubesats(double start) {
        final CubeSatReleaseResult release = new CubeSatReleaseResult(
                new When(start, "2029-02-25T03:33:20Z"), 3.0, 0.05, 0.0, 0.005, 1.0, 20.0, 28.4, 20.0);
        final List<CubeSatFlightResult> down = IntStream.range(0, 8)
                .mapToObj(i -> new CubeSatFlightResult(
                        CubeSatEnd.TOUCHDOWN,
                        15.0 + i,
                        new CubeSatTouchdownResult(ROCK, 0.15 + 0.001 * i, 40.0 + i, 5.0 * i - 20.0, 40.0 * i - 150.0)))
                .toList();
        return List.of(
                new CubeSatResult(
                        "Don Quijote",
                        release,
                        down.get(3),
                        List.of(
                                new CubeSatShareResult(CubeSatEnd.TOUCHDOWN, ROCK, 8, 80.0, 12.6),
                                new CubeSatShareResult(CubeSatEnd.ESCAPE, null, 2, 20.0, 12.6),
                                new CubeSatShareResult(CubeSatEnd.NEAR, null, 0, 0.0, 0.0)),
                        List.of(new CubeSatPercentilesResult(50.0, 0.154, 44.0, 18.5)),
                        down,
                        "made up"),
                new CubeSatResult(
                        "Farinella",
                        release,
                        new CubeSatFlightResult(CubeSatEnd.NEAR, 480.0, null),
                        List.of(
                                new CubeSatShareResult(CubeSatEnd.TOUCHDOWN, ROCK, 0, 0.0, 0.0),
                                new CubeSatShareResult(CubeSatEnd.ESCAPE, null, 4, 40.0, 15.5),
                                new CubeSatShareResult(CubeSatEnd.NEAR, null, 6, 60.0, 15.5)),
                        List.of(),
                        List.of(new CubeSatFlightResult(CubeSatEnd.ESCAPE, 200.0, null)),
                        "made up"));
    }
}
