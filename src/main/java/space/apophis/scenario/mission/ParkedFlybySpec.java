package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/**
 * A craft parked about Earth that leaves its orbit, by one burn, for a pass by the asteroid while that passes Earth.
 *
 * @param step s
 * @param distance m
 * @param deltaV m/s; null for no limit
 */
public record ParkedFlybySpec(
        @Key("The orbit that it is parked in") ParkedOrbitSpec orbit,

        @Key(value = "No burn is earlier", example = "2029-04-12 TDB")
        Epoch departureFrom,

        @Key(value = "No burn is later", example = "2029-04-13T20:00 TDB")
        Epoch departureTo,

        @Key(value = "No pass is earlier", example = "2029-04-13T18:00 TDB")
        Epoch passFrom,

        @Key(value = "No pass is later", example = "2029-04-14 TDB")
        Epoch passTo,

        @Key(
                value = "Step of burns and passes that are tried first; the best of them is refined",
                byDefault = "20 min",
                range = "1 min to 6 h")
        double step,

        @Key(
                value = "Distance of the pass from the centre of the asteroid, on the side of the Sun",
                byDefault = "100 km",
                range = "1 km to 10000 km")
        double distance,

        @Key(
                value = "Greatest delta v of the burn",
                byDefault = Key.ABSENT,
                range = "0.1 m/s to 10 km/s",
                example = "300 m/s")
        Double deltaV,

        @Key("The spacecraft") CraftSpec craft,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    private static final double MOST_PAIRS = 100_000.0;

    public ParkedFlybySpec {
        requireLater("departureTo", departureTo, "departureFrom", departureFrom);
        requireLater("passTo", passTo, "passFrom", passFrom);
        requireLater("passTo", passTo, "departureFrom", departureFrom);
        requireLater("departureFrom", departureFrom, "orbit.epoch", orbit.epoch());
        final double day = 86400.0 / step;
        if ((1.0 + (departureTo.julianDate() - departureFrom.julianDate()) * day)
                        * (1.0 + (passTo.julianDate() - passFrom.julianDate()) * day)
                > MOST_PAIRS) {
            throw new KeyFault("step", "with these dates gives more than 100,000 pairs, a larger one is needed");
        }
        if (craft.engine() == null) {
            throw new KeyFault("craft.engine", "missing, the burn needs a chemical engine");
        }
    }

    private static void requireLater(String key, Epoch later, String otherKey, Epoch earlier) {
        if (later.julianDate() < earlier.julianDate()) {
            throw new KeyFault(key, "'" + later + "' is before " + otherKey + ", a later date is needed");
        }
    }

    /**
     * An orbit about Earth, by elements against the equator of the ICRF that osculate at an instant.
     *
     * @param perigee above the mean equatorial radius, m
     * @param apogee likewise, m
     * @param inclination rad
     * @param node right ascension of the ascending node, rad
     * @param argument of perigee, rad
     * @param longitude node, argument and true anomaly together, rad; null where it is free
     */
    public record ParkedOrbitSpec(
            @Key(value = "Instant of the elements", example = "2029-04-12 TDB")
            Epoch epoch,

            @Key(value = "Altitude of the perigee", range = "150 km to 300000 km", example = "36086 km")
            double perigee,

            @Key(value = "Altitude of the apogee", range = "150 km to 300000 km", example = "36086 km")
            double apogee,

            @Key(value = "Inclination to the equator", range = "0 deg to 180 deg", example = "3 deg")
            double inclination,

            @Key(value = "Right ascension of the ascending node", byDefault = "0 deg", range = "-360 deg to 360 deg")
            double node,

            @Key(value = "Argument of perigee", byDefault = "0 deg", range = "-360 deg to 360 deg")
            double argument,

            @Key(
                    value =
                            "True longitude at the epoch: node, argument and true anomaly together; where it is not given, that is"
                                    + " taken from which the pass costs least",
                    byDefault = Key.ABSENT,
                    range = "-360 deg to 360 deg")
            Double longitude) {

        public ParkedOrbitSpec {
            if (apogee < perigee) {
                throw new KeyFault("apogee", "is below perigee, a higher one is needed");
            }
        }
    }
}
