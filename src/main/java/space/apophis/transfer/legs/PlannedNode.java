package space.apophis.transfer.legs;

import java.util.Optional;
import space.apophis.scenario.mission.LegType;

/** What a trajectory shall do at one place, and when. */
public sealed interface PlannedNode permits PlannedEncounter, PlannedManoeuvre {

    /** What it is. */
    LegType type();

    /** When it may be. */
    TimeRange when();

    /**
     * What of the plan a node of a trajectory does not keep to, in words.
     *
     * @param node at this place
     * @return empty if it keeps to all
     */
    Optional<String> shortfall(LegNode node);

    /** The same at other times. */
    PlannedNode within(TimeRange range);
}
