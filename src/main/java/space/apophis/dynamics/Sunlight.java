package space.apophis.dynamics;

import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;
import space.apophis.ephemeris.Body;
import space.apophis.units.Unit;

/**
 * The pressure of sunlight on a ball: a = (S / c) (1 au / r)^2 Cr (A / m), away from the Sun (Montenbruck and Gill 2000,
 * eq. 3.75), with the irradiance S = 1361 W/m^2 at 1 au (IAU 2015, resolution B3). Earth takes of it the share of the
 * Sun's disc that it hides (the same, section 3.4.2); the shadow of the Moon is left out.
 *
 * @param area the craft turns to the Sun, m^2
 * @param coefficient Cr, 1 where all light is absorbed, 2 where a plate sends it all back
 */
public record Sunlight(double area, double coefficient) {

    /** No pressure. */
    public static final Sunlight NONE = new Sunlight(0.0, 1.0);

    /** On an area that takes it all, at 1 au, N/m^2. */
    static final double PRESSURE = 1361.0 / Constants.SPEED_OF_LIGHT;

    /** Farther from Earth its disc is smaller than the Sun's and hides a small share at most, m. */
    private static final double SHADOW_REACH = 1.4e9;

    public Sunlight {
        if (!(area >= 0.0 && coefficient >= 0.0)) {
            throw new IllegalArgumentException("sunlight needs an area and a coefficient of at least 0");
        }
    }

    /**
     * The acceleration in full light.
     *
     * @param distance from the Sun, m
     * @param mass kg
     * @return m/s^2
     */
    public double acceleration(double distance, double mass) {
        final double au = Unit.AU / distance;
        return PRESSURE * au * au * coefficient * area / mass;
    }

    /**
     * The share of the Sun's disc that Earth, a ball, leaves to be seen.
     *
     * @param sun from the craft, m
     * @param earth from the craft, m
     * @return 0 to 1
     */
    static double litShare(double[] sun, double[] earth) {
        if (norm(earth) > SHADOW_REACH) {
            return 1.0;
        }
        final double a = angularRadius(Body.SUN, sun);
        final double b = angularRadius(Body.EARTH, earth);
        final double c = separation(sun, earth);
        if (c >= a + b) {
            return 1.0;
        }
        if (c <= FastMath.abs(b - a)) {
            return b >= a ? 0.0 : 1.0 - b * b / (a * a);
        }
        final double x = (c * c + a * a - b * b) / (2.0 * c);
        final double y = FastMath.sqrt(FastMath.max(0.0, a * a - x * x));
        final double hidden = a * a * FastMath.acos(x / a) + b * b * FastMath.acos((c - x) / b) - c * y;
        return 1.0 - hidden / (FastMath.PI * a * a);
    }

    /**
     * By how much the edge of Earth's disc is outside that of the Sun's, rad: 0 where the craft goes into the penumbra.
     *
     * @param inner whether to go by the far edge of the smaller disc: 0 where it goes into the umbra, or the ring closes
     */
    static double apart(double[] sun, double[] earth, boolean inner) {
        final double a = angularRadius(Body.SUN, sun);
        final double b = angularRadius(Body.EARTH, earth);
        return separation(sun, earth) - (inner ? FastMath.abs(b - a) : a + b);
    }

    private static double angularRadius(Body body, double[] from) {
        return FastMath.asin(FastMath.min(1.0, body.equatorialRadius() / norm(from)));
    }

    private static double separation(double[] sun, double[] earth) {
        final double cosine = (sun[0] * earth[0] + sun[1] * earth[1] + sun[2] * earth[2]) / (norm(sun) * norm(earth));
        return FastMath.acos(FastMath.max(-1.0, FastMath.min(1.0, cosine)));
    }

    private static double norm(double[] v) {
        return FastMath.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }
}
