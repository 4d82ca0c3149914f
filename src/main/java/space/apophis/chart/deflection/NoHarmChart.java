package space.apophis.chart.deflection;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.NoHarmResult;
import space.apophis.study.result.StudyResult;

/** How far accidents move zeta beside how well it is known and how far keyholes are: all lengths along zeta on one ruler. */
public final class NoHarmChart {

    /** Height on the screen, pixels. */
    public static final int HEIGHT = 520;

    /** What is seen. */
    public static final String CAPTION =
            "Lengths along ζ on the target plane, on one logarithmic scale. A bar is what an accident does in the worst direction:"
                    + " from a momentum factor of 1 on the greatest mass of the asteroid to the greatest factor on the least mass."
                    + " Below: one and three standard deviations of the orbit solution, and how far the keyholes found are and how wide. As long as"
                    + " no bar reaches them, no accident leads into one of these; keyholes by way of a return in between are not sought.";

    private static final double HALF_BAR = 0.26;
    private static final double ROOM = 3.0;
    private static final double ROOM_RIGHT = 30.0;
    private static final int MOST_KEYHOLES = 6;
    private static final double METRES = 1000.0;

    private final StudyResult result;
    private final NoHarmResult noHarm;
    private final List<NoHarmResult.Margin> keyholes;

    private NoHarmChart(StudyResult result) {
        this.result = result;
        noHarm = result.strikes().deflection().noHarm();
        keyholes = noHarm.keyholes()
                .subList(0, Math.min(MOST_KEYHOLES, noHarm.keyholes().size()));
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        return result.strikes().deflection() == null
                        || result.strikes().deflection().noHarm() == null
                        || result.strikes().deflection().noHarm().events().isEmpty()
                ? Chart.none()
                : new NoHarmChart(result).draw();
    }

    private Axis lengths() {
        final double[] sorted = DoubleStream.concat(
                        noHarm.events().stream()
                                .flatMapToDouble(event -> DoubleStream.of(
                                        event.shift().leastWorstKm(),
                                        event.shift().greatestWorstKm())),
                        DoubleStream.concat(
                                keyholes.stream()
                                        .flatMapToDouble(k -> DoubleStream.of(Math.abs(k.distanceKm()), k.widthKm())),
                                noHarm.sigmaZetaKm() == null
                                        ? DoubleStream.empty()
                                        : DoubleStream.of(noHarm.sigmaZetaKm(), 3.0 * noHarm.sigmaZetaKm())))
                .filter(km -> km > 0.0)
                .sorted()
                .toArray();
        final double least = sorted.length == 0 ? 1.0 : sorted[0];
        final double most = sorted.length == 0 ? 1.0 : sorted[sorted.length - 1];
        return Axis.logarithmic("Length along ζ", METRES * least / ROOM, METRES * most * ROOM_RIGHT, "0")
                .written(NoHarmChart::length);
    }

    /** In the unit that people would choose. */
    private static String length(double metres) {
        if (metres >= 999_999.0) {
            return Numbers.grouped(metres / 1000.0) + " km";
        }
        if (metres >= 999.0) {
            return Numbers.significant(metres / 1000.0) + " km";
        }
        if (metres >= 0.999) {
            return Numbers.significant(metres) + " m";
        }
        if (metres >= 0.999e-3) {
            return Numbers.significant(1e3 * metres) + " mm";
        }
        return Numbers.significant(1e6 * metres) + " µm";
    }

    private Chart draw() {
        final List<String> rows = new ArrayList<>();
        noHarm.events().forEach(event -> rows.add(event.kind()));
        if (noHarm.sigmaZetaKm() != null) {
            rows.add("orbit, σ");
        }
        keyholes.forEach(k -> rows.add("keyhole " + k.returnYear()));
        final PanelBuilder panel = PanelBuilder.of(lengths(), Axis.rows(null, rows));
        int row = 0;
        for (NoHarmResult.Event event : noHarm.events()) {
            final double least = METRES * event.shift().leastWorstKm();
            final double most = METRES * event.shift().greatestWorstKm();
            bar(panel, least, most, row++, Theme.ASTEROID, event.label() + ": " + span(least, most));
        }
        if (noHarm.sigmaZetaKm() != null) {
            final double sigma = METRES * noHarm.sigmaZetaKm();
            bar(panel, sigma, 3.0 * sigma, row++, Theme.EARTH, "1σ to 3σ: " + span(sigma, 3.0 * sigma));
            panel.upright(sigma, "", Theme.EARTH, Theme.DOTTED);
        }
        for (NoHarmResult.Margin k : keyholes) {
            keyhole(panel, k, row++);
        }
        if (!keyholes.isEmpty() && keyholes.get(0).distanceKm() != 0.0) {
            panel.upright(METRES * Math.abs(keyholes.get(0).distanceKm()), "", Theme.BEFORE, Theme.DOTTED);
        }
        final Chart chart = Chart.of(result.asteroid().designation() + ": what accidents could do", panel.build());
        return keyholes.isEmpty()
                ? chart
                : chart.dot("distance of a keyhole from the orbit", Theme.BEFORE, Color.WHITE)
                        .dot("width of a keyhole", Theme.MOON, Color.WHITE);
    }

    private static String span(double least, double most) {
        return Numbers.significant(least).equals(Numbers.significant(most))
                ? length(most)
                : length(least) + " to " + length(most);
    }

    private static void bar(PanelBuilder panel, double from, double to, int row, Color color, String text) {
        if (!(from > 0.0)) {
            return;
        }
        panel.bar(from, to, row, HALF_BAR, Theme.faded(color, 0.4), color);
        panel.label(Label.bar(text, new Point(from, row), new Point(to, row), Theme.TEXT));
    }

    private static void keyhole(PanelBuilder panel, NoHarmResult.Margin k, int row) {
        if (k.widthKm() > 0.0) {
            final Point width = new Point(METRES * k.widthKm(), row);
            panel.dots("width", List.of(width), 3.5, Theme.MOON);
        }
        if (k.distanceKm() != 0.0) {
            final Point at = new Point(METRES * Math.abs(k.distanceKm()), row);
            panel.dots("keyhole", List.of(at), Theme.BEFORE);
            panel.label(Label.bar(
                    length(at.x()) + (k.distanceKm() < 0.0 ? " earlier, " : " later, ") + length(METRES * k.widthKm())
                            + " wide",
                    at,
                    at,
                    Theme.BEFORE));
        }
    }
}
