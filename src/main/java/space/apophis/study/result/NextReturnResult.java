package space.apophis.study.result;

/**
 * How far a push leaves the orbit from a keyhole of the pass.
 *
 * @param returnYear calendar year of the return
 * @param orbits of the asteroid about the Sun until it
 * @param years of Earth until it
 * @param distanceBeforeKm along zeta from the orbit to the keyhole, signed
 * @param distanceAfterKm likewise after the push
 * @param widthKm of the keyhole along zeta
 * @param inside whether the pushed orbit lies in it
 */
public record NextReturnResult(
        int returnYear,
        int orbits,
        int years,
        double distanceBeforeKm,
        double distanceAfterKm,
        double widthKm,
        boolean inside) {}
