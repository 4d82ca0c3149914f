package space.apophis.observation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.analytical.AbstractAnalyticalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/**
 * A path that is known already, as a propagator, so that Orekit's event detectors can be set on it. Its gravitational
 * parameter serves the form alone: nothing is propagated.
 */
final class SightPropagator extends AbstractAnalyticalPropagator {

    private static final double MASS = 1.0;

    private final SolarSystem solarSystem;
    private final BodySurface surface;
    private final DoubleFunction<PVCoordinates> path;

    /** Every detector asks for the same instants. */
    private final Map<AbsoluteDate, Orbit> known = new HashMap<>();

    /**
     * @param path geocentric, ICRF axes, m and m/s, by TDB seconds since J2000
     * @param start TDB seconds since J2000
     */
    SightPropagator(SolarSystem solarSystem, BodySurface surface, DoubleFunction<PVCoordinates> path, double start) {
        super(new FrameAlignedProvider(surface.inertial()));
        this.solarSystem = solarSystem;
        this.surface = surface;
        this.path = path;
        final Orbit first = propagateOrbit(solarSystem.clock().date(start));
        resetInitialState(new SpacecraftState(
                first, getAttitudeProvider().getAttitude(first, first.getDate(), surface.inertial())));
    }

    @Override
    public Orbit propagateOrbit(AbsoluteDate date) {
        return known.computeIfAbsent(date, this::orbit);
    }

    private Orbit orbit(AbsoluteDate date) {
        final PVCoordinates state = path.apply(solarSystem.clock().seconds(date));
        return new CartesianOrbit(
                new TimeStampedPVCoordinates(date, state.getPosition(), state.getVelocity()),
                surface.inertial(),
                solarSystem.planets().gm(Body.EARTH));
    }

    @Override
    protected double getMass(AbsoluteDate date) {
        return MASS;
    }

    @Override
    protected void resetIntermediateState(SpacecraftState state, boolean forward) {
        throw new UnsupportedOperationException("the path is given");
    }
}
