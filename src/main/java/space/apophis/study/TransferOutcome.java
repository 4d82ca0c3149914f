package space.apophis.study;

import java.util.List;

/** What a search for transfers gives; all null where the scenario does not ask. */
record TransferOutcome(
        List<TransferResult> transfers, WindowResult window, LaunchGridResult grid, List<FlownMapResult> flownMap) {

    static final TransferOutcome NONE = new TransferOutcome(null, null, null, null);
}
