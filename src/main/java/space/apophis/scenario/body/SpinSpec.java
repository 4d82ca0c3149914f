package space.apophis.scenario.body;

import space.apophis.scenario.format.Key;
import space.apophis.units.Dimension;

/** Rotation of a body that tumbles; null where unknown. SI and radians. */
public record SpinSpec(
        @Key(
                value = "Period of rotation about the long axis",
                dimension = Dimension.DURATION,
                byDefault = Key.ABSENT,
                min = "1 s",
                max = "10 yr")
        Double rotationPeriod,

        @Key(
                value = "Period of precession of the long axis",
                dimension = Dimension.DURATION,
                byDefault = Key.ABSENT,
                min = "1 s",
                max = "10 yr")
        Double precessionPeriod,

        @Key(
                value = "Ecliptic longitude of the angular momentum",
                dimension = Dimension.ANGLE,
                byDefault = Key.ABSENT,
                min = "0 deg",
                max = "360 deg")
        Double poleLongitude,

        @Key(
                value = "Ecliptic latitude of the angular momentum",
                dimension = Dimension.ANGLE,
                byDefault = Key.ABSENT,
                min = "-90 deg",
                max = "90 deg")
        Double poleLatitude,

        @Key("Where the values are published, and how sure they are")
        String source) {}
