package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.transfer.ion.IonNode;
import space.apophis.transfer.ion.IonPlan;
import space.apophis.transfer.ion.IonPropulsion;
import space.apophis.transfer.legs.LegBody;

/** Legs with arcs of ion thrust as a plan. */
record IonPlanning(TrajectoryInput input, LegPaths paths, Craft craft) {

    /**
     * The plan of launches within a stretch.
     *
     * @param first launch, TDB seconds since J2000
     * @param last launch, likewise
     */
    IonPlan plan(double first, double last) {
        final List<IonNode> nodes = new ArrayList<>();
        final List<Integer> segments = new ArrayList<>();
        for (LegSpec leg : input.spec().legs()) {
            if (leg instanceof LegSpec.Launch launch) {
                nodes.add(launch(launch, first, last));
            } else if (leg instanceof LegSpec.ThrustArc arc) {
                segments.add(arc.segments());
            } else if (leg instanceof EndSpec.Flyby flyby) {
                nodes.add(flyby(flyby));
            } else {
                throw new IllegalArgumentException("no leg of a flight under ion thrust: " + leg.type());
            }
        }
        return new IonPlan(
                paths.gmSun(),
                nodes,
                IonPropulsion.of(craft.spec().ion()),
                craft.spec().wetMass(),
                usablePropellant(),
                List.copyOf(segments));
    }

    private IonNode launch(LegSpec.Launch leg, double first, double last) {
        final LegBody body = paths.legBody(leg.body());
        return IonNode.launch(
                body.name(),
                body.motion(),
                first,
                last,
                leg.greatestC3() == null ? craft.greatestEnergy() : leg.greatestC3());
    }

    /** Past the body on the side of the Sun as it is in the middle of the dates. */
    private IonNode flyby(EndSpec.Flyby leg) {
        final LegBody body = paths.legBody(leg.body());
        final double earliest = input.publisher().seconds(leg.earliest());
        final double latest = input.publisher().seconds(leg.latest());
        final Vector3D away =
                body.motion().apply(0.5 * (earliest + latest)).getPosition().normalize();
        final IonNode node =
                IonNode.flyby(body.name(), body.motion(), earliest, latest).at(away.scalarMultiply(-leg.distance()));
        return leg.greatestSpeed() == null ? node : node.withSpeed(0.0, leg.greatestSpeed());
    }

    /** What the margins leave for the thrust arcs, kg. */
    private double usablePropellant() {
        final CraftSpec spec = craft.spec();
        final double inAll = craft.exhaustSpeed() * FastMath.log(spec.wetMass() / spec.dryMass());
        final double usable = FastMath.max(0.0, inAll - spec.otherDeltaV()) / (1.0 + spec.deltaVMargin());
        return spec.wetMass() - craft.massAfter(spec.wetMass(), usable);
    }
}
