package space.apophis.study.result;

import java.util.List;

/**
 * The path of a spacecraft by someone else, beside the asteroid of the scenario.
 *
 * @param label for people
 * @param object name in its message
 * @param source of it
 * @param fromTdb its first row, ISO instant, TDB, milliseconds
 * @param toTdb its last row, likewise
 * @param closestTdb when it is nearest to the asteroid, within the flight of both, likewise
 * @param closestKm how near
 * @param closestSpeedKmS speed against the asteroid then
 * @param daysBeforeEncounter from then to the closest pass by Earth; null where there is none
 * @param distances each day or closer, within the flight of both
 * @param remark what has to be known of the message, for people; null where there is nothing
 */
public record SpacecraftPathResult(
        String label,
        String object,
        String source,
        String fromTdb,
        String toTdb,
        String closestTdb,
        double closestKm,
        double closestSpeedKmS,
        @Nullable Double daysBeforeEncounter,
        List<CraftDistance> distances,
        @Nullable String remark) {}
