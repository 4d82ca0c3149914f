package space.apophis.study.result;

import java.util.List;

/**
 * How a body turns, ICRF axes: the asteroid in its principal axes, a moon on a round orbit by its orbit's, x towards it from the
 * asteroid and z along the normal.
 *
 * @param place of its centre from that of the asteroid, in the axes that turn
 * @param samples between which it turns on at the rates of both ends
 */
public record BodyTurning(@Column(frame = Frames.TURNING) Place place, List<Sample> samples) {

    /**
     * An attitude.
     *
     * @param attitude takes vectors of its own axes to the ICRF ones
     * @param x of the angular velocity, ICRF, rad/s; likewise y, z
     */
    public record Sample(
            double secondsTdb,
            @Column(frame = Frames.ICRF) Attitude attitude,
            @Column(frame = Frames.ICRF, unit = "rad/s") double x,
            @Column(frame = Frames.ICRF, unit = "rad/s") double y,
            @Column(frame = Frames.ICRF, unit = "rad/s") double z) {}

    public BodyTurning {
        Required.present("place", place);
        Required.later("samples", samples, Sample::secondsTdb);
    }
}
