package space.apophis.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.EscortViewsResult;
import space.apophis.study.result.Place;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;
import space.apophis.study.result.UncertaintySample;
import space.apophis.study.result.ViewTrack.CraftSample;
import space.apophis.study.result.ViewTrack.SkyPlaces;

/** Curves on the clock of a page: what does not follow from the states of the encounter that the page has anyway. */
public final class CurvesPart {

    private static final double AU_KM = 149597870.7;
    private static final int MOST_ROWS = 400;

    private CurvesPart() {}

    /**
     * @param panels by the scene of a span of the clock; those of the encounter come after what its states give
     */
    private record Data(Map<String, List<Panel>> panels) {}

    /**
     * @param id once in a scene
     * @param title what is seen
     * @param unit of all its lines
     */
    private record Panel(String id, String title, String unit, List<Line> lines) {}

    /**
     * @param rows TDB seconds since J2000 and the value, geometric between
     */
    private record Line(String name, List<double[]> rows) {}

    /** Of a result whose page has a clock. */
    public static LivePart of(StudyResult result) {
        return new LivePart(
                "curves", new Data(panels(result)), List.of("axes", PageScripts.CURVES, "panels", "curves"));
    }

    private static Map<String, List<Panel>> panels(StudyResult result) {
        final Map<String, List<Panel>> panels = new LinkedHashMap<>();
        panels.put("encounter", uncertainty(result).stream().toList());
        CameraPart.views(result).ifPresent(views -> panels.put(ClockSpan.ESCORT, escort(views)));
        final List<TrajectoryResult> options = result.options();
        for (int i = 0; i < options.size(); i++) {
            panels.put("transfer-" + i, transfer(options.get(i)));
            final List<SwingByResult> swingBys = options.get(i).passes().swingBys();
            for (int k = 0; k < swingBys.size(); k++) {
                panels.put("swing-by-" + i + "-" + k, swingBy(swingBys.get(k)));
            }
        }
        return panels;
    }

    /** Over the encounter, with the sample before and the one after it; none where the orbit has no covariance. */
    private static Optional<Panel> uncertainty(StudyResult result) {
        final EncounterResult encounter = result.passes().encounter();
        final List<UncertaintySample> history = result.uncertainty().history();
        if (encounter == null || history == null) {
            return Optional.empty();
        }
        final double from = encounter.asteroid().get(0).secondsTdb();
        final double to =
                encounter.asteroid().get(encounter.asteroid().size() - 1).secondsTdb();
        final List<UncertaintySample> about = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            final boolean begun = i + 1 == history.size() || history.get(i + 1).secondsTdb() > from;
            final boolean over = i > 0 && history.get(i - 1).secondsTdb() > to;
            if (begun && !over) {
                about.add(history.get(i));
            }
        }
        return Optional.of(new Panel(
                "uncertainty",
                "Uncertainty of the position, 3-sigma",
                "km",
                List.of(
                        line("longest axis", about, UncertaintySample::secondsTdb, s -> 3 * s.majorKm()),
                        line("middle axis", about, UncertaintySample::secondsTdb, s -> 3 * s.middleKm()),
                        line("shortest axis", about, UncertaintySample::secondsTdb, s -> 3 * s.minorKm()))));
    }

    /** The craft beside the asteroid, at so many instants as a curve needs. */
    private static List<Panel> escort(EscortViewsResult views) {
        final List<CraftSample> craft = views.track().craft();
        final int step = Math.max(1, craft.size() / MOST_ROWS);
        final List<CraftSample> some = IntStream.range(0, craft.size())
                .filter(i -> i % step == 0 || i == craft.size() - 1)
                .mapToObj(craft::get)
                .toList();
        return List.of(
                new Panel(
                        "range",
                        "Distance of the craft from the asteroid",
                        "km",
                        List.of(line("distance", some, CraftSample::secondsTdb, s -> length(s.at())))),
                new Panel(
                        "earth",
                        "Distance of Earth",
                        "km",
                        List.of(line("distance", views.track().sky(), SkyPlaces::secondsTdb, s -> length(s.earth())))));
    }

    private static double length(Place place) {
        return Math.sqrt(place.xKm() * place.xKm() + place.yKm() * place.yKm() + place.zKm() * place.zKm());
    }

    private static List<Panel> transfer(TrajectoryResult option) {
        final List<TrajectorySample> samples = option.way().samples();
        final List<Line> distances = new ArrayList<>();
        distances.add(line("from Earth", samples, TrajectorySample::secondsTdb, TrajectorySample::earthKm));
        distances.add(line("from the Sun", samples, TrajectorySample::secondsTdb, s -> s.sunAu() * AU_KM));
        if (samples.stream().allMatch(sample -> sample.asteroidKm() != null)) {
            distances.add(
                    line("from the asteroid", samples, TrajectorySample::secondsTdb, TrajectorySample::asteroidKm));
        }
        return List.of(
                new Panel("distance", "Distance of the craft", "km", distances),
                new Panel(
                        "speed",
                        "Speed of the craft about the Sun",
                        "km/s",
                        List.of(line("speed", samples, TrajectorySample::secondsTdb, s -> speed(s.state())))),
                new Panel("mass", "Mass of the craft", "kg", List.of(new Line("mass", masses(option)))));
    }

    /** Before and after each burn of a chemical engine, and as sampled elsewhere. */
    private static List<double[]> masses(TrajectoryResult option) {
        final List<BurnResult> burns =
                option.legs().stream().flatMap(leg -> leg.burns().stream()).toList();
        final Stream<double[]> coasts = option.way().samples().stream()
                .filter(s ->
                        burns.stream().noneMatch(burn -> begin(burn) <= s.secondsTdb() && s.secondsTdb() <= end(burn)))
                .map(s -> new double[] {s.secondsTdb(), s.massKg()});
        final Stream<double[]> edges = burns.stream()
                .flatMap(burn -> Stream.of(
                        new double[] {begin(burn), burn.massBeforeKg()}, new double[] {end(burn), burn.massAfterKg()}));
        return ThinnedCurve.of(Stream.concat(coasts, edges)
                .sorted((a, b) -> Double.compare(a[0], b[0]))
                .toList());
    }

    private static double begin(BurnResult burn) {
        return burn.begin().secondsTdb();
    }

    private static double end(BurnResult burn) {
        return begin(burn) + 3600 * burn.durationHours();
    }

    private static List<Panel> swingBy(SwingByResult swingBy) {
        final String planet = CloseApproachResult.named(swingBy.body());
        return List.of(
                new Panel(
                        "distance",
                        "Distance from the centre of " + planet,
                        "km",
                        List.of(line("distance", swingBy.path(), StateSample::secondsTdb, CurvesPart::distance))),
                new Panel(
                        "speed",
                        "Speed against " + planet,
                        "km/s",
                        List.of(line("speed", swingBy.path(), StateSample::secondsTdb, CurvesPart::speed))));
    }

    private static double distance(StateSample state) {
        return Math.hypot(Math.hypot(state.xKm(), state.yKm()), state.zKm());
    }

    private static double speed(StateSample state) {
        return Math.hypot(Math.hypot(state.vxKmS(), state.vyKmS()), state.vzKmS());
    }

    private static <T> Line line(String name, List<T> samples, ToDoubleFunction<T> time, ToDoubleFunction<T> value) {
        return new Line(
                name,
                ThinnedCurve.of(samples.stream()
                        .map(s -> new double[] {time.applyAsDouble(s), value.applyAsDouble(s)})
                        .toList()));
    }
}
