package space.apophis.transfer.flight;

import space.apophis.transfer.BrakingPlan;

/** What is done at the target. */
public sealed interface Arrival {

    /**
     * Braked to rest with it.
     *
     * @param braking the burns; the flight takes no margin on them
     * @param hold where they end
     */
    record Rendezvous(BrakingPlan braking, HoldPoint hold) implements Arrival {}

    /**
     * Passed on the side of the Sun, without a burn.
     *
     * @param distance of the closest approach from the centre of the target, m
     */
    record Flyby(double distance) implements Arrival {

        public Flyby {
            if (!(distance >= 0.0)) {
                throw new IllegalArgumentException("a flyby needs a distance of at least 0");
            }
        }
    }
}
