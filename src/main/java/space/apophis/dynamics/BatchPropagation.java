package space.apophis.dynamics;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.units.Unit;

/**
 * Propagation of many orbits at once, forward in time, in the barycentric ICRF by TDB: the same accelerations and the
 * same integrator as {@link SmallBodyPropagation}, but the solar system is evaluated once an instant for all of them, and
 * nothing is kept but approaches and strikes. All share their steps, which suit the one that needs the shortest; so a
 * result depends in its last digits on the batch it is in, never on threads.
 *
 * @param limits largest distance from the centre of each body to look at of an approach to note, m; a strike is noted on any
 */
public record BatchPropagation(
        SolarSystem solarSystem, ForceSpec forces, IntegratorSpec integrator, Map<Body, Double> limits)
        implements Serializable {

    private static final double MINIMUM_STEP = 1e-3;
    private static final double INITIAL_STEP = 3600.0;

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
        final WorstSampleIntegrator steps = new WorstSampleIntegrator(
                MINIMUM_STEP, integrator.maximumStep(), integrator.positionTolerance(), equations);
        steps.setInitialStepSize(INITIAL_STEP);
        final BatchApproaches approaches = new BatchApproaches(solarSystem, equations, epoch, limits);
        steps.addStepHandler(approaches);
        steps.addStepHandler(daysFlown(progress, Math.max(1, Math.round((until - epoch) / Unit.DAY))));
        steps.integrate(equations, new ODEState(0.0, barycentric(epoch, samples)), until - epoch);
        return approaches.found();
    }

    private static ODEStepHandler daysFlown(Progress progress, long days) {
        return new ODEStepHandler() {
            @Override
            public void handleStep(ODEStateInterpolator step) {
                progress.report("propagating", Math.round(step.getCurrentState().getTime() / Unit.DAY), days);
            }
        };
    }

    private double[] barycentric(double epoch, List<OrbitSample> samples) {
        final BodyStates bodies = new BodyStates();
        solarSystem.planets().fill(epoch, bodies);
        final int sun = 3 * Body.SUN.ordinal();
        final double[] states = new double[BatchEquations.COMPONENTS * samples.size()];
        for (int sample = 0; sample < samples.size(); sample++) {
            final double[] position = samples.get(sample).position().toArray();
            final double[] velocity = samples.get(sample).velocity().toArray();
            for (int k = 0; k < 3; k++) {
                states[BatchEquations.COMPONENTS * sample + k] = position[k] + bodies.position[sun + k];
                states[BatchEquations.COMPONENTS * sample + 3 + k] = velocity[k] + bodies.velocity[sun + k];
            }
        }
        return states;
    }
}
