package space.apophis.chart.escort;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortViewsResult;
import space.apophis.study.result.FrameResult;
import space.apophis.study.result.StudyResult;

/** What the first camera of an escort sees, frame by frame, each as wide as its field of view. */
public final class Filmstrip {

    /** What is seen. */
    public static final String CAPTION =
            "Rendered frames of the first camera, each as wide as its field of view, north of the ecliptic up: at arrival, in the"
                    + " middle of phases, and about the closest pass by Earth. Lit by the Sun as by the law of Lommel and Seeliger"
                    + " (Earth and Moon by Lambert's), stars left out; what is smaller than a pixel is drawn as a dot. Each"
                    + " label has the range to the asteroid's centre, what a pixel of the camera covers there, and the phase angle. How"
                    + " the asteroid is turned follows an assumed attitude: the true one is not known.";

    /** Of the figure, so that three rows fit. */
    public static final int HEIGHT = 900;

    private static final int COLUMNS = 4;
    private static final int ROWS = 3;
    private static final double CELL = 230.0;
    private static final double PICTURE = 218.0;
    private static final double ROW = 280.0;
    private static final int PIXELS = 218;
    private static final double LINE = 15.0;
    private static final double HOUR = 60.0;
    private static final int LONGEST = 34;

    private Filmstrip() {}

    /** The frames that the program chose. */
    public static Chart chosen(StudyResult result) {
        return draw(result, false);
    }

    /** Those that the scenario asks for. */
    public static Chart asked(StudyResult result) {
        return draw(result, true);
    }

    private static Chart draw(StudyResult result, boolean asked) {
        final EscortResult escort = result.nearby().escort();
        final EscortViewsResult views = escort == null ? null : escort.views();
        final List<FrameResult> frames = views == null
                ? List.of()
                : views.frames().stream()
                        .filter(frame -> frame.asked() == asked)
                        .toList();
        return frames.isEmpty()
                ? Chart.none()
                : draw(result, views, frames.subList(0, Math.min(frames.size(), COLUMNS * ROWS)));
    }

    private static Chart draw(StudyResult result, EscortViewsResult views, List<FrameResult> frames) {
        final double halfWidth = 0.5 * COLUMNS * CELL;
        final double halfHeight = 0.5 * ROWS * ROW;
        final PanelBuilder panel = PanelBuilder.plane(Axis.hidden(halfWidth), Axis.hidden(halfHeight));
        final Font font = new Theme().labelFont();
        for (int i = 0; i < frames.size(); i++) {
            final Point corner = new Point(
                    CELL * (i % COLUMNS) - halfWidth + 0.5 * (CELL - PICTURE), halfHeight - ROW * (i / COLUMNS));
            final Point other = new Point(corner.x() + PICTURE, corner.y() - PICTURE);
            panel.picture(new Panel.Picture(corner, other, PIXELS, RenderedFrame.shades(views, frames.get(i), PIXELS)));
            panel.text(new Panel.Text(
                    words(frames.get(i)), new Point(corner.x(), other.y() - 3.0), PICTURE, LINE, font, null));
        }
        return Chart.of(
                "What the " + views.cameras().get(0).name() + " sees of "
                        + result.asteroid().designation(),
                panel.build());
    }

    private static List<String> words(FrameResult frame) {
        final List<String> lines = new ArrayList<>();
        lines.add(frame.at().utc().substring(0, 16).replace('T', ' ') + " UTC" + fromPass(frame));
        lines.add(shortened(frame.phase()));
        lines.add(Numbers.significant(frame.rangeKm()) + " km, " + Numbers.significant(frame.scaleM()) + " m/px, phase "
                + Numbers.format("0", frame.phaseDeg()) + "°");
        return lines;
    }

    /** Within two days of the pass. */
    private static String fromPass(FrameResult frame) {
        if (frame.minutes() == null || Math.abs(frame.minutes()) > 48 * HOUR) {
            return "";
        }
        final double minutes = frame.minutes();
        if (Math.abs(minutes) < 0.5) {
            return ", closest";
        }
        final String sign = minutes < 0 ? "−" : "+";
        return ", " + sign
                + (Math.abs(minutes) < HOUR
                        ? Numbers.format("0", Math.abs(minutes)) + " min"
                        : Numbers.format("0.#", Math.abs(minutes) / HOUR) + " h");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
