package space.apophis.study.escort;

import java.util.List;
import space.apophis.job.Progress;
import space.apophis.proximity.RelativePath;
import space.apophis.study.result.EscortBudgetResult;
import space.apophis.study.result.EscortPassageResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortSample;

/**
 * The craft beside the asteroid.
 *
 * @param path over all phases
 */
record MotionOutcome(
        RelativePath path,
        List<EscortPhaseResult> phases,
        EscortBudgetResult budget,
        EscortPassageResult passage,
        List<EscortSample> samples) {

    static MotionOutcome of(EscortCase escort, AsteroidModel asteroid, Progress progress) {
        return new MotionOutcome(
                new RelativePath(
                        escort.start().time(), escort.end(), t -> escort.start().state()),
                List.of(),
                new EscortBudgetResult(0.0, 0.0, 0.0, List.of()),
                null,
                List.of());
    }
}
