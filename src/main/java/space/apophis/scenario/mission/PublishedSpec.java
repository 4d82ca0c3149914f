package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Dimension;
import space.apophis.units.Quantity;

/**
 * A published figure of a trajectory.
 *
 * @param legs labels of those it is about; empty for the launch, or for all
 * @param explanation null for none
 */
public record PublishedSpec(
        @Key("What it is") PublishedQuantity quantity,

        @Key(
                value = "Labels of the legs whose sum it is, or of the one it belongs to",
                byDefault = "[]",
                example = "[DSM-1a, DSM-1b]")
        List<String> legs,

        @Key(value = "The figure with its unit", example = "166 m/s")
        String value,

        @Key(value = "Why what is computed differs, for people", byDefault = Key.ABSENT)
        String explanation,

        @Key("Where it is published, and how sure it is") String source) {

    public PublishedSpec {
        try {
            Quantity.parse(value, quantity.dimension());
        } catch (IllegalArgumentException e) {
            throw new KeyFault("value", e.getMessage());
        }
        final boolean ofLaunch = quantity == PublishedQuantity.C3 || quantity == PublishedQuantity.LAUNCH_DECLINATION;
        if (ofLaunch && !legs.isEmpty()) {
            throw new KeyFault("legs", "given for " + quantity + ", which is of the launch, none is allowed");
        }
        final boolean ofOne = quantity == PublishedQuantity.ALTITUDE || quantity == PublishedQuantity.EXCESS_SPEED;
        if (ofOne && legs.size() != 1) {
            throw new KeyFault("legs", legs.size() + " are given for " + quantity + ", the label of one leg is needed");
        }
    }

    /** In SI units and radians. */
    public double figure() {
        return Quantity.parse(value, quantity.dimension());
    }

    /** What is published of a trajectory, to be compared with what is computed. */
    public enum PublishedQuantity {
        C3("c3", Dimension.SPECIFIC_ENERGY),
        LAUNCH_DECLINATION("launchDeclination", Dimension.ANGLE),
        DELTA_V("deltaV", Dimension.SPEED),
        ALTITUDE("altitude", Dimension.LENGTH),
        EXCESS_SPEED("excessSpeed", Dimension.SPEED),
        PROPELLANT("propellant", Dimension.MASS);

        private final String key;
        private final Dimension dimension;

        PublishedQuantity(String key, Dimension dimension) {
            this.key = key;
            this.dimension = dimension;
        }

        /** Of its values. */
        public Dimension dimension() {
            return dimension;
        }

        /** Its name in a file. */
        @Override
        public String toString() {
            return key;
        }
    }
}
