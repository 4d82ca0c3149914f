package space.apophis.study;

import java.util.List;
import space.apophis.study.result.FlownMapResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.TransferResult;
import space.apophis.study.result.WindowResult;

/** What a search for transfers gives; all null where the scenario does not ask. */
record TransferOutcome(
        List<TransferResult> transfers, WindowResult window, LaunchGridResult grid, List<FlownMapResult> flownMap) {

    static final TransferOutcome NONE = new TransferOutcome(null, null, null, null);
}
