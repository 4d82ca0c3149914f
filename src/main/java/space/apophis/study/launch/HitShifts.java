package space.apophis.study.launch;

import java.util.HashMap;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.deflection.ImpactorShift;
import space.apophis.deflection.PlaneShift;
import space.apophis.transfer.Days;
import space.apophis.transfer.grid.TransferOption;

/** Shifts on the target plane by hits at the ends of transfers: the partials of each day of arrival are made once. Safe for threads. */
final class HitShifts {

    private final ImpactorShift impactor;
    private final Map<Double, Vector3D[]> byDay = new HashMap<>();

    /** With the days of arrival of a grid. */
    HitShifts(ImpactorShift impactor, Days arrivals) {
        this.impactor = impactor;
        final Vector3D[][] rows = impactor.byDays(arrivals);
        for (int day = 0; day < rows.length; day++) {
            byDay.put(arrivals.at(day), rows[day]);
        }
    }

    /** Whether an instant is before the pass or strike, TDB seconds since J2000. */
    boolean isBefore(double arrival) {
        return arrival < impactor.partials().pass().time();
    }

    /**
     * By a transfer that arrives before the pass or strike.
     *
     * @param mass that hits, kg
     */
    PlaneShift of(TransferOption transfer, double mass) {
        final Vector3D[] rows = byDay.get(transfer.arrival());
        return rows == null
                ? impactor.of(transfer.arrival(), mass, transfer.arrivalExcessVelocity())
                : impactor.of(rows, mass, transfer.arrivalExcessVelocity());
    }

    /** Impact parameter after a shift, m. */
    double impactParameter(PlaneShift shift) {
        return impactor.impactParameter(shift);
    }
}
