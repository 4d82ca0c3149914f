package space.apophis.transfer.shared;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.FreeVariables;
import space.apophis.transfer.optimisation.NonlinearProgramme;

/** The rendezvous of least delta v, along a given asymptote or along any within the limits of the launch. */
final class RendezvousProblem implements NonlinearProgramme {

    private final RendezvousChain chain;
    private final LaunchLimit limit;
    private final boolean given;
    private final FreeVariables free;
    private final double[] values = new double[RendezvousChain.SIZE];

    /**
     * @param excessVelocity that is given, ICRF, m/s; empty where it is free
     */
    RendezvousProblem(RendezvousChain chain, LaunchLimit limit, Optional<Vector3D> excessVelocity) {
        this.chain = chain;
        this.limit = limit;
        this.given = excessVelocity.isPresent();
        final double[] lower = chain.lower();
        final double[] upper = chain.upper();
        excessVelocity.ifPresent(v -> {
            for (int i = 0; i < 3; i++) {
                lower[RendezvousChain.EXCESS + i] =
                        v.toArray()[i] / chain.units().speed();
                upper[RendezvousChain.EXCESS + i] = lower[RendezvousChain.EXCESS + i];
            }
        });
        free = new FreeVariables(lower, upper);
    }

    @Override
    public int variables() {
        return free.count();
    }

    @Override
    public int equalities() {
        return RendezvousChain.EQUALITIES;
    }

    @Override
    public int inequalities() {
        return given ? 0 : LaunchLimit.INEQUALITIES;
    }

    @Override
    public double[] lower() {
        return free.lower();
    }

    @Override
    public double[] upper() {
        return free.upper();
    }

    @Override
    public void evaluate(double[] x, Evaluation into) {
        free.expand(x, values);
        into.objective(chain.evaluate(values, free.columns(), into, 0, into.gradient()));
        if (!given) {
            limit.evaluate(
                    values,
                    RendezvousChain.EXCESS,
                    free.columns(),
                    chain.units().speed(),
                    into,
                    0);
        }
    }

    /** The free ones of all variables of the chain. */
    double[] reduced(double[] all) {
        return free.reduced(all);
    }

    /** The flight at a point. */
    RendezvousFlight flight(double[] x) {
        free.expand(x, values);
        return chain.flight(values);
    }
}
