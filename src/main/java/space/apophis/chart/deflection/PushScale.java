package space.apophis.chart.deflection;

import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;

/**
 * A logarithmic axis of changes of velocity in a unit that fits them.
 *
 * @param unit its sign
 * @param perMmS how many of it are 1 mm/s
 * @param axis of values in it
 */
record PushScale(String unit, double perMmS, Axis axis) {

    private static final double ROOM = 1.6;

    /** Every value above it, m/s are easier to read. */
    private static final double MANY_MM_S = 100.0;

    /** Every value below it, µm/s are. */
    private static final double FEW_MM_S = 1.0;

    /**
     * About values.
     *
     * @param label of the axis, without its unit
     * @param mmS changes of velocity, mm/s; those that are not above 0 do not count
     */
    static PushScale about(String label, DoubleStream mmS) {
        final double[] sorted = mmS.filter(value -> value > 0.0).sorted().toArray();
        final double least = sorted.length == 0 ? 1.0 : sorted[0];
        final double most = sorted.length == 0 ? 1.0 : sorted[sorted.length - 1];
        final String unit = least > MANY_MM_S ? "m/s" : most < FEW_MM_S ? "µm/s" : "mm/s";
        final double per = least > MANY_MM_S ? 1e-3 : most < FEW_MM_S ? 1e3 : 1.0;
        return new PushScale(
                unit,
                per,
                Axis.logarithmic(label + ", " + unit, per * least / ROOM, per * most * ROOM, "#,##0.########"));
    }

    /** A change of velocity on it. */
    double at(double mmS) {
        return perMmS * mmS;
    }
}
