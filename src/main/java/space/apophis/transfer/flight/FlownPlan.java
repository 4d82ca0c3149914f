package space.apophis.transfer.flight;

import java.io.Serializable;

/**
 * Who flies, from where and to what.
 *
 * @param craft that is flown
 * @param departure from Earth
 * @param arrival at the target
 */
public record FlownPlan(Spacecraft craft, Departure departure, Arrival arrival) implements Serializable {}
