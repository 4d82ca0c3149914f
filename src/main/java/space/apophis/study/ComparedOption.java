package space.apophis.study;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * An option of one of the scenarios compared.
 *
 * @param scenario its name in the comparison
 * @param option as the scenario has it
 */
public record ComparedOption(String scenario, TrajectoryResult option) {

    /** s: dates are printed to the minute at most. */
    private static final double TIME = 30.0;

    /** Half of the last digit that is printed: km^2/s^2, deg, km/s, kg. */
    private static final double ENERGY = 0.005;

    private static final double ANGLE = 0.05;
    private static final double SPEED = 0.0005;
    private static final double MASS = 0.5;

    /**
     * Whether it is the same flight on the same launcher, with the same limits failed: one row of a comparison. Names have no say.
     */
    boolean isLike(ComparedOption other) {
        return isSameFlight(other)
                && Objects.equals(option.mass().launcher(), other.option.mass().launcher())
                && near(option.mass().launcherMassKg(), other.option.mass().launcherMassKg(), MASS)
                && failed(option).equals(failed(other.option));
    }

    /** Whether legs of the same kind stand at the same times, and figures are equal to what is printed; whatever lifts it. */
    boolean isSameFlight(ComparedOption other) {
        final TrajectoryResult a = option;
        final TrajectoryResult b = other.option;
        return a.rendezvous() == b.rendezvous()
                && a.ion() == b.ion()
                && Objects.equals(a.flight().converged(), b.flight().converged())
                && near(
                        a.departure().launch().secondsTdb(),
                        b.departure().launch().secondsTdb(),
                        TIME)
                && near(a.end().arrival().secondsTdb(), b.end().arrival().secondsTdb(), TIME)
                && near(a.c3Km2S2(), b.c3Km2S2(), ENERGY)
                && near(a.launchDeclinationDeg(), b.launchDeclinationDeg(), ANGLE)
                && near(a.deltaV().leading(), b.deltaV().leading(), SPEED)
                && near(a.deltaV().deltaVConicKmS(), b.deltaV().deltaVConicKmS(), SPEED)
                && near(a.mass().launchMassKg(), b.mass().launchMassKg(), MASS)
                && near(a.mass().deliveredMassKg(), b.mass().deliveredMassKg(), MASS)
                && likeLegs(a.legs(), b.legs());
    }

    private static boolean likeLegs(List<LegResult> a, List<LegResult> b) {
        return a.size() == b.size()
                && IntStream.range(0, a.size())
                        .allMatch(i -> a.get(i).type().equals(b.get(i).type())
                                && Objects.equals(a.get(i).body(), b.get(i).body())
                                && near(a.get(i).secondsTdb(), b.get(i).secondsTdb(), TIME));
    }

    private static List<?> failed(TrajectoryResult option) {
        return option.limits().shortfalls().stream().map(ShortfallResult::kind).toList();
    }

    private static boolean near(Double a, Double b, double tolerance) {
        return a == null || b == null ? a == b : Math.abs(a - b) <= tolerance;
    }
}
