package space.apophis.transfer.opportunity;

import java.util.List;
import space.apophis.transfer.grid.TransferOption;

/**
 * A launch period.
 *
 * @param best of its days
 * @param freeArrival its days, each with the arrival best for it
 * @param fixedArrival the days about the best on which a launch meets the limit with the arrival of the best
 */
public record Opportunity(TransferOption best, List<TransferOption> freeArrival, List<TransferOption> fixedArrival) {

    public Opportunity {
        freeArrival = List.copyOf(freeArrival);
        fixedArrival = List.copyOf(fixedArrival);
    }
}
