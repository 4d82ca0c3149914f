package space.apophis.scenario;

import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.Key;
import space.apophis.units.Epoch;

/**
 * The pass that the report, the charts and the ensemble are about.
 *
 * @param near null where it is the closest of all
 */
public record EncounterSpec(
        @Key(value = "The body that is passed or struck", byDefault = "EARTH")
        BodyName body,

        @Key(
                value =
                        "A date about it: the pass by the body next to that date is taken, without one the closest of all",
                byDefault = Key.ABSENT,
                example = "2032-12-22 TDB")
        Epoch near) {}
