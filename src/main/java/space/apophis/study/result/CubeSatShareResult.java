package space.apophis.study.result;

/**
 * Samples that end in one way.
 *
 * @param body on which they touch down; null where they do not
 * @param percent of all samples
 * @param sigmaPercent of that share by the number of samples, sqrt(p (1 - p) / n)
 */
public record CubeSatShareResult(
        CubeSatEnd end, @Nullable String body, int count, double percent, double sigmaPercent) {

    public CubeSatShareResult {
        Required.present("end", end);
    }
}
