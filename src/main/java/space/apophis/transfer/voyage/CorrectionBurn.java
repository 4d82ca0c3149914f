package space.apophis.transfer.voyage;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.LegType;
import space.apophis.transfer.legs.LegNode;
import space.apophis.transfer.legs.LegTrajectory;
import space.apophis.units.Unit;

/**
 * The burn that a return to the planet of departure needs when it is flown. On conics the return after a year is for nothing,
 * whichever way the excess velocity points; but then the launch has no hold on the distance of the return from the plane of the
 * excess velocity and the planet's, and on nothing else than the time in it. A burn a quarter of a revolution on has.
 */
public final class CorrectionBurn {

    /** A manoeuvre of less is there for the search's sake, m/s. */
    private static final double SMALL = 5.0;

    /** What stands for it on the conics, m/s: enough to have a direction. */
    private static final double MARK = 0.01;

    /** A quarter of Earth's revolution, s: there a push across the path moves its end most. */
    private static final double QUARTER = 91.0 * Unit.DAY;

    private CorrectionBurn() {}

    /**
     * Conics whose first manoeuvre, where it is next to nothing on a way back to the planet of the launch that takes more than half
     * a revolution, is where such a burn belongs. Others as they are.
     */
    public static LegTrajectory placed(LegTrajectory conics) {
        final List<LegNode> nodes = new ArrayList<>(conics.nodes());
        final LegNode launch = nodes.get(0);
        if (nodes.size() < 4
                || nodes.get(1).type() != LegType.DEEP_SPACE_MANOEUVRE
                || nodes.get(1).deltaV() > SMALL
                || nodes.get(2).type() != LegType.SWING_BY
                || !nodes.get(2).body().equals(launch.body())
                || nodes.get(2).time() - launch.time() < 2.0 * QUARTER) {
            return conics;
        }
        final double time = launch.time() + QUARTER;
        final PVCoordinates there = new LegTrajectory(conics.gmSun(), List.of(launch, nodes.get(2))).at(time);
        final Vector3D along = there.getVelocity().normalize();
        nodes.set(
                1,
                new LegNode(
                        LegType.DEEP_SPACE_MANOEUVRE,
                        "",
                        time,
                        there.getPosition(),
                        Vector3D.ZERO,
                        there.getVelocity(),
                        new Vector3D(1.0, there.getVelocity(), MARK, along),
                        MARK,
                        Double.NaN));
        return new LegTrajectory(conics.gmSun(), nodes);
    }
}
