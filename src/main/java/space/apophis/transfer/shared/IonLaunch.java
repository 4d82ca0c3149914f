package space.apophis.transfer.shared;

import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.FreeVariables;
import space.apophis.transfer.optimisation.NonlinearProgramme;

/** The flight with ion engines of least propellant along any asymptote within the limits of a launch. */
final class IonLaunch implements NonlinearProgramme {

    private final IonChain chain;
    private final LaunchLimit limit;
    private final FreeVariables free;
    private final double[] values;

    IonLaunch(IonChain chain, LaunchLimit limit) {
        this.chain = chain;
        this.limit = limit;
        free = new FreeVariables(chain.layout().lower(), chain.layout().upper());
        values = new double[chain.layout().size()];
    }

    @Override
    public int variables() {
        return free.count();
    }

    @Override
    public int equalities() {
        return chain.equalities();
    }

    @Override
    public int inequalities() {
        return chain.inequalities() + LaunchLimit.INEQUALITIES;
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
        chain.evaluate(values, free.columns(), into, 0, 0);
        limit.evaluate(
                values,
                chain.layout().excessAt(0),
                free.columns(),
                chain.units().speed(),
                into,
                chain.inequalities());
        final int mass = chain.layout().massAt(chain.plan().phases());
        into.objective(chain.plan().launchMass() / chain.units().mass() - values[mass]);
        into.gradient()[free.columns()[mass]] = -1.0;
    }

    /** The free ones of all variables of the chain. */
    double[] reduced(double[] all) {
        return free.reduced(all);
    }

    /** The flight at a point. */
    IonFlight flight(double[] x) {
        free.expand(x, values);
        return chain.flight(values);
    }
}
