package space.apophis.chart;

import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;

/**
 * What the disc of an opaque round body hides in a projection from infinity: places farther from the viewer than its
 * centre, within its radius on the paper.
 *
 * @param radiusKm of the body, at the origin
 */
record Occultation(EncounterScene.EclipticView view, double radiusKm) {

    private static final int HALVINGS = 30;

    /**
     * A stretch of a path, projected, km.
     *
     * @param hidden whether the body stands before all of it
     */
    record Part(boolean hidden, List<Point> points) {}

    boolean hides(Ecliptic place) {
        final Point seen = view.project(place);
        return view.depth(place) < 0 && Math.hypot(seen.x(), seen.y()) < radiusKm;
    }

    /** A path in stretches that are hidden and that are not, in turn; they meet where its chords cross the limb. */
    List<Part> parts(List<Ecliptic> path) {
        final List<Part> parts = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (i > 0 && hides(path.get(i - 1)) != hides(path.get(i))) {
                final Point limb = view.project(crossing(path.get(i - 1), path.get(i)));
                points.add(limb);
                parts.add(new Part(hides(path.get(i - 1)), List.copyOf(points)));
                points = new ArrayList<>(List.of(limb));
            }
            points.add(view.project(path.get(i)));
        }
        if (!path.isEmpty()) {
            parts.add(new Part(hides(path.get(path.size() - 1)), List.copyOf(points)));
        }
        return parts;
    }

    /** Where a chord whose one end is hidden passes from behind the body, by halving. */
    private Ecliptic crossing(Ecliptic from, Ecliptic to) {
        final boolean hidden = hides(from);
        Ecliptic low = from;
        Ecliptic high = to;
        for (int i = 0; i < HALVINGS; i++) {
            final Ecliptic middle = low.middle(high);
            if (hides(middle) == hidden) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
