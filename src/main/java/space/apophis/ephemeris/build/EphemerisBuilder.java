package space.apophis.ephemeris.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.ephemeris.AsteroidFile;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.Chebyshev;
import space.apophis.ephemeris.DataFolder;
import space.apophis.ephemeris.DeFile;
import space.apophis.ephemeris.DeFileWriter;
import space.apophis.ephemeris.DeHeader;
import space.apophis.ephemeris.DeHeader.DeLayout;
import space.apophis.job.Progress;
import space.apophis.units.Unit;

/**
 * Makes the data folder that ships: the solar system integrated from the start states, as a planetary file in JPL's
 * layout and a file of the large asteroids, with leap seconds and checksums beside them.
 */
public final class EphemerisBuilder {

    /** First instant of the files that ship, JD TDB: 1999-12-24. */
    public static final double START = 2451536.5;

    /** Blocks of 32 days of the files that ship; the last ends on 2141-01-13. */
    public static final int BLOCKS = 1610;

    /** From here granules are counted, JD TDB, so that builds of other spans round alike: they have the same bits. */
    private static final double ORIGIN = 2459184.5;

    private static final double TOLERANCE = 1e-6;
    private static final double BLOCK_DAYS = 32.0;
    private static final double ASTEROID_GRANULE_DAYS = 16.0;
    private static final int ASTEROID_COEFFICIENTS = 10;
    /** Not a number of JPL's, nor 100, which stands for INPOP. */
    private static final int NUMBER = 9001;

    /** Coefficients and granules per block of each item, as in DE440; nutations and librations are left out. */
    private static final int[][] SHAPES = {
        {14, 4}, {10, 2}, {13, 2}, {11, 1}, {8, 1}, {7, 1}, {6, 1}, {6, 1}, {6, 1}, {13, 8}, {11, 2}, {0, 0}, {0, 0}
    };

    private final Constants constants = Constants.shipped();
    private final AsteroidElements[] asteroids = AsteroidElements.shipped();
    private final StartStates start;
    private final double firstJulianDate;
    private final int blocks;

    /**
     * @param start where the integration starts
     * @param firstJulianDate first instant, JD TDB, whole blocks from {@link #ORIGIN}; the epoch of the start states must lie in the span
     * @param blocks number of blocks of 32 days
     */
    EphemerisBuilder(StartStates start, double firstJulianDate, int blocks) {
        this.start = start;
        this.firstJulianDate = firstJulianDate;
        this.blocks = blocks;
        final double last = firstJulianDate + blocks * BLOCK_DAYS;
        if (start.julianDate() < firstJulianDate || start.julianDate() > last) {
            throw new IllegalArgumentException("the start states are of JD " + start.julianDate()
                    + ", outside the span " + firstJulianDate + " to " + last);
        }
    }

    /**
     * Integrates and writes the data folder.
     *
     * @return what the fits of the polynomials leave, at instants they have not seen, in metres by item
     * @throws IOException if the folder cannot be written
     */
    public static Map<String, Double> build(Path folder, Progress progress) throws IOException {
        return new EphemerisBuilder(StartStates.shipped(), START, BLOCKS).write(folder, progress);
    }

    /**
     * The same from a table of start states that a fit has written.
     *
     * @throws space.apophis.job.InputFault if the table is none
     */
    public static Map<String, Double> build(Path startStates, Path folder, Progress progress) throws IOException {
        return new EphemerisBuilder(StartStates.read(startStates), START, BLOCKS).write(folder, progress);
    }

