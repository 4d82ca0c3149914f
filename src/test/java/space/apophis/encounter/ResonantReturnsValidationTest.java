package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Returns of Apophis after 2029. Published keyholes (B-plane notebook of NEOs.jl, 16 perturbing asteroids): 2036 at zeta
 * 46,170.05 km, 2068 at 49,206.75 km, of which the notebook does not say how they were found; an orbit at 46,170 km misses
 * Earth in 2036 by 1.9 million km (docs/ensembles.md). The theory knows no perturbation in between, so it is asked for
 * 100 km only (got: 50 and 38 km less), with 180 km from the 34:39 return to the next in the list.
 */
class ResonantReturnsValidationTest {

    private static final double EARTH_RADIUS = 6_378_136.6;

    private static ResonantReturns theory() {
        return new ResonantReturns(
                Encounter2029.conic(),
                Encounter2029.gmSun(),
                Encounter2029.earth().getPosition(),
                Encounter2029.earthVelocity(),
                ResonantReturns.SIDEREAL_YEAR);
    }

    private static ResonantReturns.ResonantReturn find(
            List<ResonantReturns.ResonantReturn> returns, int years, int revolutions, double near) {
        return returns.stream()
                .filter(one ->
                        one.years() == years && one.revolutions() == revolutions && Math.abs(one.zeta() - near) < 5e6)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keyholes() {
        final double zeta = OpikPlane.of(Encounter2029.conic(), Encounter2029.earthVelocity())
                .orElseThrow()
                .zeta();
        final List<ResonantReturns.ResonantReturn> returns =
                theory().calibrated(zeta, Encounter2029.semiMajorAxisAfter()).within(2029, 39, EARTH_RADIUS, 1e8);
        final ResonantReturns.ResonantReturn in2036 = find(returns, 7, 6, 4.6e7);
        final ResonantReturns.ResonantReturn in2068 = find(returns, 39, 34, 4.9e7);
        assertEquals(2036, in2036.returnYear());
        assertEquals(46_170e3, in2036.zeta(), 100e3);
        assertEquals(49_207e3, in2068.zeta(), 100e3);
        // commonly given as about 600 m: at the return Earth is not struck through its centre
        assertEquals(600.0, in2036.keyholeWidth(), 200.0);
    }

    /** What the plain theory misses: it knows no time of the pass. */
    @Test
    void plainTheory() {
        assertEquals(
                46_170e3,
                find(theory().within(2029, 7, EARTH_RADIUS, 1e8), 7, 6, 4.6e7).zeta(),
                500e3);
    }
}
