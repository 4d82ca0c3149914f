package space.apophis.study.result;

/**
 * What the scenario keeps for all that is not flown, beside what that comes to.
 *
 * @param otherDeltaVMS of the craft
 * @param marginMS its margin on the delta v flown
 * @param neededP99MS total at 99 % beyond the deterministic line
 * @param covers whether margin and other delta v together are enough for it
 * @param propellantP99Kg total at 99 %
 * @param tankKg propellant at launch
 * @param tankHolds whether that is enough
 */
public record AssumedDeltaVResult(
        double otherDeltaVMS,
        double marginMS,
        double neededP99MS,
        boolean covers,
        double propellantP99Kg,
        double tankKg,
        boolean tankHolds) {

    /** Kept in all, m/s. */
    public double keptMS() {
        return otherDeltaVMS + marginMS;
    }
}
