package space.apophis.scenario;

import space.apophis.units.Dimension;
import space.apophis.units.Epoch;
import space.apophis.units.TimeScaleName;

/**
 * Osculating heliocentric elements, ecliptic and equinox J2000; SI and radians.
 *
 * @param gmSun m^3/s^2
 */
public record ElementsSpec(
        @Key(
                value = "Gravitational parameter of the Sun the elements were made with: a wrong one costs kilometres",
                dimension = Dimension.GRAVITATIONAL_PARAMETER,
                min = "1.327e11 km^3/s^2",
                max = "1.328e11 km^3/s^2",
                example = "2.9591220828411951E-04 au^3/d^2")
        double gmSun,

        @Key(value = "Eccentricity; exactly 1 is not read", min = "0", max = "100")
        double eccentricity,

        @Key(
                value = "Perihelion distance q",
                dimension = Dimension.LENGTH,
                min = "0.005 au",
                max = "1000 au",
                example = "0.74582704784665 au")
        double perihelionDistance,

        @Key(value = "Inclination", dimension = Dimension.ANGLE, min = "0 deg", max = "180 deg")
        double inclination,

        @Key(value = "Longitude of the ascending node", dimension = Dimension.ANGLE, min = "-360 deg", max = "360 deg")
        double node,

        @Key(value = "Argument of perihelion", dimension = Dimension.ANGLE, min = "-360 deg", max = "360 deg")
        double argumentOfPerihelion,

        @Key(value = "Time of perihelion, TDB", example = "JD 2459101.039422462638 TDB")
        Epoch timeOfPerihelion) {

    public ElementsSpec {
        if (eccentricity == 1.0) {
            throw new KeyFault("eccentricity", "exactly 1 is not read, an ellipse or a hyperbola is allowed");
        }
        KeyFault.requireScale("timeOfPerihelion", timeOfPerihelion, TimeScaleName.TDB);
    }
}
