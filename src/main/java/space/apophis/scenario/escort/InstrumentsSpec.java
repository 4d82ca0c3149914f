package space.apophis.scenario.escort;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.units.Epoch;

/**
 * What the craft looks with.
 *
 * @param altimeter null where it has none
 * @param interval s
 * @param series s
 */
public record InstrumentsSpec(
        @Key(value = "Cameras, thermal imagers among them; the first makes the filmstrip", byDefault = "[]")
        List<ImagerSpec> cameras,

        @Key(value = "Laser altimeter", byDefault = Key.ABSENT)
        AltimeterSpec altimeter,

        @Key(
                value =
                        "Instants of the filmstrip beside those that the program chooses about the closest pass by Earth",
                byDefault = "[]")
        List<Epoch> frames,

        @Key(
                value = "Time between two images of the series about the closest pass by Earth",
                byDefault = "60 s",
                range = "0.1 s to 1 d")
        double interval,

        @Key(value = "Length of that series, its middle the closest point", byDefault = "6 h", range = "1 min to 30 d")
        double series) {

    private static final int MOST_CAMERAS = 8;
    private static final int MOST_FRAMES = 12;

    public InstrumentsSpec {
        KeyFault.requireAtMost(MOST_CAMERAS, "cameras", cameras);
        KeyFault.requireAtMost(MOST_FRAMES, "frames", frames);
        KeyFault.requireDistinct("cameras", "the name ", cameras.stream().map(ImagerSpec::name));
    }

    /**
     * A camera that looks at the asteroid's centre.
     *
     * @param fieldOfView from side to side, rad
     * @param exposure s
     */
    public record ImagerSpec(
            @Key(value = "Name for people", example = "framing camera")
            String name,

            @Key(value = "Its field of view, from side to side", range = "0.01 deg to 120 deg", example = "5.5 deg")
            double fieldOfView,

            @Key(value = "Pixels from side to side", range = "8 to 20000", example = "1020")
            int pixels,

            @Key(value = "Exposure", byDefault = "0.01 s", range = "0.00001 s to 100 s")
            double exposure,

            @Key(value = "Whether it sees heat, and so the side in the dark too", byDefault = "false")
            boolean thermal,

            @Key(
                    value = "Bits in which a pixel is stored, after compression if there is any",
                    byDefault = "12",
                    range = "0.1 to 64")
            double bitsPerPixel,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source) {}

    /**
     * A laser altimeter.
     *
     * @param divergence of its beam, full angle, rad
     * @param greatestRange m
     */
    public record AltimeterSpec(
            @Key(value = "Full angle of its beam", range = "0.000001 rad to 0.1 rad", example = "0.0005 rad")
            double divergence,

            @Key(value = "Greatest range", range = "1 m to 10000 km", example = "14 km")
            double greatestRange,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source) {}
}
