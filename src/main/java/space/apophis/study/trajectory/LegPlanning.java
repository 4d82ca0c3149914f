package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.transfer.legs.LegBody;
import space.apophis.transfer.legs.LegPlan;
import space.apophis.transfer.legs.PlannedEnd;
import space.apophis.transfer.legs.PlannedLaunch;
import space.apophis.transfer.legs.PlannedManoeuvre;
import space.apophis.transfer.legs.PlannedNode;
import space.apophis.transfer.legs.PlannedSwingBy;
import space.apophis.transfer.legs.TimeRange;

/** The legs of a scenario as nodes of a plan: one for each but a braking, which belongs to the arrival after it. */
record LegPlanning(TrajectoryInput input, LegPaths paths, Craft craft) {

    /**
     * The plan.
     *
     * @throws InputFault if its dates leave no time for a leg
     */
    LegPlan plan() {
        final List<PlannedNode> nodes = new ArrayList<>();
        for (LegSpec leg : input.spec().legs()) {
            // A braking is the burns of the arrival after it.
            if (leg instanceof LegSpec.Launch launch) {
                nodes.add(launch(launch));
            } else if (leg instanceof LegSpec.DeepSpaceManoeuvre manoeuvre) {
                nodes.add(
                        new PlannedManoeuvre(when(leg), manoeuvre.deltaV() == null ? Double.NaN : manoeuvre.deltaV()));
            } else if (leg instanceof LegSpec.SwingBy swingBy) {
                nodes.add(swingBy(swingBy));
            } else if (leg instanceof EndSpec.Arrival) {
                nodes.add(PlannedEnd.arrival(body(leg), when(leg)));
            } else if (leg instanceof EndSpec.Flyby flyby) {
                nodes.add(new PlannedEnd(
                        body(leg),
                        when(leg),
                        false,
                        flyby.greatestSpeed() == null ? Double.POSITIVE_INFINITY : flyby.greatestSpeed()));
            } else if (leg instanceof LegSpec.ThrustArc) {
                throw new IllegalArgumentException("a thrust arc has no node of conics");
            }
        }
        try {
            return new LegPlan(
                    input.solarSystem().planets().gm(Body.SUN),
                    nodes,
                    input.spec().search().revolutions());
        } catch (InputFault fault) {
            throw input.fault("legs", fault.getMessage());
        }
    }

    private PlannedLaunch launch(LegSpec.Launch leg) {
        return new PlannedLaunch(
                body(leg),
                when(leg),
                leg.greatestC3() == null ? craft.greatestEnergy() : leg.greatestC3(),
                leg.greatestDeclination() == null ? 0.5 * Math.PI : leg.greatestDeclination());
    }

    private PlannedSwingBy swingBy(LegSpec.SwingBy leg) {
        final Body planet = Body.valueOf(leg.body());
        return new PlannedSwingBy(
                body(leg),
                when(leg),
                input.solarSystem().planets().gm(planet),
                planet.equatorialRadius() + leg.lowestAltitude(),
                leg.powered());
    }

    private LegBody body(LegSpec leg) {
        return paths.legBody(input.body(leg));
    }

    private TimeRange when(LegSpec leg) {
        return leg.earliest() == null
                ? TimeRange.FREE
                : new TimeRange(
                        input.publisher().seconds(leg.earliest()),
                        input.publisher().seconds(leg.latest()));
    }
}
