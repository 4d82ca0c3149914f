package space.apophis.ephemeris;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
 * loading and safe for any number of threads. To another process only the sum of its data is sent, which has to have loaded the same.
 *
 * <pre>{@code
 * SolarSystem solarSystem = SolarSystem.load(Path.of("orekit-data"));
 * BodyStates states = new BodyStates();
 * solarSystem.planets().fill(924048000.0, states); // on 2029-04-13 at noon TDB, barycentric ICRF, m and m/s
 * double gmEarth = solarSystem.planets().gm(Body.EARTH); // 3.986e14 m^3/s^2
 * }</pre>
 */
public final class SolarSystem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient LazyLoadedDataContext context;
    private final transient PlanetaryEphemeris planets;
    private final transient AsteroidEphemeris asteroids;
    private final transient String sha256;
    private final transient TdbClock clock;
    private final transient SourceTables tables;
    private final transient DataSum data;

    /** That of all asteroids, kept as long as a part of it is in use. */
    private final transient SolarSystem whole;

    private final transient Set<String> leftOut;

    private SolarSystem(SolarSystem other, AsteroidEphemeris asteroids, Set<String> leftOut) {
        this.context = other.context;
        this.planets = other.planets;
        this.asteroids = asteroids;
        this.sha256 = other.sha256;
        this.clock = other.clock;
        this.data = other.data;
        this.whole = other.whole;
        this.leftOut = new HashSet<>(other.leftOut);
        this.leftOut.addAll(leftOut);
        this.tables = other.tables.with(planets, asteroids);
    }

    private SolarSystem(
            LazyLoadedDataContext context, OfficialEphemeris.PlanetFile planets, AsteroidFile asteroids, DataSum data) {
        this.context = context;
        this.planets = new PlanetaryEphemeris(planets.name(), planets.content());
        this.asteroids = new AsteroidEphemeris(asteroids);
        this.sha256 = planets.sha256();
        this.clock = new TdbClock(context.getTimeScales());
        this.data = data;
        this.whole = this;
        this.leftOut = Set.of();
        this.tables = SourceTables.of(this.planets, this.asteroids);
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
            return of(shipped, new DataSource(folder, null), List.of(folder), planets);
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
            final DataSource source = new DataSource(folder, official);
            if (!Files.isDirectory(official)) {
                return of(shipped, source, List.of(folder), OfficialEphemeris.read(official, constants));
            }
            final OfficialEphemeris.PlanetFile planets =
                    OfficialEphemeris.in(official, constants).orElseThrow(() -> OfficialEphemeris.noneIn(official));
            return of(shipped, source, List.of(folder, official), planets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeFileReader reader(DataFolder.DataFile file) {
        return new DeFileReader(file.path().toString(), ByteBuffer.wrap(file.content()));
    }

    private static SolarSystem of(
            Map<String, DataFolder.DataFile> shipped,
            DataSource source,
            List<Path> folders,
            OfficialEphemeris.PlanetFile planets) {
        final DataFolder.DataFile asteroids = shipped.get(DataFolder.ASTEROIDS);
        final DataFolder.DataFile leapSeconds = shipped.get(DataFolder.LEAP_SECONDS);
        try {
            final Map<Path, String> known = new HashMap<>();
            folders.forEach(folder -> known.put(folder.resolve(planets.name()), planets.sha256()));
            shipped.values().forEach(file -> known.put(file.path(), file.sha256()));
            return new SolarSystem(
                    OrekitData.context(leapSeconds, planets, folders),
                    planets,
                    AsteroidFile.parse(asteroids.path().toString(), asteroids.content()),
                    new DataSum(source, known));
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
     * A place for the states of all that attracts a small body, for one thread.
     *
     * @param withAsteroids whether the asteroids' are wanted, too
     */
    public SourceStates sources(boolean withAsteroids) {
        return new SourceStates(this, tables, withAsteroids);
    }

    /**
     * The same without one of its asteroids, for a flight of that one itself.
     *
     * @param names by which it is known, in capitals
     * @return this where it is none of them
     */
    public SolarSystem without(Set<String> names) {
        final AsteroidEphemeris others = asteroids.without(names);
        return others == asteroids ? this : new SolarSystem(this, others, names);
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

    /** SHA-256 over all data that it may read, lower-case hexadecimal: equal sums, equal results. */
    public String dataSha256() {
        return LoadedData.remembered(data.sha256(), whole);
    }

    /**
     * The solar system of a sum of data: the one that this process has, or one loaded now.
     *
     * @param dataSha256 of {@link #dataSha256()}
     * @throws InputFault if what is loaded has another sum
     */
    public static SolarSystem of(String dataSha256, DataSource source) {
        return LoadedData.of(dataSha256, source);
    }

    /** Those whose sums were asked for in this process, each whole: what works that are sent may name. */
    public static Collection<SolarSystem> named() {
        return LoadedData.all();
    }

    /** Where its data come from. */
    public DataSource source() {
        return data.source();
    }

    private Object writeReplace() {
        return new LoadedData(dataSha256(), leftOut);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("only the sum of its data is sent");
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
