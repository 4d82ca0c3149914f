package space.apophis.scenario.mission;

import java.io.Serializable;
import space.apophis.scenario.format.Key;
import space.apophis.units.Epoch;

/**
 * One launch for the rendezvous of {@code transfer} and the thrust arcs of {@code trajectory}: both leave with one asymptote.
 *
 * @param deltaV m/s
 * @param propellant kg
 * @param frontDay null for the day that costs the rendezvous least among those on which both fit
 */
public record SharedLaunchSpec(
        @Key("Launch days") DaysSpec launch,

        @Key(
                value = "Greatest delta v of the rendezvous on a day that fits",
                range = "1 m/s to 100 km/s",
                example = "1.55 km/s")
        double deltaV,

        @Key(
                value = "Most propellant of the ion engines on a day that fits",
                range = "0.1 kg to 100 t",
                example = "60 kg")
        double propellant,

        @Key(value = "Points on the front between the two, its ends with it", byDefault = "7", range = "2 to 50")
        int frontPoints,

        @Key(
                value =
                        "Day whose front is charted; the day on which both fit with the least delta v where it is not given",
                byDefault = Key.ABSENT,
                example = "2028-04-30 UTC")
        Epoch frontDay)
        implements Serializable {}
