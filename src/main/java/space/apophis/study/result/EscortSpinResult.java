package space.apophis.study.result;

import java.util.List;

/**
 * The asteroid's rotation under tides. Where its attitude at the start is not known, what follows is a distribution and no prediction.
 *
 * @param nominal the rotation of the body's file
 * @param alternatives other published ones
 * @param samples attitudes at the start, of each
 * @param seed of them
 * @param attitudeAssumed whether the file gives no angles for the start, so that both are taken as 0
 * @param pass the closest by Earth within the phases; null where there is none
 * @param passDistanceKm of it, from the centre of Earth; null likewise
 * @param stress in the asteroid then; null likewise, and where its size is not known
 * @param asked where the request comes from
 */
public record EscortSpinResult(
        @Flat SpinSetResult nominal,
        List<SpinSetResult> alternatives,
        int samples,
        long seed,
        boolean attitudeAssumed,
        @Nullable When pass,
        @Nullable Double passDistanceKm,
        @Nullable TidalStressResult stress,
        String asked) {

    public EscortSpinResult {
        Required.present("nominal", nominal);
        Required.present("alternatives", alternatives);
        Required.present("asked", asked);
    }
}
