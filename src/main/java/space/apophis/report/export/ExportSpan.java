package space.apophis.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.study.result.StateSample;

/**
 * What of a path is exported.
 *
 * @param from TDB seconds since J2000; negative infinity for all of it
 * @param to likewise; positive infinity for all of it
 */
public record ExportSpan(double from, double to) {

    /** All there is. */
    public static final ExportSpan ALL = new ExportSpan(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * Beyond the span on either side, so that the polynomials within it are those of the whole path: readers go through four rows or,
     * as Orekit does, through eight.
     */
    private static final int MORE = 3;

    /** The rows within, and some more on either side; empty where there is nothing. */
    Optional<ExportedPath> cut(ExportedPath path) {
        final List<List<StateSample>> stretches = new ArrayList<>();
        for (List<StateSample> rows : path.stretches()) {
            int first = 0;
            int last = rows.size() - 1;
            while (first < last && rows.get(first + 1).secondsTdb() <= from) {
                first++;
            }
            while (last > first && rows.get(last - 1).secondsTdb() >= to) {
                last--;
            }
            if (first < last
                    && rows.get(first).secondsTdb() < to
                    && rows.get(last).secondsTdb() > from) {
                stretches.add(rows.subList(Math.max(0, first - MORE), Math.min(rows.size(), last + 1 + MORE)));
            }
        }
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportedPath(
                        path.name(), path.title(), path.kind(), path.naif(), path.centre(), stretches));
    }
}
