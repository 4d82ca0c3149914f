package space.apophis.study.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hipparchus.linear.RealMatrix;
import space.apophis.encounter.CloseApproach;
import space.apophis.study.result.CovarianceSample;
import space.apophis.units.Unit;

/** The covariance of the state over a flight, for programs that ask for all of it: closer together where it changes. */
public final class CovarianceHistory {

    private static final double FAR_STEP = 30.0 * Unit.DAY;

    /** About a pass by Earth the axes of the ellipsoid turn within hours. */
    private static final double[][] NEAR = {{3.0 * Unit.DAY, 6.0 * 3600.0}, {6.0 * 3600.0, 1800.0}};

    /** m^2 in a square kilometre. */
    private static final double KM2 = 1e6;

    private CovarianceHistory() {}

    /** Of a flight whose covariance is known: every thirty days, and every half an hour at the pass chosen. */
    public static List<CovarianceSample> of(AssessedFlight assessed, Optional<CloseApproach> chosen) {
        final double first = assessed.flight().trajectory().start();
        final double last = assessed.flight().trajectory().end();
        final TreeSet<Double> instants = new TreeSet<>(List.of(last));
        for (double t = first; t < last; t += FAR_STEP) {
            instants.add(t);
        }
        chosen.ifPresent(pass -> {
            for (double[] part : NEAR) {
                for (double t = pass.time() - part[0]; t <= pass.time() + part[0]; t += part[1]) {
                    if (t >= first && t <= last) {
                        instants.add(t);
                    }
                }
            }
        });
        return instants.stream()
                .map(t -> new CovarianceSample(t, lower(assessed.uncertainty().covariance(t))))
                .toList();
    }

    private static List<Double> lower(RealMatrix covariance) {
        final List<Double> lower = new ArrayList<>();
        for (int row = 0; row < CovarianceSample.SIZE; row++) {
            for (int column = 0; column <= row; column++) {
                lower.add(covariance.getEntry(row, column) / KM2);
            }
        }
        return lower;
    }
}
