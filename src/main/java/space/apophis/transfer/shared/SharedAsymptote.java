package space.apophis.transfer.shared;

import java.util.Arrays;
import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonLayout;
import space.apophis.transfer.optimisation.Evaluation;
import space.apophis.transfer.optimisation.ReducedProgramme;

/**
 * Two craft of one launch as one non-linear problem: the flight with ion engines and the rendezvous have the variables of
 * the excess velocity in common. The propellant of the one is made small, the delta v of the other bounded: the
 * epsilon-constraint method (Haimes et al. 1971, IEEE Trans. Syst. Man Cybern. 1:296), by which every point of the front can
 * be had, also where the front is not convex.
 *
 * <p>All variables are those of the ion flight's layout, then those of the rendezvous but the excess velocity. A work space,
 * for one thread.
 */
final class SharedAsymptote extends ReducedProgramme {

    private static final int OWN = RendezvousChain.SIZE - RendezvousChain.FIRST;

    private final IonChain ion;
    private final RendezvousChain rendezvous;
    private final LaunchLimit limit;
    private final double greatestDeltaV;
    private final int[] ionColumns;
    private final int[] rendezvousColumns = new int[RendezvousChain.SIZE];

    /**
     * @param ion with a launch at a fixed time, of free excess velocity
     * @param rendezvous in the same units of length, speed and time
     * @param greatestDeltaV of the rendezvous, m/s
     */
    SharedAsymptote(IonChain ion, RendezvousChain rendezvous, LaunchLimit limit, double greatestDeltaV) {
        super(
                joined(ion.layout().lower(), rendezvous.lower()),
                joined(ion.layout().upper(), rendezvous.upper()));
        this.ion = ion;
        this.rendezvous = rendezvous;
        this.limit = limit;
        this.greatestDeltaV = greatestDeltaV;
        if (ion.units().speed() != rendezvous.units().speed()) {
            throw new IllegalArgumentException("one excess velocity needs one unit of speed");
        }
        ionColumns = Arrays.copyOf(columns(), ion.layout().size());
        for (int i = 0; i < RendezvousChain.SIZE; i++) {
            rendezvousColumns[i] = columns()[place(i)];
        }
    }

    /** Where a variable of the rendezvous is among all. */
    private int place(int variable) {
        final IonLayout layout = ion.layout();
        return variable < RendezvousChain.FIRST
                ? layout.excessAt(0) + variable
                : layout.size() + variable - RendezvousChain.FIRST;
    }

    private static double[] joined(double[] ofIon, double[] ofRendezvous) {
        final double[] joined = Arrays.copyOf(ofIon, ofIon.length + OWN);
        System.arraycopy(ofRendezvous, RendezvousChain.FIRST, joined, ofIon.length, OWN);
        return joined;
    }

    /** The free variables at two flights, with the excess velocity of the rendezvous for both. */
    double[] start(double[] ofIon, double[] ofRendezvous) {
        final double[] joined = joined(ofIon, ofRendezvous);
        System.arraycopy(
                ofRendezvous, RendezvousChain.EXCESS, joined, ion.layout().excessAt(0), 3);
        return reduced(joined);
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
    public void evaluate(double[] x, Evaluation into) {
        final double[] all = whole(x);
        final double[] cost = new double[x.length];
        ion.evaluate(all, ionColumns, into, 0, 0);
        final double deltaV = rendezvous.evaluate(ofRendezvous(all), rendezvousColumns, into, ion.equalities(), cost);
        int row = ion.inequalities();
        limit.evaluate(all, ion.layout().excessAt(0), ionColumns, ion.units().speed(), into, row);
        row += LaunchLimit.INEQUALITIES;
        final int massAt = ion.layout().massAt(ion.plan().phases());
        into.objective(ion.plan().launchMass() / ion.units().mass() - all[massAt]);
        into.gradient()[ionColumns[massAt]] = -1.0;
        into.inequalities()[row] = deltaV - greatestDeltaV / ion.units().speed();
        System.arraycopy(cost, 0, into.inequalityJacobian()[row], 0, cost.length);
    }

    private double[] ofRendezvous(double[] all) {
        final double[] own = new double[RendezvousChain.SIZE];
        for (int i = 0; i < RendezvousChain.SIZE; i++) {
            own[i] = all[place(i)];
        }
        return own;
    }

    /** Both flights at a point. */
    SharedFlights flights(double[] x) {
        final double[] all = whole(x);
        return new SharedFlights(rendezvous.flight(ofRendezvous(all)), ion.flight(all));
    }
}
