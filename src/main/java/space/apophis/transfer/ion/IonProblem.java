package space.apophis.transfer.ion;

import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.ReducedProgramme;

/** The flight under ion thrust that keeps most mass, as a non-linear problem; variables that are fixed are left out. */
public class IonProblem extends ReducedProgramme {

    private final IonChain chain;

    public IonProblem(IonChain chain) {
        super(chain.layout().lower(), chain.layout().upper());
        this.chain = chain;
    }

    @Override
    public int equalities() {
        return chain.equalities();
    }

    @Override
    public int inequalities() {
        return chain.inequalities();
    }

    @Override
    public void evaluate(double[] x, Evaluation into) {
        final double[] values = whole(x);
        chain.evaluate(values, columns(), into, 0, 0);
        final int mass = chain.layout().massAt(chain.plan().phases());
        into.objective(-values[mass]);
        if (columns()[mass] >= 0) {
            into.gradient()[columns()[mass]] = -1.0;
        }
    }

    /** The flight at a point. */
    public IonFlight flight(double[] x) {
        return chain.flight(whole(x));
    }
}
