package space.apophis.chart;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.scenario.timeline.Domain;

/** The work of laying out the lanes of a timeline: each row as high as its flags and its name need. */
final class LaneDraft {

    private static final double FLAG_WIDTH = 165;
    private static final double HEADING_HEIGHT = 19;
    private static final double ROW_GAP = 2.5;
    private static final double FLAGGED_GAP = 8;
    private static final double BESIDE = 3;

    /** A row before it has its place: what its flags need above and below the line of marks. */
    private record Plan(LaneSeries.Row row, List<FlagPlacement.Flag> flags, double above, double below) {

        double height() {
            return above + below;
        }
    }

    private final LaneSeries series;
    private final Lettering lettering;
    private final double width;
    private final double nameWidth;
    private final boolean flagged;
    private final Font font;
    private final double lineHeight;
    private final List<LaneLayout.Heading> headings = new ArrayList<>();
    private final List<LaneLayout.Place> places = new ArrayList<>();
    private final List<LaneLayout.Text> texts = new ArrayList<>();

    LaneDraft(LaneSeries series, Lettering lettering, double width, double nameWidth, boolean flagged) {
        this.series = series;
        this.lettering = lettering;
        this.width = width;
        this.nameWidth = nameWidth;
        this.flagged = flagged;
        this.font = lettering.labels(LaneLayout.TEXT_SIZE);
        this.lineHeight = LaneLayout.lineHeight(font);
    }

    LaneLayout make(double least) {
        final List<Plan> plans = series.rows().stream().map(this::plan).toList();
        double y = lineTexts() + 2;
        final long domains =
                series.rows().stream().map(LaneSeries.Row::domain).distinct().count();
        final double needed = y
                + domains * HEADING_HEIGHT
                + plans.stream().mapToDouble(Plan::height).sum();
        final double extra = Math.max(0, least - needed) / Math.max(1, plans.size());
        Domain domain = null;
        for (Plan plan : plans) {
            if (plan.row().domain() != domain) {
                domain = plan.row().domain();
                headings.add(new LaneLayout.Heading(domain, y, HEADING_HEIGHT));
                y += HEADING_HEIGHT;
            }
            final double line = y + plan.above() + extra / 2;
            places.add(new LaneLayout.Place(y, plan.height() + extra, line, name(plan.row())));
            describe(plan.row(), plan.flags(), line);
            y += plan.height() + extra;
        }
        return new LaneLayout(width, y, List.copyOf(headings), List.copyOf(places), List.copyOf(texts));
    }

    private double x(double day) {
        return (day - series.from()) / (series.to() - series.from()) * width;
    }

    private List<String> name(LaneSeries.Row row) {
        return LaneLayout.wrapped(row.name(), lettering.labels(LaneLayout.NAME_SIZE), nameWidth);
    }

    private Plan plan(LaneSeries.Row row) {
        final List<FlagPlacement.Flag> flags = flagged ? flags(row) : List.of();
        final double half =
                Math.max(name(row).size() * LaneLayout.nameLine(lettering) / 2, LaneLayout.GATE_RADIUS + 1) + ROW_GAP;
        double above = half;
        double below = half;
        for (FlagPlacement.Flag flag : flags) {
            above = Math.max(above, FLAGGED_GAP - flag.box().getMinY());
            below = Math.max(below, FLAGGED_GAP + flag.box().getMaxY());
        }
        return new Plan(row, flags, above, below);
    }

    private List<FlagPlacement.Flag> flags(LaneSeries.Row row) {
        final List<FlagPlacement.Request> requests = new ArrayList<>();
        for (int i = 0; i < row.marks().size(); i++) {
            final List<String> lines = lines(row.marks().get(i));
            requests.add(new FlagPlacement.Request(
                    i, x(row.marks().get(i).middle()), widest(lines) + 2, lines.size() * lineHeight));
        }
        return new FlagPlacement(0, width, LaneLayout.GATE_RADIUS + 4).place(requests);
    }

    private List<String> lines(LaneSeries.Mark mark) {
        return LaneLayout.wrapped(mark.date() + " " + mark.text(), font, FLAG_WIDTH);
    }

    private double widest(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> LaneLayout.measured(line, font))
                .max()
                .orElse(0);
    }

    private void describe(LaneSeries.Row row, List<FlagPlacement.Flag> flags, double line) {
        for (FlagPlacement.Flag flag : flags) {
            final Rectangle2D box = flag.box();
            texts.add(new LaneLayout.Text(
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
    private void gates(LaneSeries.Row row, double line) {
        final List<Rectangle2D> taken = new ArrayList<>();
        row.marks().forEach(mark -> taken.add(marked(mark, line)));
        for (int i = row.marks().size() - 1; i >= 0; i--) {
            final LaneSeries.Mark mark = row.marks().get(i);
            if (mark.gate() != null && mark.state().stands()) {
                final String word = lettering.words().of("gate", mark.gate());
                beside(word, taken.get(i), taken, line).ifPresent(box -> {
                    taken.add(box);
                    texts.add(new LaneLayout.Text(List.of(word), box, null));
                });
            }
        }
    }

    private Optional<Rectangle2D> beside(String word, Rectangle2D mark, List<Rectangle2D> taken, double line) {
        final double wide = LaneLayout.measured(word, font) + 2;
        for (double x : new double[] {mark.getMaxX() + BESIDE, mark.getMinX() - BESIDE - wide}) {
            final Rectangle2D box = new Rectangle2D.Double(x, line - lineHeight / 2, wide, lineHeight);
            if (x >= 0 && x + wide <= width && taken.stream().noneMatch(box::intersects)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** The mark with its bar. */
    private Rectangle2D marked(LaneSeries.Mark mark, double line) {
        final double radius = mark.gate() == null ? LaneLayout.RADIUS : LaneLayout.GATE_RADIUS;
        final double left = Math.min(x(mark.first()), x(mark.middle()) - radius);
        final double right = Math.max(x(mark.last()), x(mark.middle()) + radius);
        return new Rectangle2D.Double(left, line - radius, right - left, 2 * radius);
    }

    /** Texts of the lines, at the top; the height that they take. */
    private double lineTexts() {
        final List<Rectangle2D> taken = new ArrayList<>();
        double height = 0;
        for (LaneSeries.Line line : series.lines()) {
            final Rectangle2D box = lineText(line, taken);
            taken.add(box);
            texts.add(new LaneLayout.Text(List.of(line.text()), box, null));
            height = Math.max(height, box.getMaxY());
        }
        return height;
    }

    private Rectangle2D lineText(LaneSeries.Line line, List<Rectangle2D> taken) {
        final double wide = LaneLayout.measured(line.text(), font) + 2;
        for (double y = 1; ; y += lineHeight + 2) {
            for (double x : new double[] {x(line.day()) + BESIDE, x(line.day()) - BESIDE - wide}) {
                final Rectangle2D box = new Rectangle2D.Double(x, y, wide, lineHeight);
                final boolean crossed = series.lines().stream()
                        .anyMatch(other -> x(other.day()) > x - 2 && x(other.day()) < x + wide + 2);
                if (x >= 0 && x + wide <= width && !crossed && taken.stream().noneMatch(box::intersects)) {
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
