package space.apophis.study.visit;

import java.util.List;
import java.util.stream.LongStream;
import org.hipparchus.util.FastMath;
import space.apophis.units.Unit;

/**
 * Instants at which visitors of several scenarios can be compared: whole multiples of an hour of TDB since J2000, of more hours
 * where the span of a scenario is long. Each step is a whole multiple of all shorter ones, so that any two scenarios meet at
 * every instant of the one with the longer step.
 *
 * @param step s
 */
record CommonInstants(double step) {

    private static final double HOUR = Unit.DAY / 24.0;
    private static final double[] HOURS = {1.0, 2.0, 4.0, 12.0};
    private static final double MOST = 3000.0;

    /** Those for a span of output. */
    static CommonInstants of(double span) {
        for (double hours : HOURS) {
            if (span <= MOST * hours * HOUR) {
                return new CommonInstants(hours * HOUR);
            }
        }
        double step = Unit.DAY;
        while (span > MOST * step) {
            step *= 2.0;
        }
        return new CommonInstants(step);
    }

    /** In order, both ends included; empty where the last is before the first. */
    List<Double> within(double first, double last) {
        return LongStream.rangeClosed((long) FastMath.ceil(first / step), (long) FastMath.floor(last / step))
                .mapToObj(k -> k * step)
                .toList();
    }
}
