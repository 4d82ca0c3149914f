package space.apophis.chart.paper;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The segments of many curves, in pixels, kept flat: a label is held against all of them at hundreds of places. */
final class CurveSegments {

    private final int count;
    private final double[] fromX;
    private final double[] fromY;
    private final double[] toX;
    private final double[] toY;

    CurveSegments(List<List<Point>> curves) {
        count = curves.stream().mapToInt(curve -> Math.max(0, curve.size() - 1)).sum();
        fromX = new double[count];
        fromY = new double[count];
        toX = new double[count];
        toY = new double[count];
        int k = 0;
        for (List<Point> curve : curves) {
            Point from = null;
            for (Point to : curve) {
                if (from != null) {
                    fromX[k] = from.x();
                    fromY[k] = from.y();
                    toX[k] = to.x();
                    toY[k] = to.y();
                    k++;
                }
                from = to;
            }
        }
    }

    /**
     * How many segments meet a box or a line.
     *
     * @param line null where there is none
     * @param enough where the counting stops
     */
    int meeting(Rectangle2D box, Line2D line, int enough) {
        final Rectangle2D around = line == null ? box : box.createUnion(line.getBounds2D());
        final double left = around.getMinX();
        final double right = around.getMaxX();
        final double top = around.getMinY();
        final double bottom = around.getMaxY();
        int found = 0;
        for (int k = 0; k < count && found < enough; k++) {
            final double px = fromX[k];
            final double py = fromY[k];
            final double qx = toX[k];
            final double qy = toY[k];
            // Nearly all lie to one side of both.
            if (px < left && qx < left
                    || px > right && qx > right
                    || py < top && qy < top
                    || py > bottom && qy > bottom) {
                continue;
            }
            if (box.intersectsLine(px, py, qx, qy) || line != null && line.intersectsLine(px, py, qx, qy)) {
                found++;
            }
        }
        return found;
    }
}
