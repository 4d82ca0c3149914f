package space.apophis.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.data.DataContext;
import org.orekit.files.ccsds.definitions.BodyFacade;
import org.orekit.files.ccsds.definitions.CelestialBodyFrame;
import org.orekit.files.ccsds.definitions.FrameFacade;
import org.orekit.files.ccsds.definitions.OrekitCcsdsFrameMapper;
import org.orekit.files.ccsds.definitions.TimeSystem;
import org.orekit.files.ccsds.ndm.WriterBuilder;
import org.orekit.files.ccsds.ndm.odm.OdmHeader;
import org.orekit.files.ccsds.ndm.odm.oem.InterpolationMethod;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemData;
import org.orekit.files.ccsds.ndm.odm.oem.OemMetadata;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.files.ccsds.ndm.odm.oem.OemWriter;
import org.orekit.files.ccsds.utils.generation.KvnGenerator;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.TimeComponents;
import org.orekit.time.TimeOffset;
import org.orekit.time.TimeScale;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.units.PlainLine;

/**
 * A trajectory as a CCSDS Orbit Ephemeris Message (CCSDS 502.0-B-3) in key-value notation: positions and velocities, ICRF
 * axes, TDB, from the Sun or, beside an asteroid, from that.
 */
public final class OemFile {

    private static final String ORIGINATOR = "APOPHIS";
    private static final String SUN = "SUN";

    private static final BigDecimal DAY = new BigDecimal(86400);
    private static final BigDecimal NOON = new BigDecimal(43200);
    private static final BigDecimal NANOS = new BigDecimal(1_000_000_000);

    private OemFile() {}

    /**
     * What a message is of.
     *
     * @param id without spaces
     * @param centre that the states are from
     */
    private record Subject(String name, String id, String origin, String centre) {
        Subject {
            // A message has one value in a line.
            name = PlainLine.of(name);
            id = PlainLine.of(id);
            origin = PlainLine.of(origin);
            centre = PlainLine.of(centre);
        }
    }

    /**
     * The asteroid.
     *
     * @param result with two heliocentric states at least
     * @param context knows leap seconds, for the creation date
     */
    public static String write(StudyResult result, DataContext context) {
        final Subject subject = new Subject(
                result.asteroid().designation(),
                result.asteroid().name(),
                "Orbit solution: " + result.provenance().orbitSolution(),
                SUN);
        return write(subject, List.of(rows(result)), result, context);
    }

    /**
     * A spacecraft, in as many segments as its path has stretches: a polynomial over a change of thrust would put it
     * thousands of kilometres beside its way.
     *
     * @param label of the option
     * @param origin a sentence for people
     * @param context knows leap seconds, for the creation date
     */
    public static String write(String label, String origin, PathResult path, StudyResult result, DataContext context) {
        return write(
                new Subject(
                        result.header().name() + ", " + label, result.header().name(), origin, SUN),
                path.stretches(),
                result,
                context);
    }

    /**
     * A craft beside the asteroid, from its centre of mass, ICRF axes, TDB: a segment from each burn to the next. A centre of such a
     * name is known to no reader as a body; the numbers are those from it all the same.
     *
     * @param context knows leap seconds, for the creation date
     */
    public static String write(EscortResult escort, StudyResult result, DataContext context) {
        return write(
                new Subject(
                        result.header().name() + ", beside the asteroid",
                        result.header().name(),
                        "As planned, burns as impulses",
                        centre(result.asteroid().designation())),
                escort.states().stretches(),
                result,
                context);
    }

    /** As the format has names of asteroids: the number, a space, the name, in capitals. */
    static String centre(String designation) {
        return designation.replace("(", "").replace(")", "").toUpperCase(Locale.ROOT);
    }

