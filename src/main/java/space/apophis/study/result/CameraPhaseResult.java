package space.apophis.study.result;

/**
 * What a camera sees over a phase of an escort.
 *
 * @param scaleM what a pixel in the middle covers across the line of sight
 * @param sizePixels of the ball about the asteroid
 * @param phaseDeg angle at the asteroid between Sun and craft
 * @param litShare of the disc of its shape
 * @param fitsShare of the time in which the ball about the asteroid is whole in the frame
 * @param slewArcsecS greatest rate of the line of sight against the stars
 * @param smearHeldPixels by that over an exposure with the camera held against the stars
 * @param smearSurfacePixels by the asteroid's rotation, with a camera that follows its centre; the greatest
 */
public record CameraPhaseResult(
        String phase,
        Extent rangeKm,
        Extent scaleM,
        Extent sizePixels,
        Extent phaseDeg,
        Extent litShare,
        double fitsShare,
        double slewArcsecS,
        double smearHeldPixels,
        double smearSurfacePixels) {

    public CameraPhaseResult {
        Required.present("phase", phase);
    }
}
