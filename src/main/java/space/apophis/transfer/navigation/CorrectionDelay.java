package space.apophis.transfer.navigation;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.PathTransition;
import space.apophis.dynamics.RelativeMotion;

/**
 * What the first correction after an injection costs by the day it is given: the miss at the aim that the injection leaves, A
 * Phi(aim, launch) x, is the same whenever it is corrected; what takes it off is -(A Phi_v(aim, day))^-1 times it, which
 * grows with the days, since less time is left and since what the error has done to the path is to be undone.
 *
 * @param days after the launch, rising, s
 * @param byErrors change of velocity by the errors of C3, declination and right ascension, for each day, 3 x 3
 */
public record CorrectionDelay(List<Double> days, List<double[][]> byErrors) {

    public CorrectionDelay {
        days = List.copyOf(days);
        byErrors = List.copyOf(byErrors);
    }

    /**
     * About a flight.
     *
     * @param aim of the correction, behind the last of the days
     * @param days after the launch, rising, s
     */
    public static CorrectionDelay of(NominalFlight flight, NavigationAim aim, List<Double> days) {
        final PathTransition transition = flight.transition();
        final double[][] slopes = aim.slopes(flight.path().trajectory(), new RelativeMotion(flight.solarSystem()));
        final int last = days.size() - 1;
        final List<double[][]> fromDay = new ArrayList<>(days.size());
        double[][] toAim = SmallMatrix.times(slopes, transition.between(flight.launch() + days.get(last), aim.time()));
        fromDay.add(toAim);
        for (int d = last - 1; d >= 0; d--) {
            toAim = SmallMatrix.times(
                    toAim, transition.between(flight.launch() + days.get(d), flight.launch() + days.get(d + 1)));
            fromDay.add(0, toAim);
        }
        final double[][] miss = SmallMatrix.times(
                SmallMatrix.times(toAim, transition.between(flight.launch(), flight.launch() + days.get(0))),
                flight.startByErrors());
        return new CorrectionDelay(
                days,
                fromDay.stream()
                        .map(each -> SmallMatrix.times(SmallMatrix.minusInverse(byVelocity(each)), miss))
                        .toList());
    }

    private static double[][] byVelocity(double[][] rows) {
        final double[][] columns = new double[3][3];
        for (int k = 0; k < 3; k++) {
            System.arraycopy(rows[k], 3, columns[k], 0, 3);
        }
        return columns;
    }

    /**
     * Size of the correction on one of the days, m/s.
     *
     * @param errors of C3, m^2/s^2, declination and right ascension, rad
     */
    public double deltaV(int day, double[] errors) {
        return new Vector3D(SmallMatrix.times(byErrors.get(day), errors)).getNorm();
    }
}
