package space.apophis.scenario;

import space.apophis.scenario.format.Key;

/**
 * A place to observe from.
 *
 * @param latitude geodetic, rad
 * @param longitude rad, east positive
 * @param height above the ellipsoid, m
 */
public record SiteSpec(
        @Key(value = "Name for people", example = "La Silla")
        String name,

        @Key(value = "Geodetic latitude on WGS84, north positive", range = "-90 deg to 90 deg", example = "-29.26 deg")
        double latitude,

        @Key(value = "Longitude, east positive", range = "-180 deg to 360 deg", example = "-70.73 deg")
        double longitude,

        @Key(value = "Height above the ellipsoid", byDefault = "0 m", range = "-500 m to 10 km")
        double height,

        @Key(value = "Where the position is published", byDefault = "the scenario")
        String source) {}
