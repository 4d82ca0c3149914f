package space.apophis.chart;

/** A point of a drawing, in the units of its axes or in pixels; its holder says which. */
record Point(double x, double y) {

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** This point moved by {@code length} along {@code direction}. */
    Point along(Point direction, double length) {
        return new Point(x + length * direction.x, y + length * direction.y);
    }

    Point middle(Point other) {
        return new Point((x + other.x) / 2, (y + other.y) / 2);
    }

    /** The direction of this vector, of length 1; (1, 0) for a vector too short to have one. */
    Point unit() {
        double norm = Math.hypot(x, y);
        return norm < 1e-12 ? new Point(1, 0) : new Point(x / norm, y / norm);
    }

    /** This vector turned a quarter counter-clockwise. */
    Point normal() {
        return new Point(-y, x);
    }
}
