package space.apophis.scenario;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

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

        @Key(
                value = "Geodetic latitude on WGS84, north positive",
                dimension = Dimension.ANGLE,
                min = "-90 deg",
                max = "90 deg",
                example = "-29.26 deg")
        double latitude,

        @Key(
                value = "Longitude, east positive",
                dimension = Dimension.ANGLE,
                min = "-180 deg",
                max = "360 deg",
                example = "-70.73 deg")
        double longitude,

        @Key(
                value = "Height above the ellipsoid",
                dimension = Dimension.LENGTH,
                byDefault = "0 m",
                min = "-500 m",
                max = "10 km")
        double height,

        @Key(value = "Where the position is published", byDefault = "the scenario")
        String source) {}
