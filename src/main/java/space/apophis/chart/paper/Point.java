package space.apophis.chart.paper;

/** A point of a drawing, in the units of its axes or in pixels; its holder says which. */
public record Point(double x, double y) {

    /** Distance to another point. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** This point moved by {@code length} along {@code direction}. */
    public Point along(Point direction, double length) {
        return new Point(x + length * direction.x, y + length * direction.y);
    }

    /** Half way to another point. */
    public Point middle(Point other) {
        return new Point((x + other.x) / 2, (y + other.y) / 2);
    }

    /** A share of the way to another point. */
    public Point towards(Point other, double share) {
        return new Point(x + share * (other.x - x), y + share * (other.y - y));
    }

    /** The direction of this vector, of length 1; (1, 0) for a vector too short to have one. */
    public Point unit() {
        double norm = Math.hypot(x, y);
        return norm < 1e-12 ? new Point(1, 0) : new Point(x / norm, y / norm);
    }

    /** This vector turned a quarter counter-clockwise. */
    public Point normal() {
        return new Point(-y, x);
    }
}
