package space.apophis.ephemeris;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.orekit.bodies.CelestialBodyFactory;
import org.orekit.bodies.JPLEphemeridesLoader;
import org.orekit.bodies.JPLEphemeridesLoader.EphemerisType;
import org.orekit.data.DataLoader;
import org.orekit.data.DataProvider;
import org.orekit.data.DataProvidersManager;
import org.orekit.data.DirectoryCrawler;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.time.UTCTAIHistoryFilesLoader;
import space.apophis.job.InputFault;

/** Orekit's view of the data of a run: a context of our own, beside Orekit's default one. */
final class OrekitData {

    private static final Map<String, EphemerisType> BODIES = Map.ofEntries(
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

    private OrekitData() {}

    /**
     * A context over leap seconds, a planetary ephemeris, and the Earth orientation files of folders. Other files there
     * that Orekit would take for tables of leap seconds are left alone. Each body is asked for under the factory's own
     * name: under any other one Orekit silently looks for files named lnx*.
     */
    static LazyLoadedDataContext context(
            DataFolder.DataFile leapSeconds, OfficialEphemeris.PlanetFile planets, List<Path> folders) {
        final LazyLoadedDataContext context = new LazyLoadedDataContext();
        final DataProvidersManager leapSecondData = new DataProvidersManager();
        leapSecondData.addProvider(new InMemory(DataFolder.LEAP_SECONDS, leapSeconds.content()));
        context.getTimeScales().addUTCTAIOffsetsLoader(new UTCTAIHistoryFilesLoader(leapSecondData));
        for (Path folder : folders) {
            context.getDataProvidersManager().addProvider(new DirectoryCrawler(folder.toFile()));
        }
        final DataProvidersManager planetData = new DataProvidersManager();
        planetData.addProvider(new InMemory(planets.name(), DeFileWriter.toBytes(planets.content())));
        context.getCelestialBodies().clearCelestialBodyLoaders();
        BODIES.forEach((body, type) -> context.getCelestialBodies()
                .addCelestialBodyLoader(
                        body,
                        new JPLEphemeridesLoader(
                                "^" + Pattern.quote(planets.name()) + "$",
                                type,
                                planetData,
                                context.getTimeScales(),
                                context.getFrames().getGCRF())));
        return context;
    }

    /** The one file, from memory: Orekit reads it again from its start whenever the date moves by fifty days. */
    private record InMemory(String name, byte[] content) implements DataProvider {

        @Override
        public boolean feed(Pattern supported, DataLoader visitor, DataProvidersManager manager) {
            if (!visitor.stillAcceptsData() || !supported.matcher(name).matches()) {
                return false;
            }
            try {
                visitor.loadData(new ByteArrayInputStream(content), name);
            } catch (IOException | ParseException e) {
                throw new InputFault(name + ": Orekit cannot read it: " + e.getMessage(), e);
            }
            return true;
        }
    }
}
