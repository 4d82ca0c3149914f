package space.apophis.study.launch;

import java.util.List;
import java.util.Optional;
import space.apophis.study.result.FlownMapResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.TransferResult;
import space.apophis.study.result.WindowResult;
import space.apophis.study.visit.VisitorPath;

/**
 * What a search for transfers gives; all null where the scenario does not ask.
 *
 * @param visitor the path of one of the options; empty where there is none
 */
public record TransferOutcome(
        List<TransferResult> transfers,
        WindowResult window,
        LaunchGridResult grid,
        List<FlownMapResult> flownMap,
        Optional<VisitorPath> visitor) {

    public static final TransferOutcome NONE = new TransferOutcome(null, null, null, null, Optional.empty());
}
