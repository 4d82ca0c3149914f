package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.ReferenceEphemeris;
import space.apophis.ephemeris.ShippedData;

/** Draws the figure of docs/ephemeris.md. Run with -Dupdate=true, where DE440 is, to write it anew. */
class ResidualChartTest {

    private static final Path PICTURE = Path.of("docs/ephemeris-residuals.png");
    private static final double DAY = 86400.0;
    private static final double STEP = 5.0 * DAY;
    private static final Map<Body, Color> COLOURS = new LinkedHashMap<>();

    static {
        COLOURS.put(Body.MARS, Theme.ASTEROID);
        COLOURS.put(Body.MOON, Theme.MOON);
        COLOURS.put(Body.EARTH, Theme.EARTH);
        COLOURS.put(Body.MERCURY, Theme.SUN);
    }

    @Test
    void drawsTheDistanceFromDe440() throws IOException {
        final PlanetaryEphemeris de440 = ReferenceEphemeris.de440();
        final PlanetaryEphemeris shipped = ShippedData.solarSystem().planets();
        final double first = Math.max(shipped.start(), de440.start());
        final double last = Math.min(shipped.end(), de440.end());
        final PanelBuilder panel = PanelBuilder.of(
                Axis.calendar("Time, TDB", TdbClock.millis(first), TdbClock.millis(last)),
                Axis.logarithmic("Distance from DE440, m", 0.001, 100.0, "0.###"));
        final List<Body> drawn = List.copyOf(COLOURS.keySet());
        COLOURS.forEach((body, colour) -> {
            final List<Point> curve = new ArrayList<>();
            for (double t = first; t <= last; t += STEP) {
                curve.add(new Point(TdbClock.millis(t), Math.max(1e-3, distance(body, t, de440, shipped))));
            }
            final String from = body == Body.MOON ? "Moon from Earth" : title(body) + " from Sun";
            panel.named(from, curve, colour, Theme.THIN, (3 + 2 * drawn.indexOf(body)) / 12.0);
            assertTrue(curve.stream().allMatch(point -> point.y() < 50.0), body + " leaves the picture");
        });
        final JFreeChart chart =
                new ChartDrawer(new Theme()).draw(Chart.of("The shipped ephemeris beside DE440", panel.build()));
        if (Boolean.getBoolean("update")) {
            Files.write(PICTURE, ChartImages.png(chart, Figure.DISTANCE));
        }
    }

    private static String title(Body body) {
        return body.name().charAt(0) + body.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static double distance(Body body, double t, PlanetaryEphemeris a, PlanetaryEphemeris b) {
        final BodyStates p = new BodyStates();
        final BodyStates q = new BodyStates();
        a.fill(t, p);
        b.fill(t, q);
        final int centre = 3 * (body == Body.MOON ? Body.EARTH : Body.SUN).ordinal();
        double square = 0.0;
        for (int k = 0; k < 3; k++) {
            final int i = 3 * body.ordinal() + k;
            square += Math.pow(p.position[i] - p.position[centre + k] - q.position[i] + q.position[centre + k], 2);
        }
        return Math.sqrt(square);
    }
}
