package space.apophis.transfer.ion;

/**
 * How the half legs of a leg meet.
 *
 * @param from body at which the phase begins
 * @param to body at which it ends
 * @param positionGap m
 * @param velocityGap m/s
 * @param massGap kg
 */
public record IonMatch(String from, String to, double positionGap, double velocityGap, double massGap) {}
