package space.apophis.transfer.legs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trajectory found for a plan.
 *
 * @param trajectory one node for each of the plan; a manoeuvre not worth making costs 0
 * @param shortfalls what of the plan it does not keep to, in words; none where it can be flown
 */
public record LegSolution(LegTrajectory trajectory, List<String> shortfalls) {

    public LegSolution {
        shortfalls = List.copyOf(shortfalls);
    }

    /** A trajectory judged by the plan it was made for. */
    public static LegSolution of(LegPlan plan, LegTrajectory trajectory) {
        final List<String> shortfalls = new ArrayList<>();
        for (int i = 0; i < plan.nodes().size(); i++) {
            final Optional<String> shortfall =
                    plan.nodes().get(i).shortfall(trajectory.nodes().get(i));
            shortfall.ifPresent(shortfalls::add);
        }
        return new LegSolution(trajectory, shortfalls);
    }

    /** Whether it keeps to the plan. */
    public boolean isFlyable() {
        return shortfalls.isEmpty();
    }

    /** All that the craft gives, m/s. */
    public double deltaV() {
        return trajectory.deltaV();
    }
}
