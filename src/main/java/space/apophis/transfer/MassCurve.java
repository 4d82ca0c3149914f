package space.apophis.transfer;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Mass against C3 at one declination: piecewise cubic and monotone where the points are (Fritsch and Carlson 1980, SIAM J.
 * Numer. Anal. 17:238, with the slopes of Fritsch and Butland 1984). Immutable.
 */
public final class MassCurve implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<MassPoint> points;
    private final double[] energy;
    private final double[] mass;
    private final double[] slope;

    /**
     * @param points at least two, of one declination, no two of one C3
     */
    public MassCurve(List<MassPoint> points) {
        this.points = points.stream()
                .sorted(Comparator.comparingDouble(MassPoint::characteristicEnergy))
                .toList();
        this.energy = this.points.stream()
                .mapToDouble(MassPoint::characteristicEnergy)
                .toArray();
        this.mass = this.points.stream().mapToDouble(MassPoint::mass).toArray();
        for (int i = 1; i < energy.length; i++) {
            if (!(energy[i] > energy[i - 1])) {
                throw new IllegalArgumentException("two masses for one C3 and declination");
            }
        }
        if (energy.length < 2
                || this.points.stream()
                                .mapToDouble(MassPoint::declination)
                                .distinct()
                                .count()
                        != 1) {
            throw new IllegalArgumentException("mass against C3 needs at least two values at each declination");
        }
        this.slope = slopes();
    }

    private double[] slopes() {
        final int n = energy.length;
        final double[] secant = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            secant[i] = (mass[i + 1] - mass[i]) / (energy[i + 1] - energy[i]);
        }
        final double[] slopes = new double[n];
        slopes[0] = secant[0];
        slopes[n - 1] = secant[n - 2];
        for (int i = 1; i < n - 1; i++) {
            final double before = energy[i] - energy[i - 1];
            final double after = energy[i + 1] - energy[i];
            // The harmonic mean keeps the curve monotone; a turning point is flat.
            slopes[i] = secant[i - 1] * secant[i] <= 0.0
                    ? 0.0
                    : 3.0
                            * (before + after)
                            / ((2.0 * after + before) / secant[i - 1] + (after + 2.0 * before) / secant[i]);
        }
        return slopes;
    }

    /** rad. */
    public double declination() {
        return points.get(0).declination();
    }

    /** Least C3 it has, m^2/s^2. */
    public double leastEnergy() {
        return energy[0];
    }

    /** Greatest C3 it has, m^2/s^2. */
    public double greatestEnergy() {
        return energy[energy.length - 1];
    }

    /** kg; not a number outside the C3 it has. */
    double mass(double characteristicEnergy) {
        if (!(characteristicEnergy >= leastEnergy() && characteristicEnergy <= greatestEnergy())) {
            return Double.NaN;
        }
        final int found = Arrays.binarySearch(energy, characteristicEnergy);
        final int i = Math.min(found >= 0 ? found : -found - 2, energy.length - 2);
        final double width = energy[i + 1] - energy[i];
        final double s = (characteristicEnergy - energy[i]) / width;
        final double r = 1.0 - s;
        return r * r * ((1.0 + 2.0 * s) * mass[i] + s * width * slope[i])
                + s * s * ((1.0 + 2.0 * r) * mass[i + 1] - r * width * slope[i + 1]);
    }
}
