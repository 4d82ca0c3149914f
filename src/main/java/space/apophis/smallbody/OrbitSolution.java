package space.apophis.smallbody;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.CartesianSpec;
import space.apophis.scenario.body.ElementsSpec;
import space.apophis.scenario.body.NonGravitationalSpec;
import space.apophis.scenario.body.OrbitSpec;
import space.apophis.units.Epoch;
import space.apophis.units.Quantity.Triple;
import space.apophis.units.Unit;

/**
 * The orbit of a small body as a fit to observations gives it.
 *
 * <pre>{@code
 * OrbitSolution orbit = OrbitSolution.of(new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis"));
 * String name = orbit.name(); // "JPL 220"
 * }</pre>
 *
 * @param name of the solution, "JPL 220"
 * @param source where it is published
 * @param epoch TDB seconds since J2000
 * @param position heliocentric, ICRF, m
 * @param velocity heliocentric, ICRF, m/s
 */
public record OrbitSolution(
        String name,
        String source,
        double epoch,
        Vector3D position,
        Vector3D velocity,
        NonGravitational nonGravitational) {

    /** The orbit that a body file describes, from its Cartesian state or from its elements. */
    public static OrbitSolution of(BodySpec body) {
        final OrbitSpec orbit = body.orbit();
        final PVCoordinates state = state(orbit.epoch(), orbit.cartesian(), orbit.elements());
        return new OrbitSolution(
                orbit.solution(),
                orbit.source(),
                orbit.epoch().secondsSinceJ2000(),
                state.getPosition(),
                state.getVelocity(),
                nonGravitational(body.nonGravitational()));
    }

    /**
     * The same body on another orbit, or at another instant of its own.
     *
     * @param instant TDB seconds since J2000
     * @param state heliocentric then, ICRF, m and m/s
     */
    public OrbitSolution at(double instant, PVCoordinates state) {
        return new OrbitSolution(name, source, instant, state.getPosition(), state.getVelocity(), nonGravitational);
    }

    /**
     * A heliocentric state, ICRF, m and m/s.
     *
     * @param cartesian null where elements are given
     * @param elements null where a state is given
     */
    public static PVCoordinates state(Epoch epoch, CartesianSpec cartesian, ElementsSpec elements) {
        return cartesian != null
                ? new PVCoordinates(vector(cartesian.position()), vector(cartesian.velocity()))
                : elements(elements, epoch).state();
    }

    private static HeliocentricElements elements(ElementsSpec spec, Epoch epoch) {
        final double q = spec.perihelionDistance() != null
                ? spec.perihelionDistance()
                : spec.semiMajorAxis() * (1.0 - spec.eccentricity());
        return new HeliocentricElements(
                spec.gmSun(),
                spec.eccentricity(),
                q,
                spec.inclination(),
                spec.node(),
                spec.argumentOfPerihelion(),
                sincePerihelion(spec, epoch, q));
    }

    /** s; days and seconds apart, so that the difference keeps all decimals of both dates. */
    private static double sincePerihelion(ElementsSpec spec, Epoch epoch, double perihelionDistance) {
        final Epoch perihelion = spec.timeOfPerihelion();
        if (perihelion == null) {
            final double a = perihelionDistance / Math.abs(1.0 - spec.eccentricity());
            return spec.meanAnomaly() * Math.sqrt(a / spec.gmSun()) * a;
        }
        return (epoch.day() - perihelion.day()) * Unit.DAY + (epoch.secondOfDay() - perihelion.secondOfDay());
    }

    private static NonGravitational nonGravitational(NonGravitationalSpec spec) {
        return spec == null
                ? NonGravitational.NONE
                : new NonGravitational(
                        spec.a1(),
                        spec.a2(),
                        spec.a3(),
                        spec.aln(),
                        spec.r0(),
                        spec.nm(),
                        spec.nn(),
                        spec.nk(),
                        spec.dt());
    }

    private static Vector3D vector(Triple triple) {
        return new Vector3D(triple.x(), triple.y(), triple.z());
    }
}
