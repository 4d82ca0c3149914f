package space.apophis.study.parked;

import java.util.Optional;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.visit.VisitorPath;

/**
 * What a parked craft's way to a pass gives.
 *
 * @param result null where the scenario does not ask
 * @param visitor its path near the asteroid; empty likewise
 */
public record ParkedFlybyOutcome(ParkedFlybyResult result, Optional<VisitorPath> visitor) {

    /** Of a scenario without one. */
    static final ParkedFlybyOutcome NONE = new ParkedFlybyOutcome(null, Optional.empty());
}
