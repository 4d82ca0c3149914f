package space.apophis.report.answer;

import java.util.List;
import space.apophis.chart.Figure;
import space.apophis.study.result.StudyResult;

/**
 * What a result comes to, by the kind of its scenario: a verdict, four to six figures, one picture, and the tables of a sheet.
 *
 * <p>The kinds are told by what the study has found, and the first that fits speaks: pushes on the asteroid; an impact; one launch for two craft; a launch
 * period; a trajectory of several legs; a craft beside the asteroid; a craft parked about Earth; a spacecraft that is reconstructed; the worth of forces; other orbits; an ensemble; a pass.
 */
public sealed interface Answer
        permits CraftAnswer,
                DeflectionAnswer,
                EnsembleAnswer,
                EscortAnswer,
                ForceLadderAnswer,
                ImpactAnswer,
                NoPassAnswer,
                ParkedFlybyAnswer,
                PassAnswer,
                ReconstructionAnswer,
                SolutionsAnswer {

    /** Two or three sentences. */
    String verdict();

    /** Four to six figures, the most important first. */
    List<Card> cards();

    /** The picture beside them: the first of these that the result has. */
    List<Figure> pictures();

    /** What a sheet of one side has below them, each short. */
    List<KeyTable> tables();

    /** Whether a page shows the craft before the pass of the asteroid. */
    default boolean craftLeads() {
        return false;
    }

    /** Whether a page shows pushes on the asteroid before all else. */
    default boolean pushLeads() {
        return false;
    }

    /** Of a result. */
    static Answer of(StudyResult result) {
        if (DeflectionAnswer.isIn(result)) {
            return new DeflectionAnswer(result);
        }
        if (result.strikes().impact() != null) {
            return new ImpactAnswer(result);
        }
        if (result.trajectories().sharedLaunch() != null) {
            return new SharedLaunchAnswer(result);
        }
        if (result.launchPeriod().window() != null
                && result.launchPeriod().best().isPresent()) {
            return new LaunchAnswer(result);
        }
        if (result.trajectories().options() != null
                && !result.trajectories().options().isEmpty()) {
            return new TrajectoryAnswer(result);
        }
        if (result.nearby().escort() != null) {
            return new EscortAnswer(result);
        }
        if (result.nearby().parkedFlyby() != null) {
            return new ParkedFlybyAnswer(result);
        }
        if (result.nearby().reconstructions() != null
                && !result.nearby().reconstructions().isEmpty()) {
            return new ReconstructionAnswer(result);
        }
        return ofOrbits(result);
    }

    private static Answer ofOrbits(StudyResult result) {
        if (result.passes().forceLadder() != null) {
            return new ForceLadderAnswer(result);
        }
        if (result.passes().encounter() == null) {
            return new NoPassAnswer(result);
        }
        if (SolutionsAnswer.isIn(result)) {
            return new SolutionsAnswer(result);
        }
        return EnsembleAnswer.isIn(result) ? new EnsembleAnswer(result) : new PassAnswer(result);
    }
}
