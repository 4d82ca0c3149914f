import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.orekit.bodies.CelestialBody;
import org.orekit.data.DataContext;
import org.orekit.data.DataSource;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.files.ccsds.ndm.ParsedUnitsBehavior;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.cdm.Cdm;
import org.orekit.files.ccsds.ndm.cdm.CdmData;
import org.orekit.files.ccsds.ndm.odm.ocm.Ocm;
import org.orekit.files.ccsds.ndm.odm.ocm.OcmData;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.files.ccsds.ndm.odm.opm.Opm;
import org.orekit.files.ccsds.ndm.odm.opm.OpmData;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeInterpolator;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.TimeStampedPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinatesHermiteInterpolator;

/** Reads every message of a folder strictly, and compares ephemerides between rows with those of a denser folder. */
public class OrekitCheck {

    /** m: 1 m by the rows, and what seconds of TT between velocities by TDB add. */
    static final double BOUND = 6.0;

    static final TimeInterpolator<TimeStampedPVCoordinates> HERMITE =
            new TimeStampedPVCoordinatesHermiteInterpolator(4, CartesianDerivativesFilter.USE_PV);

    public static void main(String[] arguments) throws Exception {
        DataContext.setDefault(context());
        if (arguments[0].equals("open")) {
            Opened.run();
            return;
        }
        boolean good = true;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                good &= read(file, arguments.length > 1 ? Path.of(arguments[1]) : null);
            }
        }
        System.exit(good ? 0 : 1);
    }

    static ParserBuilder parsers() {
        return new ParserBuilder()
                .withMu(1.32712440041e20)
                .withParsedUnitsBehavior(ParsedUnitsBehavior.STRICT_COMPLIANCE);
    }

    static boolean read(Path file, Path dense) throws Exception {
        String name = file.getFileName().toString();
        DataSource source = new DataSource(file.toFile());
        if (name.endsWith(".oem")) {
            Oem oem = parsers().buildOemParser().parse(source);
            System.out.println(name + ": " + oem.getSegments().size() + " segments");
            return dense == null || !Files.exists(dense.resolve(name)) || compare(oem, dense.resolve(name));
        } else if (name.endsWith(".opm")) {
            Opm opm = parsers().buildOpmParser().parseMessage(source);
            System.out.println(name + ": " + opm.getData().getManeuvers().size() + " manoeuvres of "
                    + count(file, "MAN_EPOCH_IGNITION"));
            return opm.getData().getManeuvers().size() == count(file, "MAN_EPOCH_IGNITION");
        } else if (name.endsWith(".ocm")) {
            Ocm ocm = parsers().buildOcmParser().parseMessage(source);
            System.out.println(name + ": " + ocm.getData().getTrajectoryBlocks().size() + " trajectory blocks of "
                    + count(file, "TRAJ_START"));
            return ocm.getData().getTrajectoryBlocks().size() == count(file, "TRAJ_START");
        } else if (name.endsWith(".cdm")) {
            Cdm cdm = parsers().buildCdmParser().parseMessage(source);
            System.out.println(name + ": miss distance " + cdm.getRelativeMetadata().getMissDistance() + " m");
        }
        return true;
    }

    static long count(Path file, String key) throws Exception {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key)).count();
        }
    }

    static boolean compare(Oem oem, Path dense) {
        double worst = 0.0;
        int count = 0;
        for (OemSegment fine : parsers().buildOemParser().parse(new DataSource(dense.toFile())).getSegments()) {
            for (TimeStampedPVCoordinates row : fine.getCoordinates()) {
                AbsoluteDate date = row.getDate();
                OemSegment found = null;
                for (OemSegment segment : oem.getSegments()) {
                    if (date.compareTo(segment.getStart()) > 0 && date.compareTo(segment.getStop()) < 0) {
                        found = segment;
                    }
                }
                // Beyond its useable span the denser path was interpolated from fewer rows.
                if (found != null && date.compareTo(fine.getStart()) > 0 && date.compareTo(fine.getStop()) < 0) {
                    count++;
                    worst = Math.max(worst, HERMITE.interpolate(date, found.getCoordinates())
                            .getPosition()
                            .distance(row.getPosition()));
                }
            }
        }
        System.out.printf(Locale.ROOT, "  worst of %d between rows: %.3f m%n", count, worst);
        return worst < BOUND;
    }

    /** The leap seconds, and bodies by name: to read a message their places are not needed. */
    static LazyLoadedDataContext context() {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getTimeScales()
                .addUTCTAIOffsetsLoader(() -> List.of(new OffsetModel(new DateComponents(2017, 1, 1), 37)));
        for (String name : List.of("Sun", "Earth", "Moon", "Earth-Moon barycenter", "solar system barycenter")) {
            context.getCelestialBodies().addCelestialBodyLoader(name, asked -> (CelestialBody) Proxy.newProxyInstance(
                    CelestialBody.class.getClassLoader(),
                    new Class<?>[] {CelestialBody.class},
                    (proxy, method, values) -> switch (method.getName()) {
                        case "getName" -> asked;
                        case "getGM" -> 1.32712440041e20;
                        case "getInertiallyOrientedFrame" -> context.getFrames().getGCRF();
                        default -> throw new UnsupportedOperationException(method.getName());
                    }));
        }
        return context;
    }
}
