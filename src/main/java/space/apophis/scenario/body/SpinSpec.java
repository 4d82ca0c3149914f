package space.apophis.scenario.body;

import space.apophis.scenario.format.Key;

/** Rotation of a body that tumbles; null where unknown. SI and radians. */
public record SpinSpec(
        @Key(value = "Period of rotation about the long axis", byDefault = Key.ABSENT, range = "1 s to 10 yr")
        Double rotationPeriod,

        @Key(value = "Period of precession of the long axis", byDefault = Key.ABSENT, range = "1 s to 10 yr")
        Double precessionPeriod,

        @Key(value = "Ecliptic longitude of the angular momentum", byDefault = Key.ABSENT, range = "0 deg to 360 deg")
        Double poleLongitude,

        @Key(value = "Ecliptic latitude of the angular momentum", byDefault = Key.ABSENT, range = "-90 deg to 90 deg")
        Double poleLatitude,

        @Key("Where the values are published, and how sure they are")
        String source) {}
