package space.apophis.transfer.legs;

import java.util.Locale;
import java.util.Optional;
import space.apophis.scenario.mission.LegType;

/**
 * A pass of a planet that turns the path.
 *
 * @param body which
 * @param when it may be
 * @param gm of the planet, m^3/s^2
 * @param leastPeriapsis distance from its centre allowed, m
 * @param powered whether an impulse at the periapsis is allowed
 */
public record PlannedSwingBy(LegBody body, TimeRange when, double gm, double leastPeriapsis, boolean powered)
        implements PlannedEncounter {

    /** m. */
    private static final double LENGTH_TOLERANCE = 1.0;

    /** What a search brings an impulse down to that has to vanish, m/s. */
    private static final double SPEED_TOLERANCE = 0.01;

    public PlannedSwingBy {
        if (!(gm > 0.0 && leastPeriapsis > 0.0)) {
            throw new IllegalArgumentException("a swing-by needs GM and a least periapsis above 0");
        }
    }

    @Override
    public LegType type() {
        return LegType.SWING_BY;
    }

    @Override
    public Optional<String> shortfall(LegNode node) {
        if (node.periapsis() < leastPeriapsis - LENGTH_TOLERANCE) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the swing-by of %s passes at %.1f km from its centre, allowed are %.1f km",
                    body.name(),
                    node.periapsis() / 1e3,
                    leastPeriapsis / 1e3));
        }
        return powered || node.deltaV() <= SPEED_TOLERANCE
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the swing-by of %s needs an impulse of %.3f m/s, and is not powered",
                        body.name(),
                        node.deltaV()));
    }

    @Override
    public PlannedSwingBy within(TimeRange range) {
        return new PlannedSwingBy(body, range, gm, leastPeriapsis, powered);
    }
}
