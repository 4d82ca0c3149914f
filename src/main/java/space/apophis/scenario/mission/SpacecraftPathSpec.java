package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;

/**
 * The path of a spacecraft by someone else.
 *
 * @param oem path of the file, from the scenario's folder
 */
public record SpacecraftPathSpec(
        @Key(value = "Name for people", example = "mission analysis of May")
        String label,

        @Key(
                value = "File of the CCSDS Orbit Ephemeris Message of one spacecraft, from the scenario's folder",
                example = "ramses.oem")
        String oem,

        @Key(value = "Where it comes from", byDefault = "the file")
        String source) {}
