package space.apophis.scenario.mission;

import java.util.Arrays;
import space.apophis.scenario.format.Variants;

/** What a leg of a trajectory is. */
public enum LegType {
    /** From a planet, by a launcher. */
    LAUNCH(LegSpec.Launch.class),
    /** An impulse of the craft on the way. */
    DEEP_SPACE_MANOEUVRE(LegSpec.DeepSpaceManoeuvre.class),
    /** Past a planet, which turns the path. */
    SWING_BY(LegSpec.SwingBy.class),
    /** Ion engines may run from the leg before it to the leg after it. */
    THRUST_ARC(LegSpec.ThrustArc.class),
    /** How the arrival that follows is split into burns. */
    BRAKING(LegSpec.Braking.class),
    /** To rest with a body. */
    ARRIVAL(EndSpec.Arrival.class),
    /** Past a small body, which does not turn the path. */
    FLYBY(EndSpec.Flyby.class);

    private final Class<? extends LegSpec> spec;

    LegType(Class<? extends LegSpec> spec) {
        this.spec = spec;
    }

    /** That of a leg. */
    static LegType of(LegSpec leg) {
        return Arrays.stream(values())
                .filter(type -> type.spec.isInstance(leg))
                .findFirst()
                .orElseThrow();
    }

    /** Its name in a file. */
    @Override
    public String toString() {
        return Variants.name(spec);
    }
}
