package space.apophis.report.export.scene;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateTimeComponents;
import org.orekit.time.TimeComponents;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.Motion;
import space.apophis.report.export.Motions;
import space.apophis.study.result.StateSample;

/**
 * A path as an ephemeris of STK ("STK Ephemeris File Format (*.e)", version 11), which GMAT reads too: metres, seconds after an epoch of
 * UTC, axes of the ICRF, from the Sun (neither program has the asteroid as a central body, so a craft beside it is told from the Sun as
 * well) or, the Moon, from Earth. At a jump of the velocity an instant stands twice, with the two velocities. The boundaries of segments,
 * over which no polynomial goes, are where each begins, with the first: GMAT's reader takes the first number for the beginning of the
 * first (its STKEphemerisFile.cpp).
 */
public final class StkExport {

    private static final double KM = 1000.0;

    /** As STK and GMAT write dates. */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd MMM uuuu HH:mm:ss.SSS", Locale.ENGLISH);

    private StkExport() {}

    /** One file a path. */
    public static Map<String, byte[]> write(ExportSource source) {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        final Motions motions = new Motions(source);
        for (ExportedPath path : source.paths()) {
            final List<List<StateSample>> stretches = path.kind() == ExportedPath.Kind.ESCORT
                    ? motions.fromSun(path).stream()
                            .map(motion ->
                                    motion.rows(Motion.SEPTIC, source.request().step()))
                            .toList()
                    : source.rows(path);
            files.put(path.name() + ".e", text(source, path, stretches).getBytes(StandardCharsets.US_ASCII));
        }
        return files;
    }

    private static String text(ExportSource source, ExportedPath path, List<List<StateSample>> stretches) {
        final StringBuilder text = new StringBuilder("stk.v.11.0\n");
        source.provenance()
                .forEach(line -> text.append("# ").append(ascii(line)).append('\n'));
        final DateTimeComponents second = epoch(source, path.start());
        final AbsoluteDate epoch =
                new AbsoluteDate(second, source.solarSystem().clock().utc());
        text.append("BEGIN Ephemeris\n")
                .append(line(
                        "NumberOfEphemerisPoints",
                        Integer.toString(stretches.stream().mapToInt(List::size).sum())))
                .append(line("ScenarioEpoch", date(second)))
                .append(line("InterpolationMethod", "Hermite"))
                .append(line("InterpolationOrder", "7"))
                .append(line("DistanceUnit", "Meters"))
                .append(line("CentralBody", centre(path)))
                .append(line("CoordinateSystem", "ICRF"));
        if (stretches.size() > 1) {
            text.append("BEGIN SegmentBoundaryTimes\n");
            stretches.forEach(
                    rows -> text.append(seconds(source, epoch, rows.get(0))).append('\n'));
            text.append("END SegmentBoundaryTimes\n");
        }
        text.append("EphemerisTimePosVel\n");
        for (List<StateSample> rows : stretches) {
            rows.forEach(row -> text.append(String.format(
                    Locale.ROOT,
                    "%s %.6f %.6f %.6f %.9f %.9f %.9f%n".replace("%n", "\n"),
                    seconds(source, epoch, row),
                    KM * row.xKm(),
                    KM * row.yKm(),
                    KM * row.zKm(),
                    KM * row.vxKmS(),
                    KM * row.vyKmS(),
                    KM * row.vzKmS())));
        }
        return text.append("END Ephemeris\n").toString();
    }

    private static String centre(ExportedPath path) {
        return path.kind() == ExportedPath.Kind.MOON ? "Earth" : "Sun";
    }

    /** The whole second of UTC at or before an instant: the format has milliseconds of the epoch, of rows more. */
    private static DateTimeComponents epoch(ExportSource source, double secondsTdb) {
        final DateTimeComponents utc = source.solarSystem()
                .clock()
                .date(secondsTdb)
                .getComponents(source.solarSystem().clock().utc());
        return new DateTimeComponents(
                utc.getDate(),
                new TimeComponents(
                        utc.getTime().getHour(),
                        utc.getTime().getMinute(),
                        Math.min(59.0, Math.floor(utc.getTime().getSecond()))));
    }

    /** Elapsed, as UTC counts them where no leap second lies between: those of TT. */
    private static String seconds(ExportSource source, AbsoluteDate epoch, StateSample row) {
        return String.format(
                Locale.ROOT,
                "%.7f",
                source.solarSystem().clock().date(row.secondsTdb()).durationFrom(epoch));
    }

    private static String date(DateTimeComponents utc) {
        return DATE.format(LocalDateTime.of(
                utc.getDate().getYear(),
                utc.getDate().getMonth(),
                utc.getDate().getDay(),
                utc.getTime().getHour(),
                utc.getTime().getMinute(),
                (int) utc.getTime().getSecond()));
    }

    private static String line(String key, String value) {
        return key + " " + value + "\n";
    }

    static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
