package space.apophis.study.result;

/**
 * The asteroid as the scenario's body file describes it; null where that file is silent.
 *
 * @param name short name, the stem of the body file
 * @param designation for people, "(99942) Apophis"
 * @param epochTdb of the orbit in the file, ISO
 * @param epochSecondsTdb the same, seconds since J2000
 */
public record AsteroidResult(
        String name,
        String designation,
        @Nullable String epochTdb,
        @Nullable Double epochSecondsTdb,
        @Nullable Double absoluteMagnitude,
        @Nullable Double slopeParameter,
        @Nullable Double diameterKm,
        double a1AuD2,
        double a2AuD2,
        double a3AuD2) {

    public AsteroidResult {
        Required.name("name", name);
    }
}
