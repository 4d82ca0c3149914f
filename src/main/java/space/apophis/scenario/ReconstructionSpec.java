package space.apophis.scenario;

import space.apophis.units.Dimension;
import space.apophis.units.Epoch;

/**
 * A spacecraft of someone else whose path is put together from what is published: an orbit, a swing-by of Earth, and a
 * return to Earth. What comes out is a reconstruction and no fact.
 *
 * @param distance m
 */
public record ReconstructionSpec(
        @Key(value = "Name for people", example = "OSIRIS-APEX, reconstructed")
        String label,

        @Key("Orbit published, before the swing-by") OrbitSpec orbit,

        @Key(value = "Swing-by of Earth: instant of its lowest point", example = "2027-03-16T03:30 TDB")
        Epoch swingBy,

        @Key(
                value = "Swing-by of Earth: distance of that from Earth's centre",
                dimension = Dimension.LENGTH,
                min = "6478 km",
                max = "1000000 km",
                example = "10564 km")
        double distance,

        @Key(value = "When it is back at Earth", example = "2029-04-13T21:46 TDB")
        Epoch back,

        @Key("Where these figures are published, and how sure they are")
        String source) {

    public ReconstructionSpec {
        if (!(swingBy.julianDate() > orbit.epoch().julianDate())) {
            throw new KeyFault("swingBy", "'" + swingBy + "' is not after the epoch of the orbit, it must be");
        }
        if (!(back.julianDate() > swingBy.julianDate())) {
            throw new KeyFault("back", "'" + back + "' is not after the swing-by, it must be");
        }
    }
}
