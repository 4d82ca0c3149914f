package space.apophis.transfer.flight;

/**
 * Whether a flight meets its target, and if not, why.
 *
 * @param reached within 1 km and 1 mm/s, by a second flight of all of it with a tighter tolerance
 * @param corrections steps of the shooting
 * @param positionMiss at the target, m; not a number where there was no flight
 * @param velocityMiss m/s; 0 for a flyby, whose velocity is free
 * @param words for people: why it is not reached, or an empty text
 */
public record Convergence(boolean reached, int corrections, double positionMiss, double velocityMiss, String words) {

    /** Asked of the position, m. */
    public static final double POSITION = 1000.0;

    /** Asked of the velocity, m/s. */
    public static final double VELOCITY = 1e-3;

    /** Of a flight that did not get to its target. */
    public static Convergence failed(int corrections, String words) {
        return new Convergence(false, corrections, Double.NaN, Double.NaN, words);
    }
}
