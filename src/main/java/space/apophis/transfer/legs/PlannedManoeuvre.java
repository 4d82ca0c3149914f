package space.apophis.transfer.legs;

import java.util.Locale;
import java.util.Optional;
import space.apophis.scenario.mission.LegType;

/**
 * An impulse of the craft between two bodies.
 *
 * @param when it may be
 * @param size of the impulse, m/s; not a number where it is free
 */
public record PlannedManoeuvre(TimeRange when, double size) implements PlannedNode {

    /** m/s. */
    private static final double TOLERANCE = 1e-6;

    public PlannedManoeuvre {
        if (size < 0.0 || Double.isInfinite(size)) {
            throw new IllegalArgumentException("a deep-space manoeuvre has a size of 0 or more");
        }
    }

    /** One of any size. */
    public static PlannedManoeuvre free(TimeRange when) {
        return new PlannedManoeuvre(when, Double.NaN);
    }

    @Override
    public LegType type() {
        return LegType.DEEP_SPACE_MANOEUVRE;
    }

    @Override
    public Optional<String> shortfall(LegNode node) {
        return isFree() || Math.abs(node.deltaV() - size) <= TOLERANCE
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "a deep-space manoeuvre of %.3f m/s would have to be of %.3f m/s",
                        size,
                        node.deltaV()));
    }

    @Override
    public PlannedManoeuvre within(TimeRange range) {
        return new PlannedManoeuvre(range, size);
    }

    /** Whether its size is left to choose. */
    public boolean isFree() {
        return Double.isNaN(size);
    }

    /** Left out: the path goes straight on. */
    PlannedManoeuvre omitted() {
        return new PlannedManoeuvre(when, 0.0);
    }

    /** Whether nothing happens. */
    boolean isOmitted() {
        return size == 0.0;
    }
}
