package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.forces.gravity.J2OnlyPerturbation;
import org.orekit.frames.Frame;
import org.orekit.propagation.SpacecraftState;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.AbsolutePVCoordinates;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyProvider;
import space.apophis.ephemeris.Poles;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.units.Epoch;

/** The flattening of Mars against Orekit's, and against the integral along a straight pass. */
class OblatenessTest {

    private static final SolarSystem SYSTEM = ShippedData.solarSystem();
    private static final double TIME = Epoch.parse("2025-03-12 TDB").secondsSinceJ2000();
    private static final Oblateness MARS = Oblateness.mars(TIME);
    private static final double GM = SYSTEM.planets().gm(Body.MARS);

    /** Precession by 7.6 arcsec a year at an obliquity of 25.2 deg. IAU 2015 moves the pole of IAU 2009, (317.68143, 52.88650) deg at J2000, by less than 1e-3 deg (Archinal et al. 2018). */
    @Test
    void thePoleOfMars() {
        Vector3D pole = new Vector3D(Poles.mars(0.0));
        Vector3D former = new Vector3D(FastMath.toRadians(317.68143), FastMath.toRadians(52.88650));
        assertEquals(0.0, FastMath.toDegrees(Vector3D.angle(pole, former)), 1e-3);
        assertEquals(
                7.6 * FastMath.sin(FastMath.toRadians(25.2)),
                FastMath.toDegrees(Vector3D.angle(pole, MARS.pole())) * 3600.0 / 25.2,
                0.1,
                "arcsec a year");
    }

    /** Orekit's J2OnlyPerturbation in its frame of the IAU pole of Mars, of 2009. */
    @Test
    void theAccelerationIsThatOfOrekit() {
        AbsoluteDate date = SYSTEM.clock().date(TIME);
        Frame mars = SYSTEM.context().getCelestialBodies().getMars().getInertiallyOrientedFrame();
        J2OnlyPerturbation orekit = new J2OnlyPerturbation(GM, MARS.radius(), MARS.j2(), mars);
        Oblateness.Force ours = new Oblateness.Force(MARS, SYSTEM);
        Vector3D centre = new BodyProvider(SYSTEM, Body.MARS).getPosition(date, SYSTEM.icrf());
        for (Vector3D from :
                List.of(new Vector3D(8.7e6, 0.0, 0.0), new Vector3D(3e6, -5e6, 6e6), new Vector3D(-1e6, 2e6, -9e6))) {
            SpacecraftState state = new SpacecraftState(
                    new AbsolutePVCoordinates(SYSTEM.icrf(), date, new PVCoordinates(centre.add(from), Vector3D.ZERO)));
            Vector3D theirs = orekit.acceleration(state, orekit.getParameters());
            Vector3D here = ours.acceleration(state, new double[0]);
            assertEquals(0.0, here.distance(theirs) / theirs.getNorm(), 1e-4, "by the poles of 2009 and 2015");
            // 3/2 J2 GM R^2 / r^4, up to twice that over the pole.
            double scale = 1.5 * MARS.j2() * GM * FastMath.pow(MARS.radius(), 2) / FastMath.pow(from.getNorm(), 4);
            assertEquals(1.4, here.getNorm() / scale, 0.65);
        }
    }

    /**
     * Along a straight line past the planet in the plane of its equator the pull of J2 is 3/2 J2 GM R^2 / r^4, radial; its
     * integral over a pass at b and v is 3/2 J2 GM R^2 / (b^4 v) b 4/3 = 2 J2 GM R^2 / (b^3 v).
     */
    @Test
    void theImpulseOfAPass() {
        double b = 9.2e6;
        double v = 8740.0;
        AbsoluteDate date = SYSTEM.clock().date(TIME);
        Vector3D centre = new BodyProvider(SYSTEM, Body.MARS).getPosition(date, SYSTEM.icrf());
        Oblateness.Force force = new Oblateness.Force(MARS, SYSTEM);
        Vector3D towards = MARS.pole().orthogonal();
        Vector3D along = Vector3D.crossProduct(MARS.pole(), towards);
        Vector3D sum = Vector3D.ZERO;
        double step = 0.01;
        for (double angle = -0.5 * FastMath.PI + 0.5 * step; angle < 0.5 * FastMath.PI; angle += step) {
            // x = b tan(angle), dt = b / (v cos^2) d(angle)
            Vector3D at = new Vector3D(1.0, centre, b, towards, b * FastMath.tan(angle), along);
            Vector3D pull = force.acceleration(
                    new SpacecraftState(
                            new AbsolutePVCoordinates(SYSTEM.icrf(), date, new PVCoordinates(at, Vector3D.ZERO))),
                    new double[0]);
            sum = sum.add(pull.scalarMultiply(b / (v * FastMath.pow(FastMath.cos(angle), 2)) * step));
        }
        double expected = 2.0 * MARS.j2() * GM * FastMath.pow(MARS.radius(), 2) / (b * b * b * v);
        assertEquals(0.28, expected, 0.01, "m/s");
        assertEquals(0.0, sum.add(towards.scalarMultiply(expected)).getNorm() / expected, 2e-3);
    }
}
