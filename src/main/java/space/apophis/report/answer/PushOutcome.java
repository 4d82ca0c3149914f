package space.apophis.report.answer;

import space.apophis.chart.paper.Numbers;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionPlaneResult;

/**
 * What becomes of a strike by a push: where the middle of the orbit goes, and the chance that is left with its ellipse.
 *
 * @param plane of the strike
 */
record PushOutcome(DeflectionPlaneResult plane, DeflectionActionResult action) {

    /** A chance below this is not worth a word beside a miss, nor one so near to 1 beside a strike. */
    private static final double LITTLE = 1e-6;

    private static final double PERCENT = 100.0;

    /** Impact parameter after it. */
    double impactParameterKm() {
        return Math.hypot(
                plane.xiKm() + action.shift().shiftXiKm(),
                plane.zetaKm() + action.shift().shiftZetaKm());
    }

    private boolean misses() {
        return impactParameterKm() > plane.captureRadiusKm();
    }

    private boolean sure() {
        return misses() ? action.probabilityAfter() < LITTLE : action.probabilityAfter() > 1.0 - LITTLE;
    }

    private String chance() {
        return Numbers.significant(PERCENT * action.probabilityAfter()) + " %";
    }

    /** The end of a sentence. */
    String words() {
        if (sure()) {
            return misses() ? ", and it misses" : ", and it still strikes";
        }
        return misses()
                ? ", and its middle misses, with a chance of a strike of " + chance() + " left"
                : ", and its middle still strikes, with a chance of a strike of " + chance();
    }

    /** A line of a card; what leaves a chance does not pass. */
    Line line() {
        final String middle = (misses() ? "misses" : "still strikes") + ", b " + Wording.km(impactParameterKm());
        return new Line(
                sure() ? middle : middle + "; chance " + chance(),
                misses() && sure() ? Judgement.PASSED : Judgement.FAILED);
    }
}
