package space.apophis.proximity;

/**
 * How a flight beside an asteroid ends.
 *
 * @param state then
 */
public record RelativeEnd(RelativeState state, Kind kind) {

    /** Kinds of ends. */
    public enum Kind {
        /** On the ground of the asteroid or of its moon. */
        IMPACT,
        /** Beyond the distance that was asked for. */
        ESCAPE,
        /** Neither by the last instant. */
        HORIZON
    }
}
