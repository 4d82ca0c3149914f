package space.apophis.scenario.mission;

import space.apophis.units.Dimension;

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
