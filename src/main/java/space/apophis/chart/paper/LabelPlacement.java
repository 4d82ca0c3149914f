package space.apophis.chart.paper;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels one after another, each at the first of its candidate places that is inside the plot, clear of the
 * labels placed before it and of the curves; failing that, the place that crosses the fewest curve segments. The name
 * of a mark would rather cross some than be far away. Pure: pixels in, pixels out.
 *
 * @param bounds within which every label stays
 * @param obstacles curves to stay clear of, pixels
 */
public record LabelPlacement(Rectangle2D bounds, List<List<Point>> obstacles) {

    private static final double[] NAME_REACHES = {7, 14, 24, 36, 50, 70, 95, 125, 160};
    private static final double[] TICK_REACHES = {9, 13, 18};
    private static final double MARGIN = 2;
    private static final double INDENT = 8;
    private static final double MARK = 9;
    private static final double PIXELS_LIKE_A_CROSSING = 2;
    private static final int LIKE_HIDING_A_MARK = 100;

    /** A label of known size at known pixels, to be placed. */
    record Request(Label label, double width, double height, List<Point> anchors) {}

    /** Places the labels, in the order of their importance. */
    List<PlacedLabel> place(List<Request> requests) {
        List<PlacedLabel> placed = new ArrayList<>();
        CurveSegments curves = new CurveSegments(obstacles);
        for (Request request : requests) {
            List<Point> marks = requests.stream()
                    .filter(other -> other != request && other.label().rank() == Label.Rank.MARK)
                    .flatMap(other -> other.anchors().stream())
                    .toList();
            best(request, marks, placed, curves).ifPresent(placed::add);
        }
        return List.copyOf(placed);
    }

    private Optional<PlacedLabel> best(
            Request request, List<Point> marks, List<PlacedLabel> placed, CurveSegments curves) {
        PlacedLabel best = null;
        int least = Integer.MAX_VALUE;
        for (PlacedLabel candidate : candidates(request)) {
            if (!bounds.contains(candidate.box())
                    || placed.stream().anyMatch(other -> candidate.collides(other, MARGIN))) {
                continue;
            }
            int cost = LIKE_HIDING_A_MARK
                    * (int) marks.stream().filter(candidate::hides).count();
            if (request.label().rank() == Label.Rank.MARK) {
                cost += (int) (candidate.nearest().distance(candidate.anchor()) / PIXELS_LIKE_A_CROSSING);
            }
            if (cost >= least) {
                continue;
            }
            cost += crossings(candidate, curves, least - cost);
            if (cost == 0) {
                return Optional.of(candidate);
            }
            if (cost < least) {
                best = candidate;
                least = cost;
            }
        }
        boolean required = request.label().rank() != Label.Rank.TICK;
        return required ? Optional.ofNullable(best) : Optional.empty();
    }

    private List<PlacedLabel> candidates(Request request) {
        List<PlacedLabel> all = new ArrayList<>();
        switch (request.label().rank()) {
            case LINE -> onLine(request, request.anchors().get(0), all);
            case NAME -> around(request, NAME_REACHES, all);
            case MARK -> around(request, NAME_REACHES, all);
            case BAR -> inBar(request, all);
            case CONTOUR -> centred(request, all);
            case TICK -> around(request, TICK_REACHES, all);
        }
        return all;
    }

    private void onLine(Request request, Point anchor, List<PlacedLabel> all) {
        double left = bounds.getMinX() + INDENT;
        double right = bounds.getMaxX() - INDENT - request.width();
        for (double x : new double[] {left, right, (left + right) / 2}) {
            for (double y : new double[] {anchor.y() - request.height() - MARGIN, anchor.y() + MARGIN}) {
                all.add(new PlacedLabel(
                        request.label(), new Rectangle2D.Double(x, y, request.width(), request.height()), anchor));
            }
        }
    }

    private static void inBar(Request request, List<PlacedLabel> all) {
        final Point from = request.anchors().get(0);
        final Point to = request.anchors().get(1);
        final double wide = request.width() + INDENT;
        final List<Double> lefts = new ArrayList<>(List.of(to.x() + MARGIN, from.x() - wide));
        if (from.x() + wide <= to.x()) {
            lefts.add(0, from.x() + MARGIN);
        }
        for (double left : lefts) {
            all.add(new PlacedLabel(
                    request.label(),
                    new Rectangle2D.Double(left, from.y() - request.height() / 2, request.width(), request.height()),
                    from));
        }
    }

