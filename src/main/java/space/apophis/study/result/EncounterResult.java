package space.apophis.study.result;

import java.util.List;

/**
 * The days about the closest pass by Earth, sampled densely enough to draw.
 *
 * @param approach the approach to Earth it belongs to
 * @param asteroid geocentric, ICRF axes, every ten minutes in the day about it and every hour
 *     beyond, and at the approach itself
 * @param moon geocentric, ICRF axes, at the same instants
 * @param heliocentric the asteroid from the Sun, ICRF axes, at the same instants
 * @param orbitBefore heliocentric orbit of the asteroid well before the pass
 * @param orbitAfter the same well after it
 * @param earthOrbit heliocentric orbit of the Earth-Moon barycentre at the pass
 */
public record EncounterResult(
        CloseApproachResult approach,
        List<StateSample> asteroid,
        List<StateSample> moon,
        List<StateSample> heliocentric,
        OrbitResult orbitBefore,
        OrbitResult orbitAfter,
        OrbitResult earthOrbit) {}
