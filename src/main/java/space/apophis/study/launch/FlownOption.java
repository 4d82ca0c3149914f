package space.apophis.study.launch;

import space.apophis.study.result.TransferResult;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.grid.TransferOption;

/**
 * An option of the table with the flight behind it.
 *
 * @param flown null where the scenario does not ask for flights
 */
record FlownOption(TransferOption transfer, FlownTrajectory flown, TransferResult result) {

    /** Label of the best. */
    static final String NOMINAL = "nominal";

    boolean isNominal() {
        return result.label().equals(NOMINAL);
    }

    /** Whether it was flown to its end. */
    boolean isFlown() {
        return flown != null && flown.convergence().reached();
    }
}
