package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * What a launch has to hold to belong to a period.
 *
 * @param deltaV m/s; null for no limit
 * @param c3 m^2/s^2; null for what the launcher lifts
 * @param declination rad
 * @param phase rad
 */
public record OpportunityLimitsSpec(
        @Key(
                value = "Greatest delta v of the craft, which a rendezvous needs",
                byDefault = Key.ABSENT,
                range = "1 m/s to 100 km/s",
                example = "2 km/s")
        Double deltaV,

        @Key(
                value =
                        "Greatest C3, which a flyby or an impact needs; where it is not given, that to which the launcher"
                                + " lifts the full craft",
                byDefault = Key.ABSENT,
                range = "0.01 km^2/s^2 to 1000 km^2/s^2",
                example = "6 km^2/s^2")
        Double c3,

        @Key(
                value = "Greatest declination of the launch asymptote, north or south",
                byDefault = "90 deg",
                range = "0 deg to 90 deg")
        double declination,

        @Key(
                value =
                        "Greatest phase angle on approach, at the asteroid between Sun and craft: 0 for one seen fully lit",
                byDefault = "180 deg",
                range = "0 deg to 180 deg")
        double phase) {

    public OpportunityLimitsSpec {
        if (deltaV == null && c3 == null) {
            throw new KeyFault("deltaV", "missing, a limit on deltaV or on c3 is needed");
        }
    }
}
