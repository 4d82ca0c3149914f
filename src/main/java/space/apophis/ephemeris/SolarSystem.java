package space.apophis.ephemeris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.orekit.data.DataContext;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.errors.OrekitException;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.TimeScale;
import space.apophis.job.InputFault;

/**
 * The solar system of one run: its ephemerides, and the Orekit data context over the same files. Immutable after
 * loading and safe for any number of threads.
 *
 * <pre>{@code
 * SolarSystem solarSystem = SolarSystem.load(Path.of("orekit-data"));
 * BodyStates states = new BodyStates();
 * solarSystem.planets().fill(924048000.0, states); // on 2029-04-13 at noon TDB, barycentric ICRF, m and m/s
 * double gmEarth = solarSystem.planets().gm(Body.EARTH); // 3.986e14 m^3/s^2
 * }</pre>
 */
public final class SolarSystem {

    private final LazyLoadedDataContext context;
    private final PlanetaryEphemeris planets;
    private final AsteroidEphemeris asteroids;
    private final String sha256;
    private final TdbClock clock;

    private SolarSystem(SolarSystem other, AsteroidEphemeris asteroids) {
        this.context = other.context;
        this.planets = other.planets;
        this.asteroids = asteroids;
        this.sha256 = other.sha256;
        this.clock = other.clock;
    }

    private SolarSystem(LazyLoadedDataContext context, OfficialEphemeris.PlanetFile planets, AsteroidFile asteroids) {
        this.context = context;
        this.planets = new PlanetaryEphemeris(planets.name(), planets.content());
        this.asteroids = new AsteroidEphemeris(asteroids);
        this.sha256 = planets.sha256();
        this.clock = new TdbClock(context.getTimeScales());
    }

    /**
     * Loads the folder of data that ships, after comparing its files with their sums. An official planetary ephemeris
     * that a user has added to it is used instead of the one that ships; {@link OfficialEphemeris} says which.
     *
     * @throws InputFault if a file is missing, altered or corrupt
     * @throws UncheckedIOException if the machine cannot read it
     */
    public static SolarSystem load(Path folder) {
        try {
            final Map<String, DataFolder.DataFile> shipped = DataFolder.read(folder);
            final DataFolder.DataFile own = shipped.get(DataFolder.EPHEMERIS);
            final DeFileReader reader = reader(own);
            final OfficialEphemeris.PlanetFile planets = OfficialEphemeris.in(folder, reader.wholeHeader())
                    .orElseGet(() ->
                            new OfficialEphemeris.PlanetFile(DataFolder.EPHEMERIS, own.sha256(), reader.records()));
            return of(shipped, List.of(folder), planets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads leap seconds and asteroids from the folder that ships and the planets from an official ephemeris.
     *
     * @param folder of data that ships
     * @param official a JPL DE binary file or SPK kernel, or a folder that holds one and maybe Earth orientation files
     * @throws InputFault if a file is missing, altered or corrupt
     * @throws UncheckedIOException if the machine cannot read it
     */
    public static SolarSystem load(Path folder, Path official) {
        try {
            final Map<String, DataFolder.DataFile> shipped = DataFolder.read(folder);
            final DeHeader constants = reader(shipped.get(DataFolder.EPHEMERIS)).wholeHeader();
            if (!Files.isDirectory(official)) {
                return of(shipped, List.of(folder), OfficialEphemeris.read(official, constants));
            }
            final OfficialEphemeris.PlanetFile planets =
                    OfficialEphemeris.in(official, constants).orElseThrow(() -> OfficialEphemeris.noneIn(official));
            return of(shipped, List.of(folder, official), planets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeFileReader reader(DataFolder.DataFile file) {
        return new DeFileReader(file.path().toString(), ByteBuffer.wrap(file.content()));
    }

    private static SolarSystem of(
            Map<String, DataFolder.DataFile> shipped, List<Path> folders, OfficialEphemeris.PlanetFile planets) {
        final DataFolder.DataFile asteroids = shipped.get(DataFolder.ASTEROIDS);
        final DataFolder.DataFile leapSeconds = shipped.get(DataFolder.LEAP_SECONDS);
        try {
            return new SolarSystem(
                    OrekitData.context(leapSeconds, planets, folders),
                    planets,
                    AsteroidFile.parse(asteroids.path().toString(), asteroids.content()));
        } catch (OrekitException e) {
            throw new InputFault(leapSeconds.path() + ": has no leap seconds; restore it", e);
        }
    }

    /** The Orekit data context over the same files. */
    public DataContext context() {
        return context;
    }

    public PlanetaryEphemeris planets() {
        return planets;
    }

    public AsteroidEphemeris asteroids() {
        return asteroids;
    }

    /**
     * The same without one of its asteroids, for a flight of that one itself.
     *
     * @param names by which it is known, in capitals
     * @return this where it is none of them
     */
    public SolarSystem without(Set<String> names) {
        final AsteroidEphemeris others = asteroids.without(names);
        return others == asteroids ? this : new SolarSystem(this, others);
    }

    /** The relation between Orekit's dates and TDB seconds. */
    public TdbClock clock() {
        return clock;
    }

    /** The barycentric ICRF. */
    public Frame icrf() {
        return context.getFrames().getICRF();
    }

    /** SHA-256 of the planetary file, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** What was loaded, for people: a few lines. */
    public String describe() {
        final TimeScale tdb = context.getTimeScales().getTDB();
        return String.format(
                Locale.ROOT,
                """
                planets    %s: %s
                           covers %s to %s TDB
                           SHA-256 %s
                asteroids  %s
                           covers %s to %s TDB
                time       TAI - UTC = %.0f s since %s, no later leap second assumed
                Earth      polar motion and UT1 - UTC taken as zero unless the data folder has Earth orientation files
                """,
                planets.name(),
                planets.title(),
                clock.date(planets.start()).getComponents(tdb).getDate(),
                clock.date(planets.end()).getComponents(tdb).getDate(),
                sha256,
                String.join(", ", asteroids.names()),
                clock.date(asteroids.start()).getComponents(tdb).getDate(),
                clock.date(asteroids.end()).getComponents(tdb).getDate(),
                -context.getTimeScales()
                        .getUTC()
                        .offsetFromTAI(AbsoluteDate.FUTURE_INFINITY)
                        .toDouble(),
                context.getTimeScales()
                        .getUTC()
                        .getLastKnownLeapSecond()
                        .getComponents(tdb)
                        .getDate());
    }
}
