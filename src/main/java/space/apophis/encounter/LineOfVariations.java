package space.apophis.encounter;

import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.OrbitSample;
import space.apophis.smallbody.HeliocentricElements;

/**
 * Orbits that differ from the nominal one in nothing but their timing: the body is where it would be so many seconds
 * later, or earlier, on the same conic about the Sun. Across the target plane of a later pass they run along zeta, the
 * axis of early and late, as orbits along the weak direction of a fit do (Milani et al. 2005).
 *
 * @param nominal at the epoch
 * @param gmSun m^3/s^2
 */
public record LineOfVariations(OrbitSample nominal, double gmSun) {

    /**
     * The orbit that is ahead by some time.
     *
     * @param ahead s
     */
    public OrbitSample at(double ahead) {
        final HeliocentricElements now = HeliocentricElements.of(nominal.position(), nominal.velocity(), gmSun);
        final PVCoordinates later = new HeliocentricElements(
                        gmSun,
                        now.eccentricity(),
                        now.perihelionDistance(),
                        now.inclination(),
                        now.node(),
                        now.argumentOfPerihelion(),
                        now.timeSincePerihelion() + ahead)
                .state();
        // As a difference, so that the nominal orbit is on its line to the last digit.
        final PVCoordinates moved = new PVCoordinates(now.state(), later);
        return new OrbitSample(
                nominal.position().add(moved.getPosition()),
                nominal.velocity().add(moved.getVelocity()),
                nominal.nonGravitational());
    }
}
