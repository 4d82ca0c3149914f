package space.apophis.study.result;

import java.util.List;

/**
 * One option of a craft, found in a grid of launch and arrival days, as several legs or under ion thrust. What was flown in full
 * dynamics leads; the conics it came from stand beside it.
 *
 * @param label for people; in a launch period {@code open}, {@code nominal} and {@code close} for its first, best and last day
 * @param rendezvous whether it ends at rest with a body; else it passes the last
 * @param ion whether ion engines run on the way
 * @param departure how it leaves
 * @param end how it comes to its last body
 * @param deltaV what the craft gives
 * @param mass of the craft
 * @param flight how the flight in full dynamics went
 * @param limits what it makes of the limits of its scenario
 * @param legs in order
 * @param passes of planets and small bodies
 * @param way where it goes
 */
public record TrajectoryResult(
        String label,
        boolean rendezvous,
        boolean ion,
        @Flat LaunchState departure,
        @Flat ArrivalState end,
        @Flat DeltaV deltaV,
        @Flat MassState mass,
        @Flat FlightResult flight,
        @Flat LimitsResult limits,
        List<LegResult> legs,
        @Flat Passes passes,
        @Flat Way way) {

    public TrajectoryResult {
        Required.present("legs", legs);
    }

    /** Whether it was flown in full dynamics to its end, which is then what leads. */
    public boolean flown() {
        return Boolean.TRUE.equals(flight.converged());
    }

    /** Whether it ends in its last body. */
    public boolean hits() {
        return Boolean.TRUE.equals(end.hits());
    }

    /** ISO UTC. */
    public String launchUtc() {
        return departure.launch().utc();
    }

    /** At rest or passing, ISO UTC. */
    public String arrivalUtc() {
        return end.arrival().utc();
    }

    /** Of {@link #departure}. */
    public double c3Km2S2() {
        return departure.c3Km2S2();
    }

    /** Of {@link #departure}. */
    public double launchDeclinationDeg() {
        return departure.launchDeclinationDeg();
    }
}
