package space.apophis.study.result;

/**
 * A craft from the centre of mass of the asteroid, in its Sun frame: x towards the Sun, z along the normal of its orbit.
 *
 * @param phase place of the phase, from 0
 */
public record EscortSample(double secondsTdb, int phase, double xKm, double yKm, double zKm) {}
