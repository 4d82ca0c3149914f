package space.apophis.study.result;

import java.util.List;

/**
 * Where all stands that a camera sees, over an escort: from the centre of the asteroid, ICRF axes, straight between samples.
 *
 * @param craft of the escort
 * @param bodies in the order of the shapes; a moon that is not on a round orbit is left out
 * @param sky what is far
 */
public record ViewTrack(
        @Column(frame = Frames.ASTEROID) List<CraftSample> craft,
        List<BodyTurning> bodies,
        @Column(frame = Frames.ASTEROID) List<SkyPlaces> sky) {

    /**
     * A place.
     *
     * @param at it
     */
    public record CraftSample(double secondsTdb, @Flat Place at) {}

    /**
     * Places of what is far.
     *
     * @param sun it
     */
    public record SkyPlaces(double secondsTdb, Place sun, Place earth, Place moon) {}

    public ViewTrack {
        Required.later("craft", craft, CraftSample::secondsTdb);
        Required.present("bodies", bodies);
        Required.later("sky", sky, SkyPlaces::secondsTdb);
    }
}
