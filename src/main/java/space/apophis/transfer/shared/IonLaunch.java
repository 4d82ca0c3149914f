package space.apophis.transfer.shared;

import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonProblem;
import space.apophis.transfer.optimisation.Evaluation;

/** The flight with ion engines of least propellant along any asymptote within the limits of a launch. */
final class IonLaunch extends IonProblem {

    private final IonChain chain;
    private final LaunchLimit limit;

    IonLaunch(IonChain chain, LaunchLimit limit) {
        super(chain);
        this.chain = chain;
        this.limit = limit;
    }

    @Override
    public int inequalities() {
        return super.inequalities() + LaunchLimit.INEQUALITIES;
    }

    @Override
    public void evaluate(double[] x, Evaluation into) {
        super.evaluate(x, into);
        final double[] values = whole(x);
        limit.evaluate(
                values, chain.layout().excessAt(0), columns(), chain.units().speed(), into, super.inequalities());
        // The propellant, which is of order one where the mass is not.
        into.objective(chain.plan().launchMass() / chain.units().mass()
                - values[chain.layout().massAt(chain.plan().phases())]);
    }
}
