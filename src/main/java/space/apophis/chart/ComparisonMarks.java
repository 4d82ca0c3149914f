package space.apophis.chart;

import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;

/**
 * The rendezvous of a comparison as marks on a panel, in the colour and shape of their scenarios; the first by rank are named, and
 * those that fail a limit are small and grey.
 *
 * @param across what a drawing has across; options without are not on it
 * @param up what it has up, likewise
 * @param asFlown whether the drawing is of what was flown, so that an option on conics alone is hollow
 */
record ComparisonMarks(
        Comparison comparison,
        Function<ComparisonRow, Double> across,
        Function<ComparisonRow, Double> up,
        boolean asFlown) {

    /** More names than this hide each other. */
    private static final int NAMED = 9;

    /** Marks so near that they hide each other, as a share of an axis. */
    private static final double NEAR = 0.008;

    /** The plot is about twice as wide as high. */
    private static final double UNDER = 0.5;

    /** Those on the drawing, best first. */
    List<ComparisonRow> rows() {
        return comparison.rows().stream()
                .filter(row -> row.rendezvous() && across.apply(row) != null && up.apply(row) != null)
                .toList();
    }

    /** Those that keep every limit; where none does, all. */
    List<ComparisonRow> leading() {
        final List<ComparisonRow> keeping =
                rows().stream().filter(row -> !row.fails()).toList();
        return keeping.isEmpty() ? rows() : keeping;
    }

    Point point(ComparisonRow row) {
        return new Point(across.apply(row), up.apply(row));
    }

    ComparisonStyle style(ComparedStudy study) {
        return ComparisonStyle.of(comparison.studies().indexOf(study));
    }

    private ComparisonStyle style(ComparisonRow row) {
        return ComparisonStyle.of(comparison.studies().stream()
                .map(ComparedStudy::scenario)
                .toList()
                .indexOf(row.scenario()));
    }

    /** Whether a scenario has a mark in its own colour. */
    boolean has(ComparedStudy study) {
        return rows().stream().anyMatch(row -> row.scenario().equals(study.scenario()));
    }

    /** Draws them. */
    void on(PanelBuilder panel) {
        final List<ComparisonRow> leading = leading();
        // The first by rank lies on top, and the marks of later scenarios are the wider for it.
        for (int i = leading.size() - 1; i >= 0; i--) {
            final ComparisonRow row = leading.get(i);
            final ComparisonStyle style = style(row);
            final Color fill = isHollow(row) ? Color.WHITE : style.color();
            panel.signs(
                    row.label(), List.of(point(row)), style.mark(), fill, isHollow(row) ? style.color() : Color.WHITE);
        }
        final List<Point> failing = rows().stream()
                .filter(row -> !leading.contains(row))
                .map(this::point)
                .filter(point -> panel.across().shows(point.x()) && panel.up().shows(point.y()))
                .toList();
        panel.signs("fails a limit", failing, failingMark(), Color.WHITE, ComparisonStyle.GREY);
        final Point near = new Point(
                NEAR * (panel.across().high() - panel.across().low()),
                NEAR * (panel.up().high() - panel.up().low()));
        final Point half = new Point(near.x() / 2, near.y() / 2);
        leading.forEach(row -> panel.guide(row.label(), under(point(row), half), ComparisonStyle.GREY, Theme.THIN));
        failing.forEach(point -> panel.guide("fails a limit", under(point, half), ComparisonStyle.GREY, Theme.THIN));
        // The lowest first: where the curves are closest together, they are to have the room below.
        places(near).stream()
                .filter(place -> leading.indexOf(place.rows().get(0)) < NAMED)
                .sorted(Comparator.comparingDouble(place -> place.point().y()))
                .forEach(place -> {
                    // Under the mark and not seen, but labels keep off it.
                    panel.guide(place.names(), under(place.point(), near), color(place), Theme.THIN);
                    panel.label(Label.name(place.names(), place.point(), color(place)));
                });
    }

    /** Whether what leads of an option is not what the drawing is of. */
    private boolean isHollow(ComparisonRow row) {
        return asFlown && row.option().flight().converged() == null;
    }

    boolean hasHollow() {
        return leading().stream().anyMatch(this::isHollow);
    }

    /** Of what fails a limit. */
    static Shape failingMark() {
        return Chart.circle(3);
    }

    private static List<Point> under(Point dot, Point near) {
        return List.of(
                new Point(dot.x() - UNDER * near.x(), dot.y()),
                new Point(dot.x() + UNDER * near.x(), dot.y()),
                dot,
                new Point(dot.x(), dot.y() - near.y()),
                new Point(dot.x(), dot.y() + near.y()));
    }

    /** That of the scenario, if all are of one. */
    private Color color(Place place) {
        final Color first = style(place.rows().get(0)).color();
        return place.rows().stream().allMatch(row -> style(row).color().equals(first)) ? first : Theme.TEXT;
    }

    /** Options that lie on each other in a drawing, and where. */
    record Place(Point point, List<ComparisonRow> rows) {

        /** Their ranks, and their names, each once. */
        String names() {
            return rows.stream().map(row -> Integer.toString(row.rank())).collect(Collectors.joining(", ")) + ": "
                    + rows.stream().map(ComparisonRow::label).distinct().collect(Collectors.joining(" / "));
        }
    }

    /**
     * The leading options, gathered where they would hide each other.
     *
     * @param near how far those gathered lie apart at most, in the units of either axis
     */
    List<Place> places(Point near) {
        final List<Place> places = new ArrayList<>();
        for (ComparisonRow row : leading()) {
            final Point point = point(row);
            final Place place = places.stream()
                    .filter(p -> Math.abs(p.point().x() - point.x()) <= near.x()
                            && Math.abs(p.point().y() - point.y()) <= near.y())
                    .findFirst()
                    .orElse(null);
            if (place == null) {
                places.add(new Place(point, new ArrayList<>(List.of(row))));
            } else {
                place.rows().add(row);
            }
        }
        return places;
    }
}
