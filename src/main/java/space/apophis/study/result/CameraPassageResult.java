package space.apophis.study.result;

/**
 * A camera about the closest pass by Earth.
 *
 * @param intervalSeconds between two images
 * @param spanHours of the series, its middle the closest point
 * @param images in it
 * @param bitsPerPixel of an image as it is stored
 * @param dataGbit of all of them, 1 Gbit = 1e9 bit
 */
public record CameraPassageResult(
        double intervalSeconds,
        double spanHours,
        int images,
        @Column(unit = "bit/px") double bitsPerPixel,
        double dataGbit) {

    public CameraPassageResult {
        Required.positive("intervalSeconds", intervalSeconds);
        Required.notNegative("images", images);
    }
}
