package space.apophis.dynamics;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.units.Unit;

/**
 * Propagation of many orbits at once, forward in time, in the barycentric ICRF by TDB: the same accelerations as
 * those of {@link SmallBodyPropagation}, but by the integrator {@link GaussRadau}; the solar system is evaluated once an instant
 * for all of them, and nothing is kept but approaches and strikes. All share their steps, which suit the one that needs the shortest; so a
 * result depends in its last digits on the batch it is in, never on threads.
 *
 * @param limits largest distance from the centre of each body to look at of an approach to note, m; a strike is noted on any
 */
public record BatchPropagation(
        SolarSystem solarSystem, ForceSpec forces, IntegratorSpec integrator, Map<Body, Double> limits)
        implements Serializable {

    private static final double INITIAL_STEP = 3600.0;

    /** Steps are so many times as long as those of a single flight at most, and looked at in parts. */
    private static final double LONGEST = 4.0;

    /**
     * Flies a batch.
     *
     * @param epoch of all samples, TDB seconds since J2000
     * @param until last instant, after the epoch
     * @param progress receives the days flown after each step
     * @return sample by sample in time order; a sample that strikes a body has its last one there
     */
    public List<SampleApproach> run(double epoch, List<OrbitSample> samples, double until, Progress progress) {
        if (!(until > epoch)) {
            throw new IllegalArgumentException("a batch is flown forward, from its epoch to a later instant");
        }
        final BatchEquations equations = new BatchEquations(new ForceField(solarSystem, forces), epoch, samples);
        final BatchApproaches approaches =
                new BatchApproaches(solarSystem, equations, epoch, limits, integrator.maximumStep());
        final double[][] start = barycentric(epoch, samples);
        approaches.begin(start[0], start[1]);
        final long days = Math.max(1, Math.round((until - epoch) / Unit.DAY));
        new GaussRadau(equations, integrator.positionTolerance(), LONGEST * integrator.maximumStep())
                .integrate(start[0], start[1], until - epoch, INITIAL_STEP, step -> {
                    approaches.look(step);
                    progress.report("propagating", Math.round(step.end() / Unit.DAY), days);
                });
        return approaches.found();
    }

    /** Positions and velocities, x of all samples, then y of all, then z of all. */
    private double[][] barycentric(double epoch, List<OrbitSample> samples) {
        final BodyStates bodies = new BodyStates();
        solarSystem.planets().fill(epoch, bodies);
        final int sun = 3 * Body.SUN.ordinal();
        final int count = samples.size();
        final double[][] states = new double[2][3 * count];
        for (int sample = 0; sample < count; sample++) {
            final double[] position = samples.get(sample).position().toArray();
            final double[] velocity = samples.get(sample).velocity().toArray();
            for (int k = 0; k < 3; k++) {
                states[0][k * count + sample] = position[k] + bodies.position[sun + k];
                states[1][k * count + sample] = velocity[k] + bodies.velocity[sun + k];
            }
        }
        return states;
    }
}
