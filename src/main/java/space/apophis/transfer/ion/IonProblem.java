package space.apophis.transfer.ion;

import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.FreeVariables;
import space.apophis.transfer.optimisation.NonlinearProgramme;

/** The flight under ion thrust that keeps most mass, as a non-linear problem; variables that are fixed are left out. */
public class IonProblem implements NonlinearProgramme {

    private final IonChain chain;
    private final FreeVariables free;
    private final double[] values;

    public IonProblem(IonChain chain) {
        this.chain = chain;
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
        return chain.inequalities();
    }

    @Override
    public double[] lower() {
        return free.lower();
    }

    @Override
    public double[] upper() {
        return free.upper();
    }

    /** The free ones of all variables of the flight. */
    public double[] reduced(double[] all) {
        return free.reduced(all);
    }

    /** All variables of the flight, by the free ones. */
    public double[] whole(double[] x) {
        final double[] all = new double[values.length];
        free.expand(x, all);
        return all;
    }

    @Override
    public void evaluate(double[] x, Evaluation into) {
        free.expand(x, values);
        final int[] columns = free.columns();
        chain.evaluate(values, columns, into, 0, 0);
        final int mass = chain.layout().massAt(chain.plan().phases());
        into.objective(-values[mass]);
        if (columns[mass] >= 0) {
            into.gradient()[columns[mass]] = -1.0;
        }
    }

    /** Where variables of the flight are among the free ones, -1 where they are fixed. */
    protected int[] columns() {
        return free.columns();
    }

    /** The flight at a point. */
    public IonFlight flight(double[] x) {
        return chain.flight(whole(x));
    }
}