    private static void centred(Request request, List<PlacedLabel> all) {
        for (Point anchor : request.anchors()) {
            double x = anchor.x() - request.width() / 2;
            double y = anchor.y() - request.height() / 2;
            all.add(new PlacedLabel(
                    request.label(), new Rectangle2D.Double(x, y, request.width(), request.height()), anchor));
        }
    }

    /** Sixteen directions, right first; the box touches the circle of the given reach from outside. */
    private static void around(Request request, double[] reaches, List<PlacedLabel> all) {
        for (double reach : reaches) {
            for (Point anchor : request.anchors()) {
                for (int direction = 0; direction < 16; direction++) {
                    double angle = Math.PI / 8 * (direction % 2 == 0 ? -direction / 2 : (direction + 1) / 2);
                    double cos = Math.cos(angle);
                    double sin = Math.sin(angle);
                    double x = anchor.x() + cos * reach + request.width() / 2 * (cornered(cos) - 1);
                    double y = anchor.y() + sin * reach + request.height() / 2 * (cornered(sin) - 1);
                    all.add(new PlacedLabel(
                            request.label(), new Rectangle2D.Double(x, y, request.width(), request.height()), anchor));
                }
            }
        }
    }

    /** -1, 0 or 1 for a side, rising evenly between. */
    private static double cornered(double component) {
        return Math.max(-1, Math.min(1, 1.3 * component));
    }

    /** How many segments of curves run through the text, or across its line away from what it names; counted up to enough. */
    private static int crossings(PlacedLabel candidate, CurveSegments curves, int enough) {
        final Line2D line = candidate.leader().map(LabelPlacement::withoutStart).orElse(null);
        return curves.meeting(grown(candidate.box()), line, enough);
    }

    /** A line less the stretch on the mark that it begins at. */
    private static Line2D withoutStart(Line2D line) {
        Point start = new Point(line.getX1(), line.getY1());
        Point end = new Point(line.getX2(), line.getY2());
        Point direction = new Point(end.x() - start.x(), end.y() - start.y()).unit();
        Point clear = start.along(direction, MARK);
        return new Line2D.Double(clear.x(), clear.y(), end.x(), end.y());
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - MARGIN, box.getY() - MARGIN / 2, box.getWidth() + 2 * MARGIN, box.getHeight() + MARGIN);
    }

    /**
     * Where a label came to stand.
     *
     * @param label what is written
     * @param box its place, pixels, y downwards
     * @param anchor the point it names, pixels
     */
    public record PlacedLabel(Label label, Rectangle2D box, Point anchor) {

        private static final double LONGEST_GAP = 12;
        private static final double MARK_RADIUS = 7;

        /** A line from the text to its point, where it stands too far to be read as beside it. */
        public Optional<Line2D> leader() {
            Point end = nearest();
            boolean named = label.rank() == Label.Rank.NAME || label.rank() == Label.Rank.MARK;
            boolean needed = named && end.distance(anchor) > LONGEST_GAP;
            return needed ? Optional.of(new Line2D.Double(anchor.x(), anchor.y(), end.x(), end.y())) : Optional.empty();
        }

        /** Whether text or line of one would be drawn over the other's; lines may part from one place. */
        public boolean collides(PlacedLabel other, double margin) {
            Rectangle2D roomy = new Rectangle2D.Double(
                    box.getX() - margin,
                    box.getY() - margin / 2,
                    box.getWidth() + 2 * margin,
                    box.getHeight() + margin);
            Optional<Line2D> mine = leader();
            Optional<Line2D> theirs = other.leader();
            return other.box.intersects(roomy)
                    || mine.filter(line -> other.box.intersectsLine(line)).isPresent()
                    || theirs.filter(line -> box.intersectsLine(line)).isPresent()
                    || anchor.distance(other.anchor) > LONGEST_GAP
                            && mine.isPresent()
                            && theirs.filter(mine.get()::intersectsLine).isPresent();
        }

        /** Whether the text would be drawn over a round mark. */
        public boolean hides(Point mark) {
            return nearest(mark).distance(mark) < MARK_RADIUS;
        }

        /** The point of the box nearest to the anchor. */
        public Point nearest() {
            return nearest(anchor);
        }

        private Point nearest(Point place) {
            return new Point(
                    Math.max(box.getMinX(), Math.min(place.x(), box.getMaxX())),
                    Math.max(box.getMinY(), Math.min(place.y(), box.getMaxY())));
        }
    }
}
