package space.apophis.chart.paper;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

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
                box.getX() - margin, box.getY() - margin / 2, box.getWidth() + 2 * margin, box.getHeight() + margin);
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
