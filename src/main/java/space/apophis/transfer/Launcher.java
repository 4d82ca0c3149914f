package space.apophis.transfer;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.hipparchus.util.FastMath;
import space.apophis.job.InputFault;

/**
 * A launcher at a site: the mass it sends to an escape. Curves at several declinations are joined straight; one curve
 * alone holds for every declination. A declination out of the reach of the site costs a larger injection, read as the C3
 * which that would give in plane.
 *
 * @param name for people
 * @param site where it starts
 * @param parkingOrbit from which it injects
 * @param curves by rising declination, at least one
 */
public record Launcher(String name, LaunchSite site, ParkingOrbit parkingOrbit, List<MassCurve> curves)
        implements Serializable {

    private static final double KM2 = 1e6;
    private static final int DECLINATIONS = 10;
    private static final int HALVINGS = 50;

    public Launcher {
        curves = List.copyOf(curves);
        for (int i = 1; i < curves.size(); i++) {
            if (!(curves.get(i).declination() > curves.get(i - 1).declination())) {
                throw new IllegalArgumentException(name + ": the declinations of a launcher's curves must rise");
            }
        }
        if (curves.isEmpty()) {
            throw new IllegalArgumentException(name + ": a launcher needs a mass against C3");
        }
    }

    /**
     * The mass it sends along an asymptote, kg.
     *
     * @throws InputFault if the table has no value there, naming what it has
     */
    public double mass(LaunchAsymptote asymptote) {
        final double mass = massOrNaN(asymptote.characteristicEnergy(), asymptote.declination());
        if (Double.isNaN(mass)) {
            throw new InputFault(String.format(
                    Locale.ROOT,
                    "launcher %s: no mass at C3 %.2f km^2/s^2 (%.2f with the plane change) and declination %.1f deg,"
                            + " its table has C3 %.2f to %.2f%s",
                    name,
                    asymptote.characteristicEnergy() / KM2,
                    equivalentEnergy(asymptote.characteristicEnergy(), asymptote.declination()) / KM2,
                    FastMath.toDegrees(asymptote.declination()),
                    curves.stream().mapToDouble(MassCurve::leastEnergy).max().orElseThrow() / KM2,
                    curves.stream().mapToDouble(MassCurve::greatestEnergy).min().orElseThrow() / KM2,
                    declinations()));
        }
        return mass;
    }

    /**
     * The greatest C3 to which it sends a mass at every declination up to one, either side of the equator, m^2/s^2.
     *
     * @param mass kg
     * @param declination rad, in the reach of the site
     * @return not a number where it does not send so much anywhere there
     */
    public double greatestEnergy(double mass, double declination) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= DECLINATIONS; i++) {
            least = FastMath.min(least, greatestEnergyAt(mass, declination * i / DECLINATIONS));
        }
        return least;
    }

    private double greatestEnergyAt(double mass, double declination) {
        double low = curves.stream().mapToDouble(MassCurve::leastEnergy).max().orElseThrow();
        double high =
                curves.stream().mapToDouble(MassCurve::greatestEnergy).min().orElseThrow();
        if (massOrNaN(high, declination) >= mass) {
            return high;
        }
        if (!(massOrNaN(low, declination) >= mass)) {
            return Double.NaN;
        }
        for (int i = 0; i < HALVINGS; i++) {
            final double middle = 0.5 * (low + high);
            if (massOrNaN(middle, declination) >= mass) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String declinations() {
        return curves.size() == 1
                ? ""
                : String.format(
                        Locale.ROOT,
                        " and declinations of %.1f to %.1f deg either side of the equator",
                        FastMath.toDegrees(curves.get(0).declination()),
                        FastMath.toDegrees(curves.get(curves.size() - 1).declination()));
    }

    /** The C3 in plane that costs what this one costs at a declination, m^2/s^2. */
    public double equivalentEnergy(double characteristicEnergy, double declination) {
        return parkingOrbit.equivalentEnergy(characteristicEnergy, site.outOfPlane(declination));
    }

    /** The injection from the parking orbit, with the plane change if one is needed, m/s: the launcher's, not the craft's. */
    public double injectionDeltaV(LaunchAsymptote asymptote) {
        return parkingOrbit.injectionDeltaV(asymptote.characteristicEnergy(), site.outOfPlane(asymptote.declination()));
    }

    /** Whether its table goes as far as a C3, m^2/s^2, at any declination: no plane change makes one cheaper. */
    public boolean reaches(double characteristicEnergy) {
        for (MassCurve curve : curves) {
            if (characteristicEnergy <= curve.greatestEnergy()) {
                return true;
            }
        }
        return false;
    }

    /** The mass, kg; not a number where the table has none. */
    public double massOrNaN(double characteristicEnergy, double declination) {
        return massOrNaN(characteristicEnergy, declination, site.outOfPlane(declination));
    }

    /**
     * The mass where the asymptote stands out of the plane of the parking orbit, kg; not a number where the table has none.
     *
     * @param outOfPlane rad
     */
    public double massOrNaN(LaunchAsymptote asymptote, double outOfPlane) {
        return massOrNaN(asymptote.characteristicEnergy(), asymptote.declination(), outOfPlane);
    }

    private double massOrNaN(double characteristicEnergy, double declination, double outOfPlane) {
        if (!reaches(characteristicEnergy)) {
            return Double.NaN;
        }
        final double energy = parkingOrbit.equivalentEnergy(characteristicEnergy, outOfPlane);
        if (curves.size() == 1) {
            return curves.get(0).mass(energy);
        }
        final double from = FastMath.abs(declination);
        int above = 1;
        while (above < curves.size() - 1 && curves.get(above).declination() < from) {
            above++;
        }
        final MassCurve low = curves.get(above - 1);
        final MassCurve high = curves.get(above);
        final double share = (from - low.declination()) / (high.declination() - low.declination());
        if (!(share >= 0.0 && share <= 1.0)) {
            return Double.NaN;
        }
        return (1.0 - share) * low.mass(energy) + share * high.mass(energy);
    }
}
