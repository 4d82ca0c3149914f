package space.apophis.study;

import java.util.List;
import space.apophis.scenario.timeline.TimelineSectionSpec;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.TimelineResult;
import space.apophis.timeline.Programme;
import space.apophis.timeline.ShippedTimeline;
import space.apophis.units.PreciseDate;

/** The shipped programme beside the synthetic launch period and pass. */
final class SyntheticTimeline {

    private SyntheticTimeline() {}

    static TimelineResult timeline(CloseApproachResult pass) {
        final LaunchPeriodSection transfers =
                new LaunchPeriodSection(SyntheticTransfers.transfers(), 1, SyntheticTransfers.window(), null, null);
        return new TimelineStudy(new Programme(ShippedTimeline.spec()), section("ramses"))
                .of(transfers, pass.utc(), null, instants -> List.of());
    }

    static TimelineSectionSpec section(String mission) {
        return new TimelineSectionSpec(
                "cooperation", mission, List.of(), PreciseDate.parse("2026"), PreciseDate.parse("2029-06"));
    }
}
