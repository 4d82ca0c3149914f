package space.apophis.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.apophis.chart.paper.Axis;
import space.apophis.scenario.timeline.SystemSpec.Domain;

/**
 * Where the rows and texts of a timeline stand: pixels from the upper left corner of the plot. Texts are measured
 * without regard to the device, so that SVG and PNG have one layout.
 *
 * @param headings a field each, above its rows
 * @param rows in the order of the series
 * @param texts that name marks and lines
 */
record GanttLayout(double width, double height, List<Heading> headings, List<Place> rows, List<Text> texts) {

    static final double GATE_RADIUS = 6;
    static final double RADIUS = 4.2;
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
    static GanttLayout of(GanttRows series, Lettering lettering, double width, double least, boolean flagged) {
        return new Draft(series, lettering, width, NAME_WIDTH, flagged).make(least);
    }

    /** The same without a text for every event, and with names of another width. */
    static GanttLayout narrow(GanttRows series, Lettering lettering, double width, double nameWidth) {
        return new Draft(series, lettering, width, nameWidth, false).make(0);
    }

    static double nameLine(Lettering lettering) {
        return lineHeight(lettering.labels(Axis.NAME_SIZE));
    }

    static double lineHeight(Font font) {
        final LineMetrics metrics = font.getLineMetrics("Ag", DEVICE_FREE);
        return metrics.getAscent() + metrics.getDescent();
    }

