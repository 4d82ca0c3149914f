package space.apophis.study.result;

/**
 * How far samples flown in full dynamics are from their own value on the linear map.
 *
 * @param flownSamples how many were flown
 * @param largestTotalPercent largest difference of all delta v, of its value on the map
 * @param largestStatisticalPercent the same of what goes beyond the flight without errors alone
 * @param medianStatisticalPercent median of the same
 * @param largestMS largest difference, m/s
 * @param largestPlaceKm largest difference of the place at the end
 */
public record FlownCheckResult(
        int flownSamples,
        double largestTotalPercent,
        double largestStatisticalPercent,
        double medianStatisticalPercent,
        double largestMS,
        double largestPlaceKm) {

    public FlownCheckResult {
        Required.positive("flownSamples", flownSamples);
    }
}
