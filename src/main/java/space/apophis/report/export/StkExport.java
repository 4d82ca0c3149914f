package space.apophis.report.export;

import java.util.List;
import java.util.Locale;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateTimeComponents;
import space.apophis.study.result.StateSample;

/**
 * A path as an ephemeris of STK ("STK Ephemeris File Format (*.e)", version 11), which GMAT reads too: metres, seconds after an epoch of
 * UTC, axes of the ICRF. At a jump of the velocity an instant stands twice, with the two velocities, and a line names it as a boundary
 * of segments, over which no polynomial goes.
 */
final class StkExport {

    private static final double KM = 1000.0;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private StkExport() {}

    static String write(ExportSource source, ExportedPath path) {
        final List<List<StateSample>> stretches = source.rows(path);
        final StringBuilder text = new StringBuilder("stk.v.11.0\n");
        source.provenance()
                .forEach(line -> text.append("# ").append(ascii(line)).append('\n'));
        final AbsoluteDate epoch = source.solarSystem().clock().date(Math.floor(path.start()));
        text.append("BEGIN Ephemeris\n")
                .append(line(
                        "NumberOfEphemerisPoints",
                        Integer.toString(stretches.stream().mapToInt(List::size).sum())))
                .append(line(
                        "ScenarioEpoch",
                        date(epoch.getComponents(source.solarSystem().clock().utc()))))
                .append(line("InterpolationMethod", "Hermite"))
                .append(line("InterpolationOrder", "7"))
                .append(line("DistanceUnit", "Meters"))
                .append(line("CentralBody", centre(path)))
                .append(line("CoordinateSystem", "ICRF"));
        if (stretches.size() > 1) {
            text.append("BEGIN SegmentBoundaryTimes\n");
            stretches.stream()
                    .skip(1)
                    .forEach(rows ->
                            text.append(seconds(source, epoch, rows.get(0))).append('\n'));
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
        final String name = path.centre().name();
        return name.equals("SUN") ? "Sun" : ascii(name);
    }

    /** Elapsed, as UTC counts them where no leap second lies between: those of TT. */
    private static String seconds(ExportSource source, AbsoluteDate epoch, StateSample row) {
        return String.format(
                Locale.ROOT,
                "%.7f",
                source.solarSystem().clock().date(row.secondsTdb()).durationFrom(epoch));
    }

    private static String date(DateTimeComponents utc) {
        return String.format(
                Locale.ROOT,
                "%d %s %d %02d:%02d:%09.6f",
                utc.getDate().getDay(),
                MONTHS.get(utc.getDate().getMonth() - 1),
                utc.getDate().getYear(),
                utc.getTime().getHour(),
                utc.getTime().getMinute(),
                utc.getTime().getSecond());
    }

    private static String line(String key, String value) {
        return key + " " + value + "\n";
    }

    static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
