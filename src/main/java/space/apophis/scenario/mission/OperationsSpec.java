package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * Limits of operations.
 *
 * @param leastElongation rad; null for no limit, as the others
 * @param leastStationHours s
 * @param stationSpan s
 * @param stationElevation rad
 * @param greatestApproachPhase rad
 * @param approachSpan s
 * @param camera null where it has none
 * @param leastDetectionTime s
 */
public record OperationsSpec(
        @Key(
                value = "Least angle between the craft and the Sun, seen from Earth, during each burn",
                byDefault = Key.ABSENT,
                range = "0 deg to 180 deg",
                example = "5 deg")
        Double leastElongation,

        @Key(
                value = "Least two-way time with the stations before each burn, and after it",
                byDefault = Key.ABSENT,
                range = "0 h to 240 h",
                example = "8 h")
        Double leastStationHours,

        @Key(
                value = "Span before the ignition and after the end of a burn in which that time is counted",
                byDefault = "24 h",
                range = "1 h to 240 h")
        double stationSpan,

        @Key(
                value = "Elevation above which a station sees the craft; refraction is left out",
                byDefault = "10 deg",
                range = "0 deg to 80 deg")
        double stationElevation,

        @Key(
                value =
                        "The stations: a network, ESA, JAXA or DSN, or names of stations that ship with the program or of"
                                + " observation.sites; those of ESA where there are none",
                byDefault = "[]")
        List<String> stations,

        @Key(
                value = "Greatest angle at the target between the Sun and the craft over the last days of its approach",
                byDefault = Key.ABSENT,
                range = "0 deg to 180 deg",
                example = "90 deg")
        Double greatestApproachPhase,

        @Key(
                value = "Those last days, to an hour before the arrival or the flyby",
                byDefault = "10 d",
                range = "1 h to 1000 d")
        double approachSpan,

        @Key(value = "Camera that finds the target", byDefault = Key.ABSENT)
        CameraSpec camera,

        @Key(
                value = "Least time from the first sight of the target by the camera to the arrival, or to the flyby",
                byDefault = Key.ABSENT,
                range = "0 d to 10000 d",
                example = "20 d")
        Double leastDetectionTime,

        @Key(
                value = "Planets that a craft without control may not come near after the last burn before them",
                byDefault = "[]")
        List<UncontrolledSpec> uncontrolled,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    private static final int MOST_STATIONS = 40;
    private static final double HOUR = 3600.0;

    public OperationsSpec {
        KeyFault.requireAtMost(MOST_STATIONS, "stations", stations);
        KeyFault.requireAtMost(MOST_STATIONS, "uncontrolled", uncontrolled);
        KeyFault.requireDistinct("stations", "", stations.stream());
        if (stations.isEmpty()) {
            stations = List.of("ESA");
        }
        if (leastStationHours != null && leastStationHours > stationSpan) {
            throw new KeyFault(
                    "leastStationHours",
                    "nothing can meet it: it is above stationSpan, at most " + Math.round(stationSpan / HOUR)
                            + " h are allowed");
        }
        if (leastDetectionTime != null && camera == null) {
            throw new KeyFault("leastDetectionTime", "nothing can meet it without a camera, one is needed");
        }
    }

    /**
     * A camera of the craft.
     *
     * @param fieldOfView rad
     * @param leastSunAngle rad
     * @param usableField as a share
     */
    public record CameraSpec(
            @Key(value = "Faintest visual magnitude that it detects", range = "-5 to 30", example = "11")
            double limitingMagnitude,

            @Key(value = "Its field of view, from side to side", range = "0.01 deg to 180 deg", example = "5.5 deg")
            double fieldOfView,

            @Key(
                    value = "Least angle from the Sun at which it may look",
                    byDefault = "0 deg",
                    range = "0 deg to 180 deg")
            double leastSunAngle,

            @Key(
                    value = "Share of half its field that 3 sigma of the target's place may take at the first sight",
                    byDefault = "1",
                    range = "0 to 1")
            double usableField,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source) {}

    /**
     * How near to a planet a craft may come once it is lost.
     *
     * @param leastAltitude m
     * @param burnError as a share
     */
    public record UncontrolledSpec(
            @Key(value = "Planet of a swing-by", example = "MARS")
            String body,

            @Key(
                    value = "Least altitude of the pass without control, 3 sigma of burnError taken",
                    range = "0 km to 100000000 km",
                    example = "300 km")
            double leastAltitude,

            @Key(
                    value = "Error of the last burn before it, 1 sigma in each direction, as a share of its delta v",
                    byDefault = "0",
                    range = "0 to 1")
            double burnError,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source) {}
}
