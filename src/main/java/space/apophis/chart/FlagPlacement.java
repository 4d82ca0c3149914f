package space.apophis.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Labels of marks on a level line, as flags: each on a pole that stands on its mark, upwards or downwards, the text to
 * the right or to the left of the pole, as near to the line as it can be without text on text or a pole through a text.
 * Pixels in, pixels out; y is 0 on the line and grows downwards.
 *
 * @param left bound of all texts
 * @param right bound of all texts
 * @param clear height above and below the line that is left to the marks
 */
record FlagPlacement(double left, double right, double clear) {

    private static final double GAP = 3;
    private static final double STEP = 4;
    private static final double ON_POLE = 2;

    /** A text of known size at a mark. */
    record Request(int index, double x, double width, double height) {}

    /** A placed text with its pole, from the line to the far side of the box. */
    record Flag(int index, Rectangle2D box, Line2D pole) {

        private boolean collides(Flag other) {
            return grown(box).intersects(other.box)
                    || grown(other.box).intersectsLine(pole)
                    || grown(box).intersectsLine(other.pole);
        }

        private static Rectangle2D grown(Rectangle2D box) {
            return new Rectangle2D.Double(
                    box.getX() - 1, box.getY() - GAP / 2, box.getWidth() + GAP + 1, box.getHeight() + GAP);
        }

        private double reach() {
            return Math.max(-box.getMinY(), box.getMaxY());
        }
    }

    /**
     * Places them from the right to the left; room upwards and downwards is taken as needed. A text for which there is no
     * place, because texts that could only hang to the left cover its mark on both sides, is left out.
     */
    List<Flag> place(List<Request> requests) {
        final List<Flag> placed = new ArrayList<>();
        requests.stream()
                .sorted(Comparator.comparingDouble(Request::x).reversed().thenComparing(Request::index))
                .forEach(request -> nearest(request, placed).ifPresent(placed::add));
        placed.sort(Comparator.comparingInt(Flag::index));
        return List.copyOf(placed);
    }

    /** To the right, so that the marks still to come keep their poles clear; to the left only at the border. */
    private Optional<Flag> nearest(Request request, List<Flag> placed) {
        final double rightwards = request.x() + ON_POLE;
        final double leftwards = Math.max(left, request.x() - ON_POLE - request.width());
        final double x = rightwards + request.width() <= right ? rightwards : leftwards;
        final Optional<Flag> up = free(request, x, true, placed);
        final Optional<Flag> down = free(request, x, false, placed);
        final boolean below = up.isEmpty()
                || down.isPresent() && down.get().reach() < up.get().reach() - STEP / 2;
        return below ? down : up;
    }

    private Optional<Flag> free(Request request, double x, boolean upwards, List<Flag> placed) {
        final double farthest = placed.stream().mapToDouble(Flag::reach).max().orElse(clear) + GAP + STEP;
        for (double offset = clear; offset <= farthest; offset += STEP) {
            final double y = upwards ? -offset - request.height() : offset;
            final Rectangle2D box = new Rectangle2D.Double(x, y, request.width(), request.height());
            final double end = upwards ? box.getMinY() : box.getMaxY();
            final Flag flag = new Flag(request.index(), box, new Line2D.Double(request.x(), 0, request.x(), end));
            if (placed.stream().noneMatch(flag::collides)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
