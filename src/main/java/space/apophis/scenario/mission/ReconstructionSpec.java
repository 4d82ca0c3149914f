package space.apophis.scenario.mission;

import space.apophis.scenario.body.ElementsSpec;
import space.apophis.scenario.body.OrbitSpec;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
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

        @Key("Orbit published, before the swing-by: elements of an ellipse, by semi-major axis and mean anomaly")
        OrbitSpec orbit,

        @Key("What one in the last digit is of each element as it is published; how far the orbit has to be changed is"
                + " counted in these")
        LastDigitsSpec lastDigits,

        @Key(
                value =
                        "Swing-by of Earth: the instant published. It is read in turn as that of the lowest point, and as that"
                                + " of a row of a table before or after it",
                example = "2027-03-16T03:30 TDB")
        Epoch swingBy,

        @Key(
                value = "Swing-by of Earth: distance from Earth's centre at that instant",
                range = "6478 km to 1000000 km",
                example = "10564 km")
        double distance,

        @Key(
                value =
                        "When it is back at Earth; looked for within 10 d of it, where the scenario's asteroid passes Earth too",
                example = "2029-04-13T21:46 TDB")
        Epoch back,

        @Key("Where these figures are published, and how sure they are")
        String source) {

    public ReconstructionSpec {
        final ElementsSpec elements = orbit.elements();
        if (elements == null || elements.semiMajorAxis() == null || elements.meanAnomaly() == null) {
            throw new KeyFault(
                    "orbit",
                    "is not given by elements with semiMajorAxis and meanAnomaly, whose last digits are needed");
        }
        if (!(swingBy.julianDate() > orbit.epoch().julianDate())) {
            throw new KeyFault("swingBy", "'" + swingBy + "' is not after the epoch of the orbit, it must be");
        }
        if (!(back.julianDate() > swingBy.julianDate())) {
            throw new KeyFault("back", "'" + back + "' is not after the swing-by, it must be");
        }
    }

    /**
     * What one in the last digit is of elements that were published rounded; SI and radians.
     *
     * @param semiMajorAxis m
     */
    public record LastDigitsSpec(
            @Key(value = "Of the semi-major axis", range = "1e-12 au to 0.1 au", example = "0.00001 au")
            double semiMajorAxis,

            @Key(value = "Of the eccentricity", range = "1e-12 to 0.1", example = "0.00001")
            double eccentricity,

            @Key(value = "Of the inclination", range = "1e-12 deg to 1 deg", example = "0.0001 deg")
            double inclination,

            @Key(value = "Of the longitude of the ascending node", range = "1e-12 deg to 1 deg", example = "0.0001 deg")
            double node,

            @Key(value = "Of the argument of perihelion", range = "1e-12 deg to 1 deg", example = "0.0001 deg")
            double argumentOfPerihelion,

            @Key(value = "Of the mean anomaly", range = "1e-12 deg to 1 deg", example = "0.001 deg")
            double meanAnomaly) {}
}
