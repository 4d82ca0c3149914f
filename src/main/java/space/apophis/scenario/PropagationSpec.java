package space.apophis.scenario;

import java.io.Serializable;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.units.Epoch;

/** How the asteroid is propagated. */
public record PropagationSpec(
        @Key(value = "Last instant; it may also lie before the epoch of the orbit", example = "2030-01-02 TDB")
        Epoch until,

        @Key(
                value = "Terms of the force model, each on or off, and the pole of Earth's figure",
                byDefault = Defaults.ALL)
        ForceSpec forces,

        @Key(value = "Numerical integration", byDefault = Defaults.ALL)
        IntegratorSpec integrator)
        implements Serializable {

    /**
     * Numerical integration.
     *
     * @param positionTolerance m
     * @param maximumStep s
     */
    public record IntegratorSpec(
            @Key(value = "Local error allowed in a step, position", byDefault = "0.1 mm", range = "0.001 mm to 1 km")
            double positionTolerance,

            @Key(value = "Longest step", byDefault = "5 d", range = "60 s to 10 d")
            double maximumStep)
            implements Serializable {}
}
