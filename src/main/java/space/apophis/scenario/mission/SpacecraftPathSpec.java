package space.apophis.scenario.mission;

import java.util.Objects;
import java.util.stream.Stream;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * The path of a spacecraft by someone else, in one of three forms.
 *
 * @param oem path of the file, from the scenario's folder; null where another form is given, as the two below
 * @param body NAIF's number; null where the kernel has one body
 */
public record SpacecraftPathSpec(
        @Key(value = "Name for people", example = "mission analysis of May")
        String label,

        @Key(
                value = "File of the CCSDS Orbit Ephemeris Message of one spacecraft, from the scenario's folder",
                byDefault = Key.ABSENT,
                example = "ramses.oem")
        String oem,

        @Key(
                value =
                        "File of an SPK kernel, from the scenario's folder: segments of type 1, 2, 3, 9, 13 or 21, as Horizons writes them",
                byDefault = Key.ABSENT)
        String spk,

        @Key(
                value = "NAIF's number of what is read of a kernel, where that has several bodies",
                byDefault = Key.ABSENT,
                range = "-2000000000 to 2000000000")
        Integer body,

        @Key(
                value =
                        "File of a CCSDS Orbit Parameter Message, from the scenario's folder, whose state is flown on with its manoeuvres in the forces of the scenario",
                byDefault = Key.ABSENT)
        String opm,

        @Key(value = "Where it comes from", byDefault = "the file")
        String source) {

    public SpacecraftPathSpec {
        if (Stream.of(oem, spk, opm).filter(Objects::nonNull).count() != 1) {
            throw new KeyFault("oem", "one of 'oem', 'spk' and 'opm' is needed, and one alone");
        }
        if (body != null && spk == null) {
            throw new KeyFault("body", "is of a kernel, 'spk' is needed");
        }
    }

    /** The key of its file. */
    public String key() {
        return oem != null ? "oem" : spk != null ? "spk" : "opm";
    }

    /** Its file, as it is written. */
    public String file() {
        return oem != null ? oem : spk != null ? spk : opm;
    }
}
