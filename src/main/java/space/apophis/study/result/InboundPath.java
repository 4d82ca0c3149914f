package space.apophis.study.result;

import java.util.List;

/**
 * The last days of a path that ends at a surface, sampled densely enough to draw.
 *
 * @param asteroid from the centre of the body struck, ICRF axes, closer together towards the end
 * @param companionBody of Earth "MOON", of the Moon "EARTH", of other bodies "SUN"
 * @param companion that body from the body struck, ICRF axes, at the same instants
 * @param heliocentric the asteroid from the Sun, ICRF axes, at the same instants
 * @param orientation of the body struck at the end
 */
public record InboundPath(
        @Column(frame = Frames.STRUCK) List<StateSample> asteroid,
        String companionBody,
        @Column(frame = Frames.STRUCK) List<StateSample> companion,
        @Column(frame = Frames.SUN) List<StateSample> heliocentric,
        BodyOrientation orientation) {

    public InboundPath {
        Required.rows("asteroid", asteroid);
        Required.present("companionBody", companionBody);
        Required.rows("companion", companion);
        Required.rows("heliocentric", heliocentric);
        Required.present("orientation", orientation);
    }
}
