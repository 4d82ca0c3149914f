package space.apophis.study.result;

/**
 * One flight of a CubeSat.
 *
 * @param afterHours from its release to its end
 * @param touchdown null where it does not come down
 */
public record CubeSatFlightResult(
        CubeSatEnd end, double afterHours, @Nullable CubeSatTouchdownResult touchdown) {

    public CubeSatFlightResult {
        Required.present("end", end);
    }
}
