package space.apophis.transfer.shared;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.ReducedProgramme;

/** The rendezvous of least delta v, along a given asymptote or along any within the limits of the launch. */
final class RendezvousProblem extends ReducedProgramme {

    private final RendezvousChain chain;
    private final LaunchLimit limit;
    private final boolean given;

    /**
     * @param excessVelocity that is given, ICRF, m/s; empty where it is free
     */
    RendezvousProblem(RendezvousChain chain, LaunchLimit limit, Optional<Vector3D> excessVelocity) {
        super(along(chain, chain.lower(), excessVelocity), along(chain, chain.upper(), excessVelocity));
        this.chain = chain;
        this.limit = limit;
        this.given = excessVelocity.isPresent();
    }

    private static double[] along(RendezvousChain chain, double[] bounds, Optional<Vector3D> excessVelocity) {
        excessVelocity.ifPresent(v -> {
            for (int i = 0; i < 3; i++) {
                bounds[RendezvousChain.EXCESS + i] =
                        v.toArray()[i] / chain.units().speed();
            }
        });
        return bounds;
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
    public void evaluate(double[] x, Evaluation into) {
        final double[] values = whole(x);
        into.objective(chain.evaluate(values, columns(), into, 0, into.gradient()));
        if (!given) {
            limit.evaluate(
                    values, RendezvousChain.EXCESS, columns(), chain.units().speed(), into, 0);
        }
    }

    /** The flight at a point. */
    RendezvousFlight flight(double[] x) {
        return chain.flight(whole(x));
    }
}
