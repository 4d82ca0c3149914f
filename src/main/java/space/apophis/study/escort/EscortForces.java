package space.apophis.study.escort;

import java.util.Optional;
import space.apophis.dynamics.Sunlight;
import space.apophis.proximity.EarthField;
import space.apophis.proximity.RelativeForces;
import space.apophis.proximity.TidalSources;
import space.apophis.scenario.escort.EscortForcesSpec;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;

/** The forces on what is beside the asteroid. */
final class EscortForces {

    private static final int LEAST_DEGREE = 2;

    private EscortForces() {}

    /** Those on the craft. */
    static RelativeForces of(EscortCase escort, AsteroidModel asteroid) {
        final CraftSpec craft = escort.start().craft();
        return of(escort, asteroid, new Sunlight(craft.crossSection(), craft.reflection()));
    }

    /**
     * Those on another one.
     *
     * @param sunlight on it
     */
    static RelativeForces of(EscortCase escort, AsteroidModel asteroid, Sunlight sunlight) {
        final EscortForcesSpec forces = escort.spec().forces();
        return new RelativeForces(
                TidalSources.along(
                        escort.solarSystem(),
                        escort.asteroid(),
                        own(escort),
                        escort.start().time(),
                        escort.asteroid().end()),
                earth(escort, forces.earthDegree()),
                asteroid.attractors(),
                forces.sunlight() ? sunlight : Sunlight.NONE);
    }

    /** With what the asteroid was flown. */
    private static NonGravitational own(EscortCase escort) {
        return escort.study().scenario().propagation().forces().nonGravitational()
                ? OrbitSolution.of(escort.body()).nonGravitational()
                : NonGravitational.NONE;
    }

    private static Optional<EarthField> earth(EscortCase escort, int degree) {
        return EscortCase.pass(escort.flight(), escort.start().time())
                .filter(pass -> degree >= LEAST_DEGREE)
                .map(pass -> new EarthField(escort.solarSystem(), degree, pass.time()));
    }
}
