package space.apophis.study.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * The least change of velocity for a wanted miss, against the date of the action.
 *
 * @param wanted {@code radii} or {@code keyhole}
 * @param radii of closest approach, equatorial radii of the body; null of a keyhole
 * @param keyholeYear of the return; null of a distance
 * @param samples in time order
 */
public record NeededPushResult(
        String wanted,
        @Column(unit = "radii of the body") @Nullable Double radii,
        @Nullable Integer keyholeYear,
        List<Sample> samples) {

    public NeededPushResult {
        Required.later("samples", samples, Sample::secondsTdb);
    }

    /**
     * What is wanted, in words.
     *
     * @param body that is passed or struck, as its result names it
     */
    public String named(String body) {
        if (radii == null) {
            return "off keyhole " + keyholeYear;
        }
        final String name = CloseApproachResult.named(body);
        return radii == 1.0
                ? "just past " + name
                : BigDecimal.valueOf(radii).stripTrailingZeros().toPlainString() + " radii from the centre of " + name;
    }

    /**
     * On one date.
     *
     * @param secondsTdb TDB seconds since J2000
     * @param leadYears to the pass, Julian years
     * @param deltaVMmS in the best direction
     * @param alongTrackMmS component of it along the heliocentric velocity
     * @param radialMmS away from the Sun, at right angles to it in the plane of the orbit
     * @param normalMmS along the angular momentum of the orbit
     * @param alongTrackOnlyMmS needed along the track, either way; null where no push along the track does it
     * @param flownShare what the best push gives, flown in all forces, over what is wanted on the target plane; null where it
     *     was not flown
     */
    public record Sample(
            double secondsTdb,
            double leadYears,
            double deltaVMmS,
            @Column(frame = Frames.ORBIT) double alongTrackMmS,
            @Column(frame = Frames.ORBIT) double radialMmS,
            @Column(frame = Frames.ORBIT) double normalMmS,
            @Column(frame = Frames.ORBIT) @Nullable Double alongTrackOnlyMmS,
            @Nullable Double flownShare) {}
}
