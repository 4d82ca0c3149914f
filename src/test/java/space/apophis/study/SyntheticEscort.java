package space.apophis.study;

import java.util.List;
import space.apophis.study.result.EscortBudgetResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortSample;
import space.apophis.study.result.EscortStartResult;
import space.apophis.study.result.When;

/** An escort with all its parts, of figures that no one computed. */
public final class SyntheticEscort {

    private static final double START = 9.2e8;

    private SyntheticEscort() {}

    /** The whole. */
    public static EscortResult escort() {
        return new EscortResult(
                new EscortStartResult("ramses-2028/nominal", at(0.0), 20.0, 800.0, 750.0),
                List.of(phase()),
                new EscortBudgetResult(1.5, 0.4, 49.6, List.of()),
                null,
                List.of(
                        new EscortSample(START, 0, 20.0, 0.0, 0.0),
                        new EscortSample(START + 3600.0, 0, 19.9, 0.1, 0.0)),
                null,
                null,
                null,
                List.of(),
                "made up");
    }

    private static EscortPhaseResult phase() {
        return new EscortPhaseResult("approach", "approach", at(0.0), at(10.0), 1.5, 5.0, 20.0, true);
    }

    private static When at(double days) {
        return new When(START + 86400.0 * days, "2029-02-25T03:33:20Z");
    }
}
