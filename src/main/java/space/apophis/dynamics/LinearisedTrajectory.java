package space.apophis.dynamics;

/** A path, and how it changes with its start and with A1, A2 and A3. */
public record LinearisedTrajectory(Trajectory trajectory, StateTransitionHistory transition) {}
