package space.apophis.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;

/** What a page shows in three dimensions beside the pass itself: transfers about the Sun, swing-bys, spacecraft near the asteroid. */
public final class ScenePart {

    /** Of a path about the Sun: less than a pixel of any view of it. */
    private static final double ABOUT_SUN_KM = 500;

    /** Of a path about a planet. */
    private static final double ABOUT_PLANET_KM = 1;

    /** Of what is drawn of a spacecraft near the asteroid, before the first and after the last instant of the pass. */
    private static final double HOUR = 3600;

    private ScenePart() {}

    /**
     * @param asteroid its designation
     * @param visitors near the asteroid during the pass
     * @param transfers one for each option that has a way
     * @param swingBys of these
     */
    private record Data(String asteroid, List<Visitor> visitors, List<Transfer> transfers, List<SwingBy> swingBys) {}

    /**
     * A spacecraft beside the asteroid.
     *
     * @param times float64, TDB seconds since J2000
     * @param x float32, from the asteroid, ICRF axes, km, as y and z
     */
    private record Visitor(String label, String times, String x, String y, String z) {}

    /**
     * A way about the Sun; states are heliocentric, ICRF axes.
     *
     * @param scene by which the clock has its span
     * @param flown in full dynamics, else on conics
     * @param target the last body
     * @param thrusts from and to, TDB seconds since J2000
     */
    private record Transfer(
            String scene,
            boolean flown,
            String target,
            PackedStates craft,
            PackedStates earth,
            PackedStates body,
            List<double[]> thrusts) {}

    /**
     * A way past a planet, from its centre, ICRF axes.
     *
     * @param scene by which the clock has its span
     * @param transfer scene of the option it belongs to
     */
    private record SwingBy(String scene, String transfer, String body, double radiusKm, PackedStates path) {}

    /** Of a result in which something moves; the scripts that draw the pass, a transfer or a swing-by. */
    public static Optional<LivePart> of(StudyResult result) {
        final List<ClockSpan> spans = ClockSpan.all(result);
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        final Set<String> scenes = spans.stream().map(ClockSpan::scene).collect(Collectors.toSet());
        final List<Transfer> transfers = new ArrayList<>();
        final List<SwingBy> swingBys = new ArrayList<>();
        final List<TrajectoryResult> options = result.options();
        for (int i = 0; i < options.size(); i++) {
            final String transfer = "transfer-" + i;
            if (scenes.contains(transfer)) {
                transfers.add(transfer(options.get(i), transfer));
            }
            final List<SwingByResult> passes = options.get(i).passes().swingBys();
            for (int k = 0; k < passes.size(); k++) {
                final String scene = "swing-by-" + i + "-" + k;
                if (scenes.contains(scene)) {
                    swingBys.add(new SwingBy(
                            scene,
                            transfer,
                            passes.get(k).body(),
                            passes.get(k).planet().radiusKm(),
                            PackedStates.single(ThinnedPath.of(passes.get(k).path(), ABOUT_PLANET_KM))));
                }
            }
        }
        return Optional.of(new LivePart(
                "scene",
                new Data(result.asteroid().designation(), visitors(result, spans.get(0)), transfers, swingBys),
                scripts(scenes)));
    }

    private static List<String> scripts(Set<String> scenes) {
        final List<String> scripts =
                new ArrayList<>(List.of("states", "orbit", "view", "drawing", "globe", "encounter", "transfers"));
        if (scenes.contains(ClockSpan.ESCORT)) {
            scripts.addAll(List.of("track", "escort"));
        }
        scripts.add("scene");
        return scripts;
    }

    private static Transfer transfer(TrajectoryResult option, String scene) {
        final List<StateSample> craft = new ArrayList<>();
        option.way().path().stretches().forEach(stretch -> craft.addAll(ThinnedPath.of(stretch, ABOUT_SUN_KM)));
        return new Transfer(
                scene,
                option.flown(),
                option.legs().get(option.legs().size() - 1).body(),
                PackedStates.single(craft),
                PackedStates.single(ThinnedPath.of(option.way().earthPath(), ABOUT_SUN_KM)),
                PackedStates.single(ThinnedPath.of(option.way().asteroidPath(), ABOUT_SUN_KM)),
                thrusts(option));
    }

    private static List<double[]> thrusts(TrajectoryResult option) {
        final List<double[]> thrusts = new ArrayList<>();
        for (LegResult leg : option.legs()) {
            for (BurnResult burn : leg.burns()) {
                final double begin = burn.begin().secondsTdb();
                thrusts.add(new double[] {begin, begin + HOUR * burn.durationHours()});
            }
        }
        if (option.passes().thrust() != null) {
            for (ThrustSegmentResult segment : option.passes().thrust()) {
                if (segment.thrustN() > 0) {
                    thrusts.add(new double[] {segment.fromTdb(), segment.toTdb()});
                }
            }
        }
        return thrusts;
    }

    private static List<Visitor> visitors(StudyResult result, ClockSpan span) {
        if (!span.scene().equals("encounter") || result.nearby().visitors() == null) {
            return List.of();
        }
        return result.nearby().visitors().stream()
                .map(visitor -> visitor(visitor, span))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Visitor> visitor(VisitorResult visitor, ClockSpan span) {
        final List<VisitorSample> near = visitor.path().stream()
                .filter(s -> s.secondsTdb() >= span.from() - HOUR && s.secondsTdb() <= span.to() + HOUR)
                .toList();
        return near.size() < 2
                ? Optional.empty()
                : Optional.of(new Visitor(
                        visitor.label(),
                        PackedStates.doubles(near, VisitorSample::secondsTdb),
                        PackedStates.floats(near, VisitorSample::xKm),
                        PackedStates.floats(near, VisitorSample::yKm),
                        PackedStates.floats(near, VisitorSample::zKm)));
    }
}
