package space.apophis.transfer.ion.flight;

import space.apophis.dynamics.Trajectory;

/**
 * Where a body is to be passed: at right angles to the velocity relative to it, on the side of the Sun.
 *
 * @param target its path
 * @param distance from its centre, m
 */
public record FlybyAim(Trajectory target, double distance) {

    public FlybyAim {
        if (!(distance >= 0.0)) {
            throw new IllegalArgumentException("a flyby cannot be nearer than the centre of its body");
        }
    }
}
