package space.apophis.study.deflection;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.deflection.GravityTractor;
import space.apophis.deflection.PlaneShift;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec;
import space.apophis.scenario.body.PhysicalSpec;
import space.apophis.scenario.deflection.ActionSpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.result.SlowPushResult;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * A constant acceleration along the track over a span. It is flown as a change of velocity in the middle of each of many even parts, and
 * the asteroid coasts in all forces between: what that leaves out goes with the square of the part, (n h)^2 / 24 for the mean motion n,
 * some 1e-4 of the shift for two days.
 *
 * @param acceleration of the asteroid, m/s^2
 * @param sign 1 along its velocity, -1 against it
 * @param thrust that the craft needs to keep its place, N
 */
record SlowPush(DeflectionCase deflection, Epoch from, Epoch to, double acceleration, double sign, double thrust) {

    /** Longest part, s. */
    private static final double PART = 2.0 * Unit.DAY;

    /**
     * What it comes to.
     *
     * @param state heliocentric at its end, ICRF
     * @param linear shift by the partials
     */
    record Flown(PVCoordinates state, PlaneShift linear) {}

    /**
     * Of an action.
     *
     * @throws space.apophis.job.InputFault if a tractor hovers inside the asteroid, or its exhaust cannot miss it
     */
    static SlowPush of(ActionSpec action, DeflectionCase deflection, String key) {
        final double target = deflection.mass().nominal();
        if (action instanceof ActionSpec.IonBeam beam) {
            return new SlowPush(
                    deflection,
                    beam.from(),
                    beam.to(),
                    beam.thrust() * beam.efficiency() / target,
                    beam.sense().sign(),
                    beam.thrust());
        }
        final ActionSpec.GravityTractor spec = (ActionSpec.GravityTractor) action;
        final GravityTractor tractor = new GravityTractor(spec.mass(), spec.distance(), spec.plumeHalfAngle());
        final PhysicalSpec physical = deflection.study().body().physical();
        final double radius = physical.diameter() == null ? 0.0 : 0.5 * physical.diameter();
        if (spec.distance() <= radius || tractor.cant(radius) >= 0.5 * FastMath.PI) {
            throw deflection
                    .study()
                    .source()
                    .fault(
                            key + ".distance",
                            "is so near that the craft or its exhaust meets the asteroid, a larger distance is needed");
        }
        return new SlowPush(
                deflection,
                spec.from(),
                spec.to(),
                tractor.acceleration(),
                spec.sense().sign(),
                tractor.thrust(radius, target));
    }

    /**
     * Flies it.
     *
     * @param start TDB seconds since J2000
     * @param end likewise
     */
    Flown fly(double start, double end) {
        final int parts = (int) FastMath.ceil((end - start) / PART);
        final double part = (end - start) / parts;
        final OrbitSolution own = deflection.plan().orbit();
        final SmallBodyPropagation propagation = propagation();
        PVCoordinates state = deflection.assessed().flight().trajectory().heliocentric(start);
        double time = start;
        PlaneShift linear = new PlaneShift(0.0, 0.0);
        for (int i = 0; i < parts; i++) {
            final double middle = start + (i + 0.5) * part;
            state = coast(propagation, own.at(time, state), middle);
            final Vector3D kick = state.getVelocity().normalize().scalarMultiply(sign * acceleration * part);
            state = new PVCoordinates(state.getPosition(), state.getVelocity().add(kick));
            linear = linear.plus(deflection.partials().shift(middle, kick));
            time = middle;
        }
        return new Flown(coast(propagation, own.at(time, state), end), linear);
    }

    private SmallBodyPropagation propagation() {
        final PropagationSpec propagation = deflection.study().scenario().propagation();
        return new SmallBodyPropagation(
                deflection.solarSystem(),
                new SmallBodyAcceleration(
                        deflection.solarSystem(),
                        propagation.forces(),
                        deflection.plan().orbit().nonGravitational()),
                propagation.integrator().positionTolerance(),
                propagation.integrator().maximumStep());
    }

    private static PVCoordinates coast(SmallBodyPropagation propagation, OrbitSolution from, double end) {
        return propagation.run(from, end, List.of(), Progress.SILENT).heliocentric(end);
    }

    /** What it asks of its craft; null of a push that is given at once. */
    static SlowPushResult result(DeflectionCase deflection, Push push) {
        if (push.action() instanceof ActionSpec.Impulse || push.action() instanceof ActionSpec.KineticImpactor) {
            return null;
        }
        final SlowPush slow = of(push.action(), deflection, "deflection.actions");
        return new SlowPushResult(
                deflection.publisher().tdb(push.after().epoch()),
                (push.after().epoch() - push.start()) / Unit.DAY,
                slow.acceleration(),
                slow.acceleration() * deflection.mass().nominal(),
                slow.thrust());
    }
}
