package space.apophis.report.export;

import java.util.Map;

/**
 * What of a result is exported, and how.
 *
 * @param span to which paths are cut
 * @param step of the rows of formats that hold rows, s; 0 for those of the result, which are closer together where a path bends
 * @param spk type of the segments of SPK kernels
 * @param naif numbers of bodies by the names of paths
 */
public record ExportRequest(ExportSpan span, double step, SpkType spk, Map<String, Integer> naif) {

    /** All there is, in the usual way. */
    public static final ExportRequest ALL = new ExportRequest(ExportSpan.ALL, 0.0, SpkType.CHEBYSHEV, Map.of());

    public ExportRequest {
        naif = Map.copyOf(naif);
    }
}
