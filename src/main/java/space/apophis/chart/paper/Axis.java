package space.apophis.chart.paper;

import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import space.apophis.study.result.Nullable;
import space.apophis.study.result.StudyResult;

/**
 * A side of a panel with its numbers.
 *
 * @param kind how a value becomes a place
 * @param label what it says, with its unit or time scale; null for none
 * @param low where it begins; of a calendar milliseconds
 * @param high where it ends
 * @param step between ticks, on a logarithmic axis in decades; a calendar finds its own
 * @param text of a tick
 * @param inverted whether it runs downwards
 * @param names instead of ticks; null for none
 */
public record Axis(
        Kind kind,
        @Nullable String label,
        double low,
        double high,
        double step,
        DoubleFunction<String> text,
        boolean inverted,
        @Nullable Names names) {

    /** Size of the letters of names. */
    public static final float NAME_SIZE = 11.5f;

    /** A text at a value. */
    public record Tick(double value, String text) {}

    /**
     * Texts beside a panel.
     *
     * @param space that they take, pixels
     * @param atRight whether they stand at the right
     */
    public record Names(List<Tick> ticks, double space, boolean atRight) {}

    /** How a value becomes a place. */
    public enum Kind {
        LINEAR,
        LOGARITHMIC,
        /** Days and hours of TDB or UTC. */
        CALENDAR,
        /** Pixels from the top, whatever height the panel gets. */
        PIXELS,
        /** No numbers and no frame. */
        HIDDEN
    }

    /**
     * Evenly divided.
     *
     * @param ticks about how many
     * @param pattern of {@link java.text.DecimalFormat}
     */
    public static Axis linear(String label, double low, double high, int ticks, String pattern) {
        return new Axis(
                Kind.LINEAR,
                label,
                low,
                high,
                Numbers.step(high - low, ticks),
                v -> Numbers.format(pattern, v),
                false,
                null);
    }

    /** Powers of ten. */
    public static Axis logarithmic(String label, double low, double high, String pattern) {
        return new Axis(Kind.LOGARITHMIC, label, low, high, 1, v -> Numbers.format(pattern, v), false, null);
    }

    /** A calendar between two instants that {@link TdbClock} or {@link UtcClock} has turned into milliseconds. */
    public static Axis calendar(String label, double fromMillis, double toMillis) {
        // Milliseconds are whole in a range of dates; a second keeps it from being empty.
        return new Axis(
                Kind.CALENDAR,
                label,
                Math.floor(fromMillis),
                Math.floor(Math.max(toMillis, fromMillis + 1000)),
                0,
                String::valueOf,
                false,
                null);
    }

    /** A calendar of TDB along points, of which there is one at least; its label says how far UTC is from it. */
    public static Axis tdb(StudyResult result, List<Point> points) {
        return calendar(
                TdbClock.caption(result),
                points.get(0).x(),
                points.get(points.size() - 1).x());
    }

    /** From minus to plus a half, of a plane whose two axes have one scale. */
    public static Axis plane(String label, double half, String pattern) {
        return linear(label, -half, half, 10, pattern);
    }

    /** A plane without numbers. */
    public static Axis hidden(double half) {
        return new Axis(Kind.HIDDEN, null, -half, half, half, String::valueOf, false, null);
    }

    /** Texts beside rows that are numbered downwards from 0. */
    public static Axis rows(@Nullable String label, List<String> names) {
        final List<String> rows = List.copyOf(names);
        return new Axis(
                Kind.LINEAR,
                label,
                -0.5,
                rows.size() - 0.5,
                1,
                v -> v >= 0 && v < rows.size() ? rows.get((int) v) : "",
                true,
                null);
    }

    /** Pixels of a layout, with names beside them. */
    public static Axis pixels(double height, List<Tick> names, double space, boolean atRight) {
        return new Axis(Kind.PIXELS, null, 0, height, height, String::valueOf, true, new Names(names, space, atRight));
    }

    /**
     * Evenly divided about values, with room beyond them as a share of their span; not below 0 where no value is.
     *
     * @param values one at least
     */
    public static Axis about(String label, DoubleStream values, double below, double above, int ticks, String pattern) {
        final double[] sorted = values.sorted().toArray();
        final double least = sorted[0];
        final double most = sorted[sorted.length - 1];
        final double span = Math.max(most - least, 1e-6 + 1e-4 * Math.abs(most));
        final double low = least - below * span;
        return linear(label, least >= 0 ? Math.max(0, low) : low, most + above * span, ticks, pattern);
    }

    /** The heights of points. */
    public static DoubleStream heights(Collection<Point> points) {
        return points.stream().mapToDouble(Point::y);
    }

    /** The same, running downwards. */
    public Axis downwards() {
        return new Axis(kind, label, low, high, step, text, true, names);
    }

    /** The same with ticks of another distance. */
    public Axis every(double other) {
        return new Axis(kind, label, low, high, other, text, inverted, names);
    }

    /** The same with so much more at either end. */
    public Axis wider(double room) {
        return new Axis(kind, label, low - room, high + room, step, text, inverted, names);
    }

    /** The same with other texts at its ticks. */
    public Axis written(DoubleFunction<String> other) {
        return new Axis(kind, label, low, high, step, other, inverted, names);
    }

    /** Whether a value is on it. */
    public boolean shows(double value) {
        return value >= low && value <= high;
    }

    /** The value at a share of its length. */
    public double at(double share) {
        return kind == Kind.LOGARITHMIC ? low * Math.pow(high / low, share) : low + share * (high - low);
    }
}
