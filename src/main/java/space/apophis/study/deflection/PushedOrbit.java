package space.apophis.study.deflection;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.uncertainty.OrbitCovariance;

/**
 * The orbit that a push leaves, and how sure it is.
 *
 * @param orbit right after the push
 * @param spread what one sigma of each independent uncertainty of the push does to its velocity, ICRF, m/s
 */
record PushedOrbit(OrbitSolution orbit, List<Vector3D> spread) {

    /** Of a push; the momentum of a hit is sure no better than its factor, ejecta and the mass of the asteroid are. */
    static PushedOrbit of(Push push) {
        return new PushedOrbit(
                push.after(), push.hit().map(hit -> hit.draws().sigmas()).orElse(List.of()));
    }

    /** The plan of its flight. */
    FlightPlan plan(DeflectionCase deflection) {
        return new FlightPlan(deflection.plan().scenario(), orbit, deflection.solarSystem());
    }

    /**
     * The covariance of the orbit, mapped to the end of the push by the partials of the path that is not pushed: the factor
     * [Phi(t) F, S], with the spread S of the push, independent of it.
     *
     * @return null without a covariance
     */
    OrbitCovariance covariance(DeflectionCase deflection) {
        final BodySpec body = deflection.study().body();
        if (body.covariance() == null) {
            return null;
        }
        final RealMatrix mapped = deflection.assessed().uncertainty().factor(orbit.epoch());
        final int own = mapped.getColumnDimension();
        final RealMatrix factor = MatrixUtils.createRealMatrix(OrbitCovariance.SIZE, own + spread.size());
        factor.setSubMatrix(mapped.getData(), 0, 0);
        // A1, A2 and A3 are what they were.
        factor.setSubMatrix(
                AssessedFlight.covariance(deflection.plan(), body)
                        .factor()
                        .getSubMatrix(mapped.getRowDimension(), OrbitCovariance.SIZE - 1, 0, own - 1)
                        .getData(),
                mapped.getRowDimension(),
                0);
        for (int i = 0; i < spread.size(); i++) {
            factor.setSubMatrix(
                    MatrixUtils.createColumnRealMatrix(spread.get(i).toArray()).getData(), 3, own + i);
        }
        return new OrbitCovariance(orbit.epoch(), factor);
    }
}
