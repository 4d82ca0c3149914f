package space.apophis.transfer.recovery;

import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.errors.OrekitException;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.ThrustArc;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.flight.Shooting;
import space.apophis.transfer.flight.Spacecraft;

/**
 * A way back flown in full dynamics with burns of finite thrust: the first begins at once and is corrected until the craft is where the
 * second begins, which is corrected until the velocity matches.
 *
 * @param first what the first burn gives, m/s
 * @param second likewise; 0 where none is needed
 * @param end of the craft
 * @param miss of the goal's place, m
 */
public record FlownRecovery(double first, double second, CraftState end, double miss) {

    /** Of a burn, m/s: less is none. */
    private static final double LEAST = 1e-3;

    /** Of the place where the second burn begins, m. */
    private static final double TOLERANCE = 100.0;

    /** Of the velocity in the end, m/s. */
    private static final double MATCHED = 1e-4;

    private static final int ROUNDS = 6;

    /** m/s. */
    public double deltaV() {
        return first + second;
    }

    /**
     * Flies one.
     *
     * @param spacecraft whose mass is that of the state
     * @return empty where it is not flown to its end
     */
    public static Optional<FlownRecovery> fly(
            CraftPropagation propagation,
            Spacecraft spacecraft,
            CraftState craft,
            RecoveryGoal goal,
            ConicRecovery conic) {
        try {
            return Optional.of(new Flight(propagation, spacecraft, craft, goal, conic).flown());
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return Optional.empty();
        }
    }

    private record Flight(
            CraftPropagation propagation,
            Spacecraft spacecraft,
            CraftState craft,
            RecoveryGoal goal,
            ConicRecovery conic) {

        FlownRecovery flown() {
            final PVCoordinates there = goal.place().apply(conic.time());
            final double left = spacecraft
                    .propulsion()
                    .massAfter(craft.mass(), conic.first().getNorm());
            final double lead = conic.second().getNorm() < LEAST
                    ? 0.0
                    : spacecraft.propulsion().centre(left, conic.second().getNorm());
            final Vector3D place = there.getPosition()
                    .subtract(there.getVelocity().subtract(conic.second()).scalarMultiply(lead));
            final double ignition = conic.time() - lead;
            final Vector3D impulse = aimed(conic.first(), place, ignition);
            if (!goal.matched()) {
                return result(impulse, Vector3D.ZERO, burnt(craft, impulse, ignition));
            }
            // A burn of hours does not act at one place: what it misses by is aimed off.
            final CraftState end =
                    matched(impulse, burnt(craft, impulse, ignition)).end();
            final Vector3D missed =
                    end.position().subtract(goal.place().apply(end.time()).getPosition());
            final Vector3D again = aimed(impulse, place.subtract(missed), ignition);
            return matched(again, burnt(craft, again, ignition));
        }

        private Vector3D aimed(Vector3D guess, Vector3D place, double ignition) {
            return new Vector3D(new Shooting()
                    .solve(
                            x -> burnt(craft, new Vector3D(x), ignition)
                                    .position()
                                    .subtract(place)
                                    .toArray(),
                            guess.toArray(),
                            new double[] {TOLERANCE, TOLERANCE, TOLERANCE},
                            "the way back"));
        }

        private FlownRecovery matched(Vector3D first, CraftState coming) {
            Vector3D second = conic.second();
            CraftState end = coming;
            for (int round = 0; round < ROUNDS; round++) {
                end = second.getNorm() < LEAST
                        ? coming
                        : burnt(coming, second, arc(coming, second).end());
                final Vector3D missed =
                        goal.place().apply(end.time()).getVelocity().subtract(end.velocity());
                if (missed.getNorm() < MATCHED) {
                    break;
                }
                second = second.add(missed);
            }
            return result(first, second, end);
        }

        private FlownRecovery result(Vector3D first, Vector3D second, CraftState end) {
            return new FlownRecovery(
                    first.getNorm(),
                    second.getNorm(),
                    end,
                    end.position().distance(goal.place().apply(end.time()).getPosition()));
        }

        private CraftState burnt(CraftState from, Vector3D impulse, double until) {
            return propagation.state(from, until, impulse.getNorm() < LEAST ? List.of() : List.of(arc(from, impulse)));
        }

        private ThrustArc arc(CraftState from, Vector3D impulse) {
            return spacecraft.arc(from.time(), from.mass(), impulse);
        }
    }
}
