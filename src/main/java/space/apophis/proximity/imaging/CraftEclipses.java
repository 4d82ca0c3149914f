package space.apophis.proximity.imaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.ephemeris.Body;
import space.apophis.observation.InstantSearch;
import space.apophis.observation.TimeSpan;
import space.apophis.proximity.Attractor;

/**
 * When the Sun is hidden from a craft. By the asteroid and its moon: while they stand before the middle of the Sun, whose half
 * degree their shapes do not resolve. By Earth: while any of the Sun is covered, both as discs.
 */
public final class CraftEclipses {

    /** Beyond this Earth covers less than a quarter of the Sun and is not looked for, m. */
    static final double REACH_OF_EARTH = 3e9;

    private static final double BODY_STEP = 300.0;
    private static final double EARTH_STEP = 120.0;

    /** Parts of a passage through the cylinder behind the ball about a body. */
    private static final int PARTS = 200;

    private static final double TOLERANCE = 0.05;

    private final ViewGeometry geometry;

    /** Of an escort. */
    public CraftEclipses(ViewGeometry geometry) {
        this.geometry = geometry;
    }

    /**
     * An eclipse.
     *
     * @param body that hides the Sun; null where it is Earth
     * @param span cut at the ends of the path
     * @param greatestShare of the Sun's disc that is covered; 1 of the asteroid, whose shadow is taken as sharp
     */
    public record Eclipse(Attractor body, TimeSpan span, double greatestShare) {}

    /** All of them in time order. */
    public List<Eclipse> find() {
        final List<Eclipse> eclipses = new ArrayList<>(byEarth());
        geometry.attractors().forEach(body -> eclipses.addAll(by(body)));
        eclipses.sort(Comparator.comparingDouble(e -> e.span().from()));
        return eclipses;
    }

    private List<Eclipse> byEarth() {
        final List<Eclipse> eclipses = new ArrayList<>();
        final InstantSearch whole =
                new InstantSearch(geometry.path().start(), geometry.path().end(), 3600.0);
        for (TimeSpan near : whole.below(t -> geometry.place(Body.EARTH, t).getNorm() - REACH_OF_EARTH)) {
            final InstantSearch search = new InstantSearch(near.from(), near.to(), EARTH_STEP);
            for (TimeSpan span : search.below(this::clearanceOfEarth)) {
                final double deepest = new InstantSearch(span.from(), span.to(), 10.0).leastAt(this::clearanceOfEarth);
                eclipses.add(new Eclipse(null, span, shareOfEarth(deepest)));
            }
        }
        return eclipses;
    }

    private double clearanceOfEarth(double t) {
        final Vector3D craft = geometry.path().at(t).getPosition();
        final Vector3D sun = geometry.place(Body.SUN, t).subtract(craft);
        final Vector3D earth = geometry.place(Body.EARTH, t).subtract(craft);
        return Vector3D.angle(sun, earth) - radius(Body.SUN, sun) - radius(Body.EARTH, earth);
    }

    private double shareOfEarth(double t) {
        final Vector3D craft = geometry.path().at(t).getPosition();
        final Vector3D sun = geometry.place(Body.SUN, t).subtract(craft);
        final Vector3D earth = geometry.place(Body.EARTH, t).subtract(craft);
        return SunCover.share(radius(Body.SUN, sun), radius(Body.EARTH, earth), Vector3D.angle(sun, earth));
    }

    private static double radius(Body body, Vector3D place) {
        return Math.asin(body.equatorialRadius() / place.getNorm());
    }

    private List<Eclipse> by(Attractor body) {
        final List<Eclipse> eclipses = new ArrayList<>();
        final InstantSearch whole =
                new InstantSearch(geometry.path().start(), geometry.path().end(), BODY_STEP);
        for (TimeSpan behind : whole.below(t -> besideAxis(body, t))) {
            within(behind, t -> isHidden(body, t)).forEach(span -> eclipses.add(new Eclipse(body, span, 1.0)));
        }
        return eclipses;
    }

    /** How far the craft is from the cylinder behind the ball about a body, m; below 0 within it. */
    private double besideAxis(Attractor body, double t) {
        final Vector3D from =
                geometry.path().at(t).getPosition().subtract(body.place().apply(t));
        final Vector3D sun = geometry.place(Body.SUN, t).normalize();
        final double towards = from.dotProduct(sun);
        final double aside = from.crossProduct(sun).getNorm() - body.shape().boundingRadius();
        return Math.max(aside, towards);
    }

    /** Whether a body stands between the craft and the middle of the Sun. */
    boolean isHidden(Attractor body, double t) {
        final Vector3D craft = geometry.path().at(t).getPosition();
        final Rotation orientation = body.orientation().apply(t);
        final Vector3D from = craft.subtract(body.place().apply(t));
        final Vector3D sun = geometry.place(Body.SUN, t).subtract(craft).normalize();
        return body.shape()
                .hit(orientation.applyInverseTo(from), orientation.applyInverseTo(sun))
                .isPresent();
    }

    /** The spans within one in which something is so, their ends halved out. */
    private static List<TimeSpan> within(TimeSpan all, DoublePredicate isSo) {
        final List<TimeSpan> spans = new ArrayList<>();
        double start = isSo.test(all.from()) ? all.from() : Double.NaN;
        double left = all.from();
        for (int i = 1; i <= PARTS; i++) {
            final double right = all.from() + (all.to() - all.from()) * i / PARTS;
            final boolean after = isSo.test(right);
            if (after != isSo.test(left)) {
                final double edge = edge(left, right, isSo);
                if (after) {
                    start = edge;
                } else {
                    spans.add(new TimeSpan(start, edge));
                    start = Double.NaN;
                }
            }
            left = right;
        }
        if (!Double.isNaN(start) && start < all.to()) {
            spans.add(new TimeSpan(start, all.to()));
        }
        return spans;
    }

    private static double edge(double from, double to, DoublePredicate isSo) {
        final boolean begin = isSo.test(from);
        double low = from;
        double high = to;
        while (high - low > TOLERANCE) {
            final double middle = 0.5 * (low + high);
            if (isSo.test(middle) == begin) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
