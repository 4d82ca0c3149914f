package space.apophis.scenario.mission;

import java.util.stream.Stream;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/**
 * The limit that makes the launch period, and the arrivals it is met with. One limit is given.
 *
 * @param arrivalFrom null for the first of the grid
 * @param arrivalTo null for the last of the grid
 * @param deltaV m/s
 * @param deliveredMass kg
 * @param c3 m^2/s^2
 * @param shift m
 */
public record LaunchPeriodSpec(
        @Key(value = "First arrival allowed; the first of the grid where it is not given", byDefault = Key.ABSENT)
        Epoch arrivalFrom,

        @Key(value = "Last arrival allowed; the last of the grid where it is not given", byDefault = Key.ABSENT)
        Epoch arrivalTo,

        @Key(
                value = "Greatest delta v of the spacecraft",
                byDefault = Key.ABSENT,
                range = "1 m/s to 100 km/s",
                example = "1.55 km/s")
        Double deltaV,

        @Key(value = "Least mass at the asteroid", byDefault = Key.ABSENT, range = "1 kg to 1000 t", example = "750 kg")
        Double deliveredMass,

        @Key(
                value = "Greatest C3 of the launch",
                byDefault = Key.ABSENT,
                range = "0 km^2/s^2 to 1000 km^2/s^2",
                example = "15 km^2/s^2")
        Double c3,

        @Key(
                value =
                        "Least shift of the asteroid on the target plane of its pass or strike by one hit, of mode impact and with a"
                                + " deflection section",
                byDefault = Key.ABSENT,
                range = "1 m to 10000000 km",
                example = "500 km")
        Double shift) {

    public LaunchPeriodSpec {
        if (Stream.of(deltaV, deliveredMass, c3, shift)
                        .mapToInt(x -> x == null ? 0 : 1)
                        .sum()
                != 1) {
            throw new KeyFault("deltaV", "one limit is needed, of deltaV, deliveredMass, c3 and shift");
        }
        if (arrivalFrom != null && arrivalTo != null && arrivalTo.julianDate() < arrivalFrom.julianDate()) {
            throw new KeyFault("arrivalTo", "'" + arrivalTo + "' is before arrivalFrom, a later date is needed");
        }
    }
}
