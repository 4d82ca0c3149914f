package space.apophis.study.result;

/**
 * What a hit on the moon of an asteroid does to the moon's orbit about it.
 *
 * @param moon its name
 * @param orbitalSpeedMmS of the moon about the asteroid
 * @param moonDeltaVMmS of the moon alone
 * @param alongOrbitMmS the same along its motion about the asteroid
 * @param periodBeforeMin before
 * @param periodAfterMin after
 * @param periodChangeMin by the exact orbit of two bodies
 * @param firstOrderMin the same to first order, 3 dv/v
 */
public record MutualOrbitResult(
        String moon,
        double orbitalSpeedMmS,
        double moonDeltaVMmS,
        double alongOrbitMmS,
        double periodBeforeMin,
        double periodAfterMin,
        double periodChangeMin,
        double firstOrderMin) {}