    Map<String, Double> write(Path folder, Progress progress) throws IOException {
        final double from = (firstJulianDate - start.julianDate()) * Unit.DAY;
        final double to = from + blocks * BLOCK_DAYS * Unit.DAY;
        final int asteroidGranules = (int) Math.ceil(blocks * BLOCK_DAYS / ASTEROID_GRANULE_DAYS);

        final SolarSystemIntegration integration =
                new SolarSystemIntegration(start, constants, asteroids, EnumSet.allOf(Term.class), TOLERANCE);
        final List<Track> planetTracks = planetTracks();
        final List<Track> asteroidTracks = asteroidTracks(asteroidGranules);
        final List<Track> all = new ArrayList<>(planetTracks);
        all.addAll(asteroidTracks);
        final double asteroidEnd = from + asteroidGranules * ASTEROID_GRANULE_DAYS * Unit.DAY;
        integration.run(from, Math.max(to, asteroidEnd), all, progress);

        final Map<String, Double> residuals = new LinkedHashMap<>();
        final Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DataFolder.EPHEMERIS, DeFileWriter.toBytes(planetFile(planetTracks, residuals)));
        files.put(
                DataFolder.ASTEROIDS,
                asteroidFile(asteroidTracks, asteroidGranules, residuals).toBytes());
        files.put(DataFolder.LEAP_SECONDS, LeapSeconds.history().getBytes(StandardCharsets.US_ASCII));
        DataFolder.write(folder, files);
        return residuals;
    }

    private List<Track> planetTracks() {
        final double origin = (ORIGIN - start.julianDate()) * Unit.DAY;
        final int firstBlock = (int) Math.round((firstJulianDate - ORIGIN) / BLOCK_DAYS);
        final List<Track> tracks = new ArrayList<>();
        final double moonShare = 1.0 / (1.0 + constants.get("EMRAT"));
        final int earth = 3 * Body.EARTH.ordinal();
        final int moon = 3 * Body.MOON.ordinal();
        final Body[] plain = {
            Body.MERCURY,
            Body.VENUS,
            null,
            Body.MARS,
            Body.JUPITER,
            Body.SATURN,
            Body.URANUS,
            Body.NEPTUNE,
            Body.PLUTO,
            Body.MOON,
            Body.SUN
        };
        for (int item = 0; item < plain.length; item++) {
            final Track.Reading reading;
            if (item == DeLayout.EARTH_MOON_BARYCENTRE) {
                reading = (y, vector) -> {
                    for (int k = 0; k < 3; k++) {
                        vector[k] = y[earth + k] + moonShare * y[moon + k];
                    }
                };
            } else {
                final int offset = 3 * plain[item].ordinal();
                reading = (y, vector) -> System.arraycopy(y, offset, vector, 0, 3);
            }
            final int granules = SHAPES[item][1];
            tracks.add(new Track(
                    reading,
                    origin,
                    BLOCK_DAYS * Unit.DAY / granules,
                    firstBlock * granules,
                    blocks * granules,
                    SHAPES[item][0]));
        }
        return tracks;
    }

    private List<Track> asteroidTracks(int granules) {
        final List<Track> tracks = new ArrayList<>();
        final int sun = 3 * Body.SUN.ordinal();
        for (int i = 0; i < SolarSystemEquations.LARGE_ASTEROIDS; i++) {
            final int offset = 3 * (Body.COUNT + i);
            tracks.add(new Track(
                    (y, vector) -> {
                        for (int k = 0; k < 3; k++) {
                            vector[k] = y[offset + k] - y[sun + k];
                        }
                    },
                    (ORIGIN - start.julianDate()) * Unit.DAY,
                    ASTEROID_GRANULE_DAYS * Unit.DAY,
                    (int) Math.round((firstJulianDate - ORIGIN) / ASTEROID_GRANULE_DAYS),
                    granules,
                    ASTEROID_COEFFICIENTS));
        }
        return tracks;
    }

    private DeFile planetFile(List<Track> tracks, Map<String, Double> residuals) {
        final List<DeLayout> layout = new ArrayList<>();
        int next = 3;
        for (int item = 0; item < SHAPES.length; item++) {
            final DeLayout entry = new DeLayout(next, SHAPES[item][0], SHAPES[item][1]);
            layout.add(entry);
            next += entry.size(item);
        }
        final DeHeader header = new DeHeader(
                List.of(
                        "Apophis Solar System Ephemeris 3 (not a JPL ephemeris)",
                        "Start: JED " + firstJulianDate + " TDB. Start states fitted to DE440, 2021 to 2030",
                        "Final: JED " + (firstJulianDate + blocks * BLOCK_DAYS) + " TDB. Constants of DE440"),
                firstJulianDate,
                firstJulianDate + blocks * BLOCK_DAYS,
                BLOCK_DAYS,
                NUMBER,
                layout,
                constants.values());
        final double[] data = new double[blocks * header.recordLength()];
        for (int block = 0; block < blocks; block++) {
            data[block * header.recordLength()] = firstJulianDate + block * BLOCK_DAYS;
            data[block * header.recordLength() + 1] = firstJulianDate + (block + 1) * BLOCK_DAYS;
        }
        final String[] names = {
            "Mercury",
            "Venus",
            "Earth-Moon barycentre",
            "Mars",
            "Jupiter",
            "Saturn",
            "Uranus",
            "Neptune",
            "Pluto",
            "Moon from Earth",
            "Sun"
        };
        for (int item = 0; item < tracks.size(); item++) {
            final DeLayout entry = layout.get(item);
            final int perGranule = 3 * entry.coefficients();
            double worst = 0.0;
            for (int granule = 0; granule < tracks.get(item).granules(); granule++) {
                final int at = granule / entry.granules() * header.recordLength()
                        + entry.first()
                        - 1
                        + granule % entry.granules() * perGranule;
                worst = Math.max(worst, fit(tracks.get(item), granule, data, at, 1e-3));
            }
            residuals.put(names[item], worst);
        }
        return new DeFile(header, data);
    }

    private AsteroidFile asteroidFile(List<Track> tracks, int granules, Map<String, Double> residuals) {
        final double[] data = new double[tracks.size() * granules * 3 * ASTEROID_COEFFICIENTS];
        final List<AsteroidFile.Asteroid> list = new ArrayList<>();
        int at = 0;
        double worst = 0.0;
        for (int i = 0; i < tracks.size(); i++) {
            list.add(new AsteroidFile.Asteroid(asteroids[i].number(), asteroids[i].name(), asteroids[i].gm()));
            for (int granule = 0; granule < granules; granule++) {
                worst = Math.max(worst, fit(tracks.get(i), granule, data, at, 1.0));
                at += 3 * ASTEROID_COEFFICIENTS;
            }
        }
        residuals.put("asteroids from the Sun", worst);
        return new AsteroidFile(firstJulianDate, ASTEROID_GRANULE_DAYS, granules, ASTEROID_COEFFICIENTS, list, data);
    }

    /** Fits one granule, puts its coefficients in place, and returns the distance to the sample it has not seen, m. */
    private static double fit(Track track, int granule, double[] data, int at, double unit) {
        final double[] check = track.check(granule);
        double square = 0.0;
        int next = at;
        for (int k = 0; k < 3; k++) {
            final double[] coefficients = track.coefficients(granule, k);
            final int n = coefficients.length;
            final double[] t = new double[n];
            Chebyshev.polynomials(n, track.checkArgument(), t, new double[n], new double[n]);
            double value = 0.0;
            for (int i = n - 1; i >= 0; i--) {
                data[next + i] = coefficients[i] * unit;
                value += coefficients[i] * t[i];
            }
            square += (value - check[k]) * (value - check[k]);
            next += n;
        }
        return Math.sqrt(square);
    }

    /**
     * Leap seconds since 1972, from the bulletins of the International Earth Rotation and Reference Systems Service. None
     * is announced after 2017, and none is assumed.
     */
    static final class LeapSeconds {

        private static final String[] MONTHS = {"Jan.", "Jul."};

        /** TAI - UTC starts at 10 s on 1972-01-01; a second is added on each of these first days, year and half-year. */
        private static final int[][] ADDED = {
            {1972, 1}, {1973, 0}, {1974, 0}, {1975, 0}, {1976, 0}, {1977, 0}, {1978, 0}, {1979, 0}, {1980, 0},
            {1981, 1}, {1982, 1}, {1983, 1}, {1985, 1}, {1988, 0}, {1990, 0}, {1991, 0}, {1992, 1}, {1993, 1},
            {1994, 1}, {1996, 0}, {1997, 1}, {1999, 0}, {2006, 0}, {2009, 0}, {2012, 1}, {2015, 1}, {2017, 0}
        };

        private LeapSeconds() {}

        /** The table in the layout that Orekit reads as UTC-TAI.history. */
        static String history() {
            final StringBuilder text = new StringBuilder("TAI - UTC from 1972; no later leap second is assumed.\n");
            int[] from = {1972, 0};
            int offset = 10;
            for (int[] to : ADDED) {
                text.append(String.format(
                        Locale.ROOT,
                        " %d  %s  1 - %d  %s  1    %ds%n",
                        from[0],
                        MONTHS[from[1]],
                        to[0],
                        MONTHS[to[1]],
                        offset));
                from = to;
                offset++;
            }
            text.append(String.format(
                    Locale.ROOT, " %d  %s  1 -                    %ds%n", from[0], MONTHS[from[1]], offset));
            return text.toString().replace(System.lineSeparator(), "\n");
        }
    }
}
