package space.apophis.smallbody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.orekit.frames.FramesFactory;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/** Marsden's acceleration in an orbit plane where its three directions are the axes. */
class NonGravitationalTest {

    private static final double AU = 149597870700.0;

    @Test
    void hasRadialTransverseAndNormalParts() {
        final double[] out = {1.0, 1.0, 1.0};
        NonGravitational.inverseSquare(4e-12, -2e-13, 7e-13).add(2 * AU, 0, 0, 3e3, 2e4, 0, out);
        assertArrayEquals(new double[] {1e-12, -0.5e-13, 1.75e-13}, minusOne(out), 2e-16);
    }

    private static double[] minusOne(double[] values) {
        return new double[] {values[0] - 1.0, values[1] - 1.0, values[2] - 1.0};
    }

    @Test
    void cometsLawIsMarsdens() {
        // Marsden et al. 1973: aln is chosen so that g(1 au) = 1
        final NonGravitational comet =
                new NonGravitational(1e-8, 0, 0, 0.1112620426, 2.808 * AU, 2.15, 5.093, 4.6142, 0.0);
        assertEquals(1.0, comet.g(AU), 1e-6);
    }

    @Test
    void noneIsAbsent() {
        assertFalse(NonGravitational.NONE.isPresent());
    }

    /**
     * With a delay of 30 days the force is that of the distance 30 days before, and greatest 30 days after perihelion: on the
     * conic of a comet of q 1 au and e 0.6, by Orekit's own Kepler propagation.
     */
    @Test
    void aDelayTakesGWhereTheBodyWas() {
        final double gm = 1.327124400e20;
        final double delay = 30.0 * 86_400.0;
        final NonGravitational comet =
                new NonGravitational(1e-8, 0, 0, 0.1112620426, 2.808 * AU, 2.15, 5.093, 4.6142, delay);
        final KeplerianOrbit perihelion = new KeplerianOrbit(
                2.5 * AU,
                0.6,
                0.2,
                0.3,
                0.4,
                0.0,
                PositionAngleType.MEAN,
                FramesFactory.getGCRF(),
                AbsoluteDate.J2000_EPOCH,
                gm);
        double greatest = 0.0;
        double when = 0.0;
        for (int day = -60; day <= 120; day++) {
            final PVCoordinates now = perihelion.shiftedBy(day * 86_400.0).getPVCoordinates();
            final double then =
                    perihelion.shiftedBy(day * 86_400.0 - delay).getPosition().getNorm();
            final double[] out = new double[3];
            comet.add(
                    now.getPosition().getX(),
                    now.getPosition().getY(),
                    now.getPosition().getZ(),
                    now.getVelocity().getX(),
                    now.getVelocity().getY(),
                    now.getVelocity().getZ(),
                    out);
            final double size = Math.sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2]);
            assertEquals(1e-8 * comet.g(then), size, 1e-11 * size + 1e-19, "day " + day);
            if (size > greatest) {
                greatest = size;
                when = day;
            }
        }
        assertEquals(30.0, when);
    }
}
