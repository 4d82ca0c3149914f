package space.apophis.ephemeris;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import space.apophis.job.InputFault;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Positions, velocities and accelerations of the major bodies from a file in JPL's DE layout, all in one pass and
 * without allocation. Orekit's own loader gives the same numbers (a test compares them) but rereads its file as the
 * date moves, and one body at a time.
 */
public final class PlanetaryEphemeris {

    private static final double KM = 1000.0;

    private final String name;
    private final DeFile file;
    private final DeHeader header;
    private final double start;
    private final double end;
    private final double origin;
    private final double latest;
    private final double block;
    private final double earthShare;
    private final double moonShare;
    private final double[] gm = new double[Body.COUNT];
    private final Map<Body, BodySeries> series = new EnumMap<>(Body.class);

    /** The same in another order: those of one length of granule, which share polynomials, the longest first. */
    private final BodySeries[] sharing;

    public PlanetaryEphemeris(String name, DeFile file) {
        this.name = name;
        this.file = file;
        this.header = file.header();
        this.start = file.start();
        this.end = file.end();
        this.origin = DeFile.seconds(header.startJulianDate());
        this.block = header.blockDays() * Unit.DAY;
        final double lastPart = end - origin - (header.records() - 1.0) * block;
        // Where the last record is not whole the granule that begins at the end is not there.
        this.latest = lastPart < block ? Math.nextDown(lastPart) : block;
        final double ratio = header.constant("EMRAT");
        this.moonShare = 1.0 / (1.0 + ratio);
        this.earthShare = ratio / (1.0 + ratio);
        final double au = header.constant("AU") * KM;
        for (Body body : Body.values()) {
            final double inSi = header.constant(body.gmConstant()) * au * au * au / (Unit.DAY * Unit.DAY);
            final double share = body == Body.EARTH ? earthShare : body == Body.MOON ? moonShare : 1.0;
            gm[body.ordinal()] = share * inSi;
        }
        for (Body body : Body.values()) {
            series.put(body, new BodySeries(file, body));
        }
        this.sharing = series.values().stream()
                .sorted(Comparator.comparing(BodySeries::granules)
                        .thenComparing(BodySeries::terms, Comparator.reverseOrder()))
                .toArray(BodySeries[]::new);
    }

    /** Name of the file. */
    public String name() {
        return name;
    }

    /** What the file holds, in the layout of JPL's DE files whatever its own is. */
    public DeFile content() {
        return file;
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
        final int record = record(t);
        final double inRecord = inRecord(t, record);
        int granules = 0;
        for (BodySeries body : sharing) {
            if (body.granules() != granules) {
                granules = body.granules();
                states.granule.locate(inRecord, block, granules, body.terms());
            }
            body.fill(record, states);
        }
        separate(states);
    }

    /**
     * Fills in the state of one body, at a tenth of the cost of all; for Earth or Moon those of both.
     *
     * @param body whose part is filled; the rest is left as it is
     * @param t TDB seconds since J2000
     * @param states barycentric ICRF
     * @throws InputFault if t is not covered
     */
    public void fill(Body body, double t, BodyStates states) {
        final int record = record(t);
        if (body == Body.EARTH || body == Body.MOON) {
            fill(series.get(Body.EARTH), t, record, states);
            fill(series.get(Body.MOON), t, record, states);
            separate(states);
        } else {
            fill(series.get(body), t, record, states);
        }
    }

    private void fill(BodySeries body, double t, int record, BodyStates states) {
        states.granule.locate(inRecord(t, record), block, body.granules(), body.terms());
        body.fill(record, states);
    }

    /** An instant at which records, and the granules in them, begin, TDB seconds since J2000. */
    double origin() {
        return origin;
    }

    /**
     * Refuses an instant that is not covered.
     *
     * @param t TDB seconds since J2000
     * @throws InputFault if it is not
     */
    void requireCovered(double t) {
        if (!(t >= start && t <= end)) {
            throw outOfCoverage(t);
        }
    }

    private int record(double t) {
        requireCovered(t);
        return (int) Math.min((t - origin) / block, header.records() - 1.0);
    }

    private double inRecord(double t, int record) {
        final double inRecord = t - (origin + record * block);
        return record == header.records() - 1 ? Math.min(inRecord, latest) : inRecord;
    }

    private void separate(BodyStates states) {
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

    private InputFault outOfCoverage(double t) {
        return new InputFault(String.format(
                Locale.ROOT,
                "%s: covers JD %.1f to %.1f TDB, but JD %.6f was asked for: shorten the scenario, or add a JPL DE file or kernel"
                        + " that covers it",
                name,
                Epoch.J2000_JULIAN_DATE + start / Unit.DAY,
                Epoch.J2000_JULIAN_DATE + end / Unit.DAY,
                Epoch.J2000_JULIAN_DATE + t / Unit.DAY));
    }
}
