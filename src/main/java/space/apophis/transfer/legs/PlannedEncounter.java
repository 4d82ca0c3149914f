package space.apophis.transfer.legs;

/** A node at a body. */
public sealed interface PlannedEncounter extends PlannedNode permits PlannedLaunch, PlannedSwingBy, PlannedEnd {

    /** Which. */
    LegBody body();
}
