package space.apophis.study.trajectory;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.publish.Publisher;
import space.apophis.study.visit.Stay;
import space.apophis.study.visit.VisitorKind;
import space.apophis.study.visit.VisitorPath;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/** The craft of a trajectory of several legs as a visitor of the scenario's body. */
record TrajectoryVisitor(TrajectoryCase voyage) {

    /** Local error per step behind the end, m. */
    private static final double TOLERANCE = 1e-3;

    /**
     * On the best trajectory.
     *
     * @param flown null where the scenario does not ask for it
     */
    VisitorPath of(LegTrajectory conics, FlownTrajectory flown) {
        if (flown != null && flown.convergence().reached()) {
            return flown(conics.end(), flown.path().orElseThrow());
        }
        final String remark = flown == null ? "on conics" : "on conics, since it was not flown to its end";
        return stays(conics.end())
                ? VisitorPath.staying(
                        label(),
                        VisitorKind.TRAJECTORY,
                        remark + ", which end at the asteroid itself; it is taken to stay at the hold point then",
                        path(conics),
                        Stay.at(holdPoint(conics.end())))
                : VisitorPath.passing(label(), VisitorKind.TRAJECTORY, remark, path(conics));
    }

    /** Under ion thrust. */
    VisitorPath of(IonOptions found) {
        return found.flown()
                .map(flown -> VisitorPath.passing(
                        label(),
                        VisitorKind.TRAJECTORY,
                        "flown in full dynamics, behind its last body without thrust",
                        goneOn(flown.path().orElseThrow())))
                .orElseGet(() -> VisitorPath.passing(
                        label(),
                        VisitorKind.TRAJECTORY,
                        "on conics with an impulse for each stretch of ion thrust",
                        found.best().path(voyage.gmSun())));
    }

    /**
     * Flown in full dynamics.
     *
     * @param end of the legs
     * @param path to there
     */
    private VisitorPath flown(LegNode end, CraftPath path) {
        if (!stays(end)) {
            return VisitorPath.passing(
                    label(),
                    VisitorKind.TRAJECTORY,
                    "flown in full dynamics, behind its last body without burns",
                    goneOn(path));
        }
        final double arrival = path.end().time();
        final Vector3D hold = path.end()
                .position()
                .subtract(voyage.paths().path(end.body()).heliocentric(arrival).getPosition());
        return VisitorPath.staying(
                label(),
                VisitorKind.TRAJECTORY,
                String.format(
                        Locale.ROOT,
                        "flown in full dynamics; from the arrival on it is taken to stay at the hold point, %,.0f km away",
                        hold.getNorm() / Publisher.KM),
                path.trajectory(),
                Stay.at(hold));
    }

    /** Where it would be at rest: on the side of the Sun, as flights have it. */
    private Vector3D holdPoint(LegNode end) {
        final EndSpec.Arrival arrival = (EndSpec.Arrival) voyage.input().spec().end();
        return end.position().normalize().scalarMultiply(-arrival.holdDistance());
    }

    private String label() {
        return voyage.input().study().scenario().name() + ", " + OptionLabels.BEST;
    }

    /** Whether it stops at the scenario's own body. */
    private boolean stays(LegNode end) {
        return end.type() == LegType.ARRIVAL && end.body().equals(voyage.own());
    }

    /** To the end of the output; one that stopped at another body leaves it so. */
    private Trajectory goneOn(CraftPath path) {
        final double until = voyage.publisher()
                .seconds(voyage.input().study().scenario().output().to());
        if (until <= path.end().time()) {
            return path.trajectory();
        }
        final CraftSpec craft = voyage.craft().spec();
        return Trajectory.joined(List.of(
                path.trajectory(),
                new CraftPropagation(
                                voyage.solarSystem(),
                                voyage.input().forces(),
                                new Sunlight(craft.crossSection(), craft.reflection()),
                                TOLERANCE)
                        .path(path.end(), until, List.of())
                        .trajectory()));
    }

    /** On conics, one polynomial a day and none over a node. */
    static Trajectory path(LegTrajectory conics) {
        final TreeSet<Double> knots = new TreeSet<>();
        for (double t = conics.launch().time(); t < conics.end().time(); t += Unit.DAY) {
            knots.add(t);
        }
        conics.nodes().forEach(node -> knots.add(node.time()));
        return Trajectory.through(
                knots.stream().mapToDouble(Double::doubleValue).toArray(), conics::at);
    }
}
