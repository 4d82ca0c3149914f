package space.apophis.scenario.body;

import java.io.Serializable;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/**
 * Osculating heliocentric elements, ecliptic and equinox J2000; SI and radians. The size of the orbit is given either by
 * the perihelion distance or by the semi-major axis, the place on it either by the time of perihelion or by the mean
 * anomaly at the epoch.
 *
 * @param gmSun m^3/s^2
 * @param perihelionDistance null where the semi-major axis is given
 * @param semiMajorAxis null where the perihelion distance is given
 * @param timeOfPerihelion null where the mean anomaly is given
 * @param meanAnomaly null where the time of perihelion is given
 */
public record ElementsSpec(
        @Key(
                value = "Gravitational parameter of the Sun the elements were made with: a wrong one costs kilometres."
                        + " The default is that of DE441, with which JPL and ESA's NEOCC make theirs",
                byDefault = "2.9591220828411951E-04 au^3/d^2",
                range = "1.327e11 km^3/s^2 to 1.328e11 km^3/s^2")
        double gmSun,

        @Key(value = "Eccentricity; exactly 1 is not read", range = "0 to 100")
        double eccentricity,

        @Key(
                value = "Perihelion distance q",
                byDefault = Key.ABSENT,
                range = "0.005 au to 1000 au",
                example = "0.74582704784665 au")
        Double perihelionDistance,

        @Key(
                value = "Semi-major axis of an ellipse, in place of the perihelion distance",
                byDefault = Key.ABSENT,
                range = "0.05 au to 100000 au",
                example = "0.92256302791219935 au")
        Double semiMajorAxis,

        @Key(value = "Inclination", range = "0 deg to 180 deg")
        double inclination,

        @Key(value = "Longitude of the ascending node", range = "-360 deg to 360 deg")
        double node,

        @Key(value = "Argument of perihelion", range = "-360 deg to 360 deg")
        double argumentOfPerihelion,

        @Key(value = "Time of perihelion, TDB", byDefault = Key.ABSENT, example = "JD 2459101.039422462638 TDB")
        Epoch timeOfPerihelion,

        @Key(
                value = "Mean anomaly at the epoch, in place of the time of perihelion",
                byDefault = Key.ABSENT,
                range = "-360 deg to 360 deg")
        Double meanAnomaly)
        implements Serializable {

    public ElementsSpec {
        if (eccentricity == 1.0) {
            throw new KeyFault("eccentricity", "exactly 1 is not read, an ellipse or a hyperbola is allowed");
        }
        requireOne("perihelionDistance", perihelionDistance, "semiMajorAxis", semiMajorAxis);
        requireOne("timeOfPerihelion", timeOfPerihelion, "meanAnomaly", meanAnomaly);
        if (semiMajorAxis != null && eccentricity > 1.0) {
            throw new KeyFault("semiMajorAxis", "given for a hyperbola, 'perihelionDistance' is needed");
        }
        if (timeOfPerihelion != null) {
            KeyFault.requireScale("timeOfPerihelion", timeOfPerihelion, TimeScaleName.TDB);
        }
    }

    private static void requireOne(String key, Object value, String otherKey, Object otherValue) {
        if (value == null && otherValue == null) {
            throw new KeyFault(key, "missing, either '" + key + "' or '" + otherKey + "' is needed");
        }
        if (value != null && otherValue != null) {
            throw new KeyFault(otherKey, "given beside '" + key + "', one of the two is allowed");
        }
    }
}
