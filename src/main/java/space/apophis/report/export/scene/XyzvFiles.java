package space.apophis.report.export.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.Motion;
import space.apophis.report.export.Motions;
import space.apophis.study.result.StateSample;

/**
 * The files of states (.xyzv) that Cosmographia and Celestia read alike: a comment at the top, then Julian date TDB, kilometres and
 * kilometres a second, one file for each stretch, from the centre that the path is from. Both take a cubic through the two rows beside an
 * instant and their velocities, for which the rows are chosen, and hold the date as one number, so that an instant is rounded to 20
 * microseconds: 0.6 m at 30 km/s.
 *
 * @param stretches in order of time, of each path but the Moon's, which both programs have themselves: one of that name would take the
 *     place of theirs
 * @param files by their names
 */
record XyzvFiles(Map<ExportedPath, List<Stretch>> stretches, Map<String, byte[]> files) {

    private static final BigDecimal J2000 = new BigDecimal(2451545);
    private static final BigDecimal DAY = new BigDecimal(86400);

    /** 0.1 microseconds. */
    private static final int DECIMALS = 12;

    /**
     * A file and the Julian dates it covers.
     *
     * @param file its name
     * @param start TDB
     * @param end TDB
     */
    record Stretch(String file, BigDecimal start, BigDecimal end) {}

    static XyzvFiles of(ExportSource source) {
        final Map<ExportedPath, List<Stretch>> stretches = new LinkedHashMap<>();
        final Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportedPath path : source.withoutMoon()) {
            final List<Motion> motions = Motions.given(path);
            final List<Stretch> ofPath = new ArrayList<>();
            for (int i = 0; i < motions.size(); i++) {
                final String file = path.name() + (motions.size() > 1 ? "-" + (i + 1) : "") + ".xyzv";
                final Motion motion = motions.get(i);
                final List<StateSample> rows =
                        motion.rows(Motion.CUBIC, source.request().step());
                files.put(file, text(source, rows).getBytes(StandardCharsets.US_ASCII));
                ofPath.add(new Stretch(file, date(motion.start()), date(motion.end())));
            }
            stretches.put(path, ofPath);
        }
        return new XyzvFiles(stretches, files);
    }

    private static String text(ExportSource source, List<StateSample> rows) {
        final StringBuilder text = new StringBuilder();
        source.provenance()
                .forEach(line -> text.append("# ").append(StkExport.ascii(line)).append('\n'));
        rows.forEach(row -> text.append(date(row.secondsTdb()))
                .append(String.format(
                        Locale.ROOT,
                        " %.9f %.9f %.9f %.12f %.12f %.12f\n",
                        row.xKm(),
                        row.yKm(),
                        row.zKm(),
                        row.vxKmS(),
                        row.vyKmS(),
                        row.vzKmS())));
        return text.toString();
    }

    /** Julian date TDB. */
    static BigDecimal date(double secondsTdb) {
        return BigDecimal.valueOf(secondsTdb)
                .divide(DAY, DECIMALS, RoundingMode.HALF_EVEN)
                .add(J2000);
    }
}
