package space.apophis.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where a label came to stand.
 *
 * @param label what is written
 * @param box its place, pixels, y downwards
 * @param anchor the point it names, pixels
 */
record PlacedLabel(Label label, Rectangle2D box, Point anchor) {

    /** Whether a line should join the text to its point, because it stands too far to be read as beside it. */
    boolean needsLeader() {
        return label.rank() == Label.Rank.NAME && gap() > 12;
    }

    /** The point of the box nearest to the anchor. */
    Point nearest() {
        return new Point(
                Math.max(box.getMinX(), Math.min(anchor.x(), box.getMaxX())),
                Math.max(box.getMinY(), Math.min(anchor.y(), box.getMaxY())));
    }

    private double gap() {
        return nearest().distance(anchor);
    }
}
