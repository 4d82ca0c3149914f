package space.apophis.study.mission.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.observation.InstantSearch;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.StageDisposalResult;
import space.apophis.units.Unit;

/**
 * Where a launcher's stage goes after the injection, with and without a manoeuvre against its velocity from Earth.
 *
 * @param target its path; the stage is flown to its end
 * @param name of the target
 * @param propagation of the stage
 */
record StageDisposal(SolarSystem solarSystem, Trajectory target, String name, CraftPropagation propagation) {

    /** From here on Earth is left: some 4 million km, beyond its sphere of influence. */
    private static final double LEFT = 10.0 * Unit.DAY;

    private static final double NEAR_STEP = 3600.0;
    private static final double FAR_STEP = 0.25 * Unit.DAY;

    /**
     * Flies it.
     *
     * @param start right after the injection
     * @param deltaV of the manoeuvre, m/s
     * @param after the injection, s
     */
    StageDisposalResult of(CraftState start, double deltaV, double after) {
        final Publisher publisher = new Publisher(solarSystem);
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final CraftState before = propagation.state(start, start.time() + after, List.of());
        final Vector3D fromEarth = before.velocity()
                .subtract(motion.of(Body.EARTH, Body.SUN, before.time()).getVelocity());
        final CraftState slowed = before.changed(fromEarth.normalize().scalarMultiply(-deltaV));
        final Trajectory left =
                propagation.path(before, target.end(), List.of()).trajectory();
        final Trajectory disposed =
                propagation.path(slowed, target.end(), List.of()).trajectory();
        return new StageDisposalResult(
                deltaV,
                publisher.when(before.time()),
                publisher.when(target.end()),
                List.of(
                        passage("EARTH", Nearest.to(Body.EARTH, motion), LEFT, left, disposed),
                        passage("MOON", Nearest.to(Body.MOON, motion), 0.0, left, disposed),
                        passage(name, Nearest.to(target), LEFT, left, disposed)));
    }

    private StageDisposalResult.Passage passage(
            String body, Nearest nearest, double from, Trajectory left, Trajectory disposed) {
        return new StageDisposalResult.Passage(body, closest(nearest, left, from), closest(nearest, disposed, from));
    }

    /** The nearest of its passes; null where it has none. */
    private StageDisposalResult.Closest closest(Nearest nearest, Trajectory stage, double from) {
        final Publisher publisher = new Publisher(solarSystem);
        return passes(stage, from, t -> nearest.distance(stage, t)).stream()
                .min(Comparator.comparingDouble(t -> nearest.distance(stage, t)))
                .map(t -> new StageDisposalResult.Closest(Publisher.km(nearest.distance(stage, t)), publisher.when(t)))
                .orElse(null);
    }

    /** Instants from some time after the start on at which a distance is least among those about them. */
    private static List<Double> passes(Trajectory stage, double from, DoubleUnaryOperator distance) {
        final List<Double> passes = new ArrayList<>();
        if (from < LEFT) {
            passes.addAll(new InstantSearch(stage.start() + from, stage.start() + LEFT, NEAR_STEP).minima(distance));
        }
        // A step earlier, so that no pass lies between the two.
        passes.addAll(new InstantSearch(stage.start() + LEFT - FAR_STEP, stage.end(), FAR_STEP).minima(distance));
        return passes;
    }

    /** How far a stage is from a body, m, at an instant. */
    private interface Nearest {

        double distance(Trajectory stage, double time);

        static Nearest to(Body body, RelativeMotion motion) {
            return (stage, t) -> motion.of(stage, body, t).getPosition().getNorm();
        }

        static Nearest to(Trajectory target) {
            return (stage, t) -> stage.heliocentric(t)
                    .getPosition()
                    .distance(target.heliocentric(t).getPosition());
        }
    }
}
