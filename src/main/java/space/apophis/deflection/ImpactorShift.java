package space.apophis.deflection;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.transfer.Days;

/**
 * The shift on the target plane that an impactor gives which hits on a day with a velocity: what a deflection porkchop shows. The
 * partials of each day are made once. Immutable, safe for threads.
 *
 * @param partials of the pass
 * @param targetMass of the asteroid, kg
 * @param beta momentum factor, ejecta straight back
 */
public record ImpactorShift(ShiftPartials partials, double targetMass, double beta) {

    /**
     * The shift by one hit.
     *
     * @param t of the hit, before the pass, TDB seconds since J2000
     * @param mass that hits, kg
     * @param velocity relative to the asteroid, ICRF, m/s
     */
    public PlaneShift of(double t, double mass, Vector3D velocity) {
        return partials.shift(t, KineticImpact.straight(mass, velocity, beta).deltaV(targetMass));
    }

    /**
     * The rows of partials of each of some days; null for those at or after the pass.
     *
     * @param days of arrival
     */
    public Vector3D[][] byDays(Days days) {
        final Vector3D[][] rows = new Vector3D[days.count()][];
        for (int day = 0; day < rows.length; day++) {
            rows[day] = days.at(day) < partials.pass().time() ? partials.byVelocity(days.at(day)) : null;
        }
        return rows;
    }

    /**
     * The shift by a hit on a day of {@link #byDays}.
     *
     * @param rows of the day
     */
    public PlaneShift of(Vector3D[] rows, double mass, Vector3D velocity) {
        final double share = beta * mass / targetMass;
        return new PlaneShift(share * rows[0].dotProduct(velocity), share * rows[1].dotProduct(velocity));
    }

    /** Impact parameter after a shift, m. */
    public double impactParameter(PlaneShift shift) {
        return FastMath.hypot(
                partials.plane().xi() + shift.xi(), partials.plane().zeta() + shift.zeta());
    }
}
