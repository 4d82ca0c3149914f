package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.flight.CorrectedLeg.Crossing;

/**
 * A corrected flight flown once more from its injection to its end, with the thrust as solved. Before each swing-by its velocity
 * is corrected a little, so that it meets the point of the B-plane, and the instant, that it met before.
 *
 * @param path of it
 * @param corrections one for each swing-by
 */
public record Reflight(CraftPath path, List<TrajectoryCorrection> corrections) {

    /** How near to that, m: a swing-by and the years after it make 10^4 of it. */
    private static final double NEAR = 2e-3;

    public Reflight {
        corrections = List.copyOf(corrections);
    }

    /** Of the corrections, m/s. */
    double largestChange() {
        return corrections.stream()
                .mapToDouble(correction -> correction.change().getNorm())
                .max()
                .orElse(0.0);
    }

    /** Flies without a planet on the way. */
    public static Reflight of(CraftPropagation propagation, CraftState start, double end, List<ThrustArc> arcs) {
        return new Reflight(propagation.path(start, end, arcs), List.of());
    }

    /**
     * Flies all of it.
     *
     * @param propagation of a tighter tolerance
     * @param end TDB seconds since J2000
     */
    static Reflight of(
            SolarSystem solarSystem,
            CraftPropagation propagation,
            CraftState start,
            List<Crossing> crossings,
            double end,
            List<ThrustArc> arcs) {
        final LegCorrection correction = new LegCorrection(solarSystem);
        final List<Trajectory> parts = new ArrayList<>();
        final List<TrajectoryCorrection> corrections = new ArrayList<>();
        CraftState at = start;
        for (Crossing crossing : crossings) {
            final CraftPath part = part(propagation, at, crossing.patch(), arcs);
            parts.add(part.trajectory());
            final CraftState there = part.end();
            final double unit = LegCorrection.UNIT / (crossing.measured() - there.time());
            final double[] x = correction.aimAgain(
                    (y, until) ->
                            propagation.state(there.changed(new Vector3D(y).scalarMultiply(unit)), until, List.of()),
                    crossing.aim(),
                    crossing.measured(),
                    NEAR);
            final Vector3D change = new Vector3D(x).scalarMultiply(unit);
            corrections.add(new TrajectoryCorrection(there.time(), change));
            at = there.changed(change);
        }
        final CraftPath last = part(propagation, at, end, arcs);
        parts.add(last.trajectory());
        return new Reflight(new CraftPath(Trajectory.joined(parts), last.end(), start.mass(), arcs), corrections);
    }

    private static CraftPath part(CraftPropagation propagation, CraftState from, double until, List<ThrustArc> arcs) {
        return propagation.path(
                from,
                until,
                arcs.stream()
                        .filter(arc -> arc.start() >= from.time() && arc.start() < until)
                        .toList());
    }
}
