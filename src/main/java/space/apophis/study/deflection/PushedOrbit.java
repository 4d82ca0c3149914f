package space.apophis.study.deflection;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.uncertainty.OrbitCovariance;

/**
 * The orbit that a push leaves, at the instant at which it is over.
 *
 * @param time TDB seconds since J2000
 * @param state after it, heliocentric, ICRF, m and m/s
 * @param spread what one sigma of each independent uncertainty of the push does to that state: six rows, m and m/s; null where it is
 *     sure
 */
record PushedOrbit(double time, PVCoordinates state, RealMatrix spread) {

    /**
     * After a change of velocity at once.
     *
     * @param change ICRF, m/s
     * @param sigmas one sigma of each of its independent uncertainties, ICRF, m/s
     */
    static PushedOrbit impulse(DeflectionCase deflection, double time, Vector3D change, Vector3D... sigmas) {
        final PVCoordinates before = deflection.assessed().flight().trajectory().heliocentric(time);
        final RealMatrix spread = sigmas.length == 0 ? null : MatrixUtils.createRealMatrix(6, sigmas.length);
        for (int i = 0; i < sigmas.length; i++) {
            spread.setSubMatrix(column(sigmas[i]), 3, i);
        }
        return new PushedOrbit(
                time,
                new PVCoordinates(before.getPosition(), before.getVelocity().add(change)),
                spread);
    }

    private static double[][] column(Vector3D vector) {
        return new double[][] {{vector.getX()}, {vector.getY()}, {vector.getZ()}};
    }

    /** The plan of its flight. */
    FlightPlan plan(DeflectionCase deflection) {
        final OrbitSolution nominal = deflection.plan().orbit();
        return new FlightPlan(
                deflection.plan().scenario(),
                new OrbitSolution(
                        nominal.name(),
                        nominal.source(),
                        time,
                        state.getPosition(),
                        state.getVelocity(),
                        nominal.nonGravitational()),
                deflection.solarSystem());
    }

    /**
     * The covariance of the orbit, mapped to the push by the partials of the path that led to it: the factor [Phi(t) F, S], with
     * the spread S of the push, independent of it.
     *
     * @return null without a covariance
     */
    OrbitCovariance covariance(DeflectionCase deflection) {
        final BodySpec body = deflection.study().body();
        if (body.covariance() == null) {
            return null;
        }
        final RealMatrix mapped = deflection.assessed().uncertainty().factor(time);
        final int columns = mapped.getColumnDimension();
        final RealMatrix factor = MatrixUtils.createRealMatrix(
                OrbitCovariance.SIZE, columns + (spread == null ? 0 : spread.getColumnDimension()));
        factor.setSubMatrix(mapped.getData(), 0, 0);
        // A1, A2 and A3 are what they were.
        final RealMatrix own =
                AssessedFlight.covariance(deflection.plan(), body).factor();
        factor.setSubMatrix(
                own.getSubMatrix(6, OrbitCovariance.SIZE - 1, 0, columns - 1).getData(), 6, 0);
        if (spread != null) {
            factor.setSubMatrix(spread.getData(), 0, columns);
        }
        return new OrbitCovariance(time, factor);
    }
}
