package space.apophis.transfer.shared;

import java.util.Arrays;
import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonLayout;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.FreeVariables;
import space.apophis.transfer.optimisation.NonlinearProgramme;

/**
 * Two craft of one launch as one non-linear problem: the flight with ion engines and the rendezvous have the variables of
 * the excess velocity in common. The propellant of the one is made small, the delta v of the other bounded: the
 * epsilon-constraint method (Haimes et al. 1971, IEEE Trans. Syst. Man Cybern. 1:296), by which every point of the front can
 * be had, also where the front is not convex.
 *
 * <p>All variables are those of the ion flight's layout, then those of the rendezvous but the excess velocity. A work space,
 * for one thread.
 */
final class SharedAsymptote implements NonlinearProgramme {

    private static final int OWN = RendezvousChain.SIZE - RendezvousChain.FIRST;

    private final IonChain ion;
    private final RendezvousChain rendezvous;
    private final LaunchLimit limit;
    private final double greatestDeltaV;
    private final FreeVariables free;
    private final int[] ionColumns;
    private final int[] rendezvousColumns = new int[RendezvousChain.SIZE];
    private final double[] all;
    private final double[] own = new double[RendezvousChain.SIZE];
    private final double[] cost;

    /**
     * @param ion with a launch at a fixed time, of free excess velocity
     * @param rendezvous in the same units of length, speed and time
     * @param greatestDeltaV of the rendezvous, m/s
     */
    SharedAsymptote(IonChain ion, RendezvousChain rendezvous, LaunchLimit limit, double greatestDeltaV) {
        this.ion = ion;
        this.rendezvous = rendezvous;
        this.limit = limit;
        this.greatestDeltaV = greatestDeltaV;
        if (ion.units().speed() != rendezvous.units().speed()) {
            throw new IllegalArgumentException("one excess velocity needs one unit of speed");
        }
        final int size = ion.layout().size();
        free = new FreeVariables(
                joined(ion.layout().lower(), rendezvous.lower()),
                joined(ion.layout().upper(), rendezvous.upper()));
        ionColumns = Arrays.copyOf(free.columns(), size);
        for (int i = 0; i < RendezvousChain.SIZE; i++) {
            rendezvousColumns[i] = free.columns()[place(i)];
        }
        all = new double[size + OWN];
        cost = new double[free.count()];
    }

    /** Where a variable of the rendezvous is among all. */
    private int place(int variable) {
        final IonLayout layout = ion.layout();
        return variable < RendezvousChain.FIRST
                ? layout.excessAt(0) + variable
                : layout.size() + variable - RendezvousChain.FIRST;
    }

    private double[] joined(double[] ofIon, double[] ofRendezvous) {
        final double[] joined = Arrays.copyOf(ofIon, ofIon.length + OWN);
        System.arraycopy(ofRendezvous, RendezvousChain.FIRST, joined, ofIon.length, OWN);
        return joined;
    }

    /** The free variables at two flights, with the excess velocity of the rendezvous for both. */
    double[] start(double[] ofIon, double[] ofRendezvous) {
        final double[] joined = joined(ofIon, ofRendezvous);
        System.arraycopy(
                ofRendezvous, RendezvousChain.EXCESS, joined, ion.layout().excessAt(0), 3);
        return free.reduced(joined);
    }

    @Override
    public int variables() {
        return free.count();
    }

    @Override
    public int equalities() {
        return ion.equalities() + RendezvousChain.EQUALITIES;
    }

    @Override
    public int inequalities() {
        return ion.inequalities() + LaunchLimit.INEQUALITIES + 1;
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
        take(x);
        Arrays.fill(cost, 0.0);
        ion.evaluate(all, ionColumns, into, 0, 0);
        final double deltaV = rendezvous.evaluate(own, rendezvousColumns, into, ion.equalities(), cost);
        int row = ion.inequalities();
        limit.evaluate(all, ion.layout().excessAt(0), ionColumns, ion.units().speed(), into, row);
        row += LaunchLimit.INEQUALITIES;
        final int massAt = ion.layout().massAt(ion.plan().phases());
        into.objective(ion.plan().launchMass() / ion.units().mass() - all[massAt]);
        into.gradient()[ionColumns[massAt]] = -1.0;
        into.inequalities()[row] = deltaV - greatestDeltaV / ion.units().speed();
        System.arraycopy(cost, 0, into.inequalityJacobian()[row], 0, cost.length);
    }

    private void take(double[] x) {
        free.expand(x, all);
        for (int i = 0; i < RendezvousChain.SIZE; i++) {
            own[i] = all[place(i)];
        }
    }

    /** Both flights at a point. */
    SharedFlights flights(double[] x) {
        take(x);
        final IonFlight ionFlight = ion.flight(all);
        return new SharedFlights(rendezvous.flight(own), ionFlight);
    }
}
