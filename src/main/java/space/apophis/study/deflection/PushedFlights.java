package space.apophis.study.deflection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.deflection.PlaneShift;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.encounter.ApproachCloud;
import space.apophis.encounter.OpikPlane;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec;
import space.apophis.units.Unit;

/**
 * Flies pushed orbits to the pass, in all forces, beside the one that is not pushed: all of them share the steps of one batch, so what
 * the steps leave out drops out of the differences. Each is read on its own target plane; an orbit that strikes is read on the hyperbola
 * at the surface, one that passes at its closest approach, between which Earth's oblateness leaves a part in a thousand of the
 * impact parameter.
 */
record PushedFlights(DeflectionCase deflection) {

    /** Pushed orbits pass within so much of the other one, s. */
    private static final double WINDOW = 25.0 * Unit.DAY;

    /** And within so much of the body, m. */
    private static final double FAR = 0.5 * Unit.AU;

    /**
     * Where an orbit meets the target plane.
     *
     * @param xi m
     * @param zeta m
     * @param distance of its closest approach, or of the pericentre of the hyperbola on which it strikes, m
     */
    record Reading(double xi, double zeta, double distance) {

        PlaneShift from(Reading other) {
            return new PlaneShift(xi - other.xi, zeta - other.zeta);
        }
    }

    /**
     * Flies them.
     *
     * @param epoch TDB seconds since J2000, before the pass
     * @param orbits at that epoch
     * @return one for each, empty where it does not come within half an astronomical unit about then
     */
    List<Optional<Reading>> fly(double epoch, List<OrbitSample> orbits) {
        final PropagationSpec propagation = deflection.study().scenario().propagation();
        final Body body = deflection.partials().pass().body();
        final Map<Body, Double> limits = new EnumMap<>(Map.of(body, FAR));
        final double pass = deflection.passTime();
        final double until = FastMath.min(pass + WINDOW, deflection.plan().attractedUntil());
        final RelativeMotion motion = new RelativeMotion(deflection.solarSystem());
        final List<SampleApproach> approaches = new BatchPropagation(
                        deflection.solarSystem(), propagation.forces(), propagation.integrator(), limits)
                .run(epoch, orbits, until, Progress.SILENT);
        final List<Optional<Reading>> readings =
                new ArrayList<>(Collections.nCopies(orbits.size(), Optional.<Reading>empty()));
        for (SampleApproach nearest : SampleApproach.nearest(approaches, body, pass - WINDOW, pass + WINDOW)) {
            readings.set(nearest.sample(), Optional.of(reading(nearest, motion)));
        }
        return readings;
    }

    private Reading reading(SampleApproach approach, RelativeMotion motion) {
        final OpikPlane plane = ApproachCloud.plane(approach, motion, deflection.solarSystem());
        return new Reading(plane.xi(), plane.zeta(), approach.distance());
    }

    /** The orbit that is not pushed, at an instant. */
    OrbitSample nominal(double t) {
        final PVCoordinates state = deflection.assessed().flight().trajectory().heliocentric(t);
        return new OrbitSample(
                state.getPosition(),
                state.getVelocity(),
                deflection.plan().orbit().nonGravitational());
    }
}
