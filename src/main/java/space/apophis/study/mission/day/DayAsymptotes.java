package space.apophis.study.mission.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.trajectory.FlightLedger;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.launch.MovingAsymptote;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/**
 * Asymptotes of launches at other instants than those of a search: conics from Earth then to the next node of the trajectory, its
 * instant kept (Lambert's problem).
 *
 * @param leading whose days they are
 */
record DayAsymptotes(SolarSystem solarSystem, LeadingOption leading) {

    private static final double YEAR = 365.25 * Unit.DAY;

    /** Of a day: the option's own as flown, the others on conics; how it moves is known where the conic ends at the target. */
    MovingAsymptote of(LeadingOption.Day day) {
        final FlightLedger flown = leading.option().flown();
        final boolean isOwn =
                flown != null && day.launch() == leading.option().searched().launch();
        final Vector3D excess = (isOwn ? flown : day.searched()).asymptote().excessVelocity();
        return new MovingAsymptote(day.launch(), excess, rate(day));
    }

    /** m/s^2; a manoeuvre on the way would be moved with the launch, and so would the thrust of ion engines: zero then. */
    private Vector3D rate(LeadingOption.Day day) {
        if (day.conics() == null || day.conics().nodes().size() != 2) {
            return Vector3D.ZERO;
        }
        return launchedAt(day.conics(), day.launch() + Unit.DAY)
                .map(later -> later.asymptote()
                        .excessVelocity()
                        .subtract(day.conics().asymptote().excessVelocity())
                        .scalarMultiply(1.0 / Unit.DAY))
                .orElse(Vector3D.ZERO);
    }

    /**
     * The same trajectory with its launch at another instant.
     *
     * @param time TDB seconds since J2000
     * @return empty where its second node is a swing-by, which would turn it otherwise, or no conic leads there
     */
    Optional<LegTrajectory> launchedAt(LegTrajectory conics, double time) {
        final LegNode first = conics.launch();
        final LegNode next = conics.nodes().get(1);
        if (next.type() == LegType.SWING_BY || !(time < next.time())) {
            return Optional.empty();
        }
        final PVCoordinates earth = new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, time);
        final double flight = next.time() - time;
        // No conic here goes round more often than Earth does.
        final int revolutions = (int) Math.ceil(flight / YEAR);
        return LambertProblem.aboutSun(conics.gmSun(), earth.getPosition(), next.position(), flight, revolutions)
                .stream()
                .min(Comparator.comparingDouble(arc -> arc.departureVelocity().distance(first.velocityAfter())))
                .map(arc -> {
                    final List<LegNode> nodes = new ArrayList<>(conics.nodes());
                    nodes.set(
                            0,
                            new LegNode(
                                    first.type(),
                                    first.body(),
                                    time,
                                    earth.getPosition(),
                                    earth.getVelocity(),
                                    earth.getVelocity(),
                                    arc.departureVelocity(),
                                    0.0,
                                    first.periapsis()));
                    nodes.set(1, reached(next, arc.arrivalVelocity()));
                    return new LegTrajectory(conics.gmSun(), nodes);
                });
    }

    private static LegNode reached(LegNode next, Vector3D velocity) {
        final Vector3D after = next.type() == LegType.FLYBY ? velocity : next.velocityAfter();
        return new LegNode(
                next.type(),
                next.body(),
                next.time(),
                next.position(),
                next.bodyVelocity(),
                velocity,
                after,
                after.distance(velocity),
                next.periapsis());
    }
}
