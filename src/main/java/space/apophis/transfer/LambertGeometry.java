package space.apophis.transfer;

/** Whether two positions and a sense of motion define the plane of a transfer and the way round in it. */
public enum LambertGeometry {
    /** They do. */
    DEFINED("the transfer is defined"),
    /** Both positions lie in one direction: the arc is a straight line or its plane is unknown. */
    ALIGNED("departure and arrival lie in one direction from the centre: the plane of the transfer is undefined"),
    /** The positions are 180 degrees apart: every plane that holds their line does. */
    OPPOSITE("departure and arrival are 180 degrees apart: the plane of the transfer is undefined"),
    /** The plane holds the axis about which prograde is told from retrograde. */
    POLAR("the plane of the transfer holds the axis: prograde and retrograde are undefined");

    private final String message;

    LambertGeometry(String message) {
        this.message = message;
    }

    /** What it means, for people. */
    public String message() {
        return message;
    }
}
