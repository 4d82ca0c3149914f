package space.apophis.report.export.message;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.study.result.CovarianceSample;

/**
 * Two bodies where they are nearest to each other.
 *
 * @param name of the file
 * @param t TDB seconds since J2000
 * @param first from which the other is seen
 * @param second the other
 * @param chance of a collision; nothing where it was not computed
 */
public record Conjunction(String name, double t, Party first, Party second, Optional<Chance> chance) {

    /**
     * A body at a conjunction.
     *
     * @param title for people
     * @param id its number by NAIF's rules, or its name
     * @param catalogue that the number is of
     * @param type by the standard
     * @param manoeuvrable by its own engines
     * @param ephemeris that its state is from
     * @param state heliocentric, ICRF axes, m and m/s
     * @param covariance of that state, as near in time as there is one
     * @param massKg not a number where it is not known
     * @param areaM2 seen, not a number where it is not known
     * @param remarks for people
     */
    record Party(
            String title,
            String id,
            String catalogue,
            String type,
            boolean manoeuvrable,
            String ephemeris,
            PVCoordinates state,
            Optional<CovarianceSample> covariance,
            double massKg,
            double areaM2,
            List<String> remarks) {

        /** Radial, transverse, normal: along the position, across it in the plane of motion, and along the momentum. */
        Vector3D[] axes() {
            final Vector3D radial = state.getPosition().normalize();
            final Vector3D normal =
                    state.getPosition().crossProduct(state.getVelocity()).normalize();
            return new Vector3D[] {radial, normal.crossProduct(radial), normal};
        }

        /** The covariance on these axes, held still, m^2, m^2/s, m^2/s^2; zeros where there is none. */
        double[][] covarianceOnAxes() {
            final int n = CovarianceSample.SIZE;
            final double[][] given = covariance.map(CovarianceSample::matrix).orElseGet(() -> new double[n][n]);
            final Vector3D[] axes = axes();
            final double[][] turned = new double[n][n];
            for (int row = 0; row < n; row++) {
                for (int column = 0; column < n; column++) {
                    double sum = 0.0;
                    for (int i = 0; i < 3; i++) {
                        for (int j = 0; j < 3; j++) {
                            sum += axes[row % 3].toArray()[i]
                                    * given[row / 3 * 3 + i][column / 3 * 3 + j]
                                    * axes[column % 3].toArray()[j];
                        }
                    }
                    turned[row][column] = 1e6 * sum;
                }
            }
            return turned;
        }
    }

    /** A chance of a collision and how it was found. */
    record Chance(double probability, String method) {}

    /** Of the second from the first, ICRF axes, m and m/s. */
    PVCoordinates relative() {
        return new PVCoordinates(first.state(), second.state());
    }
}
