package space.apophis.study.result;

/**
 * The pass by Earth of another orbit solution, or of a variation of it.
 *
 * @param label for people
 * @param body stem of the body file
 * @param solution name of the orbit solution
 * @param tdb ISO instant of its closest approach to Earth, TDB, milliseconds; null where none is within the limit, as
 *     both below
 * @param distanceKm from the centre of Earth
 * @param bPlane its target plane
 */
public record SolutionResult(
        String label,
        String body,
        String solution,
        @Nullable String tdb,
        @Nullable Double distanceKm,
        @Nullable BPlaneResult bPlane) {}
