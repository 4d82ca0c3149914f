package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.Key.Renamed;
import space.apophis.scenario.format.KeyFault;

/**
 * That the options are flown in full dynamics, from the parking orbit to the asteroid.
 *
 * @param holdDistance m
 * @param proximityDistance m; null where the hold point is the end
 * @param proximityDuration s
 * @param flybyDistance m
 * @param mapDeltaV m/s
 */
@Renamed(from = "crossSection", to = "/transfer.craft.crossSection")
@Renamed(from = "reflection", to = "/transfer.craft.reflection")
public record FlownSpec(
        @Key(
                value = "Hold point: distance from the asteroid, on the side of the Sun, where a rendezvous ends",
                byDefault = "1000 km",
                range = "1 km to 1000000 km")
        double holdDistance,

        @Key(
                value =
                        "First proximity distance, to which it goes on from the hold point; where absent it stays there",
                byDefault = Key.ABSENT,
                range = "100 m to 1000000 km",
                example = "50 km")
        Double proximityDistance,

        @Key(value = "Time from the hold point to the proximity distance", byDefault = "14 d", range = "1 h to 100 d")
        double proximityDuration,

        @Key(
                value = "Distance at which a flyby passes the asteroid, on the side of the Sun",
                byDefault = "100 km",
                range = "1 km to 1000000 km")
        double flybyDistance,

        @Key(
                value = "Map from conic to full: flies every so many steps of the grid, 0 for no map",
                byDefault = "0",
                range = "0 to 1000")
        int mapStep,

        @Key(
                value = "Greatest delta v of the conics that the map flies",
                byDefault = "3 km/s",
                range = "0 m/s to 50 km/s")
        double mapDeltaV,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = "the scenario")
        String source) {

    public FlownSpec {
        if (proximityDistance != null && !(proximityDistance < holdDistance)) {
            throw new KeyFault("proximityDistance", "is not below holdDistance, a smaller one is needed");
        }
    }
}
