package space.apophis.scenario;

import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.units.Epoch;

/** How the asteroid is propagated. */
public record PropagationSpec(
        @Key(value = "Last instant; it may also lie before the epoch of the orbit", example = "2030-01-02 TDB")
        Epoch until,

        @Key(value = "Terms of the force model, each on or off", byDefault = Defaults.ALL)
        ForceSpec forces,

        @Key(value = "Numerical integration", byDefault = Defaults.ALL)
        IntegratorSpec integrator) {}
