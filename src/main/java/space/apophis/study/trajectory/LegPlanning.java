package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
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
            switch (leg.type()) {
                case LAUNCH -> nodes.add(launch(leg));
                case DEEP_SPACE_MANOEUVRE ->
                    nodes.add(new PlannedManoeuvre(when(leg), leg.deltaV() == null ? Double.NaN : leg.deltaV()));
                case SWING_BY -> nodes.add(swingBy(leg));
                case ARRIVAL -> nodes.add(PlannedEnd.arrival(body(leg), when(leg)));
                case FLYBY ->
                    nodes.add(new PlannedEnd(
                            body(leg),
                            when(leg),
                            false,
                            leg.greatestSpeed() == null ? Double.POSITIVE_INFINITY : leg.greatestSpeed()));
                case BRAKING -> {
                    // the burns of the arrival
                }
                case THRUST_ARC -> throw new IllegalArgumentException("a thrust arc has no node of conics");
            }
        }
        try {
            return new LegPlan(input.solarSystem().planets().gm(Body.SUN), nodes, (int)
                    input.spec().search().revolutions());
        } catch (InputFault fault) {
            throw input.fault("legs", fault.getMessage());
        }
    }

    private PlannedLaunch launch(LegSpec leg) {
        return new PlannedLaunch(
                body(leg),
                when(leg),
                leg.greatestC3() == null ? craft.greatestEnergy() : leg.greatestC3(),
                leg.greatestDeclination() == null ? 0.5 * Math.PI : leg.greatestDeclination());
    }

    private PlannedSwingBy swingBy(LegSpec leg) {
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
