package space.apophis.study.result;

import java.util.List;

/**
 * A frame of the first camera, with all that it is drawn from, in the axes of the camera: x right, y up, z towards the craft.
 *
 * @param asked whether the scenario names it
 * @param phase of the escort
 * @param minutes from the closest pass by Earth; null where none is within the escort
 * @param phaseDeg angle at the asteroid between Sun and craft
 * @param scaleM what a pixel in the middle covers
 * @param sun direction of the Sun
 * @param bodies in the order of the shapes
 * @param earth from the craft
 * @param moon likewise
 */
public record FrameResult(
        When at,
        boolean asked,
        String phase,
        @Nullable Double minutes,
        double rangeKm,
        double phaseDeg,
        double scaleM,
        @Column(frame = Frames.CAMERA) Direction sun,
        @Column(frame = Frames.CAMERA) List<BodyPose> bodies,
        @Column(frame = Frames.CAMERA) Place earth,
        @Column(frame = Frames.CAMERA) Place moon) {

    public FrameResult {
        Required.present("at", at);
        Required.present("phase", phase);
        Required.present("sun", sun);
        Required.present("bodies", bodies);
        Required.present("earth", earth);
        Required.present("moon", moon);
    }
}
