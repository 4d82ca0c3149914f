package space.apophis.encounter;

import org.hipparchus.util.FastMath;

/**
 * What a map of passes says of some samples beside their flights. The samples are the first ones and those that the map
 * brings farthest from the nominal point, where it is worst.
 *
 * @param orbits flown to make the map
 * @param checked samples flown
 * @param parted how many of them pass by the one and not by the other
 * @param onPlane largest difference on the target plane, m
 * @param inTime of closest approach, s
 * @param inDistance of closest approach, m
 * @param sigmas the largest of the three, each in standard deviations of its quantity over all samples, and over the
 *     sample's own distance from the mean where that is more of them than one
 */
public record MapCheck(
        int orbits, int checked, int parted, double onPlane, double inTime, double inDistance, double sigmas) {

    /** Of flights that all agree so far. */
    static MapCheck of(int orbits, int checked) {
        return new MapCheck(orbits, checked, 0, 0.0, 0.0, 0.0, 0.0);
    }

    /** With one sample more that passes by one way only. */
    MapCheck apart() {
        return new MapCheck(orbits, checked, parted + 1, onPlane, inTime, inDistance, sigmas);
    }

    /**
     * With the differences of one sample more.
     *
     * @param atSigmas the largest of them in sigmas
     */
    MapCheck with(double plane, double time, double distance, double atSigmas) {
        return new MapCheck(
                orbits,
                checked,
                parted,
                FastMath.max(onPlane, plane),
                FastMath.max(inTime, time),
                FastMath.max(inDistance, distance),
                FastMath.max(sigmas, atSigmas));
    }

    /** Whether the map may stand for the flights. */
    public boolean holds(double tolerance) {
        return parted == 0 && sigmas <= tolerance;
    }
}
