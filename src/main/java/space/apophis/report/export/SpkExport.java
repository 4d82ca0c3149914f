package space.apophis.report.export;

import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.ephemeris.spk.SpkFile;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.study.result.StateSample;

/**
 * Paths as SPK kernels (NAIF, "SPK Required Reading"): type 2, Chebyshev polynomials of the position, or type 13, the rows themselves,
 * between which Hermite's polynomials hold. One kernel a body, named as NAIF names them, with its provenance as comment.
 */
final class SpkExport {

    /** Rows that a polynomial goes through: its degree is one less than twice as many. */
    private static final int WINDOW = 4;

    /** An epoch of so many is repeated in the directory. */
    private static final int DIRECTORY = 100;

    private SpkExport() {}

    /** One file a path. */
    static Map<String, byte[]> write(ExportSource source) {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportedPath path : source.paths()) {
            final List<String> comment = new ArrayList<>(source.provenance());
            comment.add("Body " + path.naif() + " (" + path.title() + ") from "
                    + path.centre().naif() + " (" + path.centre().name() + "), axes of the ICRF, TDB");
            files.put(
                    path.name() + ".bsp",
                    new SpkFile(path.title(), comment, segments(source.request(), path))
                            .bytes(ByteOrder.LITTLE_ENDIAN));
        }
        return files;
    }

    /** Of a path, in order of time. */
    static List<SpkSegment> segments(ExportRequest request, ExportedPath path) {
        return switch (request.spk()) {
            case CHEBYSHEV ->
                path.smooth().stream()
                        .flatMap(stretch -> ChebyshevArcs.of(stretch).stream())
                        .map(arcs -> segment(path, arcs))
                        .toList();
            case HERMITE ->
                path.rows(request.step()).stream()
                        .map(rows -> segment(path, rows))
                        .toList();
        };
    }

    private static SpkSegment segment(ExportedPath path, ChebyshevArcs arcs) {
        final int size = 2 + 3 * ChebyshevArcs.TERMS;
        final int records = arcs.coefficients().size();
        final double[] words = new double[records * size + 4];
        for (int record = 0; record < records; record++) {
            words[record * size] = arcs.start() + (record + 0.5) * arcs.interval();
            words[record * size + 1] = 0.5 * arcs.interval();
            System.arraycopy(arcs.coefficients().get(record), 0, words, record * size + 2, 3 * ChebyshevArcs.TERMS);
        }
        words[records * size] = arcs.start();
        words[records * size + 1] = arcs.interval();
        words[records * size + 2] = size;
        words[records * size + 3] = records;
        return segment(path, SpkType.CHEBYSHEV, arcs.start(), arcs.end(), words);
    }

    private static SpkSegment segment(ExportedPath path, List<StateSample> rows) {
        final int n = rows.size();
        final int directory = (n - 1) / DIRECTORY;
        final double[] words = new double[7 * n + directory + 2];
        for (int i = 0; i < n; i++) {
            final StateSample row = rows.get(i);
            final double[] state = {row.xKm(), row.yKm(), row.zKm(), row.vxKmS(), row.vyKmS(), row.vzKmS()};
            System.arraycopy(state, 0, words, 6 * i, 6);
            words[6 * n + i] = row.secondsTdb();
        }
        for (int i = 0; i < directory; i++) {
            words[7 * n + i] = rows.get((i + 1) * DIRECTORY - 1).secondsTdb();
        }
        words[7 * n + directory] = Math.min(WINDOW, n) - 1.0;
        words[7 * n + directory + 1] = n;
        return segment(
                path, SpkType.HERMITE, rows.get(0).secondsTdb(), rows.get(n - 1).secondsTdb(), words);
    }

    private static SpkSegment segment(ExportedPath path, SpkType type, double start, double end, double... words) {
        return new SpkSegment(
                path.name(),
                path.title(),
                path.naif(),
                path.centre().naif(),
                SpkSegment.J2000,
                type.number(),
                start,
                end,
                DoubleBuffer.wrap(words));
    }
}
