package space.apophis.study.result;

/**
 * A craft from the centre of mass of the asteroid, in its Sun frame: x towards the Sun, z along the normal of its orbit.
 *
 * @param phase place of the phase, from 0
 * @param earthKm from the centre of Earth
 */
public record EscortSample(
        double secondsTdb,
        int phase,
        @Column(frame = Frames.SUN_FRAME) double xKm,
        @Column(frame = Frames.SUN_FRAME) double yKm,
        @Column(frame = Frames.SUN_FRAME) double zKm,
        double earthKm) {

    /** From the asteroid's centre of mass, km. */
    public double rangeKm() {
        return Math.sqrt(xKm * xKm + yKm * yKm + zKm * zKm);
    }
}
