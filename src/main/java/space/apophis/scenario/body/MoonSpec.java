package space.apophis.scenario.body;

import java.io.Serializable;
import space.apophis.scenario.format.Key;
import space.apophis.units.Epoch;

/**
 * A moon of a small body on a circular orbit about it.
 *
 * @param mass kg
 * @param diameter m
 * @param separation of the two centres, m
 * @param period s
 * @param poleLongitude of the orbit, ecliptic, rad
 * @param poleLatitude likewise
 * @param longitude in the orbit at the epoch, from its ascending node on the equator of the ICRF, rad
 */
public record MoonSpec(
        @Key(value = "Name for people", example = "Dimorphos")
        String name,

        @Key(value = "Mass", range = "1 g to 1e18 t", example = "4.3e9 kg")
        double mass,

        @Key(value = "Effective diameter", range = "1 cm to 2000 km", example = "151 m")
        double diameter,

        @Key(value = "Distance of the two centres", range = "1 m to 100000 km", example = "1.144 km")
        double separation,

        @Key(value = "Period of the orbit", range = "1 min to 10 yr", example = "11.37 h")
        double period,

        @Key(value = "Ecliptic longitude of the pole of the orbit", range = "0 deg to 360 deg")
        double poleLongitude,

        @Key(value = "Ecliptic latitude of the pole of the orbit", range = "-90 deg to 90 deg")
        double poleLatitude,

        @Key(
                value =
                        "Place in the orbit at the epoch, from the ascending node on the equator of the ICRF; assumed 0 where it is"
                                + " not known",
                byDefault = "0 deg",
                range = "-360 deg to 360 deg")
        double longitude,

        @Key(value = "Instant of that place", example = "2027-01-01 TDB")
        Epoch epoch,

        @Key("Where the values are published, and how sure they are")
        String source)
        implements Serializable {}
