package space.apophis.scenario.escort;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.LegSpec;

/**
 * A link from the craft to Earth, with its budget.
 *
 * @param elevation rad
 * @param power W
 */
public record LinkSpec(
        @Key(
                value =
                        "The stations: networks, ESA, JAXA and DSN, or names of stations that ship with the program or of"
                                + " observation.sites; those of ESA where there are none",
                byDefault = "[]")
        List<String> stations,

        @Key(
                value = "Elevation above which a station works; refraction is left out",
                byDefault = "10 deg",
                range = "0 deg to 80 deg")
        double elevation,

        @Key(value = "Frequency, GHz", byDefault = "8.4", range = "0.1 to 100")
        double frequencyGHz,

        @Key(value = "Radio frequency power of the craft", range = "0.001 W to 10 kW", example = "60 W")
        double power,

        @Key(value = "Gain of the craft's antenna, dBi", range = "-20 to 80", example = "36")
        double gainDBi,

        @Key(
                value = "All losses between the two antennas but that of the distance, dB",
                byDefault = "3",
                range = "0 to 40")
        double lossesDB,

        @Key(value = "Figure of merit G/T of a station, dB/K", byDefault = "50", range = "-20 to 80")
        double stationGTDBK,

        @Key(
                value = "Energy of a bit over the density of noise that the code needs, dB",
                byDefault = "1",
                range = "-3 to 20")
        double requiredEbN0DB,

        @Key(value = "Margin kept, dB", byDefault = "3", range = "0 to 20")
        double marginDB,

        @Key(value = "Greatest rate of the transmitter, kbit/s", byDefault = "1000", range = "0.001 to 10000000")
        double greatestRateKbps,

        @Key(
                value =
                        "Hours at most that a station works for this craft in each of its passes, of which it has one a day",
                byDefault = "24",
                range = "0 to 24")
        double hoursPerDay,

        @Key(
                value = "Angle between craft and Sun below which nothing is received",
                byDefault = "3 deg",
                range = "0 deg to 90 deg")
        double leastElongation,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    private static final int MOST_STATIONS = 40;

    public LinkSpec {
        KeyFault.requireAtMost(MOST_STATIONS, "stations", stations);
        KeyFault.requireDistinct("stations", "", stations.stream());
        if (stations.isEmpty()) {
            stations = List.of("ESA");
        }
    }
}
