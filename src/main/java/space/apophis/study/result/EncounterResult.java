package space.apophis.study.result;

import java.util.List;

/**
 * The days about the pass that the scenario chooses, sampled densely enough to draw.
 *
 * @param approach the approach it belongs to
 * @param asteroid from the centre of the body passed, ICRF axes, every ten minutes in the day about it and every hour
 *     beyond, and at the approach itself
 * @param companionBody of Earth "MOON", of the Moon "EARTH", of other bodies "SUN"
 * @param companion that body from the body passed, ICRF axes, at the same instants
 * @param heliocentric the asteroid from the Sun, ICRF axes, at the same instants
 * @param orbitBefore heliocentric orbit of the asteroid well before the pass
 * @param orbitAfter the same well after it
 * @param earthOrbit heliocentric orbit of the Earth-Moon barycentre at the pass
 * @param orientation of the body passed at the approach
 */
public record EncounterResult(
        CloseApproachResult approach,
        @Column(frame = Frames.PASSED) List<StateSample> asteroid,
        String companionBody,
        @Column(frame = Frames.PASSED) List<StateSample> companion,
        @Column(frame = Frames.SUN) List<StateSample> heliocentric,
        OrbitResult orbitBefore,
        OrbitResult orbitAfter,
        OrbitResult earthOrbit,
        @Nullable BodyOrientation orientation) {

    public EncounterResult {
        Required.present("approach", approach);
        Required.present("companionBody", companionBody);
        Required.present("orbitBefore", orbitBefore);
        Required.present("orbitAfter", orbitAfter);
        Required.present("earthOrbit", earthOrbit);
        surround("asteroid", asteroid, approach);
        surround("companion", companion, approach);
        surround("heliocentric", heliocentric, approach);
    }

    private static void surround(String key, List<StateSample> samples, CloseApproachResult approach) {
        Required.rows(key, samples);
        if (samples.size() < 2
                || samples.get(0).secondsTdb() > approach.secondsTdb()
                || samples.get(samples.size() - 1).secondsTdb() < approach.secondsTdb()) {
            throw new ResultFault(key, "must begin before the approach and end after it");
        }
    }
}
