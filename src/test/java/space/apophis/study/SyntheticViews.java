package space.apophis.study;

import java.util.List;
import java.util.stream.IntStream;
import space.apophis.study.result.AltimeterPhaseResult;
import space.apophis.study.result.AltimeterResult;
import space.apophis.study.result.Attitude;
import space.apophis.study.result.BodyPose;
import space.apophis.study.result.BodyShapeResult;
import space.apophis.study.result.BodyTurning;
import space.apophis.study.result.CameraPassageResult;
import space.apophis.study.result.CameraPhaseResult;
import space.apophis.study.result.CameraResult;
import space.apophis.study.result.CraftEclipseResult;
import space.apophis.study.result.Direction;
import space.apophis.study.result.DiscResult;
import space.apophis.study.result.DiscSpanResult;
import space.apophis.study.result.EscortViewsResult;
import space.apophis.study.result.Extent;
import space.apophis.study.result.FrameResult;
import space.apophis.study.result.PassageViewResult;
import space.apophis.study.result.Place;
import space.apophis.study.result.ViewTrack;
import space.apophis.study.result.ViewTrack.CraftSample;
import space.apophis.study.result.ViewTrack.SkyPlaces;
import space.apophis.study.result.When;

/** What the craft of {@link SyntheticEscort} sees. */
final class SyntheticViews {

    private static final double DAY = 86400.0;
    private static final String MADE_UP = "made up";

    private SyntheticViews() {}

    static EscortViewsResult views(double start) {
        return new EscortViewsResult(
                List.of(
                        new BodyShapeResult("(99942) Apophis", 0.23, new Place(0.23, 0.16, 0.14), null, null),
                        new BodyShapeResult("a moon", 0.03, new Place(0.03, 0.03, 0.03), null, null)),
                List.of(camera("framing camera", false), camera("thermal imager", true)),
                new AltimeterResult(
                        0.5,
                        14.0,
                        List.of(new AltimeterPhaseResult(
                                "approach", new Extent(4.8, 20.0), new Extent(2.4, 10.0), 0.4)),
                        MADE_UP),
                List.of(passage(start, 0.0), passage(start, 60.0)),
                List.of(new DiscSpanResult("EARTH", at(start, 1.0), at(start, 2.0), 9.66, 0.3)),
                List.of(new CraftEclipseResult("EARTH", at(start, 3.0), at(start, 3.1), 144.0, 0.4)),
                List.of(frame(start, false), frame(start + DAY, true)),
                track(start));
    }

    private static CameraResult camera(String name, boolean thermal) {
        return new CameraResult(
                name,
                5.47,
                1020,
                0.01,
                thermal,
                List.of(new CameraPhaseResult(
                        "approach",
                        new Extent(5.0, 20.0),
                        new Extent(0.47, 1.88),
                        new Extent(240.0, 970.0),
                        new Extent(0.0, 30.0),
                        new Extent(0.93, 1.0),
                        1.0,
                        0.3,
                        0.001,
                        0.0)),
                new CameraPassageResult(60.0, 6.0, 361, 12.0, 4.507),
                MADE_UP);
    }

    private static PassageViewResult passage(double start, double minutes) {
        return new PassageViewResult(
                at(start, 5.0 + minutes / 1440.0),
                minutes,
                5.0,
                38011.0,
                20.0,
                0.97,
                0.47,
                16.0,
                0.008,
                0.0003,
                new DiscResult(9.66, 96.7, 0.0));
    }

    private static FrameResult frame(double time, boolean asked) {
        return new FrameResult(
                at(time, 0.0),
                asked,
                "approach",
                asked ? null : -60.0,
                5.0,
                30.0,
                0.47,
                new Direction(0.5, 0.0, Math.sqrt(0.75)),
                List.of(
                        new BodyPose(new Place(0.0, 0.0, -5.0), new Attitude(0.8, 0.6, 0.0, 0.0)),
                        new BodyPose(new Place(0.2, 0.1, -5.1), new Attitude(1.0, 0.0, 0.0, 0.0))),
                new Place(4000.0, 1000.0, -37000.0),
                new Place(100000.0, 0.0, 380000.0));
    }

    private static ViewTrack track(double start) {
        final double rate = 2.0 * Math.PI / (27.4 * 3600.0);
        return new ViewTrack(
                IntStream.rangeClosed(0, 10)
                        .mapToObj(i -> new CraftSample(start + i * DAY, new Place(20.0 - 1.5 * i, 1.0, 0.0)))
                        .toList(),
                List.of(
                        new BodyTurning(
                                new Place(0.0, 0.0, 0.0),
                                List.of(turned(start, rate), turned(start + 10.0 * DAY, rate))),
                        new BodyTurning(
                                new Place(1.0, 0.0, 0.0),
                                List.of(turned(start, 3.0 * rate), turned(start + 10.0 * DAY, 3.0 * rate)))),
                IntStream.rangeClosed(0, 10)
                        .mapToObj(i -> new SkyPlaces(
                                start + i * DAY,
                                new Place(1.5e8, 0.0, 0.0),
                                new Place(38000.0, 3e5 * (i - 5), 0.0),
                                new Place(4e5, 3e5 * (i - 5), 0.0)))
                        .toList());
    }

    /** About z, all of whose turns begin alike. */
    private static BodyTurning.Sample turned(double time, double rate) {
        return new BodyTurning.Sample(time, new Attitude(1.0, 0.0, 0.0, 0.0), 0.0, 0.0, rate);
    }

    private static When at(double start, double days) {
        return new When(start + DAY * days, "2029-02-25T03:33:20Z");
    }
}
