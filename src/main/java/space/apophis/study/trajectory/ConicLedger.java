package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Body;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.Passes;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.trajectory.FlightLedger.Entry;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;

/**
 * The ledger of conics.
 *
 * @param legs one for each node, and a braking before its arrival
 */
public record ConicLedger(TrajectoryCase trajectoryCase, List<LegSpec> legs, LegTrajectory conics) {

    /** A manoeuvre of less is not flown, m/s. */
    private static final double LEAST = 1e-3;

    /**
     * With what was flown of it.
     *
     * @param tried in full dynamics; null where it was not
     */
    public CraftOption option(String label, FlownTrajectory tried) {
        return CraftOption.of(trajectoryCase, label, legs, searched(), tried);
    }

    /** Between conics, by the rocket equation from the launch on. */
    public FlightLedger searched() {
        final List<Entry> entries = new ArrayList<>();
        final List<Double> masses = new ArrayList<>();
        double mass = trajectoryCase.craft().launchMass(conics.asymptote());
        int node = 0;
        for (int i = 0; i < legs.size(); i++) {
            final LegNode at = conics.nodes().get(node);
            final double deltaV = isBraked(i) ? 0.0 : at.deltaV();
            final double before = mass;
            mass = trajectoryCase.craft().massAfter(mass, deltaV);
            if (legs.get(i) instanceof LegSpec.Braking braking) {
                entries.add(braking(braking, at, before, mass));
            } else {
                entries.add(new Entry(
                        at.time(),
                        Double.NaN,
                        deltaV,
                        mass,
                        excessSpeed(at),
                        at.type() == LegType.SWING_BY ? at.periapsis() - radius(at) : Double.NaN,
                        at.position(),
                        deltaV > LEAST ? burns(at.time(), 1, 0.0, deltaV, before, at.position()) : List.of()));
                masses.add(mass);
                node++;
            }
        }
        final LegNode end = conics.end();
        return new FlightLedger(
                conics.asymptote(),
                null,
                new FlightLedger.End(end.body(), end.time(), end.position(), end.arrivingExcessVelocity()),
                entries,
                new Passes(swingBys(), flybys(mass), null),
                TrajectoryPath.of(conics, masses));
    }

    /** An arrival whose braking is a leg of its own. */
    private boolean isBraked(int leg) {
        return legs.get(leg).type() == LegType.ARRIVAL
                && leg > 0
                && legs.get(leg - 1).type() == LegType.BRAKING;
    }

    private Entry braking(LegSpec.Braking leg, LegNode end, double before, double after) {
        final double first = end.time() - 0.5 * leg.duration();
        final Vector3D position =
                trajectoryCase.paths().path(end.body()).heliocentric(first).getPosition();
        return new Entry(
                first,
                leg.duration() > 0.0 ? end.time() + 0.5 * leg.duration() : Double.NaN,
                end.deltaV(),
                after,
                Double.NaN,
                Double.NaN,
                position,
                burns(first, leg.burns(), leg.interval(), end.deltaV(), before, position));
    }

    /**
     * Equal burns of the length that the engine needs. One of length tau costs at most GM / r^3 tau^2 / 12 of itself beyond an
     * impulse: the leading term of the impulsive approximation (Robbins 1966, AIAA J. 4:1417).
     */
    private List<BurnResult> burns(
            double first, int count, double interval, double deltaV, double before, Vector3D position) {
        final CraftSpec spec = trajectoryCase.craft().spec();
        final Propulsion engine =
                new Propulsion(spec.engine().thrust(), spec.engine().specificImpulse());
        final double gradient = conics.gmSun() / FastMath.pow(position.getNorm(), 3);
        final double share = deltaV / count;
        final double[] masses = IntStream.rangeClosed(0, count)
                .mapToDouble(i -> engine.massAfter(before, i * share))
                .toArray();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    final double length = engine.duration(masses[i], share);
                    return trajectoryCase
                            .publisher()
                            .burn(
                                    first + i * interval - 0.5 * length,
                                    length,
                                    share,
                                    share * gradient * length * length / 12.0,
                                    masses[i],
                                    masses[i + 1]);
                })
                .toList();
    }

    private static double excessSpeed(LegNode node) {
        return switch (node.type()) {
            case LAUNCH -> node.leavingExcessVelocity().getNorm();
            case SWING_BY, ARRIVAL, FLYBY -> node.arrivingExcessVelocity().getNorm();
            default -> Double.NaN;
        };
    }

    private static double radius(LegNode node) {
        return Body.valueOf(node.body()).equatorialRadius();
    }

    private List<SwingByResult> swingBys() {
        final Iterator<LegSpec> specs =
                legs.stream().filter(leg -> leg.type() == LegType.SWING_BY).iterator();
        return conics.nodes().stream()
                .filter(node -> node.type() == LegType.SWING_BY)
                .map(node -> new SwingByPublisher(trajectoryCase.solarSystem())
                        .conic(node, specs.next().label()))
                .toList();
    }

    private List<FlybyResult> flybys(double mass) {
        final LegNode end = conics.end();
        return legs.get(legs.size() - 1) instanceof EndSpec.Flyby spec
                ? List.of(new FlybyPublisher(trajectoryCase)
                        .flyby(
                                end.body(),
                                spec.label(),
                                false,
                                end.time(),
                                end.arrivingExcessVelocity(),
                                spec.distance(),
                                mass))
                : List.of();
    }
}
