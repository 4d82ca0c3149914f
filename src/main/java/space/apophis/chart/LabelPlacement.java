package space.apophis.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels one after another, each at the first of its candidate places that is inside the plot, clear of the
 * labels placed before it and of the curves; failing that, the place that crosses the fewest curve segments. Pure:
 * pixels in, pixels out.
 *
 * @param bounds within which every label stays
 * @param obstacles curves to stay clear of, pixels
 */
record LabelPlacement(Rectangle2D bounds, List<List<Point>> obstacles) {

    private static final double[] NAME_REACHES = {7, 14, 24, 36, 50, 70, 95, 125, 160};
    private static final double[] TICK_REACHES = {9, 13, 18};
    private static final double MARGIN = 2;
    private static final double INDENT = 8;

    /** A label of known size at known pixels, to be placed. */
    record Request(Label label, double width, double height, List<Point> anchors) {}

    private record Candidate(Rectangle2D box, Point anchor) {}

    /** Places the labels, in the order of their importance. */
    List<PlacedLabel> place(List<Request> requests) {
        List<PlacedLabel> placed = new ArrayList<>();
        for (Request request : requests) {
            best(request, placed).ifPresent(c -> placed.add(new PlacedLabel(request.label(), c.box(), c.anchor())));
        }
        return List.copyOf(placed);
    }

    private Optional<Candidate> best(Request request, List<PlacedLabel> placed) {
        Candidate best = null;
        int fewest = Integer.MAX_VALUE;
        for (Candidate candidate : candidates(request)) {
            Rectangle2D roomy = grown(candidate.box());
            if (!bounds.contains(candidate.box())
                    || placed.stream().anyMatch(p -> p.box().intersects(roomy))) {
                continue;
            }
            int crossings = crossings(roomy);
            if (crossings == 0) {
                return Optional.of(candidate);
            }
            if (crossings < fewest) {
                best = candidate;
                fewest = crossings;
            }
        }
        boolean required = request.label().rank() != Label.Rank.TICK;
        return required ? Optional.ofNullable(best) : Optional.empty();
    }

    private List<Candidate> candidates(Request request) {
        List<Candidate> all = new ArrayList<>();
        switch (request.label().rank()) {
            case LINE -> onLine(request, request.anchors().get(0), all);
            case NAME -> around(request, NAME_REACHES, all);
            case TICK -> around(request, TICK_REACHES, all);
        }
        return all;
    }

    private void onLine(Request request, Point anchor, List<Candidate> all) {
        double left = bounds.getMinX() + INDENT;
        double right = bounds.getMaxX() - INDENT - request.width();
        for (double x : new double[] {left, right, (left + right) / 2}) {
            for (double y : new double[] {anchor.y() - request.height() - MARGIN, anchor.y() + MARGIN}) {
                all.add(new Candidate(new Rectangle2D.Double(x, y, request.width(), request.height()), anchor));
            }
        }
    }

    /** Sixteen directions, right first; the box touches the circle of the given reach from outside. */
    private static void around(Request request, double[] reaches, List<Candidate> all) {
        for (double reach : reaches) {
            for (Point anchor : request.anchors()) {
                for (int direction = 0; direction < 16; direction++) {
                    double angle = Math.PI / 8 * (direction % 2 == 0 ? -direction / 2 : (direction + 1) / 2);
                    double cos = Math.cos(angle);
                    double sin = Math.sin(angle);
                    double x = anchor.x() + cos * reach + request.width() / 2 * (cornered(cos) - 1);
                    double y = anchor.y() + sin * reach + request.height() / 2 * (cornered(sin) - 1);
                    all.add(new Candidate(new Rectangle2D.Double(x, y, request.width(), request.height()), anchor));
                }
            }
        }
    }

    /** -1, 0 or 1 for a side, rising evenly between. */
    private static double cornered(double component) {
        return Math.max(-1, Math.min(1, 1.3 * component));
    }

    private int crossings(Rectangle2D box) {
        int count = 0;
        for (List<Point> curve : obstacles) {
            for (int i = 1; i < curve.size(); i++) {
                Point p = curve.get(i - 1);
                Point q = curve.get(i);
                if (box.intersectsLine(p.x(), p.y(), q.x(), q.y())) {
                    count++;
                }
            }
            if (curve.size() == 1
                    && box.contains(
                            new Point2D.Double(curve.get(0).x(), curve.get(0).y()))) {
                count++;
            }
        }
        return count;
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - MARGIN, box.getY() - MARGIN / 2, box.getWidth() + 2 * MARGIN, box.getHeight() + MARGIN);
    }
}
