package space.apophis.study.trajectory;

import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.FlownSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.visit.Hold;
import space.apophis.study.visit.VisitorKind;
import space.apophis.study.visit.VisitorPath;
import space.apophis.units.Unit;

/** The craft of a scenario as a visitor of its body, on one of its options. */
public record TrajectoryVisitor(TrajectoryCase trajectoryCase, VisitorKind kind) {

    /** Local error per step behind the end, m. */
    private static final double TOLERANCE = 1e-3;

    /**
     * On an option.
     *
     * @param proximity where it goes on from the hold point; null where the scenario does not say
     */
    public VisitorPath of(CraftOption option, FlownSpec proximity) {
        return option.flown() == null
                ? searched(option)
                : flown(option, option.flown().path().flown(), proximity);
    }

    private VisitorPath searched(CraftOption option) {
        final Trajectory path = option.searched().path().trajectory();
        final String remark = option.isIon()
                ? "on conics with an impulse for each stretch of ion thrust"
                : "on conics" + (option.convergence() == null ? "" : ", since it was not flown to its end");
        if (!stays(option)) {
            return VisitorPath.passing(label(option), kind, craft(), remark, path);
        }
        final Vector3D hold = holdPoint(option);
        return VisitorPath.staying(
                label(option),
                kind,
                craft(),
                remark + ", which end at the asteroid itself; it is taken to stay "
                        + (hold.getNorm() > 0.0 ? "at the hold point then" : "there"),
                path,
                Hold.at(hold));
    }

    private VisitorPath flown(CraftOption option, CraftPath path, FlownSpec proximity) {
        if (option.hits()) {
            return VisitorPath.passing(
                    label(option), kind, craft(), "flown in full dynamics to its hit", path.trajectory());
        }
        if (!stays(option)) {
            return VisitorPath.passing(
                    label(option),
                    kind,
                    craft(),
                    "flown in full dynamics, behind its last body without burns",
                    goneOn(path));
        }
        final double arrival = path.end().time();
        final Vector3D hold = path.end()
                .position()
                .subtract(trajectoryCase
                        .paths()
                        .path(trajectoryCase.own())
                        .heliocentric(arrival)
                        .getPosition());
        if (proximity == null || !reaches(arrival, proximity)) {
            return VisitorPath.staying(
                    label(option),
                    kind,
                    craft(),
                    words(
                            "flown in full dynamics; from the arrival on it is taken to stay at the hold point, %,.0f km away",
                            Publisher.km(hold.getNorm())),
                    path.trajectory(),
                    Hold.at(hold));
        }
        return VisitorPath.staying(
                label(option),
                kind,
                craft(),
                words(
                        "flown in full dynamics; from the hold point, %,.0f km away, it goes to %,.0f km in %.0f d, and is taken"
                                + " to stay there",
                        Publisher.km(hold.getNorm()),
                        Publisher.km(proximity.proximityDistance()),
                        proximity.proximityDuration() / Unit.DAY),
                path.trajectory(),
                new Hold(hold, arrival, proximity.proximityDuration(), proximity.proximityDistance()));
    }

    /** Whether the body is flown so far as the craft goes on to a nearer point. */
    private boolean reaches(double arrival, FlownSpec proximity) {
        return proximity.proximityDistance() != null
                && arrival + proximity.proximityDuration()
                        <= trajectoryCase.paths().path(trajectoryCase.own()).end();
    }

    /** Where it would be at rest: on the side of the Sun, as flights have it. */
    private static Vector3D holdPoint(CraftOption option) {
        return option.searched()
                .end()
                .position()
                .normalize()
                .scalarMultiply(-((EndSpec.Arrival) option.end()).holdDistance());
    }

    private String label(CraftOption option) {
        return trajectoryCase.study().scenario().name() + ", " + option.label();
    }

    /** What tells one craft from another, whatever its options: its masses and engines. */
    private String craft() {
        final CraftSpec spec = trajectoryCase.craft().spec();
        return words(
                "%.0f kg dry, %.0f kg full, exhaust at %.0f m/s",
                spec.dryMass(), spec.wetMass(), trajectoryCase.craft().exhaustSpeed());
    }

    /** Whether it stops at the scenario's own body. */
    private boolean stays(CraftOption option) {
        return option.isRendezvous() && option.searched().end().body().equals(trajectoryCase.own());
    }

    /** To the end of the output; one that stopped at another body leaves it so. */
    private Trajectory goneOn(CraftPath path) {
        final double until = trajectoryCase
                .publisher()
                .seconds(trajectoryCase.study().scenario().output().to());
        if (until <= path.end().time()) {
            return path.trajectory();
        }
        final CraftSpec craft = trajectoryCase.craft().spec();
        return Trajectory.joined(List.of(
                path.trajectory(),
                new CraftPropagation(
                                trajectoryCase.solarSystem(),
                                trajectoryCase.forces(),
                                new Sunlight(craft.crossSection(), craft.reflection()),
                                TOLERANCE)
                        .path(path.end(), until, List.of())
                        .trajectory()));
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
