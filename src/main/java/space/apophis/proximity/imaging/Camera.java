package space.apophis.proximity.imaging;

/**
 * A camera without distortion, square: a direction is imaged where it pierces the plane at unit distance before it.
 *
 * @param fieldOfView from side to side, rad
 * @param pixels from side to side
 */
public record Camera(double fieldOfView, int pixels) {

    private static final double ALL_ABOUT = Math.sin(Math.toRadians(89.0));

    /** Half of its field on the plane at unit distance: tan(f / 2). */
    public double half() {
        return Math.tan(0.5 * fieldOfView);
    }

    /** What a pixel in the middle sees, rad: 2 tan(f / 2) / n. */
    public double pixelAngle() {
        return 2.0 * half() / pixels;
    }

    /**
     * What a pixel in the middle covers across the line of sight, m.
     *
     * @param range m
     */
    public double scale(double range) {
        return range * pixelAngle();
    }

    /**
     * How many pixels wide a ball is in the middle of the frame: 2 tan(asin(R / r)) by the angle of a pixel; at most what it is
     * where it fills 89 degrees to either side, from which on it is all about the camera.
     *
     * @param radius R, m
     * @param range r of its centre, m
     */
    public double pixelsAcross(double radius, double range) {
        return 2.0 * Math.tan(Math.asin(Math.min(ALL_ABOUT, radius / range))) / pixelAngle();
    }

    /** Whether a ball in the middle of the frame is in it whole; its parameters as of {@link #pixelsAcross}. */
    public boolean holds(double radius, double range) {
        return radius < range && Math.asin(radius / range) <= 0.5 * fieldOfView;
    }
}
