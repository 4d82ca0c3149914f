package space.apophis.transfer.ion;

import java.util.Arrays;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.NonlinearProgramme;

/** The flight under ion thrust that keeps most mass, as a non-linear programme; variables that are fixed are left out. */
public final class IonProgramme implements NonlinearProgramme {

    private final IonChain chain;
    private final double[] fixed;
    private final int[] columns;
    private final int[] free;
    private final double[] values;

    public IonProgramme(IonChain chain) {
        this.chain = chain;
        fixed = chain.layout().lower();
        final double[] upper = chain.layout().upper();
        columns = new int[fixed.length];
        final int[] places = new int[fixed.length];
        int count = 0;
        for (int i = 0; i < fixed.length; i++) {
            columns[i] = fixed[i] < upper[i] ? count : -1;
            if (fixed[i] < upper[i]) {
                places[count++] = i;
            }
        }
        free = Arrays.copyOf(places, count);
        values = fixed.clone();
    }

    @Override
    public int variables() {
        return free.length;
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
        return reduced(fixed);
    }

    @Override
    public double[] upper() {
        return reduced(chain.layout().upper());
    }

    /** The free ones of all variables of the flight. */
    public double[] reduced(double[] all) {
        final double[] some = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            some[i] = all[free[i]];
        }
        return some;
    }

    /** All variables of the flight, by the free ones. */
    public double[] whole(double[] x) {
        final double[] all = fixed.clone();
        for (int i = 0; i < free.length; i++) {
            all[free[i]] = x[i];
        }
        return all;
    }

    @Override
    public void evaluate(double[] x, Evaluation into) {
        for (int i = 0; i < free.length; i++) {
            values[free[i]] = x[i];
        }
        chain.evaluate(values, columns, into, 0, 0);
        final int mass = chain.layout().massAt(chain.plan().phases());
        into.objective(-values[mass]);
        if (columns[mass] >= 0) {
            into.gradient()[columns[mass]] = -1.0;
        }
    }

    /** The flight at a point. */
    public IonFlight flight(double[] x) {
        return chain.flight(whole(x));
    }
}
