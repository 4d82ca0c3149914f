package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * The launcher: a table that ships, or the scenario's own.
 *
 * @param site null for that of the table
 * @param masses empty for those of the table
 * @param parkingAltitude m
 * @param companionMass kg
 */
public record LauncherSpec(
        @Key(value = "Launcher that ships with the program, or any name where masses are given", example = "h3-24")
        String name,

        @Key(
                value = "Launch site that ships with the program; that of the launcher where it is not given",
                byDefault = Key.ABSENT,
                example = "tanegashima")
        String site,

        @Key(value = "Own mass against C3, in place of a table that ships", byDefault = "[]")
        List<LaunchMassSpec> masses,

        @Key(
                value = "Altitude of the circular parking orbit of own masses, from which the plane is changed",
                byDefault = "200 km",
                range = "100 km to 40000 km")
        double parkingAltitude,

        @Key(value = "What else is on the same launch", byDefault = "0 kg", range = "0 kg to 1000 t")
        double companionMass,

        @Key(value = "Where these figures are published, and how sure they are", byDefault = "the table that ships")
        String source) {

    public LauncherSpec {
        if (!masses.isEmpty() && site == null) {
            throw new KeyFault("site", "missing, own masses need a launch site");
        }
    }

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
                    range = "-60 km^2/s^2 to 1000 km^2/s^2",
                    example = "12 km^2/s^2")
            double c3,

            @Key(
                    value = "Declination of the asymptote, either side of the equator; with one alone it holds for all",
                    byDefault = "0 deg",
                    range = "0 deg to 90 deg")
            double declination,

            @Key(value = "Mass sent there", range = "0 kg to 1000 t", example = "3500 kg")
            double mass) {}
}
