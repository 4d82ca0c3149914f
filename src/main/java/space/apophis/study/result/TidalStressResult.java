package space.apophis.study.result;

/**
 * Earth's tide inside the asteroid at its closest, beside what holds it together.
 *
 * @param radiusM of the ball of the same volume
 * @param densityKgM3 taken
 * @param densityAssumed whether the file gives none
 * @param tidalAccelerationMS2 difference between the point nearest to Earth and the centre, 2 GM_E R/d^3
 * @param gravityMS2 of the body at its surface
 * @param tidalStressPa at the centre of a ball without strength, rho GM_E R^2/d^3
 * @param centralPressurePa of its own gravity, 2 pi/3 G rho^2 R^2
 * @param rocheKm distance at which both are equal: d (tidal stress/central pressure)^(1/3)
 */
public record TidalStressResult(
        double radiusM,
        double densityKgM3,
        boolean densityAssumed,
        double tidalAccelerationMS2,
        double gravityMS2,
        double tidalStressPa,
        double centralPressurePa,
        double rocheKm) {

    public TidalStressResult {
        Required.positive("radiusM", radiusM);
        Required.positive("densityKgM3", densityKgM3);
    }
}
