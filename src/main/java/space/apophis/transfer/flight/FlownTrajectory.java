package space.apophis.transfer.flight;

import java.util.List;
import java.util.Optional;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;

/**
 * A trajectory as it was flown, by an engine of finite thrust or by ion engines. Injection, burns, path and what it meets are there
 * only where the flight got so far.
 *
 * @param convergence whether it arrived; its miss is the largest of all bodies that it was to meet
 * @param injection flown; empty if none was found
 * @param burns of the craft in order: deep space, then braking; or arcs of ion thrust
 * @param coasts segments of ion thrust that were flown without, in order
 * @param path from injection to the end; empty if none was found
 * @param swingBys in order
 * @param corrections of the trajectory, one before each swing-by at most
 * @param encounters small bodies in order, the last at the end: passed, or at rest at the hold point
 */
public record FlownTrajectory(
        Convergence convergence,
        Optional<Injection> injection,
        List<FlownBurn> burns,
        List<Coast> coasts,
        Optional<CraftPath> path,
        List<FlownSwingBy> swingBys,
        List<TrajectoryCorrection> corrections,
        List<FlownEncounter> encounters) {

    /**
     * A segment flown without thrust.
     *
     * @param start TDB seconds since J2000
     * @param end TDB seconds since J2000
     * @param mass kg
     * @param available least of what power and duty cycle allow on the way flown, N
     */
    public record Coast(double start, double end, double mass, double available) {}

    public FlownTrajectory {
        burns = List.copyOf(burns);
        coasts = List.copyOf(coasts);
        swingBys = List.copyOf(swingBys);
        corrections = List.copyOf(corrections);
        encounters = List.copyOf(encounters);
    }

    /** One that was not flown. */
    public static FlownTrajectory failed(Convergence convergence) {
        return new FlownTrajectory(
                convergence, Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /** The same judged otherwise. */
    public FlownTrajectory judged(Convergence other) {
        return new FlownTrajectory(other, injection, burns, coasts, path, swingBys, corrections, encounters);
    }

    /** The end from the last body: the hold point, or the closest approach of a flyby, ICRF, m and m/s. */
    public Optional<PVCoordinates> atTarget() {
        return encounters.isEmpty()
                ? Optional.empty()
                : Optional.of(encounters.get(encounters.size() - 1).fromBody());
    }

    /** What the craft itself gave, m/s; not a number if it did not arrive. */
    public double deltaV() {
        return convergence.reached()
                ? burns.stream().mapToDouble(FlownBurn::deltaV).sum()
                : Double.NaN;
    }

    /**
     * What it gave on the way to one of the encounters, from the one before it or the launch on, m/s.
     *
     * @param encounter from 0
     */
    public double deltaV(int encounter) {
        final double from = encounter == 0
                ? Double.NEGATIVE_INFINITY
                : encounters.get(encounter - 1).time();
        final double until = encounters.get(encounter).time();
        return burns.stream()
                .filter(burn -> burn.arc().start() >= from && burn.arc().start() < until)
                .mapToDouble(FlownBurn::deltaV)
                .sum();
    }

    /** Largest share of the available thrust that is used; 0 without thrust. */
    public double greatestThrottle() {
        return burns.stream().mapToDouble(FlownBurn::throttle).max().orElse(0.0);
    }

    /** kg, at the end; not a number if it did not arrive. */
    public double massAtEnd() {
        return convergence.reached() ? path.orElseThrow().end().mass() : Double.NaN;
    }
}
