package space.apophis.transfer.legs;

import java.util.Locale;
import java.util.Optional;
import space.apophis.scenario.mission.LegType;

/**
 * The end of a trajectory, at a body.
 *
 * @param body which
 * @param when it may be
 * @param brakes to be at rest with the body, which costs the excess speed; or to fly by at no cost
 * @param greatestSpeed at which it may be met, m/s; infinite where there is no limit
 */
public record PlannedEnd(LegBody body, TimeRange when, boolean brakes, double greatestSpeed)
        implements PlannedEncounter {

    /** m/s. */
    private static final double TOLERANCE = 0.01;

    public PlannedEnd {
        if (!(greatestSpeed >= 0.0)) {
            throw new IllegalArgumentException("the greatest speed of an arrival or a flyby is 0 or more");
        }
    }

    /** To rest with a body. */
    public static PlannedEnd arrival(LegBody body, TimeRange when) {
        return new PlannedEnd(body, when, true, Double.POSITIVE_INFINITY);
    }

    @Override
    public LegType type() {
        return brakes ? LegType.ARRIVAL : LegType.FLYBY;
    }

    @Override
    public Optional<String> shortfall(LegNode node) {
        final double speed = node.arrivingExcessVelocity().getNorm();
        return speed <= greatestSpeed + TOLERANCE
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%s is met at %.3f km/s, allowed are %.3f km/s",
                        body.name(),
                        speed / 1e3,
                        greatestSpeed / 1e3));
    }

    @Override
    public PlannedEnd within(TimeRange range) {
        return new PlannedEnd(body, range, brakes, greatestSpeed);
    }
}
