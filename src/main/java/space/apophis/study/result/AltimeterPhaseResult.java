package space.apophis.study.result;

/**
 * A laser altimeter over a phase of an escort.
 *
 * @param rangeKm from the craft to the surface before it
 * @param footprintM diameter of the beam there
 * @param withinShare of the time in which the surface is within its greatest range
 */
public record AltimeterPhaseResult(String phase, Extent rangeKm, Extent footprintM, double withinShare) {

    public AltimeterPhaseResult {
        Required.present("phase", phase);
    }
}
