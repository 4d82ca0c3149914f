package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/**
 * What one in the last digit is of elements that were published rounded; SI and radians.
 *
 * @param semiMajorAxis m
 */
public record LastDigitsSpec(
        @Key(
                value = "Of the semi-major axis",
                dimension = Dimension.LENGTH,
                min = "1e-12 au",
                max = "0.1 au",
                example = "0.00001 au")
        double semiMajorAxis,

        @Key(value = "Of the eccentricity", min = "1e-12", max = "0.1", example = "0.00001")
        double eccentricity,

        @Key(
                value = "Of the inclination",
                dimension = Dimension.ANGLE,
                min = "1e-12 deg",
                max = "1 deg",
                example = "0.0001 deg")
        double inclination,

        @Key(
                value = "Of the longitude of the ascending node",
                dimension = Dimension.ANGLE,
                min = "1e-12 deg",
                max = "1 deg",
                example = "0.0001 deg")
        double node,

        @Key(
                value = "Of the argument of perihelion",
                dimension = Dimension.ANGLE,
                min = "1e-12 deg",
                max = "1 deg",
                example = "0.0001 deg")
        double argumentOfPerihelion,

        @Key(
                value = "Of the mean anomaly",
                dimension = Dimension.ANGLE,
                min = "1e-12 deg",
                max = "1 deg",
                example = "0.001 deg")
        double meanAnomaly) {}
