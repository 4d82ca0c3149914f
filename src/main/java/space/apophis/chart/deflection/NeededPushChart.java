package space.apophis.chart.deflection;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Stretches;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.NeededPushResult;
import space.apophis.study.result.NeededPushResult.Sample;
import space.apophis.study.result.StudyResult;

/** How large a push has to be for a wanted miss, and which way it goes, against its date. */
public final class NeededPushChart {

    /** What is seen. */
    public static final String CAPTION =
            "Above, the least change of velocity of the asteroid for a wanted miss, by the date of an impulse, on a logarithmic scale:"
                    + " in the best direction, and dashed along the track alone. Dots are impulses flown in all forces, scaled to what is"
                    + " wanted. Diamonds are the actions of the scenario. Below, the direction of the best impulse, as parts of a"
                    + " vector of length 1: along the heliocentric velocity, away from the Sun, and along the normal of the orbit.";

    private static final List<Color> COLORS =
            List.of(Theme.ASTEROID, Theme.EARTH, Theme.RING, Theme.BEFORE, Theme.SUN, Theme.MOON);

    /** Directions are drawn for so many; more would be too small to read. */
    private static final int DIRECTIONS = 2;

    /** A flight that gave less than this share of what is wanted says nothing of what would. */
    private static final double LEAST_SHARE = 0.05;

    /** Cosine between directions that look the same, either way along one line. */
    private static final double ALIKE = 0.98;

    /** Share of the dates on which they have to. */
    private static final double MOSTLY = 0.9;

    private static final double DOT = 3.0;

    private final StudyResult result;
    private final DeflectionResult deflection;
    private final List<NeededPushResult> needed;
    private final PushCalendar calendar;
    private final Axis dates;
    private final PushScale sizes;

    private NeededPushChart(StudyResult result, List<NeededPushResult> needed) {
        this.result = result;
        this.needed = needed;
        deflection = result.strikes().deflection();
        calendar = new PushCalendar(result, deflection.plane());
        dates = calendar.axis(Stream.concat(
                        needed.stream().map(each -> each.samples().get(0).secondsTdb()),
                        deflection.actions().stream().map(DeflectionActionResult::secondsTdb))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow());
        sizes = PushScale.about(
                "Δv of the asteroid",
                DoubleStream.concat(
                        needed.stream()
                                .flatMap(each -> each.samples().stream())
                                .flatMapToDouble(NeededPushChart::sizes),
                        deflection.actions().stream()
                                .mapToDouble(action -> action.push().deltaVMmS())));
    }

    /** Those whose best directions are worth a panel, the first among them. */
    private List<NeededPushResult> different() {
        final List<NeededPushResult> different = new ArrayList<>();
        for (NeededPushResult each : needed) {
            if (different.size() < DIRECTIONS && different.stream().noneMatch(other -> isAlike(each, other))) {
                different.add(each);
            }
        }
        return different;
    }

    private static boolean isAlike(NeededPushResult one, NeededPushResult other) {
        final int size = one.samples().size();
        return size == other.samples().size()
                && IntStream.range(0, size)
                                .filter(i -> Math.abs(cosine(
                                                one.samples().get(i),
                                                other.samples().get(i)))
                                        > ALIKE)
                                .count()
                        > MOSTLY * size;
    }

    private static double cosine(Sample one, Sample other) {
        return (one.alongTrackMmS() * other.alongTrackMmS()
                        + one.radialMmS() * other.radialMmS()
                        + one.normalMmS() * other.normalMmS())
                / (one.deltaVMmS() * other.deltaVMmS());
    }

    private static DoubleStream sizes(Sample sample) {
        return sample.alongTrackOnlyMmS() == null
                ? DoubleStream.of(sample.deltaVMmS())
                : DoubleStream.of(sample.deltaVMmS(), sample.alongTrackOnlyMmS());
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final DeflectionResult deflection = result.strikes().deflection();
        if (deflection == null || deflection.needed() == null) {
            return Chart.none();
        }
        final List<NeededPushResult> needed = deflection.needed().stream()
                .filter(each -> each.samples().size() > 1)
                .toList();
        return needed.isEmpty() ? Chart.none() : new NeededPushChart(result, needed).draw();
    }

