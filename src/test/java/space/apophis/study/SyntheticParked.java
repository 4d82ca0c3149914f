package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.When;

/** A craft on a straight line past the closest approach, and a cost that is a wave round the orbit. */
final class SyntheticParked {

    private static final double DAY = 86400;

    private SyntheticParked() {}

    static ParkedFlybyResult flyby() {
        final List<ParkedFlybyResult.LongitudeCost> longitudes = new ArrayList<>();
        for (int degrees = 0; degrees < 360; degrees += 5) {
            longitudes.add(
                    new ParkedFlybyResult.LongitudeCost(degrees, 0.3 - 0.15 * Math.cos(Math.toRadians(degrees - 110))));
        }
        final List<StateSample> path = new ArrayList<>();
        for (int hour = -24; hour <= 6; hour++) {
            path.add(new StateSample(
                    SyntheticFlyby.CLOSEST + 3600 * hour, 1.4e8 + 3600 * hour, -4e7, 2e6 + 360 * hour, 1, 0, 0.1));
        }
        return new ParkedFlybyResult(
                new ParkedFlybyResult.Orbit(
                        new When(SyntheticFlyby.CLOSEST - 2 * DAY, "2029-04-11T21:45:03Z"), 36086, 36090, 3, 110, true),
                0.1512,
                0.1503,
                0.3,
                new When(SyntheticFlyby.CLOSEST - DAY, "2029-04-12T21:45:03Z"),
                new BurnResult(
                        new When(SyntheticFlyby.CLOSEST - DAY - 300, "2029-04-12T21:40:03Z"),
                        0.19,
                        0.1512,
                        null,
                        2100,
                        2001.5),
                new ParkedFlybyResult.Pass(
                        new When(SyntheticFlyby.CLOSEST, "2029-04-13T21:45:03Z"), 100.2, 9.1, 22, 38011, 1.1),
                180,
                longitudes,
                new PathResult(List.of(path)),
                "a <test> of a pass");
    }
}
