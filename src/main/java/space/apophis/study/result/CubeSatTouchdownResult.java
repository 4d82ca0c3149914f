package space.apophis.study.result;

/**
 * How a CubeSat comes down.
 *
 * @param body that it meets
 * @param speedMS relative to the ground
 * @param angleDeg below the ground's own horizon
 * @param latitudeDeg seen from the centre of mass, from the plane of the two longer axes
 * @param longitudeDeg likewise, from the long axis
 */
public record CubeSatTouchdownResult(
        String body,
        double speedMS,
        double angleDeg,
        @Column(frame = Frames.BODY) double latitudeDeg,
        @Column(frame = Frames.BODY) double longitudeDeg) {

    public CubeSatTouchdownResult {
        Required.present("body", body);
    }
}
