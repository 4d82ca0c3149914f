package space.apophis.proximity;

import java.util.ArrayList;
import java.util.List;

/**
 * What has been flown beside the asteroid without errors.
 *
 * @param now state after all of it
 * @param burns of it, in time order
 * @param arcs of it, one after the other
 * @param struck whether it has ended on the ground of the asteroid or its moon, after which nothing is flown
 */
public record EscortFlight(RelativeState now, List<PlannedBurn> burns, List<RelativePath> arcs, boolean struck) {

    public EscortFlight {
        burns = List.copyOf(burns);
        arcs = List.copyOf(arcs);
    }

    /** Before anything is flown. */
    public static EscortFlight from(RelativeState start) {
        return new EscortFlight(start, List.of(), List.of(), false);
    }

    /** The whole way. */
    public RelativePath path() {
        return RelativePath.joined(arcs);
    }

    EscortFlight burnt(PlannedBurn burn, double exhaustSpeed) {
        final List<PlannedBurn> more = new ArrayList<>(burns);
        more.add(burn);
        return new EscortFlight(burn.before().pushed(burn.impulse(), exhaustSpeed), more, arcs, false);
    }

    EscortFlight flown(RelativePath arc, boolean strikes) {
        final List<RelativePath> more = new ArrayList<>(arcs);
        more.add(arc);
        return new EscortFlight(
                new RelativeState(
                        arc.end(),
                        arc.at(arc.end()).getPosition(),
                        arc.at(arc.end()).getVelocity(),
                        now.mass()),
                burns,
                more,
                strikes);
    }
}