    private Chart draw() {
        Chart chart = Chart.stack(result.asteroid().designation() + ": the push that is needed")
                .and(sizes(), 5);
        for (NeededPushResult each : different()) {
            chart = chart.and(directions(each), 2);
        }
        return chart.line("best direction", Theme.TEXT, Theme.SOLID)
                .line("along the track alone", Theme.TEXT, Theme.DASHED)
                .dot("flown", Theme.TEXT, Color.WHITE);
    }

    private Panel sizes() {
        final PanelBuilder panel = PanelBuilder.of(dates, sizes.axis());
        deflection.actions().forEach(action -> PushMark.draw(panel, action, sizes));
        for (int i = 0; i < needed.size(); i++) {
            final NeededPushResult each = needed.get(i);
            final Color color = COLORS.get(i % COLORS.size());
            curves(panel, each, Sample::alongTrackOnlyMmS, color, Theme.DASHED);
            curves(panel, each, Sample::deltaVMmS, color, Theme.SOLID);
            panel.label(Label.outline(
                    each.named(deflection.plane().body()),
                    Panel.places(curve(each.samples(), Sample::deltaVMmS), 0.3, 0.2, 0.45, 0.6, 0.1),
                    color));
            panel.dots(
                    "flown",
                    curve(
                            flown(each, sample -> sample.flownShare() != null && sample.flownShare() > LEAST_SHARE),
                            sample -> sample.deltaVMmS() / sample.flownShare()),
                    DOT,
                    color);
        }
        calendar.passes(panel, true);
        return panel.build();
    }

    private static List<Sample> flown(NeededPushResult each, Predicate<Sample> condition) {
        return each.samples().stream().filter(condition).toList();
    }

    private void curves(
            PanelBuilder panel, NeededPushResult each, Function<Sample, Double> size, Color color, Stroke stroke) {
        for (List<Sample> stretch :
                Stretches.of(each.samples(), (a, b) -> size.apply(a) != null && size.apply(b) != null)) {
            if (stretch.size() > 1) {
                panel.curve(each.wanted(), curve(stretch, size), color, stroke);
            }
        }
    }

    private List<Point> curve(List<Sample> samples, Function<Sample, Double> size) {
        return TdbClock.curve(samples, Sample::secondsTdb, sample -> sizes.at(size.apply(sample)));
    }

    private Panel directions(NeededPushResult each) {
        final PanelBuilder panel = PanelBuilder.of(
                dates, Axis.linear("Best direction", -1.08, 1.08, 4, "0.#").every(0.5));
        panel.curve("zero", level(0.0), Theme.MOON, Theme.THIN);
        direction(panel, each, "along the track", Sample::alongTrackMmS, Theme.ASTEROID, Theme.SOLID);
        direction(panel, each, "radial", Sample::radialMmS, Theme.EARTH, Theme.DASHED);
        direction(panel, each, "normal", Sample::normalMmS, Theme.RING, Theme.DOTTED);
        if (different().size() > 1) {
            panel.label(Label.line(each.named(deflection.plane().body()), new Point(dates.low(), -0.75), Theme.TEXT));
        }
        calendar.passes(panel, false);
        return panel.build();
    }

    private List<Point> level(double value) {
        return List.of(new Point(dates.low(), value), new Point(dates.high(), value));
    }

    private static void direction(
            PanelBuilder panel,
            NeededPushResult each,
            String name,
            Function<Sample, Double> part,
            Color color,
            Stroke stroke) {
        panel.named(
                name,
                TdbClock.curve(each.samples(), Sample::secondsTdb, sample -> part.apply(sample) / sample.deltaVMmS()),
                color,
                stroke,
                0.15,
                0.35,
                0.55,
                0.75);
    }
}