    private static String write(
            Subject subject, List<List<StateSample>> parts, StudyResult result, DataContext context) {
        List<OemSegment> segments =
                parts.stream().map(rows -> segment(subject, rows, context)).toList();
        Oem oem = new Oem(header(subject, result, context), segments, IERSConventions.IERS_2010, context, Double.NaN);
        OemWriter writer = new WriterBuilder(context).buildOemWriter();
        StringBuilder text = new StringBuilder();
        try (KvnGenerator generator =
                new KvnGenerator(text, OemWriter.KVN_PADDING_WIDTH, OemWriter.DEFAULT_FILE_NAME, 0, -1)) {
            writer.writeMessage(generator, oem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static OemSegment segment(Subject subject, List<StateSample> rows, DataContext context) {
        TimeScale tdb = context.getTimeScales().getTDB();
        OemData data = new OemData();
        for (StateSample sample : rows) {
            data.addData(coordinates(sample, tdb), false);
        }
        return new OemSegment(metadata(subject, data.getEphemeridesDataLines(), context), data, Double.NaN);
    }

    /**
     * The rows of the output span and, within it, the denser ones about the closest pass by Earth: between whole hours
     * there a reader's interpolation would err by a kilometre. The instant of the pass itself is left out, which is
     * too near another for polynomials.
     */
    static List<StateSample> rows(StudyResult result) {
        TreeMap<Double, StateSample> rows = new TreeMap<>();
        if (result.passes().encounter() != null
                && !result.tables().heliocentric().isEmpty()) {
            double first = result.tables().heliocentric().get(0).secondsTdb();
            double last = result.tables()
                    .heliocentric()
                    .get(result.tables().heliocentric().size() - 1)
                    .secondsTdb();
            double pass = result.passes().encounter().approach().secondsTdb();
            result.passes().encounter().heliocentric().stream()
                    .filter(s -> s.secondsTdb() >= first && s.secondsTdb() <= last && s.secondsTdb() != pass)
                    .forEach(s -> rows.put(s.secondsTdb(), s));
        }
        result.tables().heliocentric().forEach(s -> rows.put(s.secondsTdb(), s));
        return List.copyOf(rows.values());
    }

    private static OdmHeader header(Subject subject, StudyResult result, DataContext context) {
        OdmHeader header = new OdmHeader();
        // Comments come first in the format, and Orekit ignores those added later.
        header.addComment(subject.origin());
        header.addComment(PlainLine.of(
                "Ephemeris of the planets: " + result.provenance().ephemeris().ephemerisFile()));
        header.setFormatVersion(OemWriter.CCSDS_OEM_VERS);
        String creation = result.header().oemCreationUtc();
        header.setCreationDate(new AbsoluteDate(
                creation.endsWith("Z") ? creation.substring(0, creation.length() - 1) : creation,
                context.getTimeScales().getUTC()));
        header.setOriginator(ORIGINATOR);
        return header;
    }

    private static OemMetadata metadata(Subject subject, List<TimeStampedPVCoordinates> states, DataContext context) {
        OemMetadata metadata =
                new OemMetadata(FastMath.min(PathResult.DEGREE, states.size() - 1), new OrekitCcsdsFrameMapper());
        metadata.setInterpolationMethod(InterpolationMethod.HERMITE);
        metadata.setObjectName(subject.name());
        metadata.setObjectID(subject.id());
        metadata.setCenter(new BodyFacade(subject.centre(), null));
        // Axes only: the centre is the Sun or an asteroid, not the barycentre where Orekit's ICRF has its origin.
        metadata.setReferenceFrame(new FrameFacade(
                context.getFrames().getGCRF(), CelestialBodyFrame.ICRF, null, null, CelestialBodyFrame.ICRF.name()));
        metadata.setTimeSystem(TimeSystem.TDB);
        metadata.setStartTime(states.get(0).getDate());
        metadata.setStopTime(states.get(states.size() - 1).getDate());
        return metadata;
    }

    private static TimeStampedPVCoordinates coordinates(StateSample s, TimeScale tdb) {
        return new TimeStampedPVCoordinates(
                date(s.secondsTdb(), tdb),
                new Vector3D(1000 * s.xKm(), 1000 * s.yKm(), 1000 * s.zKm()),
                new Vector3D(1000 * s.vxKmS(), 1000 * s.vyKmS(), 1000 * s.vzKmS()));
    }

    /** From day and time of day in TDB, which whole hours TDB keep whole; seconds elapsed in TT would not. */
    private static AbsoluteDate date(double secondsTdb, TimeScale tdb) {
        BigDecimal[] parts = BigDecimal.valueOf(secondsTdb).add(NOON).divideAndRemainder(DAY);
        int day = parts[0].intValueExact();
        BigDecimal seconds = parts[1];
        if (seconds.signum() < 0) {
            day--;
            seconds = seconds.add(DAY);
        }
        long nanos = seconds.multiply(NANOS).setScale(0, RoundingMode.FLOOR).longValueExact();
        return new AbsoluteDate(
                new DateComponents(DateComponents.J2000_EPOCH, day),
                new TimeComponents(new TimeOffset(nanos, TimeOffset.NANOSECOND)),
                tdb);
    }
}
