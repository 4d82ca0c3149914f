package space.apophis.encounter;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;

/**
 * Where along zeta the orbits of a line of variations lie that look for returns: evenly on both sides of the nominal orbit, and closer
 * together near it. What lies wholly between two of them stays unseen, so the places that the orbit may well have are looked at more closely.
 *
 * @param reach along zeta on each side, m
 * @param step of the even grid, m
 * @param near how far on each side the steps about the nominal orbit are divided, m: whole steps are; 0 for none
 */
public record KeyholeGrid(double reach, double step, double near) {

    /** What each step near the nominal orbit is divided into. */
    public static final int PARTS = 25;

    /** The even grid alone. */
    public static KeyholeGrid even(double reach, double step) {
        return new KeyholeGrid(reach, step, 0.0);
    }

    /** zeta from the nominal orbit, m, in order. */
    double[] places() {
        final int side = (int) FastMath.ceil(reach / step);
        final int divided = FastMath.min(side, (int) FastMath.ceil(near / step));
        final int most = FastMath.max(0, divided * PARTS - 1);
        return DoubleStream.concat(
                        IntStream.rangeClosed(-side, side)
                                .filter(i -> i == 0 || FastMath.abs(i) >= divided)
                                .mapToDouble(i -> i * step),
                        IntStream.rangeClosed(-most, most).filter(i -> i != 0).mapToDouble(i -> i * step / PARTS))
                .sorted()
                .toArray();
    }
}
