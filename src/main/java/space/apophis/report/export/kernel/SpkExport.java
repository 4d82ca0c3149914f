package space.apophis.report.export.kernel;

import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import space.apophis.ephemeris.spk.SpkFile;
import space.apophis.ephemeris.spk.SpkSegment;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.NaifNumbers;
import space.apophis.report.export.SpkType;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.StateSample;

/**
 * Paths as SPK kernels (NAIF, "SPK Required Reading"): type 2, Chebyshev polynomials of the position, one segment a
 * stretch, or type 13, the rows themselves,
 * between which Hermite's polynomials hold. One kernel a body, named as NAIF names them, with its provenance as comment.
 */
public final class SpkExport {

    /** Rows that a polynomial goes through: its degree is one less than twice as many. */
    private static final int WINDOW = 4;

    /** An epoch of so many is repeated in the directory. */
    private static final int DIRECTORY = 100;

    /** Letters of the name of a segment. */
    private static final int TITLE = 40;

    private SpkExport() {}

    /** One file a path. */
    public static Map<String, byte[]> write(ExportSource source) {
        return write(source, source.paths());
    }

    /**
     * The same.
     *
     * @param paths of the source that are wanted
     */
    public static Map<String, byte[]> write(ExportSource source, List<ExportedPath> paths) {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        final ExportedPath asteroid = source.paths().get(0);
        for (ExportedPath path : paths) {
            NaifNumbers.required(path.naif(), path.name(), path.title());
            NaifNumbers.required(path.centre().naif(), asteroid.name(), asteroid.title());
            final List<SpkSegment> segments = segments(source.request(), path);
            files.put(
                    path.name() + ".bsp",
                    new SpkFile("SPK of " + path.title(), comment(source, path, segments), segments)
                            .bytes(ByteOrder.LITTLE_ENDIAN));
        }
        return files;
    }

    /** What NAIF asks of a comment: what is in the file, over which time, how good it is and where it is from. */
    private static List<String> comment(ExportSource source, ExportedPath path, List<SpkSegment> segments) {
        final Publisher dates = new Publisher(source.solarSystem());
        final boolean chebyshev = source.request().spk() == SpkType.CHEBYSHEV;
        final List<String> comment = new ArrayList<>();
        comment.add("Body     " + path.naif() + " (" + path.title() + ")");
        comment.add("Centre   " + path.centre().naif() + " (" + path.centre().name() + ")");
        comment.add("Axes     ICRF, which kernels call J2000; km, km/s; TDB");
        comment.add("Covers   " + dates.tdb(path.start()) + " to " + dates.tdb(path.end()) + " TDB");
        comment.add("Segments " + segments.size() + " of type "
                + source.request().spk().number()
                + (segments.size() > 1 ? ", which meet where thrust begins or ends or the velocity jumps" : ""));
        comment.add(
                chebyshev
                        ? "Error    " + ChebyshevPath.TOLERANCE + " m from the path of the result at most"
                        : "Error    none at the rows; Hermite's polynomials of degree 7 hold between them");
        if (source.request().step() > 0.0 && !chebyshev) {
            comment.add("Rows     " + Math.round(source.request().step()) + " s apart, as was asked for");
        }
        comment.add("");
        comment.addAll(source.provenance());
        return comment;
    }

    /** Of a path, in order of time. */
    static List<SpkSegment> segments(ExportRequest request, ExportedPath path) {
        return switch (request.spk()) {
            case CHEBYSHEV -> {
                final List<ChebyshevArcs> runs = path.smooth().stream()
                        .flatMap(stretch -> ChebyshevPath.of(stretch).stream())
                        .toList();
                yield IntStream.range(0, runs.size())
                        .mapToObj(i -> segment(
                                path,
                                title(path, i, runs.size()),
                                runs.get(i).start(),
                                runs.get(i).end(),
                                SpkType.CHEBYSHEV,
                                runs.get(i).words()))
                        .toList();
            }
            case HERMITE -> {
                final List<List<StateSample>> stretches = path.rows(request.step());
                yield IntStream.range(0, stretches.size())
                        .mapToObj(i -> segment(path, title(path, i, stretches.size()), stretches.get(i)))
                        .toList();
            }
        };
    }

    private static String title(ExportedPath path, int place, int of) {
        final String part = of == 1 ? "" : " " + (place + 1) + "/" + of;
        return path.title().substring(0, Math.min(path.title().length(), TITLE - part.length())) + part;
    }

    private static SpkSegment segment(ExportedPath path, String title, List<StateSample> rows) {
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
        return segment(path, title, rows.get(0).secondsTdb(), rows.get(n - 1).secondsTdb(), SpkType.HERMITE, words);
    }

    private static SpkSegment segment(
            ExportedPath path, String title, double start, double end, SpkType type, double... words) {
        return new SpkSegment(
                path.name(),
                title,
                path.naif(),
                path.centre().naif(),
                SpkSegment.J2000,
                type.number(),
                start,
                end,
                DoubleBuffer.wrap(words));
    }
}
