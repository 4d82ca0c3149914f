package space.apophis.proximity.release;

/**
 * What becomes of something that is let go.
 *
 * @param end how its flight ends
 * @param time of the end, TDB seconds since J2000
 * @param touchdown null where it does not come down
 */
public record ReleaseOutcome(End end, double time, Touchdown touchdown) {

    /** Ends of a flight. */
    public enum End {
        /** On the ground. */
        TOUCHDOWN,
        /** Farther than the escape distance with energy to leave, or beyond the Hill radius. */
        ESCAPE,
        /** Neither within the time for which it is followed. */
        NEAR
    }
}
