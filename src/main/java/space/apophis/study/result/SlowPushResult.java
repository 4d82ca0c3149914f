package space.apophis.study.result;

/**
 * A push over a span.
 *
 * @param endTdb when it ends, ISO TDB
 * @param durationDays how long it lasts
 * @param accelerationMS2 of the asteroid
 * @param forceN on the asteroid
 * @param craftThrustN that the craft needs to keep its place
 */
public record SlowPushResult(
        String endTdb, double durationDays, double accelerationMS2, double forceN, double craftThrustN) {

    public SlowPushResult {
        Required.local("endTdb", endTdb);
    }
}
