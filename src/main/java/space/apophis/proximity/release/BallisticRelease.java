package space.apophis.proximity.release;

import space.apophis.proximity.Attractor;
import space.apophis.proximity.RelativeEnd;
import space.apophis.proximity.RelativeForces;
import space.apophis.proximity.RelativePropagation;
import space.apophis.proximity.RelativeState;

/**
 * Flights without an engine beside an asteroid, to the ground, away, or to a last instant. The ground is met to 1 ms, 0.2 mm of
 * the way at the speeds of a small asteroid.
 *
 * @param forces on it
 * @param tolerance local error per step, m
 * @param escapeDistance beyond which it has left if its energy about the asteroid alone, v^2 / 2 - GM / r, is above 0, m
 * @param hillRadius beyond which it has left whatever its energy, m
 */
public record BallisticRelease(RelativeForces forces, double tolerance, double escapeDistance, double hillRadius) {

    public BallisticRelease {
        if (!(escapeDistance > 0.0 && hillRadius >= escapeDistance)) {
            throw new IllegalArgumentException("the escape distance is above 0 and at most the Hill radius");
        }
    }

    /**
     * Flies.
     *
     * @param start within the escape distance, outside all bodies
     * @param until last instant, TDB seconds since J2000
     */
    public ReleaseOutcome fly(RelativeState start, double until) {
        final RelativePropagation propagation = new RelativePropagation(forces, tolerance);
        RelativeEnd end = propagation.end(start, until, escapeDistance);
        if (end.kind() == RelativeEnd.Kind.ESCAPE && escapeDistance < hillRadius && energy(end.state()) <= 0.0) {
            end = propagation.end(end.state(), until, hillRadius);
        }
        return switch (end.kind()) {
            case IMPACT ->
                new ReleaseOutcome(
                        ReleaseOutcome.End.TOUCHDOWN,
                        end.state().time(),
                        Touchdown.of(forces.attractors(), end.state()));
            case ESCAPE ->
                new ReleaseOutcome(ReleaseOutcome.End.ESCAPE, end.state().time(), null);
            case HORIZON ->
                new ReleaseOutcome(ReleaseOutcome.End.NEAR, end.state().time(), null);
        };
    }

    private double energy(RelativeState state) {
        final double gm =
                forces.attractors().stream().mapToDouble(Attractor::gm).sum();
        return 0.5 * state.velocity().getNormSq() - gm / state.range();
    }
}
