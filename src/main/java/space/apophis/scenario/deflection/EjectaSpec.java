package space.apophis.scenario.deflection;

import space.apophis.scenario.format.Key;

/**
 * Where the ejecta of a hit push the asteroid: the unit vector E of Cheng et al. (2023), which is against their net momentum.
 *
 * @param alongTrack component along the asteroid's heliocentric velocity; all three 0 for the velocity of arrival
 * @param radial away from the Sun, at right angles to it in the plane of the orbit
 * @param normal along the angular momentum of the orbit
 * @param spread rad
 */
public record EjectaSpec(
        @Key(
                value =
                        "Component of the push along the asteroid's motion, in any measure; with all three 0 it is along the velocity of"
                                + " arrival",
                byDefault = "0",
                range = "-1000 to 1000")
        double alongTrack,

        @Key(value = "Component away from the Sun", byDefault = "0", range = "-1000 to 1000")
        double radial,

        @Key(value = "Component along the normal of the orbit", byDefault = "0", range = "-1000 to 1000")
        double normal,

        @Key(
                value = "One sigma of its direction, about each of two axes",
                byDefault = "0 deg",
                range = "0 deg to 45 deg",
                example = "10 deg")
        double spread) {

    /** Whether a direction of its own is given. */
    public boolean given() {
        return alongTrack != 0.0 || radial != 0.0 || normal != 0.0;
    }
}
