package space.apophis.study.result;

/**
 * How a body stands in a frame.
 *
 * @param place of its centre from the craft, axes of the camera: x right, y up, z towards the craft
 * @param attitude takes vectors of the body's own axes to those of the camera
 */
public record BodyPose(Place place, Attitude attitude) {

    public BodyPose {
        Required.present("place", place);
        Required.present("attitude", attitude);
    }
}
