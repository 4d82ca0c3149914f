package space.apophis.scenario.timeline;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.PreciseDate;

/** The programme beside which the results of a scenario are shown. */
public record TimelineSectionSpec(
        @Key(
                value =
                        "Name of the timeline: a file timeline/NAME.yaml or NAME.yaml beside this one, or in the project's"
                                + " scenarios/timeline/",
                byDefault = "cooperation",
                pattern = {Key.NAME, Key.NAME_IN_WORDS})
        String file,

        @Key(
                value =
                        "System that flies the scenario's transfer: margins are told for it, with launch period, arrival and"
                                + " encounter as they are computed here; without it margins are those between the gates of"
                                + " all systems shown and the encounter",
                byDefault = Key.ABSENT,
                pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                example = "ramses")
        String mission,

        @Key(
                value =
                        "Systems shown, by their ids; where none is named, those of planetary defence and what the mission"
                                + " needs",
                byDefault = "none",
                example = "[ramses, h3]")
        List<String> systems,

        @Key(
                value = "First day shown; where it is absent, the first of the year in which the timeline was known",
                byDefault = Key.ABSENT,
                example = "2026")
        PreciseDate from,

        @Key(
                value = "Last day shown; where it is absent, two months after the encounter, or the end of 2029",
                byDefault = Key.ABSENT,
                example = "2029-06")
        PreciseDate to) {

    private static final int MOST_SYSTEMS = 16;

    public TimelineSectionSpec {
        KeyFault.requireDistinct("systems", "", systems.stream());
        KeyFault.requireAtMost(MOST_SYSTEMS, "systems", systems);
        if (from != null && to != null && !to.lastDay().isAfter(from.firstDay())) {
            throw new KeyFault("to", "'" + to + "' is not after '" + from + "', it must be");
        }
    }
}
