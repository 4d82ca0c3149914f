package space.apophis.study.launch;

import java.util.List;
import java.util.Optional;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.visit.VisitorPath;

/**
 * What a search for transfers gives.
 *
 * @param section all null where the scenario does not ask
 * @param visitor the path of one of the options; empty where there is none
 * @param leading the nominal option and the days of the period; empty where there is none
 * @param arrivals of its options at the asteroid, before they brake
 */
public record LaunchPeriodOutcome(
        LaunchPeriodSection section,
        Optional<VisitorPath> visitor,
        Optional<LeadingOption> leading,
        List<OptionArrival> arrivals) {

    /** Of a scenario without a transfer. */
    public static final LaunchPeriodOutcome NONE = new LaunchPeriodOutcome(
            new LaunchPeriodSection(null, null, null, null, null), Optional.empty(), Optional.empty(), List.of());

    /** The arrival of an option, by its label. */
    public Optional<OptionArrival> arrival(String label) {
        return arrivals.stream().filter(option -> option.label().equals(label)).findFirst();
    }
}
