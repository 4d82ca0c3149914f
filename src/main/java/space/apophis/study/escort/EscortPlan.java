package space.apophis.study.escort;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;
import space.apophis.job.Progress;
import space.apophis.proximity.EscortFlight;
import space.apophis.proximity.EscortPilot;
import space.apophis.proximity.PhasePlanner;
import space.apophis.proximity.RelativeForces;
import space.apophis.proximity.RelativePropagation;
import space.apophis.proximity.RelativeState;
import space.apophis.scenario.escort.PhaseSpec;
import space.apophis.units.Unit;

/**
 * All phases flown without errors.
 *
 * @param start state that it begins from
 * @param forces on the craft
 * @param exhaustSpeed of its engine, m/s
 * @param flight through all phases
 * @param starts of the phases that are flown and the end of the last, TDB seconds since J2000: the strike where one ends it
 */
record EscortPlan(
        RelativeState start, RelativeForces forces, double exhaustSpeed, EscortFlight flight, double[] starts) {

    static EscortPlan of(EscortCase escort, AsteroidModel asteroid, Progress progress) {
        final RelativeForces forces = EscortForces.of(escort, asteroid);
        final double exhaustSpeed =
                Constants.G0_STANDARD_GRAVITY * escort.start().craft().engine().specificImpulse();
        final EscortPilot pilot = new EscortPilot(forces, RelativePropagation.FINE, exhaustSpeed);
        final PhasePlanner planner = new PhasePlanner(pilot, escort.sunFrame());
        final List<PhaseSpec> phases = escort.spec().phases();
        final double[] starts = new double[phases.size() + 1];
        starts[0] = escort.start().time();
        int flown = 0;
        final RelativeState start = new RelativeState(
                starts[0],
                escort.start().state().getPosition(),
                escort.start().state().getVelocity(),
                escort.start().mass());
        EscortFlight flight = EscortFlight.from(start);
        for (int i = 0; i < phases.size() && !flight.struck(); i++) {
            progress.report("planning phases", i, phases.size());
            final PhaseSpec phase = phases.get(i);
            starts[i + 1] = escort.publisher().seconds(phase.until());
            final String key = "phases[" + (i + 1) + "]";
            requireTime(escort, key, phase, starts[i + 1] - starts[i]);
            final PhaseSpec next = i + 1 < phases.size() ? phases.get(i + 1) : null;
            flight = planner.fly(flight, phase, new PhasePlanner.Place(i, starts[i + 1], rests(phase, next)))
                    .orElseThrow(() -> escort.fault(
                            key,
                            "no burn leads where '" + phase.name()
                                    + "' goes without striking the ground, other distances or durations are needed"));
            flown = i + 1;
            starts[flown] = flight.now().time();
        }
        return new EscortPlan(start, forces, exhaustSpeed, flight, Arrays.copyOf(starts, flown + 1));
    }

    /** Before a drift, and where an approach is the last: what goes on from an arc or a station at the end is not slowed down. */
    private static boolean rests(PhaseSpec phase, PhaseSpec next) {
        return next == null ? phase instanceof PhaseSpec.Approach : next instanceof PhaseSpec.Drift;
    }

    private static void requireTime(EscortCase escort, String key, PhaseSpec phase, double duration) {
        if (!(phase.transfer() < duration)) {
            throw escort.fault(
                    key + ".transfer",
                    "is not shorter than the phase, less than " + FastMath.rint(10.0 * duration / Unit.DAY) / 10.0
                            + " d are needed");
        }
    }

    /** The phase in which an instant lies. */
    int phase(double t) {
        int phase = 0;
        while (phase < starts.length - 2 && t >= starts[phase + 1]) {
            phase++;
        }
        return phase;
    }

    int phases() {
        return starts.length - 1;
    }

    /** Delta v of a phase without errors, m/s. */
    double deltaV(int phase) {
        return flight.burns().stream()
                .filter(burn -> burn.phase() == phase)
                .mapToDouble(burn -> burn.impulse().getNorm())
                .sum();
    }
}
