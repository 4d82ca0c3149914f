package space.apophis.ephemeris;

import java.util.Locale;
import space.apophis.job.InputFault;

/**
 * Positions, velocities and accelerations of the major bodies from a file in JPL's DE layout, all in one pass and
 * without allocation. Orekit's own loader gives the same numbers (a test compares them) but rereads its file as the
 * date moves, and one body at a time.
 */
public final class PlanetaryEphemeris {

    private static final double DAY = 86400.0;
    private static final double J2000 = 2451545.0;
    private static final double KM = 1000.0;

    private final String name;
    private final DeHeader header;
    private final double[] data;
    private final int recordLength;
    private final double start;
    private final double end;
    private final double block;
    private final double earthShare;
    private final double moonShare;
    private final double[] gm = new double[Body.COUNT];

    public PlanetaryEphemeris(String name, DeFile file) {
        this.name = name;
        this.header = file.header();
        this.data = file.data();
        this.recordLength = header.recordLength();
        this.start = (header.startJulianDate() - J2000) * DAY;
        this.end = (header.endJulianDate() - J2000) * DAY;
        this.block = header.blockDays() * DAY;
        final double ratio = header.constant("EMRAT");
        this.moonShare = 1.0 / (1.0 + ratio);
        this.earthShare = ratio / (1.0 + ratio);
        final double au = header.constant("AU") * KM;
        for (Body body : Body.values()) {
            final double inSi = header.constant(body.gmConstant()) * au * au * au / (DAY * DAY);
            final double share = body == Body.EARTH ? earthShare : body == Body.MOON ? moonShare : 1.0;
            gm[body.ordinal()] = share * inSi;
        }
    }

    /** Name of the file. */
    public String name() {
        return name;
    }

    /** First line of the file's own title. */
    public String title() {
        return header.title().get(0);
    }

    /** First instant covered, TDB seconds since J2000. */
    public double start() {
        return start;
    }

    /** Last instant covered, TDB seconds since J2000. */
    public double end() {
        return end;
    }

    /** Gravitational parameter, m^3/s^2. */
    public double gm(Body body) {
        return gm[body.ordinal()];
    }

    /** Gravitational parameters in the order of {@link Body}, m^3/s^2. */
    public double[] gms() {
        return gm.clone();
    }

    /**
     * A constant of the header, in the file's unit.
     *
     * @throws IllegalArgumentException if the header has none of that name
     */
    public double constant(String constantName) {
        return header.constant(constantName);
    }

    /** Whether the header has a constant of that name. */
    public boolean hasConstant(String constantName) {
        return header.constants().containsKey(constantName);
    }

    /**
     * Fills in the states of all bodies.
     *
     * @param t TDB seconds since J2000
     * @param states filled, barycentric ICRF
     * @throws InputFault if t is not covered
     */
    public void fill(double t, BodyStates states) {
        if (!(t >= start && t <= end)) {
            throw outOfCoverage(t);
        }
        final int record = (int) Math.min((t - start) / block, header.records() - 1.0);
        final double inRecord = t - start - record * block;
        final Scratch scratch = SCRATCH.get();
        for (Body body : Body.values()) {
            item(itemOf(body), record, inRecord, scratch, states, 3 * body.ordinal());
        }
        final int e = 3 * Body.EARTH.ordinal();
        final int m = 3 * Body.MOON.ordinal();
        separate(states.position, e, m);
        separate(states.velocity, e, m);
        separate(states.acceleration, e, m);
    }

    /** From barycentre of Earth and Moon, and Moon from Earth, to both from the barycentre of the solar system. */
    private void separate(double[] vectors, int e, int m) {
        for (int k = 0; k < 3; k++) {
            final double barycentre = vectors[e + k];
            final double moonFromEarth = vectors[m + k];
            vectors[e + k] = barycentre - moonShare * moonFromEarth;
            vectors[m + k] = barycentre + earthShare * moonFromEarth;
        }
    }

    private static int itemOf(Body body) {
        return switch (body) {
            case SUN -> DeLayout.SUN;
            case MERCURY -> 0;
            case VENUS -> 1;
            case EARTH -> DeLayout.EARTH_MOON_BARYCENTRE;
            case MOON -> DeLayout.MOON;
            case MARS -> 3;
            case JUPITER -> 4;
            case SATURN -> 5;
            case URANUS -> 6;
            case NEPTUNE -> 7;
            case PLUTO -> 8;
        };
    }

    private void item(int item, int record, double inRecord, Scratch scratch, BodyStates states, int at) {
        final DeLayout layout = header.layout().get(item);
        final int n = layout.coefficients();
        final double length = block / layout.granules();
        final int granule = (int) Math.min(inRecord / length, layout.granules() - 1.0);
        final double x = 2.0 * (inRecord - granule * length) / length - 1.0;
        Chebyshev.polynomials(n, x, scratch.t, scratch.d, scratch.d2);
        final double rate = 2.0 / length;
        int index = record * recordLength + layout.first() - 1 + 3 * granule * n;
        for (int k = 0; k < 3; k++) {
            double position = 0.0;
            double velocity = 0.0;
            double acceleration = 0.0;
            // Smallest terms first, so that rounding is that of the sum and not of its parts.
            for (int i = n - 1; i >= 0; i--) {
                final double coefficient = data[index + i];
                position += coefficient * scratch.t[i];
                velocity += coefficient * scratch.d[i];
                acceleration += coefficient * scratch.d2[i];
            }
            states.position[at + k] = KM * position;
            states.velocity[at + k] = KM * rate * velocity;
            states.acceleration[at + k] = KM * rate * rate * acceleration;
            index += n;
        }
    }

    private InputFault outOfCoverage(double t) {
        return new InputFault(String.format(
                Locale.ROOT,
                "%s: covers JD %.1f to %.1f TDB, but JD %.6f was asked for: shorten the scenario, or add a JPL DE file"
                        + " that covers it",
                name,
                header.startJulianDate(),
                header.endJulianDate(),
                J2000 + t / DAY));
    }

    private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

    private static final class Scratch {
        private final double[] t = new double[64];
        private final double[] d = new double[64];
        private final double[] d2 = new double[64];
    }
}
