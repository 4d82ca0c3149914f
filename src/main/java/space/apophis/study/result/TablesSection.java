package space.apophis.study.result;

import java.util.List;

/**
 * The asteroid over the output span.
 *
 * @param heliocentric from the Sun
 * @param geocentric from Earth at the same instants
 * @param asteroidPath the asteroid over the whole flight, from which other programs are told of it; null in results of before it was kept
 */
public record TablesSection(
        @Column(frame = Frames.SUN) List<StateSample> heliocentric,
        @Column(frame = Frames.EARTH) List<StateSample> geocentric,
        @Nullable PathResult asteroidPath) {

    public TablesSection {
        Required.rows("heliocentric", heliocentric);
        Required.rows("geocentric", geocentric);
    }
}
