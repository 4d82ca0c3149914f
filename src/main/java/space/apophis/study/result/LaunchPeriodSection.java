package space.apophis.study.result;

import java.util.List;
import java.util.Optional;

/**
 * The launch period of a craft to the asteroid and options within it; all null where the scenario does not ask.
 *
 * @param transfers options of a spacecraft on its way to it
 * @param nominalTransfer place of the best among them, from 0
 * @param window the launch period
 * @param launchGrid launch and arrival days for drawing
 * @param flownMap transfers of the grid flown beside their conics; null where the scenario asks for no map
 */
public record LaunchPeriodSection(
        @Nullable List<TrajectoryResult> transfers,
        @Nullable Integer nominalTransfer,
        @Nullable WindowResult window,
        @Nullable LaunchGridResult launchGrid,
        @Nullable List<FlownMapResult> flownMap) {

    public LaunchPeriodSection {
        Required.present("transfers", transfers);
        if (transfers != null
                && (nominalTransfer == null || nominalTransfer < 0 || nominalTransfer >= transfers.size())) {
            throw new ResultFault(
                    "nominalTransfer", "must be the place of one of the transfers, from 0, not " + nominalTransfer);
        }
    }

    /** The nominal option; empty where the scenario does not ask. */
    public Optional<TrajectoryResult> best() {
        return Optional.ofNullable(transfers).map(options -> options.get(nominalTransfer));
    }
}
