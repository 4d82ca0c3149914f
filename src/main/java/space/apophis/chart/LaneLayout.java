package space.apophis.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import space.apophis.scenario.timeline.Domain;

/**
 * Where the rows and texts of a timeline stand: pixels from the upper left corner of the plot. Texts are measured
 * without regard to the device, so that SVG and PNG have one layout.
 *
 * @param headings a field each, above its rows
 * @param rows in the order of the series
 * @param texts that name marks and lines
 */
record LaneLayout(double width, double height, List<Heading> headings, List<Place> rows, List<Text> texts) {

    static final double GATE_RADIUS = 6;
    static final double RADIUS = 4.2;
    static final float NAME_SIZE = 11.5f;
    static final float TEXT_SIZE = 11f;
    static final float HEADING_SIZE = 12f;

    private static final double NAME_WIDTH = 290;

    private static final FontRenderContext DEVICE_FREE = new FontRenderContext(null, true, true);

    /** The name of a field. */
    record Heading(Domain domain, double top, double height) {}

    /**
     * A row.
     *
     * @param line where its marks stand
     * @param name in lines
     */
    record Place(double top, double height, double line, List<String> name) {}

    /**
     * A text.
     *
     * @param pole from a mark to its text; null where the text stands beside what it names
     */
    record Text(List<String> lines, Rectangle2D box, Line2D pole) {}

    /**
     * Lays a series out.
     *
     * @param width of the plot
     * @param least height of the plot; rows grow to fill it
     * @param flagged whether every event has its text, rather than gates alone where there is room
     */
    static LaneLayout of(LaneSeries series, Lettering lettering, double width, double least, boolean flagged) {
        return new LaneDraft(series, lettering, width, NAME_WIDTH, flagged).make(least);
    }

    /** The same without a text for every event, and with names of another width. */
    static LaneLayout narrow(LaneSeries series, Lettering lettering, double width, double nameWidth) {
        return new LaneDraft(series, lettering, width, nameWidth, false).make(0);
    }

    static double nameLine(Lettering lettering) {
        return lineHeight(lettering.labels(NAME_SIZE));
    }

    static double lineHeight(Font font) {
        final LineMetrics metrics = font.getLineMetrics("Ag", DEVICE_FREE);
        return metrics.getAscent() + metrics.getDescent();
    }

    static double ascent(Font font) {
        return font.getLineMetrics("Ag", DEVICE_FREE).getAscent();
    }

    /** Words in as few lines as a width takes; a word that is longer stays whole. */
    static List<String> wrapped(String text, Font font, double width) {
        final List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            final String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measured(longer, font) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    static double measured(String text, Font font) {
        return font.getStringBounds(text, DEVICE_FREE).getWidth();
    }
}
