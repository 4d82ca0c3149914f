package space.apophis.study.result;

import java.util.List;

/**
 * A laser altimeter along the line of sight of the cameras.
 *
 * @param divergenceMrad full angle of its beam
 * @param phases of the escort
 */
public record AltimeterResult(
        double divergenceMrad, double greatestRangeKm, List<AltimeterPhaseResult> phases, String source) {

    public AltimeterResult {
        Required.present("phases", phases);
        Required.present("source", source);
    }
}
