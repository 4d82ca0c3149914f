package space.apophis.ephemeris;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import space.apophis.job.InputFault;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Heliocentric positions of the asteroids whose pull on a small body is worth having: the sixteen of JPL's
 * small-body perturber set SB441-N16, which is about all the mass of the main belt that acts coherently.
 */
public final class AsteroidEphemeris {

    private final AsteroidFile file;
    private final double start;
    private final double length;
    private final double[] gm;
    private final List<String> leftOut;

    public AsteroidEphemeris(AsteroidFile file) {
        this(file, List.of());
    }

    private AsteroidEphemeris(AsteroidFile file, List<String> leftOut) {
        this.file = file;
        this.leftOut = leftOut;
        this.start = (file.startJulianDate() - Epoch.J2000_JULIAN_DATE) * Unit.DAY;
        this.length = file.granuleDays() * Unit.DAY;
        this.gm =
                file.asteroids().stream().mapToDouble(AsteroidFile.Asteroid::gm).toArray();
    }

    /**
     * All but one, for a flight of that one itself, which would else fall into its own pull.
     *
     * @param names by which it is known, in capitals; its number or its name is looked for
     * @return this where it is none of them
     */
    public AsteroidEphemeris without(Set<String> names) {
        final List<AsteroidFile.Asteroid> all = file.asteroids();
        final List<AsteroidFile.Asteroid> others = all.stream()
                .filter(a -> !names.contains(Integer.toString(a.number()))
                        && !names.contains(a.name().toUpperCase(Locale.ROOT)))
                .toList();
        if (others.size() == all.size()) {
            return this;
        }
        final int each = file.granules() * 3 * file.coefficients();
        final double[] data = new double[others.size() * each];
        for (int i = 0; i < others.size(); i++) {
            System.arraycopy(file.data(), all.indexOf(others.get(i)) * each, data, i * each, each);
        }
        final List<String> own = new ArrayList<>(names());
        final AsteroidEphemeris rest = new AsteroidEphemeris(
                new AsteroidFile(
                        file.startJulianDate(), file.granuleDays(), file.granules(), file.coefficients(), others, data),
                own);
        own.removeAll(rest.names());
        return rest;
    }

    /** Number and name of those that the file has and that are left out here. */
    public List<String> leftOut() {
        return Collections.unmodifiableList(leftOut);
    }

    /** How many asteroids there are. */
    public int count() {
        return gm.length;
    }

    /** Their names, in the order of the positions. */
    public List<String> names() {
        return file.asteroids().stream().map(a -> a.number() + " " + a.name()).toList();
    }

    /** Their numbers of the Minor Planet Center, in the order of the positions. */
    public List<Integer> numbers() {
        return file.asteroids().stream().map(AsteroidFile.Asteroid::number).toList();
    }

    /** Their gravitational parameters, m^3/s^2, in the order of the positions. */
    public double[] gms() {
        return gm.clone();
    }

    /** First instant covered, TDB seconds since J2000. */
    public double start() {
        return start;
    }

    /** Last instant covered, TDB seconds since J2000. */
    public double end() {
        return start + file.granules() * length;
    }

    /**
     * Refuses an instant that is not covered.
     *
     * @param t TDB seconds since J2000
     * @throws InputFault if it is not
     */
    void requireCovered(double t) {
        if (!(t >= start && t <= end())) {
            throw new InputFault(
                    DataFolder.ASTEROIDS + ": covers JD " + file.startJulianDate() + " to "
                            + (Epoch.J2000_JULIAN_DATE + end() / Unit.DAY) + " TDB, but JD "
                            + (Epoch.J2000_JULIAN_DATE + t / Unit.DAY)
                            + " was asked for: shorten the scenario, or fly without them by propagation.forces.asteroids: false");
        }
    }

    /**
     * Fills in all positions.
     *
     * @param t TDB seconds since J2000
     * @param positions receives three numbers an asteroid, heliocentric ICRF, m
     * @throws InputFault if t is not covered
     */
    public void fill(double t, double[] positions) {
        requireCovered(t);
        final int granule = (int) Math.min((t - start) / length, file.granules() - 1.0);
        final double x = 2.0 * (t - (start + granule * length)) / length - 1.0;
        final int n = file.coefficients();
        final double[] data = file.data();
        final double twice = 2.0 * x;
        for (int asteroid = 0; asteroid < gm.length; asteroid++) {
            final int ix = (asteroid * file.granules() + granule) * 3 * n;
            final int iy = ix + n;
            final int iz = iy + n;
            // Clenshaw's recurrence, the three components in step: none waits for the others
            double x1 = 0.0;
            double x2 = 0.0;
            double y1 = 0.0;
            double y2 = 0.0;
            double z1 = 0.0;
            double z2 = 0.0;
            for (int k = n - 1; k > 0; k--) {
                final double bx = data[ix + k] + twice * x1 - x2;
                final double by = data[iy + k] + twice * y1 - y2;
                final double bz = data[iz + k] + twice * z1 - z2;
                x2 = x1;
                x1 = bx;
                y2 = y1;
                y1 = by;
                z2 = z1;
                z1 = bz;
            }
            positions[3 * asteroid] = data[ix] + x * x1 - x2;
            positions[3 * asteroid + 1] = data[iy] + x * y1 - y2;
            positions[3 * asteroid + 2] = data[iz] + x * z1 - z2;
        }
    }
}
