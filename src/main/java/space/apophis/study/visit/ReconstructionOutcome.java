package space.apophis.study.visit;

import java.util.List;
import space.apophis.study.result.ReconstructionResult;

/**
 * What became of the reconstructions of a scenario.
 *
 * @param results null where the scenario names none
 * @param visitors those that closed
 */
public record ReconstructionOutcome(List<ReconstructionResult> results, List<VisitorPath> visitors) {

    /** Of a scenario without any. */
    static final ReconstructionOutcome NONE = new ReconstructionOutcome(null, List.of());
}