    /** Words in as few lines as a width takes; a word that is longer stays whole, unless it may be parted anywhere. */
    static List<String> wrapped(String text, Font font, double width) {
        final List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            final String longer = line + piece;
            if (!line.isEmpty() && measured(longer.strip(), font) > width) {
                lines.add(line.strip());
                line = piece;
            } else {
                line = longer;
            }
        }
        lines.add(line.strip());
        return lines;
    }

    /** What a line may end after: words with their space, and in Japanese, which has none, what its rules keep together. */
    private static List<String> pieces(String text) {
        final List<String> pieces = new ArrayList<>();
        for (String word : text.split("(?<= )")) {
            if (word.codePoints().noneMatch(GanttLayout::isJapanese)) {
                pieces.add(word);
                continue;
            }
            final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(word);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                pieces.add(word.substring(from, to));
                from = to;
            }
        }
        return pieces;
    }

    private static boolean isJapanese(int codePoint) {
        final Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    static double measured(String text, Font font) {
        return font.getStringBounds(text, DEVICE_FREE).getWidth();
    }

    /** A text with its end left out, where a width does not take all of it. */
    static String cut(String text, Font font, double width) {
        String shorter = text;
        while (!shorter.isEmpty() && measured(shorter, font) > width) {
            shorter = shorter.substring(0, Math.max(0, shorter.length() - 2)).strip() + "\u2026";
        }
        return shorter;
    }

    /** The work of it: each row as high as its flags and its name need. */
    private static final class Draft {

        private static final double FLAG_WIDTH = 165;
        private static final double HEADING_HEIGHT = 19;
        private static final double ROW_GAP = 2.5;
        private static final double FLAGGED_GAP = 8;
        private static final double BESIDE = 3;
        private static final String RIGHT_TO_LEFT = "\u200f";

        /** A row before it has its place: what its flags need above and below the line of marks. */
        private record Plan(GanttRows.Row row, List<FlagPlacement.Flag> flags, double above, double below) {

            double height() {
                return above + below;
            }
        }

        private final GanttRows series;
        private final Lettering lettering;
        private final double width;
        private final double nameWidth;
        private final boolean flagged;
        private final Font font;
        private final double lineHeight;
        private final List<Heading> headings = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();

        Draft(GanttRows series, Lettering lettering, double width, double nameWidth, boolean flagged) {
            this.series = series;
            this.lettering = lettering;
            this.width = width;
            this.nameWidth = nameWidth;
            this.flagged = flagged;
            this.font = lettering.labels(TEXT_SIZE);
            this.lineHeight = lineHeight(font);
        }

        GanttLayout make(double least) {
            final List<Plan> plans = series.rows().stream().map(this::plan).toList();
            double y = lineTexts() + 2;
            final long domains =
                    series.rows().stream().map(GanttRows.Row::domain).distinct().count();
            final double needed = y
                    + domains * HEADING_HEIGHT
                    + plans.stream().mapToDouble(Plan::height).sum();
            final double extra = Math.max(0, least - needed) / Math.max(1, plans.size());
            Domain domain = null;
            for (Plan plan : plans) {
                if (plan.row().domain() != domain) {
                    domain = plan.row().domain();
                    headings.add(new Heading(domain, y, HEADING_HEIGHT));
                    y += HEADING_HEIGHT;
                }
                final double line = y + plan.above() + extra / 2;
                places.add(new Place(y, plan.height() + extra, line, name(plan.row())));
                describe(plan.row(), plan.flags(), line);
                y += plan.height() + extra;
            }
            return new GanttLayout(width, y, List.copyOf(headings), List.copyOf(places), List.copyOf(texts));
        }

        private double x(double day) {
            return (day - series.from()) / (series.to() - series.from()) * width;
        }

        private List<String> name(GanttRows.Row row) {
            return wrapped(row.name(), lettering.labels(Axis.NAME_SIZE), nameWidth);
        }

        private Plan plan(GanttRows.Row row) {
            final List<FlagPlacement.Flag> flags = flagged ? flags(row) : List.of();
            final double half = Math.max(name(row).size() * nameLine(lettering) / 2, GATE_RADIUS + 1) + ROW_GAP;
            double above = half;
            double below = half;
            for (FlagPlacement.Flag flag : flags) {
                above = Math.max(above, FLAGGED_GAP - flag.box().getMinY());
                below = Math.max(below, FLAGGED_GAP + flag.box().getMaxY());
            }
            return new Plan(row, flags, above, below);
        }

        private List<FlagPlacement.Flag> flags(GanttRows.Row row) {
            final List<FlagPlacement.Request> requests = new ArrayList<>();
            for (int i = 0; i < row.marks().size(); i++) {
                final List<String> lines = lines(row.marks().get(i));
                requests.add(new FlagPlacement.Request(
                        i, x(row.marks().get(i).middle()), widest(lines) + 2, lines.size() * lineHeight));
            }
            return new FlagPlacement(0, width, GATE_RADIUS + 4).place(requests);
        }

        private List<String> lines(GanttRows.Mark mark) {
            final List<String> lines = wrapped(mark.date() + " " + mark.text(), font, FLAG_WIDTH);
            if (!lettering.words().rightToLeft()) {
                return lines;
            }
            // A line that begins with Latin letters or a date runs from the right like the others; a date does not.
            final List<String> marked = new ArrayList<>(lines);
            marked.set(0, GanttRows.LEFT_TO_RIGHT + marked.get(0));
            marked.replaceAll(RIGHT_TO_LEFT::concat);
            return marked;
        }

        private double widest(List<String> lines) {
            return lines.stream()
                    .mapToDouble(line -> measured(line, font))
                    .max()
                    .orElse(0);
        }

        private void describe(GanttRows.Row row, List<FlagPlacement.Flag> flags, double line) {
            for (FlagPlacement.Flag flag : flags) {
                final Rectangle2D box = flag.box();
                texts.add(new Text(
                        lines(row.marks().get(flag.index())),
                        new Rectangle2D.Double(box.getX(), box.getY() + line, box.getWidth(), box.getHeight()),
                        new Line2D.Double(
                                flag.pole().getX1(),
                                line,
                                flag.pole().getX2(),
                                flag.pole().getY2() + line)));
            }
            if (!flagged) {
                gates(row, line);
            }
        }

        /** Words beside the gates that still stand, the later first, where nothing else is. */
        private void gates(GanttRows.Row row, double line) {
            final List<Rectangle2D> taken = new ArrayList<>();
            row.marks().forEach(mark -> taken.add(marked(mark, line)));
            for (int i = row.marks().size() - 1; i >= 0; i--) {
                final GanttRows.Mark mark = row.marks().get(i);
                if (mark.gate() != null && mark.state().stands()) {
                    final String word = lettering.words().of("gate", mark.gate());
                    beside(word, taken.get(i), taken, line).ifPresent(box -> {
                        taken.add(box);
                        texts.add(new Text(List.of(word), box, null));
                    });
                }
            }
        }

        private Optional<Rectangle2D> beside(String word, Rectangle2D mark, List<Rectangle2D> taken, double line) {
            final double wide = measured(word, font) + 2;
            for (double x : new double[] {mark.getMaxX() + BESIDE, mark.getMinX() - BESIDE - wide}) {
                final Rectangle2D box = new Rectangle2D.Double(x, line - lineHeight / 2, wide, lineHeight);
                if (x >= 0 && x + wide <= width && taken.stream().noneMatch(box::intersects)) {
                    return Optional.of(box);
                }
            }
            return Optional.empty();
        }

        /** The mark with its bar. */
        private Rectangle2D marked(GanttRows.Mark mark, double line) {
            final double radius = mark.gate() == null ? RADIUS : GATE_RADIUS;
            final double left = Math.min(x(mark.first()), x(mark.middle()) - radius);
            final double right = Math.max(x(mark.last()), x(mark.middle()) + radius);
            return new Rectangle2D.Double(left, line - radius, right - left, 2 * radius);
        }

        /** Texts of the lines, at the top; the height that they take. */
        private double lineTexts() {
            final List<Rectangle2D> taken = new ArrayList<>();
            double height = 0;
            for (GanttRows.Line line : series.lines()) {
                if (line.text().isEmpty()) {
                    continue;
                }
                final Rectangle2D box = lineText(line, taken);
                taken.add(box);
                texts.add(new Text(List.of(line.text()), box, null));
                height = Math.max(height, box.getMaxY());
            }
            return height;
        }

        private Rectangle2D lineText(GanttRows.Line line, List<Rectangle2D> taken) {
            final double wide = measured(line.text(), font) + 2;
            for (double y = 1; ; y += lineHeight + 2) {
                for (double x : new double[] {x(line.day()) + BESIDE, x(line.day()) - BESIDE - wide}) {
                    final Rectangle2D box = new Rectangle2D.Double(x, y, wide, lineHeight);
                    final boolean crossed = series.lines().stream()
                            .anyMatch(other -> x(other.day()) > x - 2 && x(other.day()) < x + wide + 2);
                    if (x >= 0
                            && x + wide <= width
                            && !crossed
                            && taken.stream().noneMatch(box::intersects)) {
                        return box;
                    }
                }
                if (y > 10 * lineHeight) {
                    // Lines too near one another for any text between them: across, on a row of its own.
                    final double x = Math.max(0, Math.min(x(line.day()) + BESIDE, width - wide));
                    return new Rectangle2D.Double(x, 1 + taken.size() * (lineHeight + 2), wide, lineHeight);
                }
            }
        }
    }
}
