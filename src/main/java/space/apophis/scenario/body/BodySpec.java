package space.apophis.scenario.body;

import java.io.Serializable;
import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * A small body: its orbit solution and what is known of it.
 *
 * @param nonGravitational null where the file has none, as all below
 */
public record BodySpec(
        @Key(
                value = "Name of the body, which is the file's name without .yaml; the first key of the file",
                pattern = {Key.NAME, Key.NAME_IN_WORDS},
                example = "apophis")
        String name,

        @Key(value = "Number and name for people", example = "(99942) Apophis")
        String designation,

        @Key("Orbit solution") OrbitSpec orbit,

        @Key(value = "Non-gravitational acceleration (Marsden)", byDefault = Key.ABSENT)
        NonGravitationalSpec nonGravitational,

        @Key(value = "Covariance of the orbit solution", byDefault = Key.ABSENT)
        CovarianceSpec covariance,

        @Key(value = "Size and brightness", byDefault = Key.ABSENT)
        PhysicalSpec physical,

        @Key(value = "Rotation, for the escort", byDefault = Key.ABSENT)
        SpinSpec spin,

        @Key(value = "Other published rotations, studied beside it", byDefault = "[]")
        List<SpinSpec> alternativeSpins,

        @Key(value = "A moon, whose gravity acts on the escort too", byDefault = Key.ABSENT)
        MoonSpec moon)
        implements Serializable {

    public BodySpec {
        if (covariance != null && !covariance.epoch().equals(orbit.epoch())) {
            throw new KeyFault(
                    "covariance",
                    "its epoch is " + covariance.epoch() + ", that of the orbit, " + orbit.epoch()
                            + ", is needed: give the orbit at the epoch of the covariance");
        }
    }

    /** Whether both are orbits of one body, by its number, its name or its preliminary designation. */
    public boolean isSameAs(BodySpec other) {
        return Designation.isSame(designation, other.designation);
    }
}
