package space.apophis.study.result;

/**
 * What the first camera sees at an instant about the closest pass by Earth.
 *
 * @param minutes from the closest point
 * @param earthDistanceKm of the craft from Earth's centre
 * @param scaleM what a pixel in the middle covers
 * @param slewArcsecS rate of the line of sight against the stars
 * @param smearHeldPixels by that over an exposure with the camera held against the stars
 * @param smearSurfacePixels by the asteroid's rotation, with a camera that follows its centre
 */
public record PassageViewResult(
        When at,
        double minutes,
        double rangeKm,
        double earthDistanceKm,
        double phaseDeg,
        double litShare,
        double scaleM,
        double slewArcsecS,
        double smearHeldPixels,
        double smearSurfacePixels,
        DiscResult earth) {

    public PassageViewResult {
        Required.present("at", at);
        Required.present("earth", earth);
    }
}
