package space.apophis.report.export.message;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import space.apophis.dynamics.SampledPath;
import space.apophis.report.export.ExportSpan;
import space.apophis.report.export.ExportedPath;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/**
 * A trajectory as a CCSDS Orbit Ephemeris Message (CCSDS 502.0-B-3, section 5) in key-value notation: positions and velocities, ICRF
 * axes, TDB, from the Sun or, beside an asteroid, from that.
 */
public final class OemFile {

    private static final String SUN = "SUN";

    private OemFile() {}

    /**
     * What a message is of.
     *
     * @param id without spaces
     * @param centre that the states are from
     */
    record Subject(String name, String id, String centre) {}

    /**
     * The asteroid.
     *
     * @param result with two heliocentric states at least
     */
    public static String write(StudyResult result) {
        final Subject subject =
                new Subject(result.asteroid().designation(), result.asteroid().name(), SUN);
        return write(
                subject,
                List.of(rows(result)),
                "Orbit solution: " + result.provenance().orbitSolution(),
                result);
    }

    /**
     * A spacecraft, in as many segments as its path has stretches: a polynomial over a change of thrust would put it
     * thousands of kilometres beside its way.
     *
     * @param label of the option
     * @param origin a sentence for people
     */
    public static String write(String label, String origin, PathResult path, StudyResult result) {
        return write(
                new Subject(
                        result.header().name() + ", " + label, result.header().name(), SUN),
                path.stretches(),
                origin,
                result);
    }

    /**
     * A craft beside the asteroid, from its centre of mass, ICRF axes, TDB: a segment from each burn to the next. A centre of such a
     * name is known to no reader as a body; the numbers are those from it all the same.
     */
    public static String write(EscortResult escort, StudyResult result) {
        return write(
                new Subject(
                        result.header().name() + ", beside the asteroid",
                        result.header().name(),
                        ExportedPath.NaifCentre.named(result.asteroid().designation())),
                escort.states().stretches(),
                "As planned, burns as impulses",
                result);
    }

    private static String write(Subject subject, List<List<StateSample>> parts, String origin, StudyResult result) {
        final List<String> comments = List.of(
                origin,
                "Ephemeris of the planets: " + result.provenance().ephemeris().ephemerisFile());
        return message(
                subject,
                parts,
                List.of(),
                ExportSpan.ALL,
                comments,
                result.header().oemCreationUtc());
    }

    /**
     * A message.
     *
     * @param parts in order of time, between which the velocity may jump
     * @param covariances in order of time, of the states, with the same centre and axes
     * @param useable within which polynomials hold; rows beyond help them
     */
    static String message(
            Subject subject,
            List<List<StateSample>> parts,
            List<CovarianceSample> covariances,
            ExportSpan useable,
            List<String> comments,
            String creationUtc) {
        final KvnText text = new KvnText("CCSDS_OEM_VERS", "3.0", comments, creationUtc);
        for (List<StateSample> rows : parts) {
            metadata(text, subject, rows, useable);
            rows(text, rows);
            covariances(text, rows, covariances);
        }
        return text.toString();
    }

    private static void metadata(KvnText text, Subject subject, List<StateSample> rows, ExportSpan useable) {
        final double start = rows.get(0).secondsTdb();
        final double stop = rows.get(rows.size() - 1).secondsTdb();
        text.line("META_START")
                .entry("OBJECT_NAME", subject.name())
                .entry("OBJECT_ID", subject.id())
                .entry("CENTER_NAME", subject.centre())
                .entry("REF_FRAME", "ICRF")
                .entry("TIME_SYSTEM", "TDB")
                .entry("START_TIME", KvnText.tdb(start));
        useable(text, rows, useable);
        text.entry("STOP_TIME", KvnText.tdb(stop))
                .entry("INTERPOLATION", "HERMITE")
                .entry("INTERPOLATION_DEGREE", Integer.toString(degree(rows.size())))
                .line("META_STOP");
    }

    /** Within which polynomials hold. */
    static void useable(KvnText text, List<StateSample> rows, ExportSpan span) {
        text.entry("USEABLE_START_TIME", KvnText.tdb(Math.max(rows.get(0).secondsTdb(), span.from())))
                .entry(
                        "USEABLE_STOP_TIME",
                        KvnText.tdb(Math.min(rows.get(rows.size() - 1).secondsTdb(), span.to())));
    }

    /** Instants, positions and velocities. */
    static void rows(KvnText text, List<StateSample> rows) {
        rows.forEach(row -> text.row(
                KvnText.tdb(row.secondsTdb()), row.xKm(), row.yKm(), row.zKm(), row.vxKmS(), row.vyKmS(), row.vzKmS()));
    }

    /** That of the polynomials, or what there are rows for, whether a reader takes half as many as the degree or as many, and one more. */
    static int degree(int rows) {
        return Math.max(1, Math.min(SampledPath.DEGREE, (rows - 2) / 2 * 2 + 1));
    }

    private static void covariances(KvnText text, List<StateSample> rows, List<CovarianceSample> covariances) {
        final List<CovarianceSample> within = covariances.stream()
                .filter(sample -> sample.secondsTdb() >= rows.get(0).secondsTdb()
                        && sample.secondsTdb() <= rows.get(rows.size() - 1).secondsTdb())
                .toList();
        if (within.isEmpty()) {
            return;
        }
        text.line("COVARIANCE_START");
        for (CovarianceSample sample : within) {
            // No COV_REF_FRAME: it is that of the states, and the reader ccsds-ndm takes the line for numbers.
            text.entry("EPOCH", KvnText.tdb(sample.secondsTdb()));
            final double[][] matrix = sample.matrix();
            for (int row = 0; row < CovarianceSample.SIZE; row++) {
                text.row("", Arrays.copyOf(matrix[row], row + 1));
            }
        }
        text.line("COVARIANCE_STOP");
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
}
