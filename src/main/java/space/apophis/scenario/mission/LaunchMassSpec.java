package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/**
 * One row of a launcher's mass against C3.
 *
 * @param c3 m^2/s^2
 * @param declination rad
 * @param mass kg
 */
public record LaunchMassSpec(
        @Key(
                value = "C3, the square of the excess speed",
                dimension = Dimension.SPECIFIC_ENERGY,
                min = "-60 km^2/s^2",
                max = "1000 km^2/s^2",
                example = "12 km^2/s^2")
        double c3,

        @Key(
                value = "Declination of the asymptote, either side of the equator; with one alone it holds for all",
                dimension = Dimension.ANGLE,
                byDefault = "0 deg",
                min = "0 deg",
                max = "90 deg")
        double declination,

        @Key(value = "Mass sent there", dimension = Dimension.MASS, min = "0 kg", max = "1000 t", example = "3500 kg")
        double mass) {}
