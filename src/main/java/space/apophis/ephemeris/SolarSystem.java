package space.apophis.ephemeris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.orekit.bodies.CelestialBodyFactory;
import org.orekit.bodies.JPLEphemeridesLoader;
import org.orekit.bodies.JPLEphemeridesLoader.EphemerisType;
import org.orekit.data.DataContext;
import org.orekit.data.DataProvidersManager;
import org.orekit.data.DirectoryCrawler;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.TimeScale;
import space.apophis.job.InputFault;

/**
 * The solar system of one run: its ephemerides, and the Orekit data context over the same files. Immutable after
 * loading and safe for any number of threads.
 */
public final class SolarSystem {

    private static final Map<String, EphemerisType> OREKIT_BODIES = Map.ofEntries(
            Map.entry(CelestialBodyFactory.SOLAR_SYSTEM_BARYCENTER, EphemerisType.SOLAR_SYSTEM_BARYCENTER),
            Map.entry(CelestialBodyFactory.SUN, EphemerisType.SUN),
            Map.entry(CelestialBodyFactory.MERCURY, EphemerisType.MERCURY),
            Map.entry(CelestialBodyFactory.VENUS, EphemerisType.VENUS),
            Map.entry(CelestialBodyFactory.EARTH_MOON, EphemerisType.EARTH_MOON),
            Map.entry(CelestialBodyFactory.EARTH, EphemerisType.EARTH),
            Map.entry(CelestialBodyFactory.MOON, EphemerisType.MOON),
            Map.entry(CelestialBodyFactory.MARS, EphemerisType.MARS),
            Map.entry(CelestialBodyFactory.JUPITER, EphemerisType.JUPITER),
            Map.entry(CelestialBodyFactory.SATURN, EphemerisType.SATURN),
            Map.entry(CelestialBodyFactory.URANUS, EphemerisType.URANUS),
            Map.entry(CelestialBodyFactory.NEPTUNE, EphemerisType.NEPTUNE),
            Map.entry(CelestialBodyFactory.PLUTO, EphemerisType.PLUTO));

    private final LazyLoadedDataContext context;
    private final PlanetaryEphemeris planets;
    private final AsteroidEphemeris asteroids;
    private final String sha256;
    private final TdbClock clock;

    private SolarSystem(
            LazyLoadedDataContext context, PlanetaryEphemeris planets, AsteroidEphemeris asteroids, String sha256) {
        this.context = context;
        this.planets = planets;
        this.asteroids = asteroids;
        this.sha256 = sha256;
        this.clock = new TdbClock(context.getTimeScales());
    }

    /**
     * Loads the folder of data that ships, after comparing its files with their sums.
     *
     * @throws InputFault if a file is missing, altered or corrupt
     * @throws UncheckedIOException if the machine cannot read it
     */
    public static SolarSystem load(Path folder) {
        return load(folder, folder.resolve(DataFolder.EPHEMERIS));
    }

    /**
     * Loads leap seconds and asteroids from the folder that ships and the planets from a file in JPL's DE layout.
     *
     * @throws InputFault if a file is missing, altered or corrupt
     * @throws UncheckedIOException if the machine cannot read it
     */
    public static SolarSystem load(Path folder, Path planetFile) {
        try {
            DataFolder.verify(folder);
            final DeFile file = DeFile.read(planetFile);
            final String name = planetFile.getFileName().toString();
            return new SolarSystem(
                    context(folder, planetFile),
                    new PlanetaryEphemeris(name, file),
                    new AsteroidEphemeris(AsteroidFile.read(folder.resolve(DataFolder.ASTEROIDS))),
                    DataFolder.sha256(Files.readAllBytes(planetFile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Orekit's view of the same files. Each body is asked for under the factory's own name: under any other one Orekit
     * silently looks for files named lnx*.
     */
    private static LazyLoadedDataContext context(Path folder, Path planetFile) {
        final LazyLoadedDataContext context = new LazyLoadedDataContext();
        final DataProvidersManager manager = context.getDataProvidersManager();
        manager.addProvider(new DirectoryCrawler(folder.toFile()));
        final Path planetFolder = planetFile.toAbsolutePath().getParent();
        final DataProvidersManager planetManager = new DataProvidersManager();
        planetManager.addProvider(new DirectoryCrawler(planetFolder.toFile()));
        final String pattern =
                "^" + java.util.regex.Pattern.quote(planetFile.getFileName().toString()) + "$";
        context.getCelestialBodies().clearCelestialBodyLoaders();
        OREKIT_BODIES.forEach((body, type) -> context.getCelestialBodies()
                .addCelestialBodyLoader(
                        body,
                        new JPLEphemeridesLoader(
                                pattern,
                                type,
                                planetManager,
                                context.getTimeScales(),
                                context.getFrames().getGCRF())));
        return context;
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
